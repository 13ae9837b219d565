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
 * makes its figure missing, never zero. What each function does stands in {@link CellEvaluation}.
 * Not thread-safe.
 */
public final class FormulaEvaluator {

  private final Catalog catalog;
  private final IndicatorGraph graph;
  private final RegionIndex regions;
  private final Targets targets;
  private final Coverage coverage;
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
    this.coverage = new Coverage(catalog);
    this.loaded = loaded;
    this.now = now;
  }

  /** The figure of a formula indicator, or null when something that it needs is missing. */
  public @Nullable Figure evaluate(Indicator indicator, String region, Period period) {
    PartValue part = part(IndicatorGraph.formula(indicator), region, period);
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
    PartValue part = part(IndicatorGraph.formula(indicator), region, period);
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
      return count.isEmpty() || !coverage.isWhole(indicator, key.region())
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

  private @Nullable PartValue part(Formula formula, String region, Period period) {
    return formula.accept(new CellEvaluation(this, region, period)).orElse(null);
  }

  /** The target of an indicator for a cell, as a value that is read. */
  @Nullable PartValue target(String id, String region, Period period) {
    return targets
        .find(new FigureKey(id, region, period))
        .map(target -> PartValue.of(Fraction.of(target.value()), new Inputs()))
        .orElse(null);
  }

  /**
   * Whether an indicator that has no figure in a region counts nothing there, so that sums may pass
   * over it. Where the region's records are not kept its absence says nothing.
   */
  boolean absentMeansNone(String id, String region) {
    Indicator indicator = catalog.indicator(id);
    return coverage.isWhole(indicator, region)
        && indicator.source() instanceof IndicatorSource.FromRegister source
        && !source.zeroNeedsReturns();
  }
}
