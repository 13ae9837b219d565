package org.dajuan.claims.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a text, with its unit.
 *
 * @param start UTF-16 index, inclusive
 * @param end exclusive, unit and approximation included
 * @param value in {@code unit}, 万 and 亿 multiplied out
 * @param unit unit of the claim (元, km, %, 个 …), empty when none is written
 * @param sort what sort of unit it is
 * @param decimals digits written behind the point; how coarse the number is follows from it and
 *     {@code scale}
 * @param scale what the written number was multiplied by (10000 for 万, times the unit's factor)
 * @param rough whether 余, 多 or 来 stands in it
 * @param roughStep with {@code rough}: by how much the value may be exceeded (30余万 less than 40万,
 *     3000余 less than 4000), else zero
 * @param chinese whether it is written in Chinese numerals alone
 * @param upper where a range ends (the 5 of 3至5家), in {@code unit}; null when it is no range
 */
public record Quantity(
    int start,
    int end,
    BigDecimal value,
    String unit,
    UnitSort sort,
    int decimals,
    BigDecimal scale,
    boolean rough,
    BigDecimal roughStep,
    boolean chinese,
    @Nullable BigDecimal upper) {

  /** A number that is no range. */
  public Quantity(
      int start,
      int end,
      BigDecimal value,
      String unit,
      UnitSort sort,
      int decimals,
      BigDecimal scale,
      boolean rough,
      BigDecimal roughStep,
      boolean chinese) {
    this(start, end, value, unit, sort, decimals, scale, rough, roughStep, chinese, null);
  }

  /** Sorts of unit, as far as they decide what kind of claim a number makes. */
  public enum UnitSort {
    /** amounts, areas, lengths, masses, capacities */
    MEASURE,
    /** things counted one by one */
    COUNTER,
    PERCENT,
    POINTS,
    TIMES,
    /** days, hours, years of age */
    DURATION,
    NONE
  }

  /** This number and a larger one behind it as one range. */
  Quantity upTo(Quantity far) {
    return new Quantity(
        start,
        far.end,
        value,
        far.unit,
        far.sort,
        Math.max(decimals, far.decimals),
        far.scale,
        rough || far.rough,
        BigDecimal.ZERO,
        chinese,
        far.value);
  }

  /** The same number with the other sign; the sign is not part of its place. */
  public Quantity negated() {
    return new Quantity(
        start, end, value.negate(), unit, sort, decimals, scale, rough, roughStep, chinese, upper);
  }

  /** The same number of another unit of the same sort. */
  Quantity inUnit(String other) {
    return new Quantity(
        start, end, value, other, sort, decimals, scale, rough, roughStep, chinese, upper);
  }

  /** The same number with a unit that was printed only once, behind a later number. */
  public Quantity withUnitOf(Quantity later) {
    BigDecimal factor = later.scale.divide(scale);
    return new Quantity(
        start,
        end,
        value.multiply(factor),
        later.unit,
        later.sort,
        decimals,
        later.scale,
        rough,
        roughStep.multiply(factor),
        chinese);
  }
}
