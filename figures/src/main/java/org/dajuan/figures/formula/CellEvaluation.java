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
final class CellEvaluation implements Formula.Visitor<@Nullable Part> {

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

  private @Nullable Part part(Formula formula) {
    return formula.accept(this);
  }

  private @Nullable Part yearBefore(Formula formula) {
    return formula.accept(new CellEvaluation(figures, region, period.yearEarlier()));
  }

  private @Nullable Part figure(String id, Period when) {
    Figure figure = figures.figure(id, region, when);
    return figure == null
        ? null
        : new Part(
            figure.value().exact(), figure.value().parts(), figure.standing(), Inputs.of(figure));
  }

  @Override
  public @Nullable Part reference(Formula.Reference formula) {
    return figure(formula.indicator(), period);
  }

  @Override
  public @Nullable Part constant(Formula.Constant formula) {
    return Part.of(Fraction.of(formula.value()), new Inputs());
  }

  @Override
  public @Nullable Part arithmetic(Formula.Arithmetic formula) {
    Part left = part(formula.left());
    Part right = part(formula.right());
    if (left == null || right == null) {
      return null;
    }
    Inputs both = left.inputs().and(right.inputs());
    return switch (formula.operator()) {
      case '+' -> Part.of(left.value().plus(right.value()), both);
      case '-' -> Part.of(left.value().minus(right.value()), both);
      case '*' -> Part.of(left.value().times(right.value()), both);
      case '/' -> Part.quotient(left, right, Fraction.ONE);
      default -> throw new IllegalStateException("unknown operator " + formula.operator());
    };
  }

  /** Increment over base, in percent; a base that is not positive gives no growth. */
  @Override
  public @Nullable Part growth(Formula.Growth formula) {
    Part now = part(formula.of());
    Part before = yearBefore(formula.of());
    if (now == null || before == null || before.value().signum() <= 0 || !now.hasBasisOf(before)) {
      return null;
    }
    Part increment = Part.of(now.value().minus(before.value()), now.inputs().and(before.inputs()));
    return Part.quotient(increment, before, Fraction.HUNDRED);
  }

  @Override
  public @Nullable Part growthPoints(Formula.GrowthPoints formula) {
    Part now = part(formula.of());
    Part before = yearBefore(formula.of());
    return now == null || before == null || !now.hasBasisOf(before)
        ? null
        : Part.of(now.value().minus(before.value()), now.inputs().and(before.inputs()));
  }

  @Override
  public @Nullable Part previous(Formula.Previous formula) {
    return yearBefore(formula.of());
  }

  @Override
  public @Nullable Part rank(Formula.Rank formula) {
    Ranking ranking = figures.ranking(formula.of(), formula.within(), region, period);
    Ranking.Place place = ranking == null ? null : ranking.of(region);
    return ranking == null || place == null
        ? null
        : new Part(
            Fraction.of(place.place()),
            null,
            new Figure.Standing(ranking.places().size(), ranking.missing(), place.tied()),
            Inputs.of(ranking));
  }

  @Override
  public @Nullable Part share(Formula.Share formula) {
    return Part.quotient(part(formula.part()), part(formula.whole()), Fraction.HUNDRED);
  }

  @Override
  public @Nullable Part ratio(Formula.Ratio formula) {
    return Part.quotient(part(formula.numerator()), part(formula.denominator()), Fraction.ONE);
  }

  @Override
  public @Nullable Part sumOf(Formula.SumOf formula) {
    return Part.sum(present(formula.parts()));
  }

  @Override
  public @Nullable Part diversity(Formula.Diversity formula) {
    return Part.diversity(present(formula.parts()));
  }

  /** The parts that exist, or none when one is missing that cannot be passed over. */
  private List<Part> present(List<Formula> formulas) {
    List<Part> found = new ArrayList<>();
    for (Formula each : formulas) {
      Part part = part(each);
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
  public @Nullable Part streak(Formula.Streak formula) {
    Part latest = figure(formula.of(), period);
    if (latest == null) {
      return null;
    }
    Inputs inputs = latest.inputs();
    long length = 0;
    Period each = period;
    for (Part next = latest;
        next != null && next.value().signum() > 0 && length < LONGEST_STREAK;
        length++) {
      inputs = inputs.and(next.inputs());
      each = each.previous();
      next = figure(formula.of(), each);
    }
    return Part.of(Fraction.of(length), inputs);
  }

  @Override
  public @Nullable Part allDown(Formula.AllDown formula) {
    Inputs inputs = new Inputs();
    boolean down = true;
    for (String id : formula.of()) {
      Part now = figure(id, period);
      Part before = figure(id, period.yearEarlier());
      if (now == null || before == null) {
        return null;
      }
      inputs = inputs.and(now.inputs()).and(before.inputs());
      down &= now.value().compareTo(before.value()) < 0;
    }
    return Part.of(down ? Fraction.ONE : Fraction.ZERO, inputs);
  }

  @Override
  public @Nullable Part targetRate(Formula.TargetRate formula) {
    Part target = figures.target(formula.of(), region, period);
    return target == null
        ? null
        : Part.quotient(figure(formula.of(), period), target, Fraction.HUNDRED);
  }
}
