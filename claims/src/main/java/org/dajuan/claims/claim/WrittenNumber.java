package org.dajuan.claims.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a number was printed, from which follows what it is rounded to.
 *
 * @param decimals digits behind the printed point
 * @param scale what the printed number was multiplied by: 100000000 for 4.73亿
 * @param roughStep how far 余 or 多 reaches beyond the value, zero when none is written
 * @param upper the far end of a range (the 5 of 3至5家) in the claim's unit, null when it is none
 */
public record WrittenNumber(
    int decimals, BigDecimal scale, BigDecimal roughStep, @Nullable BigDecimal upper) {

  /** Half of the last printed digit, in the claim's unit. */
  public BigDecimal halfStep() {
    return scale.scaleByPowerOfTen(-decimals).divide(BigDecimal.valueOf(2));
  }
}
