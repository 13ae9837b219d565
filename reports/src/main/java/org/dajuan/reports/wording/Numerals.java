package org.dajuan.reports.wording;

import java.util.Locale;
import org.dajuan.catalog.word.Language;

/** Small numbers as words: 七, 十二; seven, twelfth. Larger ones stay digits. */
final class Numerals {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] ENGLISH = {
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
  };
  private static final String[] ORDINALS = {
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth"
  };

  private Numerals() {}

  /** 一 to 九十九, one to ten; else digits. */
  static String cardinal(long number, Locale locale) {
    if (Language.of(locale).isEnglish()) {
      return number >= 0 && number <= 10 ? ENGLISH[(int) number] : Long.toString(number);
    }
    if (number < 0 || number > 99) {
      return Long.toString(number);
    }
    int tens = (int) number / 10;
    int ones = (int) number % 10;
    String high = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
    return high + (ones == 0 && tens > 0 ? "" : String.valueOf(DIGITS.charAt(ones)));
  }

  /** What follows 第, or first, second, 11th. */
  static String ordinal(long number, Locale locale) {
    if (!Language.of(locale).isEnglish()) {
      return cardinal(number, locale);
    }
    if (number >= 0 && number <= 10) {
      return ORDINALS[(int) number];
    }
    boolean teen = number % 100 / 10 == 1;
    String suffix =
        teen
            ? "th"
            : switch ((int) (number % 10)) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return number + suffix;
  }
}
