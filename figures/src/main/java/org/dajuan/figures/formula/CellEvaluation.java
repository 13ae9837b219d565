package org.dajuan.figures.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.period.Period;
import org.dajuan.figures.Figure;
import org.dajuan.figures.exact.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The value of each kind of formula in one cell. A value that a formula needs and that is missing
 * makes its value missing (empty), never zero; {@code sum_of} and {@code diversity} alone pass over
 * parts counted from a register that has no record there. Rules of each function: {@code
 * docs/figures.md}.
 */
final class CellEvaluation implements Formula.Visitor<Optional<PartValue>> {

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
    return formula.accept(this).orElse(null);
  }

  private @Nullable PartValue yearBefore(Formula formula) {
    return previousOf(formula).orElse(null);
  }

  private Optional<PartValue> previousOf(Formula formula) {
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
  public Optional<PartValue> reference(Formula.Reference formula) {
    return Optional.ofNullable(figure(formula.indicator(), period));
  }

  @Override
  public Optional<PartValue> constant(Formula.Constant formula) {
    return Optional.of(PartValue.of(Fraction.of(formula.value()), new Inputs()));
  }

  @Override
  public Optional<PartValue> arithmetic(Formula.Arithmetic formula) {
    PartValue left = part(formula.left());
    PartValue right = part(formula.right());
    if (left == null || right == null) {
      return Optional.empty();
    }
    Inputs both = left.inputs().and(right.inputs());
    PartValue result =
        switch (formula.operator()) {
          case '+' -> PartValue.of(left.value().plus(right.value()), both);
          case '-' -> PartValue.of(left.value().minus(right.value()), both);
          case '*' -> PartValue.of(left.value().times(right.value()), both);
          case '/' -> PartValue.quotient(left, right, Fraction.ONE);
          default -> throw new IllegalStateException("unknown operator " + formula.operator());
        };
    return Optional.ofNullable(result);
  }

  /** Increment over base, in percent; a base that is not positive gives no growth. */
  @Override
  public Optional<PartValue> growth(Formula.Growth formula) {
    PartValue now = part(formula.of());
    PartValue before = yearBefore(formula.of());
    if (now == null || before == null || before.value().signum() <= 0 || !now.hasBasisOf(before)) {
      return Optional.empty();
    }
    PartValue increment =
        PartValue.of(now.value().minus(before.value()), now.inputs().and(before.inputs()));
    return Optional.ofNullable(PartValue.quotient(increment, before, Fraction.HUNDRED));
  }

  @Override
  public Optional<PartValue> growthPoints(Formula.GrowthPoints formula) {
    PartValue now = part(formula.of());
    PartValue before = yearBefore(formula.of());
    return Optional.ofNullable(
        now == null || before == null || !now.hasBasisOf(before)
            ? null
            : PartValue.of(now.value().minus(before.value()), now.inputs().and(before.inputs())));
  }

  @Override
  public Optional<PartValue> previous(Formula.Previous formula) {
    return previousOf(formula.of());
  }

  @Override
  public Optional<PartValue> rank(Formula.Rank formula) {
    Ranking ranking = figures.ranking(formula.of(), formula.within(), region, period);
    Ranking.Place place = ranking == null ? null : ranking.of(region);
    PartValue given = formula.given() == null ? null : figure(formula.given(), period);
    if (given != null && ranking != null) {
      return Optional.of(
          new PartValue(given.value(), null, standing(given, ranking, place), given.inputs()));
    }
    return Optional.ofNullable(
        ranking == null || place == null
            ? null
            : new PartValue(
                Fraction.of(place.place()),
                null,
                new Figure.Standing(ranking.places().size(), ranking.missing(), place.tied()),
                Inputs.of(ranking)));
  }

  /** A published table leaves nobody out; who shares a place it tells of the computed one only. */
  private static Figure.Standing standing(
      PartValue given, Ranking ranking, Ranking.@Nullable Place place) {
    boolean tied =
        place != null && place.tied() && given.value().equals(Fraction.of(place.place()));
    return new Figure.Standing(ranking.places().size() + ranking.missing(), 0, tied);
  }

  @Override
  public Optional<PartValue> share(Formula.Share formula) {
    return Optional.ofNullable(
        PartValue.quotient(part(formula.part()), part(formula.whole()), Fraction.HUNDRED));
  }

  @Override
  public Optional<PartValue> ratio(Formula.Ratio formula) {
    return Optional.ofNullable(
        PartValue.quotient(part(formula.numerator()), part(formula.denominator()), Fraction.ONE));
  }

  @Override
  public Optional<PartValue> sumOf(Formula.SumOf formula) {
    return Optional.ofNullable(PartValue.sum(present(formula.parts())));
  }

  @Override
  public Optional<PartValue> diversity(Formula.Diversity formula) {
    return Optional.ofNullable(PartValue.diversity(present(formula.parts())));
  }

  /** The parts that exist, or none when one is missing that cannot be passed over. */
  private List<PartValue> present(List<Formula> formulas) {
    List<PartValue> found = new ArrayList<>();
    for (Formula each : formulas) {
      PartValue part = part(each);
      if (part != null) {
        found.add(part);
      } else if (!(each instanceof Formula.Reference read)
          || !figures.absentMeansNone(read.indicator(), region)) {
        return List.of();
      }
    }
    return found;
  }

  @Override
  public Optional<PartValue> streak(Formula.Streak formula) {
    PartValue latest = figure(formula.of(), period);
    if (latest == null) {
      return Optional.empty();
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
    return Optional.of(PartValue.of(Fraction.of(length), inputs));
  }

  @Override
  public Optional<PartValue> allDown(Formula.AllDown formula) {
    Inputs inputs = new Inputs();
    boolean down = true;
    for (String id : formula.of()) {
      PartValue now = figure(id, period);
      PartValue before = figure(id, period.yearEarlier());
      if (now == null || before == null) {
        return Optional.empty();
      }
      inputs = inputs.and(now.inputs()).and(before.inputs());
      down &= now.value().compareTo(before.value()) < 0;
    }
    return Optional.of(PartValue.of(down ? Fraction.ONE : Fraction.ZERO, inputs));
  }

  @Override
  public Optional<PartValue> targetRate(Formula.TargetRate formula) {
    PartValue target = figures.target(formula.of(), region, period);
    return Optional.ofNullable(
        target == null
            ? null
            : PartValue.quotient(figure(formula.of(), period), target, Fraction.HUNDRED));
  }
}
