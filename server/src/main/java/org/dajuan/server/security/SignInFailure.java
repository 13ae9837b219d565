package org.dajuan.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Back to the form: with the time to wait when the account is locked, else without saying whether
 * the name or the password was wrong.
 */
final class SignInFailure implements AuthenticationFailureHandler {

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
      throws IOException {
    String why = exception instanceof LockedException ? "locked" : "error";
    response.sendRedirect(request.getContextPath() + "/login?" + why);
  }
}
