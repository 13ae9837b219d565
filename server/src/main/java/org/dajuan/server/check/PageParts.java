package org.dajuan.server.check;

import java.util.ArrayList;
import java.util.List;

/** Cuts a long text into parts that a browser shows at ease, at the ends of lines. */
final class PageParts {

  /** A part holds about so many characters. */
  static final int CHARACTERS = 20_000;

  /** A line that is longer than this is cut within. */
  private static final int LONGEST = CHARACTERS + CHARACTERS / 2;

  /**
   * @param number from 1
   * @param from code point offset, inclusive
   * @param to exclusive
   */
  record Range(int number, int from, int to) {

    boolean holds(int offset) {
      return offset >= from && offset < to;
    }
  }

  private PageParts() {}

  /** At least one part, which together are the text; linear in its length. */
  static List<Range> of(String text) {
    List<Range> parts = new ArrayList<>();
    int from = 0;
    int at = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      at++;
      boolean lineEnds = text.charAt(i) == '\n';
      if (at - from >= LONGEST || (lineEnds && at - from >= CHARACTERS)) {
        parts.add(new Range(parts.size() + 1, from, at));
        from = at;
      }
    }
    if (from < at || parts.isEmpty()) {
      parts.add(new Range(parts.size() + 1, from, at));
    }
    return parts;
  }
}
