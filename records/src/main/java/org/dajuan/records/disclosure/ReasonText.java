package org.dajuan.records.disclosure;

/** A reason as an entry keeps it: what canonical content allows, bounded. */
final class ReasonText {
  private static final int MOST = 500;

  private ReasonText() {}

  static String printable(String reason) {
    return reason
        .codePoints()
        .filter(c -> !Character.isISOControl(c))
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .limit(MOST)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }
}
