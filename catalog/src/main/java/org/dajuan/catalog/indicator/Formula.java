package org.dajuan.catalog.indicator;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A formula over indicators. Values are exact; a quotient is kept as numerator and denominator and
 * rounded once, when the figure is shown.
 */
public sealed interface Formula {

  /** The figure of an indicator for the same region and period. */
  record Reference(String indicator) implements Formula {}

  record Constant(BigDecimal value) implements Formula {}

  /** {@code + - * /} */
  record Arithmetic(char operator, Formula left, Formula right) implements Formula {}

  /** {@code growth(x)}: percent change against the same period of the year before. */
  record Growth(Formula of) implements Formula {}

  /** {@code growth_points(x)}: difference in percentage points against the year before. */
  record GrowthPoints(Formula of) implements Formula {}

  /** {@code previous(x)}: the value one year earlier. */
  record Previous(Formula of) implements Formula {}

  /**
   * {@code rank(x, within = city)}: place among the regions of the same level below the enclosing
   * region of level {@code within}. Equal values share the better place, the next one is skipped
   * (1, 2, 2, 4). The order is {@link Better} of {@code x}.
   */
  record Rank(String of, String within) implements Formula {}

  /** {@code share(part, of = whole)} in percent. */
  record Share(Formula part, Formula whole) implements Formula {}

  /** {@code ratio(a, b)} as a plain number. */
  record Ratio(Formula numerator, Formula denominator) implements Formula {}

  /** {@code sum_of(a, b, …)} */
  record SumOf(List<Formula> parts) implements Formula {}

  /** {@code streak(x)}: for how many periods in a row, up to this one, x has been above zero. */
  record Streak(String of) implements Formula {}

  /** {@code all_down(a, b, …)}: 1 when each is below the year before, else 0. */
  record AllDown(List<String> of) implements Formula {}

  /** {@code diversity(a, b, …)}: 1 minus the sum of squared shares. */
  record Diversity(List<Formula> parts) implements Formula {}

  /** {@code target_rate(x)}: percent of the target reached. */
  record TargetRate(String of) implements Formula {}

  /** Ids of the indicators that it reads, in order of appearance. */
  default Set<String> references() {
    Set<String> found = new LinkedHashSet<>();
    collect(this, found);
    return found;
  }

  private static void collect(Formula formula, Set<String> into) {
    if (formula instanceof Reference f) {
      into.add(f.indicator());
    } else if (formula instanceof Arithmetic f) {
      collect(f.left(), into);
      collect(f.right(), into);
    } else if (formula instanceof Growth f) {
      collect(f.of(), into);
    } else if (formula instanceof GrowthPoints f) {
      collect(f.of(), into);
    } else if (formula instanceof Previous f) {
      collect(f.of(), into);
    } else if (formula instanceof Rank f) {
      into.add(f.of());
    } else if (formula instanceof Share f) {
      collect(f.part(), into);
      collect(f.whole(), into);
    } else if (formula instanceof Ratio f) {
      collect(f.numerator(), into);
      collect(f.denominator(), into);
    } else if (formula instanceof SumOf f) {
      f.parts().forEach(part -> collect(part, into));
    } else if (formula instanceof Streak f) {
      into.add(f.of());
    } else if (formula instanceof AllDown f) {
      into.addAll(f.of());
    } else if (formula instanceof Diversity f) {
      f.parts().forEach(part -> collect(part, into));
    } else if (formula instanceof TargetRate f) {
      into.add(f.of());
    }
  }
}
