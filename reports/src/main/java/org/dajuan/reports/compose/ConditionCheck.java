package org.dajuan.reports.compose;

import java.util.Optional;
import java.util.function.Function;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureStatus;
import org.dajuan.figures.exact.Fraction;
import org.dajuan.reports.template.Condition;
import org.dajuan.reports.template.Condition.Operand;

/** Decides conditions on exact values; a comparison with a missing figure is false. */
final class ConditionCheck {

  private final Function<String, Optional<Figure>> figures;

  ConditionCheck(Function<String, Optional<Figure>> figures) {
    this.figures = figures;
  }

  boolean holds(Condition condition) {
    if (condition instanceof Condition.Known known) {
      return figures
          .apply(known.indicator())
          .filter(figure -> figure.status() != FigureStatus.UNPROVEN)
          .isPresent();
    } else if (condition instanceof Condition.Comparison comparison) {
      return holds(comparison);
    } else if (condition instanceof Condition.Not not) {
      return !holds(not.condition());
    } else if (condition instanceof Condition.All all) {
      return all.conditions().stream().allMatch(this::holds);
    } else if (condition instanceof Condition.Any any) {
      return any.conditions().stream().anyMatch(this::holds);
    }
    throw new IllegalStateException("unknown condition " + condition);
  }

  private boolean holds(Condition.Comparison comparison) {
    Optional<Fraction> left = value(comparison.left());
    Optional<Fraction> right = value(comparison.right());
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    int order = left.get().compareTo(right.get());
    return switch (comparison.operator()) {
      case "=" -> order == 0;
      case "<>" -> order != 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      default -> throw new IllegalStateException("unknown operator " + comparison.operator());
    };
  }

  private Optional<Fraction> value(Operand operand) {
    if (operand instanceof Operand.OfFigure figure) {
      return figures.apply(figure.indicator()).map(found -> found.value().exact());
    }
    return Optional.of(Fraction.of(((Operand.Number) operand).value()));
  }
}
