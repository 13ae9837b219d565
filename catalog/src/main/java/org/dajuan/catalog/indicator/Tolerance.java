package org.dajuan.catalog.indicator;

import java.math.BigDecimal;

/**
 * 容差 — how far two figures of one fact may lie apart.
 *
 * @param amount not negative; in the unit of the figures, or in percent of the larger of them
 * @param relative whether it is in percent
 */
public record Tolerance(BigDecimal amount, boolean relative) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Whether two figures lie no farther apart than this; exact, nothing is divided. */
  public boolean allows(BigDecimal one, BigDecimal other) {
    BigDecimal apart = one.subtract(other).abs();
    return relative
        ? apart.multiply(HUNDRED).compareTo(amount.multiply(one.abs().max(other.abs()))) <= 0
        : apart.compareTo(amount) <= 0;
  }
}
