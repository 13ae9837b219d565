package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The values that a rounded number may stand for; low is not above high. */
record Range(BigDecimal low, BigDecimal high) {

  private static final int DIGITS = 8;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  static Range of(Told told) {
    return of(told.value(), told.margin());
  }

  /** A number that is added to others. */
  static Range printed(Told told) {
    return of(told.value(), told.printedMargin());
  }

  static Range of(BigDecimal value, BigDecimal margin) {
    return new Range(value.subtract(margin), value.add(margin));
  }

  Range plus(Range other) {
    return new Range(low.add(other.low), high.add(other.high));
  }

  Range minus(Range other) {
    return new Range(low.subtract(other.high), high.subtract(other.low));
  }

  Range times(BigDecimal factor) {
    return new Range(low.multiply(factor), high.multiply(factor));
  }

  /** This in per cent of another, all of which is positive. */
  Range percentOf(Range whole) {
    Range parts = over(whole);
    return parts.times(HUNDRED);
  }

  /** This divided by another, all of which is positive. */
  Range over(Range other) {
    BigDecimal a = quotient(low, other.low);
    BigDecimal b = quotient(low, other.high);
    BigDecimal c = quotient(high, other.low);
    BigDecimal d = quotient(high, other.high);
    return new Range(a.min(b).min(c).min(d), a.max(b).max(c).max(d));
  }

  private static BigDecimal quotient(BigDecimal one, BigDecimal other) {
    return one.divide(other, DIGITS, RoundingMode.HALF_EVEN);
  }

  boolean isWithin(BigDecimal told, BigDecimal margin) {
    return told.add(margin).compareTo(low) >= 0 && told.subtract(margin).compareTo(high) <= 0;
  }

  BigDecimal middle() {
    return low.add(high).divide(TWO, DIGITS, RoundingMode.HALF_EVEN);
  }
}
