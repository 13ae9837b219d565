package org.dajuan.server.security;

import org.dajuan.desk.account.Passwords;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords as accounts keep them, for Spring Security. */
final class HashedPasswords implements PasswordEncoder {

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return password == null ? null : Passwords.hash(password);
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String kept) {
    return password != null && kept != null && Passwords.matches(password, kept);
  }
}
