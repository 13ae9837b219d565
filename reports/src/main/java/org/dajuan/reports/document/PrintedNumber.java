package org.dajuan.reports.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 印出的数 — the number that a wording prints, and how it is to be read: {@code number} times ten to
 * the power of {@code scale} is the value in the unit of its fact, with {@code decimals} decimals
 * that count. 4.73亿元 of 473 000 000 元 is 4.73, scale 8, decimals −6, the terms of Inline XBRL.
 *
 * @param number as printed, without sign and separators
 * @param decimals of the value that are known to be right; negative left of the point
 */
public record PrintedNumber(String number, int scale, int decimals) {

  private static final int LARGEST_SCALE = 12;

  /**
   * The one number among the words that is the value, rounded; empty when the words hold no number
   * or several, or print what is no rounding (750余公里 of 756.3), or in another kind of unit.
   *
   * @param value exact, in the unit of the fact
   */
  public static Optional<PrintedNumber> find(String words, BigDecimal value) {
    Optional<String> found = single(words);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(found.get());
    BigDecimal wanted = value.abs();
    for (int scale = 0; scale <= LARGEST_SCALE; scale++) {
      int decimals = number.scale() - scale;
      BigDecimal read = number.movePointRight(scale);
      // What is printed is at most half a unit of its last digit away from what is meant.
      BigDecimal reach = BigDecimal.valueOf(5).movePointLeft(decimals + 1);
      boolean isZero = number.signum() == 0 && wanted.signum() == 0;
      if ((number.signum() != 0 || isZero) && read.subtract(wanted).abs().compareTo(reach) <= 0) {
        return Optional.of(new PrintedNumber(found.get(), scale, decimals));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> single(String words) {
    StringBuilder number = new StringBuilder();
    boolean ended = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (digit && ended) {
        return Optional.empty();
      }
      if (digit || c == '.' && !number.isEmpty() && !ended && isDigitAt(words, i + 1)) {
        number.append(c);
      } else if (!(c == ',' && !number.isEmpty() && isDigitAt(words, i + 1))) {
        ended = !number.isEmpty();
      }
    }
    String text = number.toString();
    return text.isEmpty() || text.indexOf('.') != text.lastIndexOf('.')
        ? Optional.empty()
        : Optional.of(text);
  }

  private static boolean isDigitAt(String words, int at) {
    return at < words.length() && words.charAt(at) >= '0' && words.charAt(at) <= '9';
  }
}
