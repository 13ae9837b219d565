package org.dajuan.catalog.indicator;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A formula over indicators. Values are exact; a quotient is kept as numerator and denominator and
 * rounded once, when the figure is shown. Each kind says of itself what it reads ({@link #traits});
 * what else is done with formulas is a {@link Visitor}, so that a new kind does not compile until
 * every place says what it does with it.
 */
public sealed interface Formula {

  /** What is made of a formula, kind by kind: its value, its SQL, its words. */
  interface Visitor<R extends @Nullable Object> {
    R reference(Reference formula);

    R constant(Constant formula);

    R arithmetic(Arithmetic formula);

    R growth(Growth formula);

    R growthPoints(GrowthPoints formula);

    R previous(Previous formula);

    R rank(Rank formula);

    R share(Share formula);

    R ratio(Ratio formula);

    R sumOf(SumOf formula);

    R streak(Streak formula);

    R allDown(AllDown formula);

    R diversity(Diversity formula);

    R targetRate(TargetRate formula);
  }

  /** The figure of an indicator for the same region and period. */
  record Reference(String indicator) implements Formula {
    @Override
    public FormulaTraits traits() {
      return FormulaTraits.of(IndicatorKind.LEVEL).reading(List.of(indicator));
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  record Constant(BigDecimal value) implements Formula {
    @Override
    public FormulaTraits traits() {
      return FormulaTraits.of(IndicatorKind.LEVEL);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.constant(this);
    }
  }

  /** {@code + - * /} */
  record Arithmetic(char operator, Formula left, Formula right) implements Formula {
    @Override
    public FormulaTraits traits() {
      return FormulaTraits.of(IndicatorKind.LEVEL).over(List.of(left, right));
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.arithmetic(this);
    }
  }

  /** {@code growth(x)}: percent change against the same period of the year before. */
  record Growth(Formula of) implements Formula {
    @Override
    public FormulaTraits traits() {
      return FormulaTraits.of(IndicatorKind.CHANGE)
          .scaled(FormulaTraits.Scale.PERCENT)
          .in(FormulaTraits.Years.BOTH)
          .over(List.of(of));
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.growth(this);
    }
  }

  /** {@code growth_points(x)}: difference in percentage points against the year before. */
  record GrowthPoints(Formula of) implements Formula {
    @Override
    public FormulaTraits traits() {
      return FormulaTraits.of(IndicatorKind.CHANGE)
          .scaled(FormulaTraits.Scale.POINTS)
          .in(FormulaTraits.Years.BOTH)
          .over(List.of(of));
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.growthPoints(this);
    }
  }

  /** {@code previous(x)}: the value one year earlier. */
  record Previous(Formula of) implements Formula {
    @Override
    public FormulaTraits traits() {
      return FormulaTraits.of(IndicatorKind.LEVEL).in(FormulaTraits.Years.BEFORE).over(List.of(of));
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.previous(this);
    }
  }

  /**
   * {@code rank(x, within = city)}: place among the regions of the same level below the enclosing
   * region of level {@code within}. Equal values share the better place, the next one is skipped
   * (1, 2, 2, 4). The order is {@link Better} of {@code x}.
   *
   * @param given id of the reported indicator that says the place as the superior published it:
   *     where it has a figure that one is the place, and the computed one is only compared; null
   *     when none
   */
  record Rank(String of, String within, @Nullable String given) implements Formula {
    @Override
    public FormulaTraits traits() {
      return FormulaTraits.of(IndicatorKind.RANK)
          .reading(given == null ? List.of(of) : List.of(of, given))
          .among(within);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.rank(this);
    }
  }

  /** {@code share(part, of = whole)} in percent. */
  record Share(Formula part, Formula whole) implements Formula {
    @Override
    public FormulaTraits traits() {
      return FormulaTraits.of(IndicatorKind.SHARE)
          .scaled(FormulaTraits.Scale.PERCENT)
          .over(List.of(part, whole));
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.share(this);
    }
  }

  /** {@code ratio(a, b)} as a plain number. */
  record Ratio(Formula numerator, Formula denominator) implements Formula {
    @Override
    public FormulaTraits traits() {
      return FormulaTraits.of(IndicatorKind.LEVEL).over(List.of(numerator, denominator));
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.ratio(this);
    }
  }

  /** {@code sum_of(a, b, …)} */
  record SumOf(List<Formula> parts) implements Formula {
    @Override
    public FormulaTraits traits() {
      return FormulaTraits.of(IndicatorKind.LEVEL).over(parts);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.sumOf(this);
    }
  }

  /** {@code streak(x)}: for how many periods in a row, up to this one, x has been above zero. */
  record Streak(String of) implements Formula {
    @Override
    public FormulaTraits traits() {
      return FormulaTraits.of(IndicatorKind.STREAK)
          .in(FormulaTraits.Years.ALL_UP_TO)
          .reading(List.of(of));
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.streak(this);
    }
  }

  /** {@code all_down(a, b, …)}: 1 when each is below the year before, else 0. */
  record AllDown(List<String> of) implements Formula {
    @Override
    public FormulaTraits traits() {
      return FormulaTraits.of(IndicatorKind.TREND).in(FormulaTraits.Years.BOTH).reading(of);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.allDown(this);
    }
  }

  /** {@code diversity(a, b, …)}: 1 minus the sum of squared shares. */
  record Diversity(List<Formula> parts) implements Formula {
    @Override
    public FormulaTraits traits() {
      return FormulaTraits.of(IndicatorKind.LEVEL).over(parts);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.diversity(this);
    }
  }

  /** {@code target_rate(x)}: percent of the target reached. */
  record TargetRate(String of) implements Formula {
    @Override
    public FormulaTraits traits() {
      return FormulaTraits.of(IndicatorKind.SHARE)
          .scaled(FormulaTraits.Scale.PERCENT)
          .reading(List.of(of));
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.targetRate(this);
    }
  }

  /** Calls the method of the visitor for this kind. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** What this formula itself says and reads, its parts apart. */
  FormulaTraits traits();

  /** The sort of statement that its figures make. */
  default IndicatorKind kind() {
    return traits().kind();
  }

  /** Its parts that are formulas themselves, in the order in which they are written. */
  default List<Formula> children() {
    return traits().children();
  }

  /** Ids of the indicators that it reads, in order of appearance. */
  default Set<String> references() {
    Set<String> found = new LinkedHashSet<>(traits().reads());
    children().forEach(part -> found.addAll(part.references()));
    return found;
  }

  /**
   * How many years before its own period it reads at most. Says nothing of {@link #readsAllBefore}.
   */
  default int yearsBack() {
    int deepest = children().stream().mapToInt(Formula::yearsBack).max().orElse(0);
    return deepest + traits().years().back();
  }

  /** Whether it reads all periods before its own. */
  default boolean readsAllBefore() {
    return traits().years() == FormulaTraits.Years.ALL_UP_TO
        || children().stream().anyMatch(Formula::readsAllBefore);
  }
}
