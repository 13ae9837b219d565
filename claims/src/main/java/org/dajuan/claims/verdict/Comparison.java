package org.dajuan.claims.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dajuan.claims.Claim;
import org.dajuan.claims.Qualifier;
import org.dajuan.claims.WrittenNumber;

/**
 * Whether a claimed number and a known one are the same as far as the text says it: rounded as
 * printed, 余 up to the next step, 超 at least, 以内 at most.
 */
final class Comparison {

  private static final BigDecimal NEAR = new BigDecimal("0.05");

  private Comparison() {}

  /**
   * @param known in the claim's unit
   */
  static boolean agrees(Claim claim, BigDecimal claimed, BigDecimal known, RoundingMode rounding) {
    WrittenNumber written = claim.written();
    if (written != null && written.roughStep().signum() > 0) {
      BigDecimal above = claimed.add(written.roughStep());
      return known.compareTo(claimed) >= 0 && known.compareTo(above) < 0;
    }
    if (written != null && written.upper() != null) {
      BigDecimal round = rounded(known, written, rounding);
      return round.compareTo(claimed) >= 0 && round.compareTo(written.upper()) <= 0;
    }
    boolean printed =
        written == null
            ? known.compareTo(claimed) == 0
            : rounded(known, written, rounding).compareTo(claimed) == 0;
    if (printed) {
      return true;
    }
    if (claim.qualifier() == Qualifier.APPROX) {
      BigDecimal distance = known.subtract(claimed).abs();
      return distance.compareTo(claimed.abs().multiply(NEAR)) <= 0;
    }
    if (claim.qualifier() == Qualifier.AT_LEAST) {
      return known.compareTo(claimed) >= 0;
    }
    return claim.qualifier() == Qualifier.AT_MOST && known.compareTo(claimed) <= 0;
  }

  /** The known number with as many digits as the text printed. */
  static BigDecimal rounded(BigDecimal known, WrittenNumber written, RoundingMode rounding) {
    BigDecimal step = written.scale().scaleByPowerOfTen(-written.decimals());
    return known.divide(step, 0, rounding).multiply(step);
  }
}
