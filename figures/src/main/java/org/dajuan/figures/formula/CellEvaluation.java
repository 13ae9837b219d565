package org.dajuan.figures.formula;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.period.Period;
import org.dajuan.figures.Figure;
import org.dajuan.figures.exact.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The value of each kind of formula in one cell. A value that a formula needs and that is missing
 * makes its value missing (null), never zero; {@code sum_of} and {@code diversity} alone pass over
 * parts counted from a register that has no record there. Rules of each function: {@code
 * docs/figures.md}.
 */
final class CellEvaluation implements Formula.Visitor<@Nullable PartValue> {

  /** A streak is counted up to this length: a hundred years of months. */
  static final int LONGEST_STREAK = 1200;

  private final FormulaEvaluator figures;
  private final String region;
  private final Period period;

  CellEvaluation(FormulaEvaluator figures, String region, Period period) {
    this.figures = figures;
    this.region = region;
    this.period = period;
  }

  private @Nullable PartValue part(Formula formula) {
    return formula.accept(this);
  }

  private @Nullable PartValue yearBefore(Formula formula) {
    return formula.accept(new CellEvaluation(figures, region, period.yearEarlier()));
  }

  private @Nullable PartValue figure(String id, Period when) {
    Figure figure = figures.figure(id, region, when);
    return figure == null
        ? null
        : new PartValue(
            figure.value().exact(), figure.value().parts(), figure.standing(), Inputs.of(figure));
  }

  @Override
  public @Nullable PartValue reference(Formula.Reference formula) {
    return figure(formula.indicator(), period);
  }

  @Override
  public @Nullable PartValue constant(Formula.Constant formula) {
    return PartValue.of(Fraction.of(formula.value()), new Inputs());
  }

  @Override
  public @Nullable PartValue arithmetic(Formula.Arithmetic formula) {
    PartValue left = part(formula.left());
    PartValue right = part(formula.right());
    if (left == null || right == null) {
      return null;
    }
    Inputs both = left.inputs().and(right.inputs());
    return switch (formula.operator()) {
      case '+' -> PartValue.of(left.value().plus(right.value()), both);
      case '-' -> PartValue.of(left.value().minus(right.value()), both);
      case '*' -> PartValue.of(left.value().times(right.value()), both);
      case '/' -> PartValue.quotient(left, right, Fraction.ONE);
      default -> throw new IllegalStateException("unknown operator " + formula.operator());
    };
  }

  /** Increment over base, in percent; a base that is not positive gives no growth. */
  @Override
  public @Nullable PartValue growth(Formula.Growth formula) {
    PartValue now = part(formula.of());
    PartValue before = yearBefore(formula.of());
    if (now == null || before == null || before.value().signum() <= 0 || !now.hasBasisOf(before)) {
      return null;
    }
    PartValue increment =
        PartValue.of(now.value().minus(before.value()), now.inputs().and(before.inputs()));
    return PartValue.quotient(increment, before, Fraction.HUNDRED);
  }

  @Override
  public @Nullable PartValue growthPoints(Formula.GrowthPoints formula) {
    PartValue now = part(formula.of());
    PartValue before = yearBefore(formula.of());
    return now == null || before == null || !now.hasBasisOf(before)
        ? null
        : PartValue.of(now.value().minus(before.value()), now.inputs().and(before.inputs()));
  }

  @Override
  public @Nullable PartValue previous(Formula.Previous formula) {
    return yearBefore(formula.of());
  }

  @Override
  public @Nullable PartValue rank(Formula.Rank formula) {
    Ranking ranking = figures.ranking(formula.of(), formula.within(), region, period);
    Ranking.Place place = ranking == null ? null : ranking.of(region);
    return ranking == null || place == null
        ? null
        : new PartValue(
            Fraction.of(place.place()),
            null,
            new Figure.Standing(ranking.places().size(), ranking.missing(), place.tied()),
            Inputs.of(ranking));
  }

  @Override
  public @Nullable PartValue share(Formula.Share formula) {
    return PartValue.quotient(part(formula.part()), part(formula.whole()), Fraction.HUNDRED);
  }

  @Override
  public @Nullable PartValue ratio(Formula.Ratio formula) {
    return PartValue.quotient(part(formula.numerator()), part(formula.denominator()), Fraction.ONE);
  }

  @Override
  public @Nullable PartValue sumOf(Formula.SumOf formula) {
    return PartValue.sum(present(formula.parts()));
  }

  @Override
  public @Nullable PartValue diversity(Formula.Diversity formula) {
    return PartValue.diversity(present(formula.parts()));
  }

  /** The parts that exist, or none when one is missing that cannot be passed over. */
  private List<PartValue> present(List<Formula> formulas) {
    List<PartValue> found = new ArrayList<>();
    for (Formula each : formulas) {
      PartValue part = part(each);
      if (part != null) {
        found.add(part);
      } else if (!(each instanceof Formula.Reference read)
          || !figures.absentMeansNone(read.indicator())) {
        return List.of();
      }
    }
    return found;
  }

  @Override
  public @Nullable PartValue streak(Formula.Streak formula) {
    PartValue latest = figure(formula.of(), period);
    if (latest == null) {
      return null;
    }
    Inputs inputs = latest.inputs();
    long length = 0;
    Period each = period;
    for (PartValue next = latest;
        next != null && next.value().signum() > 0 && length < LONGEST_STREAK;
        length++) {
      inputs = inputs.and(next.inputs());
      each = each.previous();
      next = figure(formula.of(), each);
    }
    return PartValue.of(Fraction.of(length), inputs);
  }

  @Override
  public @Nullable PartValue allDown(Formula.AllDown formula) {
    Inputs inputs = new Inputs();
    boolean down = true;
    for (String id : formula.of()) {
      PartValue now = figure(id, period);
      PartValue before = figure(id, period.yearEarlier());
      if (now == null || before == null) {
        return null;
      }
      inputs = inputs.and(now.inputs()).and(before.inputs());
      down &= now.value().compareTo(before.value()) < 0;
    }
    return PartValue.of(down ? Fraction.ONE : Fraction.ZERO, inputs);
  }

  @Override
  public @Nullable PartValue targetRate(Formula.TargetRate formula) {
    PartValue target = figures.target(formula.of(), region, period);
    return target == null
        ? null
        : PartValue.quotient(figure(formula.of(), period), target, Fraction.HUNDRED);
  }
}
