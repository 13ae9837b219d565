package org.dajuan.claims.quantity;

import java.math.BigDecimal;

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
    boolean chinese) {

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
