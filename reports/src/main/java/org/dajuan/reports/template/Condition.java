package org.dajuan.reports.template;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A condition on figures: {@code fai_rank = 1 and not accidents > 0}. */
public sealed interface Condition {

  /** True when the figure is there and proven. */
  record Known(String indicator, int offset) implements Condition {}

  /** Compares exact values; false when a figure is missing. */
  record Comparison(Operand left, String operator, Operand right) implements Condition {}

  record Not(Condition condition) implements Condition {}

  record All(List<Condition> conditions) implements Condition {}

  record Any(List<Condition> conditions) implements Condition {}

  /** One side of a comparison. */
  sealed interface Operand {
    record OfFigure(String indicator, int offset) implements Operand {}

    record Number(BigDecimal value) implements Operand {}
  }

  /** The figures that it reads, with the offset of the first mention of each. */
  default Set<Operand.OfFigure> figures() {
    Set<Operand.OfFigure> found = new LinkedHashSet<>();
    collect(this, found);
    return found;
  }

  private static void collect(Condition condition, Set<Operand.OfFigure> into) {
    if (condition instanceof Known known) {
      into.add(new Operand.OfFigure(known.indicator(), known.offset()));
    } else if (condition instanceof Comparison comparison) {
      for (Operand side : List.of(comparison.left(), comparison.right())) {
        if (side instanceof Operand.OfFigure figure) {
          into.add(figure);
        }
      }
    } else if (condition instanceof Not not) {
      collect(not.condition(), into);
    } else if (condition instanceof All all) {
      all.conditions().forEach(each -> collect(each, into));
    } else if (condition instanceof Any any) {
      any.conditions().forEach(each -> collect(each, into));
    }
  }
}
