package org.dajuan.figures.exact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value with the parts it was made of. Where parts are there, the exact value is {@code
 * multiplier × numerator ÷ denominator}, and {@code value} is that number as a decimal (exact where
 * finite, else to 34 significant digits). Rounding always starts from the exact value.
 *
 * @param value without trailing zeros and exponent
 */
public record ExactValue(BigDecimal value, @Nullable Parts parts) {

  /**
   * Numerator and denominator of a quotient, such as 126 villages of 277.
   *
   * @param multiplier 100 for percentages, else 1
   */
  public record Parts(BigDecimal numerator, BigDecimal denominator, BigDecimal multiplier) {

    public Parts {
      if (denominator.signum() == 0) {
        throw new ArithmeticException("denominator of a figure is zero");
      }
      numerator = Fraction.plain(numerator);
      denominator = Fraction.plain(denominator);
      multiplier = Fraction.plain(multiplier);
    }

    Fraction fraction() {
      return Fraction.of(multiplier)
          .times(Fraction.of(numerator))
          .dividedBy(Fraction.of(denominator));
    }
  }

  public ExactValue {
    value = Fraction.plain(value);
  }

  /** A value without parts. */
  public static ExactValue of(BigDecimal value) {
    return new ExactValue(value, null);
  }

  /** A quotient that keeps its parts. */
  public static ExactValue of(Parts parts) {
    return new ExactValue(parts.fraction().toDecimal(), parts);
  }

  /** The exact number; numerator and denominator become its parts when it has no finite decimal. */
  public static ExactValue of(Fraction exact) {
    return exact.isFinite()
        ? of(exact.toDecimal())
        : of(
            new Parts(
                new BigDecimal(exact.numerator()),
                new BigDecimal(exact.denominator()),
                BigDecimal.ONE));
  }

  /** The exact number. */
  public Fraction exact() {
    return parts == null ? Fraction.of(value) : parts.fraction();
  }

  public Optional<Parts> findParts() {
    return Optional.ofNullable(parts);
  }

  /** Rounded once, from the exact number. */
  public BigDecimal rounded(int digits, RoundingMode mode) {
    return exact().rounded(digits, mode);
  }
}
