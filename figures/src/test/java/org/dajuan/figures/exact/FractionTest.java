package org.dajuan.figures.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

/** FEATURE: numbers are exact until they are printed, and then rounded once. */
class FractionTest {

  @Test
  void roundingTwiceWouldDiffer() {
    ExactValue value =
        ExactValue.of(
            new ExactValue.Parts(new BigDecimal("2.4449"), BigDecimal.ONE, BigDecimal.ONE));
    assertThat(value.rounded(1, RoundingMode.HALF_UP)).isEqualTo("2.4");
    assertThat(value.rounded(2, RoundingMode.HALF_UP).setScale(1, RoundingMode.HALF_UP))
        .isEqualTo("2.4");
    assertThat(
            ExactValue.of(Fraction.of(BigInteger.valueOf(389), BigInteger.valueOf(160)))
                .rounded(2, RoundingMode.HALF_UP))
        .isEqualTo("2.43");
  }

  @Test
  void halfToEvenAndHalfUpOfTheStandardsExamples() {
    ExactValue value = ExactValue.of(new BigDecimal("2.25"));
    assertThat(value.rounded(1, RoundingMode.HALF_EVEN)).isEqualTo("2.2");
    assertThat(value.rounded(1, RoundingMode.HALF_UP)).isEqualTo("2.3");
  }

  @Test
  void endlessQuotientKeepsItsParts() {
    ExactValue third =
        ExactValue.of(
            new ExactValue.Parts(BigDecimal.ONE, BigDecimal.valueOf(3), BigDecimal.valueOf(100)));
    assertThat(third.value()).isEqualTo("33.33333333333333333333333333333333");
    assertThat(third.exact())
        .isEqualTo(Fraction.of(BigInteger.valueOf(100), BigInteger.valueOf(3)));
  }

  @Test
  void whatEndsIsADecimalAndWhatDoesNotKeepsItsParts() {
    ExactValue quarter = ExactValue.of(Fraction.of(BigInteger.ONE, BigInteger.valueOf(4)));
    ExactValue third = ExactValue.of(Fraction.of(BigInteger.ONE, BigInteger.valueOf(3)));

    assertThat(quarter.findParts()).isEmpty();
    assertThat(quarter.value()).isEqualTo("0.25");
    assertThat(third.findParts())
        .contains(new ExactValue.Parts(BigDecimal.ONE, BigDecimal.valueOf(3), BigDecimal.ONE));
    assertThat(third.exact()).isEqualTo(Fraction.ONE.dividedBy(Fraction.of(3)));
  }

  @Test
  void theSignStandsInTheNumeratorWhereverItWasWritten() {
    Fraction half = Fraction.of(BigInteger.valueOf(-2), BigInteger.valueOf(4));

    assertThat(Fraction.of(BigInteger.TWO, BigInteger.valueOf(-4))).isEqualTo(half);
    assertThat(half.numerator()).isEqualTo(-1);
    assertThat(half.denominator()).isEqualTo(2);
    assertThat(half.signum()).isNegative();
    assertThat(Fraction.ZERO.signum()).isZero();
    assertThat(Fraction.ONE.signum()).isPositive();
    assertThat(half)
        .isLessThan(Fraction.ZERO)
        .hasSameHashCodeAs(Fraction.ZERO.minus(Fraction.of(new BigDecimal("0.5"))));
    assertThat(half).isNotEqualTo(Fraction.of(new BigDecimal("-0.25"))).hasToString("-1/2");
  }

  @Test
  void roundsNumbersToPlainText() {
    assertThat(ExactValue.of(new BigDecimal("3E+3")).value().toPlainString()).isEqualTo("3000");
    assertThat(Fraction.of(new BigDecimal("0.500")).toDecimal()).isEqualTo("0.5");
    assertThat(Fraction.of(new BigDecimal("-0.0")).toDecimal()).isEqualTo("0");
  }

  @Test
  void nothingIsDividedByZero() {
    assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new ExactValue.Parts(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ONE))
        .isInstanceOf(ArithmeticException.class);
  }

  @Property
  void sumAndDifferenceCancel(
      @ForAll @Scale(6) BigDecimal a, @ForAll @IntRange(min = 1, max = 999) int b) {
    Fraction x = Fraction.of(a);
    Fraction y = Fraction.ONE.dividedBy(Fraction.of(b));
    assertThat(x.plus(y).minus(y)).isEqualTo(x);
    assertThat(x.times(y).dividedBy(y)).isEqualTo(x);
    assertThat(x.compareTo(x.plus(y))).isNegative();
    assertThat(x.toDecimal()).isEqualByComparingTo(a);
  }

  @Property
  void finiteMeansOnlyTwosAndFives(@ForAll @IntRange(min = 1, max = 5000) int denominator) {
    Fraction fraction = Fraction.ONE.dividedBy(Fraction.of(denominator));
    boolean exact =
        fraction.toDecimal().multiply(BigDecimal.valueOf(denominator)).compareTo(BigDecimal.ONE)
            == 0;
    assertThat(fraction.isFinite()).isEqualTo(exact);
  }
}
