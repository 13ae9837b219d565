package org.dajuan.claims.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one numeral: {@code 1,234.5}, {@code 三千二百}, {@code 9千}, {@code 12.6万}, {@code 30余万}, {@code
 * 万亿}, in the manner of Taiwan and Hong Kong {@code 1万5000} and {@code 一七.六八亿}. Bounded look-ahead,
 * no back-tracking.
 *
 * @param value scale included
 * @param scale product of the scale signs behind the digits, 1 when none
 * @param step how far 余 or 多 reaches, zero when none stands there
 */
record Numeral(
    int start,
    int end,
    BigDecimal value,
    BigDecimal scale,
    int decimals,
    BigDecimal step,
    boolean chinese) {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
  private static final int LONGEST = 40;

  /** Most digits behind the point of a number in Chinese numerals. */
  private static final int MOST_DECIMALS = 6;

  /** Most characters of what follows 万 or 亿 in one number: 1万[5000]. */
  private static final int LONGEST_REST = 9;

  /** The numeral that begins exactly here, or null. */
  static @Nullable Numeral at(CharSequence text, int start) {
    char first = text.charAt(start);
    if (isDigit(first)) {
      return arabic(text, start);
    }
    if (first == '万' && start > 0 && "近超逾约上过达破".indexOf(text.charAt(start - 1)) >= 0) {
      return new Numeral(start, start + 1, TEN_THOUSAND, TEN_THOUSAND, 0, BigDecimal.ZERO, true);
    }
    return chineseDigit(first) >= 0 || chineseUnit(first) > 0 ? chinese(text, start) : null;
  }

  private static Numeral arabic(CharSequence text, int start) {
    StringBuilder digits = new StringBuilder();
    int i = start;
    int limit = Math.min(text.length(), start + LONGEST);
    int decimals = 0;
    boolean point = false;
    while (i < limit) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        digits.append(c);
        decimals += point ? 1 : 0;
      } else if (c == ',' && !point && groupOfThree(text, i + 1)) {
        // a thousands separator
      } else if (c == '.' && !point && i + 1 < limit && isDigit(text.charAt(i + 1))) {
        digits.append(c);
        point = true;
      } else {
        break;
      }
      i++;
    }
    BigDecimal number = new BigDecimal(digits.toString());
    return scaled(text, start, i, number, decimals, roundStep(number), false);
  }

  private static boolean groupOfThree(CharSequence text, int from) {
    for (int k = 0; k < 3; k++) {
      if (from + k >= text.length() || !isDigit(text.charAt(from + k))) {
        return false;
      }
    }
    return from + 3 >= text.length() || !isDigit(text.charAt(from + 3));
  }

  private static @Nullable Numeral chinese(CharSequence text, int start) {
    long section = 0;
    long digit = -1;
    long lastUnit = 10_000;
    int i = start;
    boolean anyUnit = false;
    StringBuilder plain = new StringBuilder();
    while (i < text.length() && i < start + 16) {
      char c = text.charAt(i);
      int d = chineseDigit(c);
      if (d >= 0) {
        if (digit >= 0 && anyUnit && digit != 0) {
          break;
        }
        digit = d;
        plain.append(d);
        i++;
        continue;
      }
      long unit = chineseUnit(c);
      if (unit == 0 || unit >= lastUnit || plain.length() > 1) {
        break;
      }
      if (digit < 0 && i > start) {
        break;
      }
      section += (digit < 0 ? 1 : digit) * unit;
      digit = -1;
      plain.setLength(0);
      lastUnit = unit;
      anyUnit = true;
      i++;
    }
    if (i == start) {
      return null;
    }
    if (!anyUnit) {
      int decimals = decimalsBehind(text, i);
      int end = decimals == 0 ? i : i + 1 + decimals;
      for (int k = i + 1; k < end; k++) {
        plain.append(chineseDigit(text.charAt(k)));
      }
      BigDecimal number = new BigDecimal(plain.toString()).movePointLeft(decimals);
      return scaled(text, start, end, number, decimals, BigDecimal.ONE, true);
    }
    BigDecimal number = BigDecimal.valueOf(section + Math.max(0, digit));
    BigDecimal step = BigDecimal.valueOf(digit > 0 ? 1 : lastUnit);
    return scaled(text, start, i, number, 0, step, true);
  }

  /** How many digits a fraction has that begins here: 一七[.六八]亿, 二三[·四五], 五[点三]. */
  private static int decimalsBehind(CharSequence text, int point) {
    if (point >= text.length() || ".·点".indexOf(text.charAt(point)) < 0) {
      return 0;
    }
    int end = point + 1;
    int limit = Math.min(text.length(), end + MOST_DECIMALS);
    while (end < limit && chineseDigit(text.charAt(end)) >= 0 && text.charAt(end) != '两') {
      end++;
    }
    boolean goesOn = end < text.length() && chineseUnit(text.charAt(end)) > 0;
    return goesOn ? 0 : end - point - 1;
  }

  /** Reads 余/多, 十百千万亿 and again 余/多 behind the digits. */
  private static Numeral scaled(
      CharSequence text,
      int start,
      int digitsEnd,
      BigDecimal number,
      int decimals,
      BigDecimal step,
      boolean chinese) {
    int i = digitsEnd;
    boolean roughBefore = i < text.length() && isRough(text.charAt(i));
    if (roughBefore) {
      i++;
    }
    int scaleStart = i;
    BigDecimal scale = BigDecimal.ONE;
    while (i < text.length() && i - scaleStart < 3) {
      char c = text.charAt(i);
      long unit = c == '万' ? 10_000 : c == '亿' ? 100_000_000 : i > scaleStart ? 0 : chineseUnit(c);
      if (unit == 0 || (unit < 10_000 && chinese)) {
        break;
      }
      scale = scale.multiply(BigDecimal.valueOf(unit));
      i++;
    }
    if (!roughBefore && i > scaleStart && decimals == 0) {
      Numeral rest = restBehind(text, i, scale, chinese);
      if (rest != null) {
        BigDecimal whole = number.multiply(scale).add(rest.value);
        return new Numeral(start, rest.end, whole, rest.scale, rest.decimals, rest.step, chinese);
      }
    }
    boolean roughAfter = i < text.length() && isRough(text.charAt(i)) && i > scaleStart;
    BigDecimal reach = BigDecimal.ZERO;
    if (roughBefore) {
      reach = step.multiply(scale);
    } else if (roughAfter) {
      i++;
      if (i < text.length() && scale.compareTo(TEN_THOUSAND) < 0 && isLargeScale(text.charAt(i))) {
        scale = scale.multiply(text.charAt(i) == '万' ? TEN_THOUSAND : HUNDRED_MILLION);
        i++;
      }
      reach = scale;
    }
    return new Numeral(start, i, number.multiply(scale), scale, decimals, reach, chinese);
  }

  /** 1万[5000], 3亿[2000万], 一万[八千]: the rest of one number, smaller than the scale before it. */
  private static @Nullable Numeral restBehind(
      CharSequence text, int from, BigDecimal scale, boolean chinese) {
    if (scale.compareTo(TEN_THOUSAND) < 0 || from >= text.length()) {
      return null;
    }
    char first = text.charAt(from);
    boolean begins = chinese ? chineseDigit(first) >= 0 && first != '〇' : isDigit(first);
    if (!begins) {
      return null;
    }
    Numeral rest = chinese ? chinese(text, from) : arabic(text, from);
    if (rest == null) {
      return null;
    }
    boolean whole =
        rest.decimals == 0
            && rest.end - from <= LONGEST_REST
            && rest.value.signum() > 0
            && rest.value.compareTo(scale) < 0;
    boolean sections = !chinese || (whole && holdsUnit(text, from, rest.end));
    return whole && sections ? rest : null;
  }

  /** Whether 十, 百 or 千 stands in a numeral; 三万五 is said, not written. */
  private static boolean holdsUnit(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (chineseUnit(text.charAt(i)) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The value of the last digit that is not zero: 3000 → 1000, 750 → 10, 1.2 → 0.1. */
  private static BigDecimal roundStep(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ONE;
    }
    return BigDecimal.ONE.scaleByPowerOfTen(-number.stripTrailingZeros().scale());
  }

  /** 3千多[万]: 万 and 亿 may stand behind the approximation too. */
  private static boolean isLargeScale(char c) {
    return c == '万' || c == '亿';
  }

  boolean isRough() {
    return step.signum() > 0;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isRough(char c) {
    return c == '余' || c == '多' || c == '来';
  }

  private static int chineseDigit(char c) {
    if (c == '两') {
      return 2;
    }
    return c == '零' ? 0 : DIGITS.indexOf(c);
  }

  private static long chineseUnit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }
}
