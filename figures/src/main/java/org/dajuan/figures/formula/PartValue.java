package org.dajuan.figures.formula;

import java.util.List;
import org.dajuan.figures.Figure;
import org.dajuan.figures.exact.ExactValue;
import org.dajuan.figures.exact.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The exact value of a part of a formula, with the figures it was computed from.
 *
 * @param parts numerator and denominator when the part is a quotient, null otherwise
 * @param standing among peers when the part is a rank, null otherwise
 */
record PartValue(
    Fraction value,
    ExactValue.@Nullable Parts parts,
    Figure.@Nullable Standing standing,
    Inputs inputs) {

  static PartValue of(Fraction value, Inputs inputs) {
    return new PartValue(value, null, null, inputs);
  }

  /** Whether both were measured in the same way, so that they may be compared. */
  boolean hasBasisOf(PartValue other) {
    return inputs.bases().equals(other.inputs.bases());
  }

  /** Null when one is missing or the denominator is zero. */
  static @Nullable PartValue quotient(
      @Nullable PartValue numerator, @Nullable PartValue denominator, Fraction multiplier) {
    if (numerator == null || denominator == null || denominator.value.signum() == 0) {
      return null;
    }
    Fraction n = numerator.value;
    Fraction d = denominator.value;
    ExactValue.Parts parts =
        n.isFinite() && d.isFinite()
            ? new ExactValue.Parts(n.toDecimal(), d.toDecimal(), multiplier.toDecimal())
            : null;
    return new PartValue(
        n.dividedBy(d).times(multiplier), parts, null, numerator.inputs.and(denominator.inputs));
  }

  /** Null when there are none. */
  static @Nullable PartValue sum(List<PartValue> parts) {
    PartValue total = null;
    for (PartValue each : parts) {
      total =
          total == null
              ? of(each.value, each.inputs)
              : of(total.value.plus(each.value), total.inputs.and(each.inputs));
    }
    return total;
  }

  /** 1 minus the sum of squared shares; parts below zero or a total of zero give none. */
  static @Nullable PartValue diversity(List<PartValue> parts) {
    PartValue total = sum(parts);
    if (total == null
        || total.value.signum() == 0
        || parts.stream().anyMatch(each -> each.value.signum() < 0)) {
      return null;
    }
    Fraction squares = Fraction.ZERO;
    for (PartValue each : parts) {
      Fraction share = each.value.dividedBy(total.value);
      squares = squares.plus(share.times(share));
    }
    return of(Fraction.ONE.minus(squares), total.inputs);
  }
}
