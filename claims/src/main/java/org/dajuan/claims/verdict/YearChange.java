package org.dajuan.claims.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.claim.Claim;

/**
 * The change of a figure against the year before, in the unit of the claim: points for shares,
 * percent or the figure's own unit for amounts.
 */
final class YearChange {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private YearChange() {}

  /** Whether figures of two years have to be asked, because the indicator itself is no change. */
  static boolean isAsked(Claim claim, IndicatorKind kind) {
    boolean change = claim.kind() == IndicatorKind.CHANGE || claim.kind() == IndicatorKind.TREND;
    return change
        && kind != IndicatorKind.CHANGE
        && kind != IndicatorKind.TREND
        && kind != IndicatorKind.RANK;
  }

  /**
   * The change from one figure to another; percent of a share is told as points, which the caller
   * has to say.
   */
  static BigDecimal between(Claim claim, IndicatorKind kind, BigDecimal earlier, BigDecimal later) {
    BigDecimal difference = later.subtract(earlier);
    boolean relative = claim.unit().equals("%") && kind != IndicatorKind.SHARE;
    if (!relative) {
      return difference;
    }
    return earlier.signum() == 0
        ? difference
        : difference.multiply(HUNDRED).divide(earlier, MathContext.DECIMAL64);
  }
}
