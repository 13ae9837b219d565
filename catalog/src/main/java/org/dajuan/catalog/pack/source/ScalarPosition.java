package org.dajuan.catalog.pack.source;

import org.dajuan.catalog.finding.Place;

/**
 * Finds the character of a file from which a character of a YAML value came, by walking along both:
 * white space may be folded, quotes doubled, characters escaped.
 */
final class ScalarPosition {

  private ScalarPosition() {}

  static Place.InFile of(YamlNode.Scalar scalar, int line, int column) {
    String value = scalar.value();
    int target = offset(value, line, column);
    String text = scalar.file().text();
    int at = contentStart(text, scalar);
    boolean single = scalar.start() < text.length() && text.charAt(scalar.start()) == '\'';
    boolean escapes = scalar.start() < text.length() && text.charAt(scalar.start()) == '"';
    for (int i = 0; i < target && at < scalar.end(); i++) {
      at = skipTo(text, at, scalar.end(), value.charAt(i));
      if (single && value.charAt(i) == '\'') {
        at++;
      }
      if (escapes && text.charAt(Math.min(at, text.length() - 1)) == '\\') {
        at += escapeLength(text, at) - 1;
      }
      at++;
    }
    if (target < value.length()) {
      at = skipTo(text, at, scalar.end(), value.charAt(target));
    }
    return scalar.file().atOffset(Math.min(at, Math.max(scalar.start(), scalar.end())));
  }

  private static int offset(String value, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int next = value.indexOf('\n', start);
      if (next < 0) {
        break;
      }
      start = next + 1;
    }
    int available = value.codePointCount(start, value.length());
    return value.offsetByCodePoints(start, Math.max(0, Math.min(column - 1, available)));
  }

  private static int contentStart(String text, YamlNode.Scalar scalar) {
    int start = scalar.start();
    char first = start < text.length() ? text.charAt(start) : ' ';
    if (first == '|' || first == '>') {
      int lineEnd = text.indexOf('\n', start);
      return lineEnd < 0 ? start : lineEnd + 1;
    }
    return first == '\'' || first == '"' ? start + 1 : start;
  }

  /** Skips white space of the file that does not stand in the value. */
  private static int skipTo(String text, int from, int end, char wanted) {
    int at = from;
    if (!Character.isWhitespace(wanted)) {
      while (at < end && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  private static int escapeLength(String text, int at) {
    char kind = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return kind == 'x' ? 4 : kind == 'u' ? 6 : kind == 'U' ? 10 : 2;
  }
}
