package org.dajuan.server.security;

import java.util.List;

/** The only paths that answer without sign-in. Everything else needs an account. */
public final class OpenPaths {

  /** Patterns of Spring's path matching; read only. */
  public static final List<String> READ_ONLY =
      List.of(
          "/login",
          "/assets/**",
          "/webjars/**",
          "/favicon.ico",
          "/reports/published/**",
          "/ledger/**",
          "/actuator/health");

  private OpenPaths() {}
}
