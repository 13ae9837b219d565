package org.dajuan.catalog.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dajuan.catalog.unit.Unit;
import org.dajuan.catalog.unit.Units;

/**
 * A quantity in the unit in which it is read: the largest of the reading units of its unit or of
 * the base unit in which it is at least one. 473000000 元 is read 4.73亿元, 300000 m2 is 30 万平方米.
 */
public record ScaledReading(BigDecimal value, Unit unit) {

  private static final int MAX_DECIMALS = 2;

  /**
   * The reading that says the value to the letter: only units in which it needs at most two
   * decimals; 12345 元 stays. An unknown unit is a broken catalog.
   */
  public static ScaledReading exact(BigDecimal value, String unit, Units units) {
    Unit written = units.get(unit);
    BigDecimal base = value.multiply(written.factor());
    ScaledReading best = new ScaledReading(value, written);
    for (Unit larger : readingUnits(unit, units)) {
      BigDecimal read = units.convert(value, unit, larger.code()).stripTrailingZeros();
      if (best.isBetteredBy(larger, base) && read.scale() <= MAX_DECIMALS) {
        best = new ScaledReading(unscaled(read), larger);
      }
    }
    return best;
  }

  /**
   * The reading of running text: in a larger unit it is rounded to two decimals, so that 1026086万元
   * is 102.61亿元. A value that stays in its own unit is not rounded.
   */
  public static ScaledReading rounded(
      BigDecimal value, String unit, Units units, RoundingMode mode) {
    Unit written = units.get(unit);
    BigDecimal base = value.multiply(written.factor());
    ScaledReading best = new ScaledReading(value, written);
    for (Unit larger : readingUnits(unit, units)) {
      if (best.isBetteredBy(larger, base)) {
        BigDecimal read = base.divide(larger.factor(), MAX_DECIMALS, mode).stripTrailingZeros();
        best = new ScaledReading(unscaled(read), larger);
      }
    }
    return best;
  }

  private static List<Unit> readingUnits(String unit, Units units) {
    Unit written = units.get(unit);
    Set<String> names = new LinkedHashSet<>(written.reading());
    units.findBase(written.dimension()).ifPresent(base -> names.addAll(base.reading()));
    return names.stream().map(units::get).toList();
  }

  /** Whether the larger unit is larger still, and the value, in base units, at least one of it. */
  private boolean isBetteredBy(Unit larger, BigDecimal base) {
    return larger.factor().compareTo(unit.factor()) > 0
        && base.abs().compareTo(larger.factor()) >= 0;
  }

  private static BigDecimal unscaled(BigDecimal value) {
    return value.setScale(Math.max(0, value.scale()));
  }
}
