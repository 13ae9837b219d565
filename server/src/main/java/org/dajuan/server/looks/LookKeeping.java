package org.dajuan.server.looks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.dajuan.desk.disclosure.DisclosureDesk;
import org.dajuan.server.security.AccountDetails;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Keeps every page, download and answer that a person asks for whose reading is logged, before it
 * is given: where that fails nothing is given.
 */
@Configuration(proxyBeanMethods = false)
class LookKeeping implements WebMvcConfigurer, HandlerInterceptor {

  private final DisclosureDesk desk;

  LookKeeping(DisclosureDesk desk) {
    this.desk = desk;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(this)
        .excludePathPatterns("/assets/**", "/webjars/**", "/favicon.ico", "/login", "/error");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
    if (signedIn != null && signedIn.getPrincipal() instanceof AccountDetails account) {
      desk.look(account.person(), page(request), question(request));
    }
    return true;
  }

  /** The kind of page: the first word of its address. */
  private static String page(HttpServletRequest request) {
    String[] parts = request.getRequestURI().split("/", 3);
    return parts.length > 1 && !parts[1].isEmpty() ? parts[1] : "sheet";
  }

  private static String question(HttpServletRequest request) {
    String query = request.getQueryString();
    String address = request.getRequestURI() + (query == null ? "" : "?" + query);
    try {
      return URLDecoder.decode(address, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return address;
    }
  }
}
