package org.dajuan.claims.repair;

import java.util.List;

/**
 * Stray spaces. A single space between Chinese characters or inside a number is noise of the
 * recognition and goes; a wide gap stays as one space, which separates; spaces between Latin words
 * stay; spaces at the edges of lines go.
 */
final class SpaceRepair {

  private static final char IDEOGRAPHIC = '\u3000';

  Draft mend(Draft in, List<Repair> repairs) {
    Draft out = new Draft(in.length());
    int i = 0;
    while (i < in.length()) {
      if (!isSpace(in.charAt(i))) {
        out.copy(in, i++);
        continue;
      }
      int end = i;
      boolean wide = false;
      while (end < in.length() && isSpace(in.charAt(end))) {
        wide |= in.charAt(end) == IDEOGRAPHIC;
        end++;
      }
      char before = out.length() == 0 ? '\n' : out.charAt(out.length() - 1);
      char after = end < in.length() ? in.charAt(end) : '\n';
      boolean inLine = before != '\n' && after != '\n';
      boolean grouped = end - i == 1 && isGroup(in, i, end);
      if (inLine && !grouped && separates(before, after, wide || end - i > 1)) {
        out.add(' ', in.start(i), in.end(end - 1));
      } else if (inLine) {
        repairs.add(new Repair(in.start(i), in.end(end - 1), " ".repeat(end - i), ""));
      }
      i = end;
    }
    return out;
  }

  /** 9 116: a space between a digit or two and just three digits more parts thousands. */
  private static boolean isGroup(Draft in, int space, int behind) {
    int left = space;
    while (left > 0 && isDigit(in.charAt(left - 1))) {
      left--;
    }
    int right = behind;
    while (right < in.length() && isDigit(in.charAt(right))) {
      right++;
    }
    boolean fraction = left > 0 && in.charAt(left - 1) == '.';
    int leading = space - left;
    return leading >= 1 && leading <= 2 && right - behind == 3 && !fraction;
  }

  private static boolean separates(char before, char after, boolean wideGap) {
    if (isLatin(before) && isLatin(after)) {
      return true;
    }
    if (isDigit(before) && isDigit(after)) {
      return true;
    }
    return wideGap && !isDigit(before) && !isDigit(after);
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == IDEOGRAPHIC;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
