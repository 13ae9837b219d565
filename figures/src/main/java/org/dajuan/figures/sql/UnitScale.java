package org.dajuan.figures.sql;

import java.math.BigDecimal;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.Measure;
import org.dajuan.catalog.register.Register;
import org.dajuan.figures.exact.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * From the base unit, in which quantities and money are stored, into the unit of an indicator.
 *
 * @param factor base units in one unit of the indicator
 */
public record UnitScale(BigDecimal factor) {

  private static final UnitScale NONE = new UnitScale(BigDecimal.ONE);

  /** The scale of a measure over the fields of a register. */
  static UnitScale of(Catalog catalog, Indicator indicator, Register register, Measure measure) {
    Expression of =
        measure instanceof Measure.Sum sum
            ? sum.of()
            : measure instanceof Measure.Least least
                ? least.of()
                : measure instanceof Measure.Greatest greatest ? greatest.of() : null;
    return of == null ? NONE : of(catalog, indicator, register, of.columns());
  }

  /** The scale of values read from some columns. */
  static UnitScale of(
      Catalog catalog, Indicator indicator, Register register, Set<String> columns) {
    boolean inBaseUnits =
        columns.stream()
            .map(name -> register.findField(name).orElse(null))
            .anyMatch(field -> field != null && field.type().isMeasured());
    return inBaseUnits
        ? catalog
            .units()
            .find(indicator.unit())
            .map(unit -> new UnitScale(unit.factor()))
            .orElse(NONE)
        : NONE;
  }

  boolean isNone() {
    return factor.compareTo(BigDecimal.ONE) == 0;
  }

  /** What to multiply with, where that is a finite decimal, else null. */
  @Nullable BigDecimal inverse() {
    Fraction inverse = Fraction.ONE.dividedBy(Fraction.of(factor));
    return inverse.isFinite() ? inverse.toDecimal() : null;
  }

  /** The value in the indicator's unit: exact, or to 34 digits where the quotient is endless. */
  String value(String base) {
    if (isNone()) {
      return "trim_scale((" + base + ")::numeric)";
    }
    BigDecimal inverse = inverse();
    return inverse != null
        ? "trim_scale((" + base + ")::numeric * " + inverse.toPlainString() + ")"
        : "trim_scale(round((%s)::numeric, 34) / %s)".formatted(base, factor.toPlainString());
  }

  /** Numerator, denominator and multiplier: null unless the quotient is endless. */
  String parts(String base) {
    return isNone() || inverse() != null
        ? "null::numeric, null::numeric, null::numeric"
        : "trim_scale((%s)::numeric), %s::numeric, 1::numeric"
            .formatted(base, factor.toPlainString());
  }
}
