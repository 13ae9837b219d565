package org.dajuan.server.security;

import java.util.List;
import org.dajuan.records.access.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a handler the {@link Person} who asks: the signed-in account, else a stranger without any
 * grant, who sees no record.
 */
public final class PersonArgument implements HandlerMethodArgumentResolver {

  private static final Person STRANGER = new Person("stranger", List.of(), false);

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Person.class);
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
    return signedIn != null && signedIn.getPrincipal() instanceof AccountDetails account
        ? account.person()
        : STRANGER;
  }
}
