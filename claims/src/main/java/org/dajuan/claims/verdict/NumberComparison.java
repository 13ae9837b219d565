package org.dajuan.claims.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.claim.Qualifier;
import org.dajuan.claims.claim.WrittenNumber;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * Whether a claimed number and a known one are the same as far as the text says it. The printed
 * digits say how far a number was rounded; words of degree (超, 近, 余, 不足) are judged on the number
 * before rounding.
 *
 * <p>A number printed in full is the known one rounded to the printed step, and no more than 5 %
 * from it: 1万座 is not 6000座. Up to 10 % it agrees only as {@link Agreement#ROUNDED_AWAY}. A
 * percentage whose indicator has more decimals than are printed is rounded away unless it is exact:
 * 3.8 % is no 4 %.
 */
final class NumberComparison {

  private static final BigDecimal NEAR = new BigDecimal("0.05");
  private static final BigDecimal FAR = new BigDecimal("0.10");
  private static final int DIGITS_OF_PERCENT = 1;

  private final Words nearly;
  private final Words exactly;
  private final Words below;
  private final Words above;

  NumberComparison(Vocabulary vocabulary) {
    nearly = vocabulary.words("nearly");
    exactly = vocabulary.words("exactly");
    below = vocabulary.words("below");
    above = vocabulary.words("above");
  }

  /**
   * @param claimed with the sign of its direction
   * @param known in the claim's unit
   */
  Agreement of(Claim claim, BigDecimal claimed, BigDecimal known, Indicator indicator) {
    if (claimed.signum() < 0) {
      return ofMagnitude(claim, claimed.negate(), known.negate(), indicator);
    }
    return ofMagnitude(claim, claimed, known, indicator);
  }

  private Agreement ofMagnitude(
      Claim claim, BigDecimal claimed, BigDecimal known, Indicator indicator) {
    WrittenNumber written = claim.written();
    if (written != null && written.roughStep().signum() > 0) {
      BigDecimal above = claimed.add(written.roughStep());
      return agrees(known.compareTo(claimed) >= 0 && known.compareTo(above) < 0);
    }
    if (written != null && written.upper() != null) {
      BigDecimal round = rounded(known, written, indicator.rounding());
      return agrees(round.compareTo(claimed) >= 0 && round.compareTo(written.upper()) <= 0);
    }
    String before = claim.wording().before();
    if (endsWith(nearly, before)) {
      boolean least = known.compareTo(claimed.multiply(BigDecimal.ONE.subtract(NEAR))) >= 0;
      return agrees(least && known.compareTo(claimed) <= 0);
    }
    if (!endsWith(exactly, before)) {
      switch (claim.qualifier()) {
        case APPROX -> {
          return agrees(distance(claimed, known).compareTo(NEAR) <= 0);
        }
        case AT_LEAST -> {
          int least = endsWith(above, before) ? 1 : 0;
          return agrees(known.compareTo(claimed) >= least);
        }
        case AT_MOST -> {
          int most = endsWith(below, before) ? -1 : 0;
          return agrees(known.compareTo(claimed) <= most);
        }
        default -> {
          // judged as printed
        }
      }
    }
    return asPrinted(claim, claimed, known, indicator);
  }

  private static Agreement asPrinted(
      Claim claim, BigDecimal claimed, BigDecimal known, Indicator indicator) {
    if (known.compareTo(claimed) == 0) {
      return Agreement.AGREES;
    }
    WrittenNumber written = claim.written();
    if (written == null || rounded(known, written, indicator.rounding()).compareTo(claimed) != 0) {
      return Agreement.DIFFERS;
    }
    if (claim.unit().equals("%") || claim.unit().equals("个百分点")) {
      Integer declared = indicator.digits();
      int digits = declared == null ? DIGITS_OF_PERCENT : declared;
      boolean full = written.decimals() >= digits;
      boolean round = known.setScale(digits, indicator.rounding()).compareTo(claimed) == 0;
      return full || round ? Agreement.AGREES : Agreement.ROUNDED_AWAY;
    }
    BigDecimal distance = distance(claimed, known);
    return distance.compareTo(NEAR) <= 0
        ? Agreement.AGREES
        : distance.compareTo(FAR) <= 0 ? Agreement.ROUNDED_AWAY : Agreement.DIFFERS;
  }

  private static Agreement agrees(boolean agrees) {
    return agrees ? Agreement.AGREES : Agreement.DIFFERS;
  }

  private static boolean endsWith(Words words, String before) {
    return words.lengthBefore(before, before.length(), 0) > 0;
  }

  /** How far the known number is from the claimed one, as a share of it. */
  private static BigDecimal distance(BigDecimal claimed, BigDecimal known) {
    BigDecimal difference = known.subtract(claimed).abs();
    return claimed.signum() == 0
        ? difference
        : difference.divide(claimed.abs(), 6, RoundingMode.HALF_UP);
  }

  /** The known number with as many digits as the text printed. */
  static BigDecimal rounded(BigDecimal known, WrittenNumber written, RoundingMode rounding) {
    BigDecimal step = written.scale().scaleByPowerOfTen(-written.decimals());
    return known.divide(step, 0, rounding).multiply(step);
  }

  static boolean isRough(Claim claim) {
    WrittenNumber written = claim.written();
    return written != null && written.roughStep().signum() > 0
        || claim.qualifier() == Qualifier.APPROX
        || claim.qualifier() == Qualifier.AT_LEAST;
  }
}
