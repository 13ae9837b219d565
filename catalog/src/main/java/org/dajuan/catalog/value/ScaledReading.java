package org.dajuan.catalog.value;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dajuan.catalog.unit.Unit;
import org.dajuan.catalog.unit.Units;

/**
 * The unit in which a quantity is read: the largest of the reading units of the unit or its base
 * unit in which the value is at least one and needs at most two decimals. 473000000 元 is read 4.73
 * 亿元, 300000 m2 is 30 万平方米, 12345 元 stays. Nothing is rounded.
 */
public record ScaledReading(BigDecimal value, Unit unit) {

  private static final int MAX_DECIMALS = 2;

  /** How the value, given in a unit, is read; an unknown unit is a broken catalog. */
  public static ScaledReading of(BigDecimal value, String unit, Units units) {
    Unit written = units.get(unit);
    ScaledReading best = new ScaledReading(value, written);
    Set<String> names = new LinkedHashSet<>(written.reading());
    units.findBase(written.dimension()).ifPresent(base -> names.addAll(base.reading()));
    for (String name : names) {
      Unit larger = units.get(name);
      BigDecimal read = units.convert(value, unit, name).stripTrailingZeros();
      if (larger.factor().compareTo(best.unit.factor()) > 0
          && read.abs().compareTo(BigDecimal.ONE) >= 0
          && read.scale() <= MAX_DECIMALS) {
        best = new ScaledReading(read.setScale(Math.max(0, read.scale())), larger);
      }
    }
    return best;
  }
}
