package org.dajuan.figures.formula;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.FigureStatus;
import org.dajuan.figures.exact.ExactValue;
import org.dajuan.figures.exact.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates formulas exactly over loaded figures. A value that a formula needs and that is missing
 * makes its figure missing, never zero; {@code sum_of} and {@code diversity} alone pass over parts
 * counted from a register that has no record there. Rules of each function: {@code
 * docs/figures.md}. Not thread-safe.
 */
public final class FormulaEvaluator {

  /** A streak is counted up to this length: a hundred years of months. */
  public static final int LONGEST_STREAK = 1200;

  private final Catalog catalog;
  private final IndicatorGraph graph;
  private final RegionIndex regions;
  private final Targets targets;
  private final LoadedFigures loaded;
  private final Instant now;
  private final Map<FigureKey, Optional<Figure>> derived = new HashMap<>();
  private final Map<Peers, Ranking> rankings = new HashMap<>();

  private record Peers(String indicator, String within, String level, Period period) {}

  public FormulaEvaluator(
      Catalog catalog,
      IndicatorGraph graph,
      RegionIndex regions,
      Targets targets,
      LoadedFigures loaded,
      Instant now) {
    this.catalog = catalog;
    this.graph = graph;
    this.regions = regions;
    this.targets = targets;
    this.loaded = loaded;
    this.now = now;
  }

  /** The figure of a formula indicator, or null when something that it needs is missing. */
  public @Nullable Figure evaluate(Indicator indicator, String region, Period period) {
    Part part = part(IndicatorGraph.formula(indicator), region, period);
    if (part == null) {
      return null;
    }
    ExactValue value =
        part.parts() == null ? ExactValue.of(part.value()) : ExactValue.of(part.parts());
    return new Figure(
        new FigureKey(indicator.id(), region, period),
        value,
        part.inputs().status(),
        null,
        null,
        part.standing(),
        new Figure.Evidence(part.inputs().records(), part.inputs().seq(), now));
  }

  /** The figures that evaluation reads directly, those of the peers of a rank included. */
  public List<Figure> inputs(Indicator indicator, String region, Period period) {
    Part part = part(IndicatorGraph.formula(indicator), region, period);
    return part == null ? List.of() : part.inputs().all();
  }

  /**
   * The figure of any indicator for a cell: as stored, or derived where it lasts beyond the periods
   * in which it is stored.
   */
  public @Nullable Figure figure(String id, String region, Period period) {
    Figure stored = loaded.find(id, region, period);
    if (stored != null || !graph.isLasting(id)) {
      return stored;
    }
    FigureKey key = new FigureKey(id, region, period);
    Optional<Figure> known = derived.get(key);
    if (known == null) {
      known = Optional.ofNullable(derive(key));
      derived.put(key, known);
    }
    return known.orElse(null);
  }

  private @Nullable Figure derive(FigureKey key) {
    Indicator indicator = catalog.indicator(key.indicator());
    IndicatorSource source = indicator.source();
    if (source instanceof IndicatorSource.FromRegions counted) {
      var count = regions.count(counted, key.region(), key.period().last());
      return count.isEmpty()
          ? null
          : new Figure(
              key,
              ExactValue.of(BigDecimal.valueOf(count.getAsInt())),
              FigureStatus.ACTUAL,
              null,
              null,
              null,
              new Figure.Evidence(0, -1, now));
    }
    if (source instanceof IndicatorSource.FromFormula) {
      return evaluate(indicator, key.region(), key.period());
    }
    Figure last = loaded.lastUpTo(key.indicator(), key.region(), key.period().last());
    return last == null
        ? null
        : new Figure(
            key,
            last.value(),
            last.status(),
            last.release(),
            last.returns(),
            last.standing(),
            last.evidence());
  }

  /** The places of all peers of a region, or null when it has none. */
  public @Nullable Ranking ranking(String of, String within, String region, Period period) {
    Region self = catalog.regions().find(region).orElse(null);
    Region enclosing =
        self == null || self.level().equals(within)
            ? null
            : catalog.regions().enclosing(region, within).orElse(null);
    if (self == null || enclosing == null) {
      return null;
    }
    Peers peers = new Peers(of, enclosing.code(), self.level(), period);
    Ranking known = rankings.get(peers);
    if (known == null) {
      known = rank(peers);
      rankings.put(peers, known);
    }
    return known;
  }

  private Ranking rank(Peers peers) {
    List<Figure> figures = new ArrayList<>();
    int missing = 0;
    for (Region peer : regions.below(peers.within(), peers.level())) {
      Figure figure = figure(peers.indicator(), peer.code(), peers.period());
      if (figure != null) {
        figures.add(figure);
      } else if (peer.existsOn(peers.period().last())) {
        missing++;
      }
    }
    return Ranking.of(catalog.indicator(peers.indicator()), figures, missing);
  }

  private @Nullable Part part(Formula formula, String region, Period period) {
    if (formula instanceof Formula.Reference f) {
      return reference(f.indicator(), region, period);
    } else if (formula instanceof Formula.Constant f) {
      return Part.of(Fraction.of(f.value()), new Inputs());
    } else if (formula instanceof Formula.Arithmetic f) {
      return arithmetic(f, region, period);
    } else if (formula instanceof Formula.Growth f) {
      return growth(f, region, period);
    } else if (formula instanceof Formula.GrowthPoints f) {
      Part now = part(f.of(), region, period);
      Part before = part(f.of(), region, period.yearEarlier());
      return now == null || before == null || !now.hasBasisOf(before)
          ? null
          : Part.of(now.value().minus(before.value()), now.inputs().and(before.inputs()));
    } else if (formula instanceof Formula.Previous f) {
      return part(f.of(), region, period.yearEarlier());
    } else if (formula instanceof Formula.Rank f) {
      return place(f, region, period);
    } else if (formula instanceof Formula.Share f) {
      return Part.quotient(
          part(f.part(), region, period), part(f.whole(), region, period), Fraction.HUNDRED);
    } else if (formula instanceof Formula.Ratio f) {
      return Part.quotient(
          part(f.numerator(), region, period), part(f.denominator(), region, period), Fraction.ONE);
    } else if (formula instanceof Formula.SumOf f) {
      return Part.sum(parts(f.parts(), region, period));
    } else if (formula instanceof Formula.Streak f) {
      return streak(f, region, period);
    } else if (formula instanceof Formula.AllDown f) {
      return allDown(f, region, period);
    } else if (formula instanceof Formula.Diversity f) {
      return Part.diversity(parts(f.parts(), region, period));
    } else if (formula instanceof Formula.TargetRate f) {
      Part reached = reference(f.of(), region, period);
      return targets
          .find(new FigureKey(f.of(), region, period))
          .map(target -> Part.of(Fraction.of(target.value()), new Inputs()))
          .map(target -> Part.quotient(reached, target, Fraction.HUNDRED))
          .orElse(null);
    }
    throw new IllegalStateException("unknown formula " + formula);
  }

  private @Nullable Part reference(String id, String region, Period period) {
    Figure figure = figure(id, region, period);
    return figure == null
        ? null
        : new Part(
            figure.value().exact(), figure.value().parts(), figure.standing(), Inputs.of(figure));
  }

  private @Nullable Part arithmetic(Formula.Arithmetic f, String region, Period period) {
    Part left = part(f.left(), region, period);
    Part right = part(f.right(), region, period);
    if (left == null || right == null) {
      return null;
    }
    Inputs both = left.inputs().and(right.inputs());
    return switch (f.operator()) {
      case '+' -> Part.of(left.value().plus(right.value()), both);
      case '-' -> Part.of(left.value().minus(right.value()), both);
      case '*' -> Part.of(left.value().times(right.value()), both);
      case '/' -> Part.quotient(left, right, Fraction.ONE);
      default -> throw new IllegalStateException("unknown operator " + f.operator());
    };
  }

  /** Increment over base, in percent; a base that is not positive gives no growth. */
  private @Nullable Part growth(Formula.Growth f, String region, Period period) {
    Part now = part(f.of(), region, period);
    Part before = part(f.of(), region, period.yearEarlier());
    if (now == null || before == null || before.value().signum() <= 0 || !now.hasBasisOf(before)) {
      return null;
    }
    Part increment = Part.of(now.value().minus(before.value()), now.inputs().and(before.inputs()));
    return Part.quotient(increment, before, Fraction.HUNDRED);
  }

  private @Nullable Part place(Formula.Rank f, String region, Period period) {
    Ranking ranking = ranking(f.of(), f.within(), region, period);
    Ranking.Place place = ranking == null ? null : ranking.of(region);
    return ranking == null || place == null
        ? null
        : new Part(
            Fraction.of(place.place()),
            null,
            new Figure.Standing(ranking.places().size(), ranking.missing(), place.tied()),
            Inputs.of(ranking));
  }

  /** The parts that exist, or none when one is missing that cannot be passed over. */
  private List<Part> parts(List<Formula> formulas, String region, Period period) {
    List<Part> found = new ArrayList<>();
    for (Formula each : formulas) {
      Part part = part(each, region, period);
      if (part != null) {
        found.add(part);
      } else if (!absentMeansNone(each)) {
        return List.of();
      }
    }
    return found;
  }

  private boolean absentMeansNone(Formula formula) {
    return formula instanceof Formula.Reference reference
        && catalog.indicator(reference.indicator()).source()
            instanceof IndicatorSource.FromRegister source
        && !source.zeroNeedsReturns();
  }

  private @Nullable Part streak(Formula.Streak f, String region, Period period) {
    Part latest = reference(f.of(), region, period);
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
      next = reference(f.of(), region, each);
    }
    return Part.of(Fraction.of(length), inputs);
  }

  private @Nullable Part allDown(Formula.AllDown f, String region, Period period) {
    Inputs inputs = new Inputs();
    boolean down = true;
    for (String id : f.of()) {
      Part now = reference(id, region, period);
      Part before = reference(id, region, period.yearEarlier());
      if (now == null || before == null) {
        return null;
      }
      inputs = inputs.and(now.inputs()).and(before.inputs());
      down &= now.value().compareTo(before.value()) < 0;
    }
    return Part.of(down ? Fraction.ONE : Fraction.ZERO, inputs);
  }
}
