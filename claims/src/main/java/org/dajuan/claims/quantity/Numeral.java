package org.dajuan.claims.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one numeral: {@code 1,234.5}, {@code 三千二百}, {@code 9千}, {@code 12.6万}, {@code 30余万}, {@code
 * 万亿}. Bounded look-ahead, no back-tracking.
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
  private static final int LONGEST = 40;

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
    BigDecimal number;
    BigDecimal step = BigDecimal.ONE;
    if (anyUnit) {
      number = BigDecimal.valueOf(section + Math.max(0, digit));
      step = BigDecimal.valueOf(digit > 0 ? 1 : lastUnit);
    } else {
      number = new BigDecimal(plain.toString());
    }
    return scaled(text, start, i, number, 0, step, true);
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
    boolean roughAfter = i < text.length() && isRough(text.charAt(i)) && i > scaleStart;
    BigDecimal reach = BigDecimal.ZERO;
    if (roughBefore) {
      reach = step.multiply(scale);
    } else if (roughAfter) {
      reach = scale;
      i++;
    }
    return new Numeral(start, i, number.multiply(scale), scale, decimals, reach, chinese);
  }

  /** The value of the last digit that is not zero: 3000 → 1000, 750 → 10, 1.2 → 0.1. */
  private static BigDecimal roundStep(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ONE;
    }
    return BigDecimal.ONE.scaleByPowerOfTen(-number.stripTrailingZeros().scale());
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
