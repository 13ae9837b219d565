package org.dajuan.claims.export;

/** Text as it may stand in XML 1.0 and HTML. */
final class Markup {

  private static final char REPLACEMENT = '\uFFFD';

  private Markup() {}

  /** With the signs of markup escaped; usable in text and in quoted attributes. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + text.length() / 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(isAllowed(text, i) ? c : REPLACEMENT);
      }
    }
    return out.toString();
  }

  /** With what XML cannot hold at all (control characters, half pairs) replaced by U+FFFD. */
  static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(isAllowed(text, i) ? text.charAt(i) : REPLACEMENT);
    }
    return out.toString();
  }

  private static boolean isAllowed(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
    } else if (Character.isLowSurrogate(c)) {
      return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
    return c == '\n' || c == '\t' || c == '\r' || (c >= ' ' && c < 0xfffe);
  }
}
