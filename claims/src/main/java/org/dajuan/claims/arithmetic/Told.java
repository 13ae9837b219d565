package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import java.util.Objects;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.claim.Direction;
import org.dajuan.claims.claim.Qualifier;
import org.dajuan.claims.claim.WrittenNumber;
import org.dajuan.claims.scope.ScopedClaim;

/**
 * A number as the text tells it: its claim and the words that lead to it.
 *
 * @param start UTF-16 index in the repaired text, inclusive
 * @param end exclusive
 * @param lead what stands between the number before it in the sentence, or the beginning of the
 *     sentence, and this one; without insertions
 * @param aside what is inserted there in parentheses
 */
record Told(ScopedClaim scoped, int start, int end, String lead, String aside) {

  Claim claim() {
    return scoped.claim();
  }

  String token() {
    return claim().token();
  }

  String unit() {
    return claim().unit();
  }

  /** Only asked of {@link #isNumber numbers}. */
  BigDecimal value() {
    return Objects.requireNonNull(claim().value());
  }

  private WrittenNumber written() {
    return Objects.requireNonNull(claim().written());
  }

  boolean isNumber() {
    return claim().value() != null && claim().written() != null;
  }

  /** Something counted or measured, not a share, a change or a place in an order. */
  boolean isAmount() {
    return isNumber()
        && (claim().kind() == IndicatorKind.COUNT || claim().kind() == IndicatorKind.LEVEL);
  }

  /** A value as such: an amount, a share or a ratio. */
  boolean isValue() {
    return isAmount() || (isNumber() && claim().kind() == IndicatorKind.SHARE);
  }

  boolean isRank() {
    return claim().kind() == IndicatorKind.RANK && claim().value() != null;
  }

  boolean isShare() {
    return isNumber() && claim().kind() == IndicatorKind.SHARE && unit().equals("%");
  }

  boolean isChange() {
    return isNumber() && claim().kind() == IndicatorKind.CHANGE;
  }

  /** A change told in per cent. */
  boolean isGrowth() {
    return isChange() && unit().equals("%");
  }

  /** Told without 余, 约, 超; an estimate is as exact as its digits. */
  boolean isExact() {
    Qualifier qualifier = claim().qualifier();
    return (qualifier == Qualifier.EXACT || qualifier == Qualifier.ESTIMATE)
        && isNumber()
        && written().upper() == null;
  }

  boolean isSameUnit(Told other) {
    return unit().equals(other.unit());
  }

  /** The value of a change with its sign. */
  BigDecimal signed() {
    return claim().direction() == Direction.DOWN ? value().abs().negate() : value();
  }

  int decimals() {
    return written().decimals();
  }

  /** One unit of the last printed digit. */
  BigDecimal step() {
    return written().halfStep().add(written().halfStep());
  }

  BigDecimal halfStep() {
    return written().halfStep();
  }

  /** By how much rounding may have altered the value; whole counts are exact. */
  BigDecimal margin() {
    boolean whole =
        claim().kind() == IndicatorKind.COUNT && written().scale().compareTo(BigDecimal.ONE) == 0;
    return whole ? BigDecimal.ZERO : written().halfStep();
  }

  /** The same for sums, which are made of what is printed: whole numbers are exact. */
  BigDecimal printedMargin() {
    boolean whole = decimals() == 0 && written().scale().compareTo(BigDecimal.ONE) == 0;
    return whole ? BigDecimal.ZERO : written().halfStep();
  }

  /**
   * How far a result told in per cent may lie from the reckoned one: decimals are often cut off.
   */
  BigDecimal resultMargin() {
    return decimals() == 0 ? halfStep() : step();
  }
}
