package org.dajuan.records.warning;

import java.util.Locale;

/** What a warning says of a record, the most urgent first. */
public enum WarningLight {
  RED,
  YELLOW,
  /** A screening found it: somebody must look, nothing is judged yet (疑点待核). */
  REVIEW,
  /** It was looked at and nothing was found. */
  GREEN;

  /** Name in SQL, addresses and JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static WarningLight of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
