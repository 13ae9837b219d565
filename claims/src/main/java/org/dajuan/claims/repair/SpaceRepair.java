package org.dajuan.claims.repair;

import java.util.List;

/**
 * Stray spaces. A single space between Chinese characters or inside a number is noise of the
 * recognition and goes; a wide gap stays as one space, which separates; spaces between Latin words
 * stay; spaces at the edges of lines go.
 */
final class SpaceRepair {

  private static final char IDEOGRAPHIC = '\u3000';

  Rewrite mend(Rewrite in, List<Repair> repairs) {
    Rewrite out = new Rewrite(in.length());
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

  /**
   * 9 116: a space between a digit or two and just three digits more parts thousands. With three
   * digits before it (120 000) it does so only inside a sentence, for two such numbers may stand
   * side by side in a table; behind a space that parts thousands (1 234 567) it always does.
   */
  private static boolean isGroup(Rewrite in, int space, int behind) {
    int left = digitsBefore(in, space);
    int right = behind;
    while (right < in.length() && isDigit(in.charAt(right))) {
      right++;
    }
    char before = left > 0 ? in.charAt(left - 1) : '\n';
    int leading = space - left;
    if (before == '.' || right - behind != 3 || leading < 1 || leading > 3) {
      return false;
    }
    return leading < 3 || goesOn(in, left) || (isProse(before) && isFollowed(in, right));
  }

  private static int digitsBefore(Rewrite in, int end) {
    int left = end;
    while (left > 0 && isDigit(in.charAt(left - 1))) {
      left--;
    }
    return left;
  }

  /**
   * Whether the three digits that begin here are themselves behind a space that parts thousands.
   */
  private static boolean goesOn(Rewrite in, int left) {
    int space = left - 1;
    if (space < 1 || !isSpace(in.charAt(space))) {
      return false;
    }
    int leading = space - digitsBefore(in, space);
    boolean fraction = space > leading && in.charAt(space - leading - 1) == '.';
    return leading >= 1 && leading <= 3 && !fraction;
  }

  /** A word right before a number: the number stands in a sentence. */
  private static boolean isProse(char before) {
    return Character.isIdeographic(before);
  }

  /** Whether a unit or a mark stands behind a number, not another number. */
  private static boolean isFollowed(Rewrite in, int end) {
    int at = end;
    while (at < in.length() && isSpace(in.charAt(at))) {
      at++;
    }
    return at < in.length() && !isDigit(in.charAt(at)) && in.charAt(at) != '\n';
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
