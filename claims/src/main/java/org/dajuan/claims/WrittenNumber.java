package org.dajuan.claims;

import java.math.BigDecimal;

/**
 * How a number was printed, from which follows what it is rounded to.
 *
 * @param decimals digits behind the printed point
 * @param scale what the printed number was multiplied by: 100000000 for 4.73亿
 * @param roughStep how far 余 or 多 reaches beyond the value, zero when none is written
 */
public record WrittenNumber(int decimals, BigDecimal scale, BigDecimal roughStep) {

  /** Half of the last printed digit, in the claim's unit. */
  public BigDecimal halfStep() {
    return scale.scaleByPowerOfTen(-decimals).divide(BigDecimal.valueOf(2));
  }
}
