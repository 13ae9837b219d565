package org.dajuan.server.security;

import org.dajuan.desk.account.Accounts;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;

/** Counts wrong passwords, so that guessing is locked out. */
final class SignInAttempts {

  private final Accounts accounts;

  SignInAttempts(Accounts accounts) {
    this.accounts = accounts;
  }

  @EventListener
  void wrong(AuthenticationFailureBadCredentialsEvent event) {
    accounts.recordFailure(event.getAuthentication().getName());
  }

  @EventListener
  void right(AuthenticationSuccessEvent event) {
    accounts.recordSuccess(event.getAuthentication().getName());
  }
}
