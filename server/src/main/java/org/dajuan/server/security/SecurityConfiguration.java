package org.dajuan.server.security;

import java.time.InstantSource;
import org.dajuan.desk.account.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Sign-in by form, sessions, headers; nothing open but {@link OpenPaths}. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  @Bean
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    String[] open = OpenPaths.READ_ONLY.toArray(String[]::new);
    http.authorizeHttpRequests(
        requests ->
            requests
                .requestMatchers(HttpMethod.GET, open)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, open)
                .permitAll()
                .requestMatchers("/error")
                .permitAll()
                .anyRequest()
                .authenticated());
    http.formLogin(
        form -> form.loginPage("/login").failureHandler(new SignInFailure()).permitAll());
    http.logout(logout -> logout.logoutSuccessUrl("/login?out"));
    http.sessionManagement(session -> session.sessionFixation().changeSessionId());
    http.exceptionHandling(
        exceptions ->
            exceptions.defaultAuthenticationEntryPointFor(
                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                PathPatternRequestMatcher.pathPattern("/api/**")));
    http.headers(
        headers ->
            headers
                .addHeaderWriter(new ContentPolicy())
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    policy -> policy.policy("geolocation=(), camera=(), microphone=()")));
    return http.build();
  }

  @Bean
  UserDetailsService accountDetails(Accounts accounts, InstantSource clock) {
    return AccountDetails.service(accounts, clock);
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return new HashedPasswords();
  }

  @Bean
  SignInAttempts signInAttempts(Accounts accounts) {
    return new SignInAttempts(accounts);
  }
}
