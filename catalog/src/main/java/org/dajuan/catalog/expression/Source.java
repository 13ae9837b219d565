package org.dajuan.catalog.expression;

import org.dajuan.catalog.word.Localized;

/**
 * An expression's text as written, and the same text prepared for the SQL parser: one line, every
 * column name quoted. Offsets into the prepared text lead back to line and column of the original.
 *
 * @param origins for each character of {@code prepared} the offset it came from
 */
record Source(String text, String prepared, int[] origins) {

  /** A fault at an offset of the prepared text. */
  ExpressionException fault(int preparedOffset, String zh, String en) {
    int offset =
        preparedOffset < 0 || preparedOffset >= origins.length
            ? text.stripTrailing().length()
            : origins[preparedOffset];
    return faultAt(text, offset, zh, en);
  }

  /** A fault at an offset of the original text. */
  static ExpressionException faultAt(String text, int offset, String zh, String en) {
    int line = 1;
    int lineStart = 0;
    int end = Math.min(offset, text.length());
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    int column = text.codePointCount(lineStart, Math.max(lineStart, end)) + 1;
    return new ExpressionException(new Localized(zh, en), line, column);
  }
}
