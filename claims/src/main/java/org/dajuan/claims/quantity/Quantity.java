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
    return new Builder(start, far.end, value)
        .unit(far.unit)
        .sort(far.sort)
        .decimals(Math.max(decimals, far.decimals))
        .scale(far.scale)
        .rough(rough || far.rough)
        .chinese(chinese)
        .upper(far.value)
        .build();
  }

  /** The same number with the other sign; the sign is not part of its place. */
  public Quantity negated() {
    return toBuilder(start, value.negate()).build();
  }

  /** The same number with the minus sign that stands before it. */
  Quantity withMinusBefore() {
    return toBuilder(start - 1, value.negate()).upper(null).build();
  }

  /** The same number of another unit of the same sort. */
  Quantity inUnit(String other) {
    return toBuilder().unit(other).build();
  }

  /** The same number with a unit that was printed only once, behind a later number. */
  public Quantity withUnitOf(Quantity later) {
    BigDecimal factor = later.scale.divide(scale);
    return toBuilder(start, value.multiply(factor))
        .unit(later.unit)
        .sort(later.sort)
        .scale(later.scale)
        .roughStep(roughStep.multiply(factor))
        .upper(null)
        .build();
  }

  /** Begins a number; what is not set is that of a plain number without unit. */
  public static Builder builder(int start, int end, BigDecimal value) {
    return new Builder(start, end, value);
  }

  private Builder toBuilder() {
    return toBuilder(start, value);
  }

  /** Begins a number that is this one but for its value, where it begins, and what is set. */
  private Builder toBuilder(int from, BigDecimal other) {
    return builder(from, end, other)
        .unit(unit)
        .sort(sort)
        .decimals(decimals)
        .scale(scale)
        .rough(rough)
        .roughStep(roughStep)
        .chinese(chinese)
        .upper(upper);
  }

  /** Builds a number. Not thread-safe. */
  public static final class Builder {
    private final int start;
    private final int end;
    private final BigDecimal value;
    private String unit = "";
    private UnitSort sort = UnitSort.NONE;
    private int decimals = 0;
    private BigDecimal scale = BigDecimal.ONE;
    private boolean rough = false;
    private BigDecimal roughStep = BigDecimal.ZERO;
    private boolean chinese = false;
    private @Nullable BigDecimal upper;

    private Builder(int start, int end, BigDecimal value) {
      this.start = start;
      this.end = end;
      this.value = value;
    }

    public Builder unit(String unit) {
      this.unit = unit;
      return this;
    }

    public Builder sort(UnitSort sort) {
      this.sort = sort;
      return this;
    }

    public Builder decimals(int decimals) {
      this.decimals = decimals;
      return this;
    }

    public Builder scale(BigDecimal scale) {
      this.scale = scale;
      return this;
    }

    public Builder rough(boolean rough) {
      this.rough = rough;
      return this;
    }

    public Builder roughStep(BigDecimal roughStep) {
      this.roughStep = roughStep;
      return this;
    }

    public Builder chinese(boolean chinese) {
      this.chinese = chinese;
      return this;
    }

    public Builder upper(@Nullable BigDecimal upper) {
      this.upper = upper;
      return this;
    }

    public Quantity build() {
      return new Quantity(
          start, end, value, unit, sort, decimals, scale, rough, roughStep, chinese, upper);
    }
  }
}
