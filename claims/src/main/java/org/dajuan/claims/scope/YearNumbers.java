package org.dajuan.claims.scope;

/** Years, months and small numbers as reports write them: 2022, 二〇二二, 11, 十一. */
final class YearNumbers {

  /** Nothing that can be read as a number. */
  static final int NONE = -1;

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String ZEROS = "零○Ｏ";
  private static final int YEAR_DIGITS = 4;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  private YearNumbers() {}

  /** The year of four digits, Arabic or Chinese, that begins here; {@link #NONE} when none does. */
  static int yearAt(CharSequence text, int at, int limit) {
    if (at + YEAR_DIGITS > limit || (at > 0 && digit(text.charAt(at - 1)) >= 0)) {
      return NONE;
    }
    int year = 0;
    boolean arabic = isArabic(text.charAt(at));
    for (int i = at; i < at + YEAR_DIGITS; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0 || isArabic(text.charAt(i)) != arabic) {
        return NONE;
      }
      year = year * 10 + digit;
    }
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : NONE;
  }

  /** How many characters from here on belong to a number, at most {@code most}. */
  static int lengthAt(CharSequence text, int at, int limit, int most) {
    int end = at;
    while (end < limit && end - at < most && isNumeral(text.charAt(end))) {
      end++;
    }
    return end - at;
  }

  /** The whole number up to 99 in a range: 11, 十一, 二十; {@link #NONE} when it is none. */
  static int smallNumber(CharSequence text, int from, int to) {
    if (from >= to) {
      return NONE;
    }
    int value = 0;
    boolean tens = false;
    int last = NONE;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '十') {
        if (tens) {
          return NONE;
        }
        tens = true;
        value = last == NONE ? 10 : last * 10;
        last = NONE;
        continue;
      }
      int digit = c == '两' ? 2 : digit(c);
      if (digit < 0 || (last != NONE && !isArabic(c))) {
        return NONE;
      }
      last = last == NONE ? digit : last * 10 + digit;
    }
    value += last == NONE ? 0 : last;
    return value > 99 ? NONE : value;
  }

  static boolean isNumeral(char c) {
    return c == '十' || c == '两' || digit(c) >= 0;
  }

  static boolean isArabic(char c) {
    return c >= '0' && c <= '9';
  }

  private static int digit(char c) {
    if (isArabic(c)) {
      return c - '0';
    }
    return ZEROS.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
  }
}
