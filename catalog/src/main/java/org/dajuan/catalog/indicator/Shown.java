package org.dajuan.catalog.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.dajuan.catalog.unit.Units;

/**
 * 显示 — the unit and the decimals in which figures of an indicator are shown wherever a person reads
 * them. The exact value stays in the indicator's own unit.
 *
 * @param unit code of a unit of the same dimension
 * @param digits most decimals; trailing zeros are left out
 */
public record Shown(String unit, int digits) {

  /**
   * A value as it is shown, rounded once; empty where nothing but zero would be left of it, so that
   * a small amount is read in a smaller unit.
   *
   * @param own unit code of the value
   */
  public Optional<BigDecimal> read(BigDecimal value, String own, Units units, RoundingMode mode) {
    BigDecimal read = units.convert(value, own, unit).setScale(digits, mode).stripTrailingZeros();
    boolean lost = read.signum() == 0 && value.signum() != 0;
    return lost ? Optional.empty() : Optional.of(read.scale() < 0 ? read.setScale(0) : read);
  }
}
