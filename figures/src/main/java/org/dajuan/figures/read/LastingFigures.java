package org.dajuan.figures.read;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.region.Region;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.formula.FormulaEvaluator;
import org.dajuan.figures.formula.IndicatorGraph;
import org.dajuan.figures.formula.LoadedFigures;
import org.dajuan.figures.formula.RankLevels;
import org.dajuan.figures.formula.RegionIndex;
import org.dajuan.figures.formula.Targets;
import org.dajuan.figures.store.FigureQuery;

/** Derives figures that last, for cells in which nothing happened and nothing is stored. */
final class LastingFigures {

  private final Catalog catalog;
  private final IndicatorGraph graph;
  private final RegionIndex regions;
  private final Targets targets;
  private final Clock clock;

  LastingFigures(Catalog catalog, IndicatorGraph graph, RegionIndex regions, Clock clock) {
    this.catalog = catalog;
    this.graph = graph;
    this.regions = regions;
    this.targets = new Targets(catalog.targets());
    this.clock = clock;
  }

  /** The figures of those cells that can be derived; one statement at most. */
  Map<FigureKey, Figure> derive(Connection connection, Collection<FigureKey> absent)
      throws SQLException {
    LocalDate today = LocalDate.now(clock);
    Set<FigureKey> derivable = new LinkedHashSet<>();
    for (FigureKey key : absent) {
      if (graph.isLasting(key.indicator())
          && !key.period().first().isAfter(today)
          && isDeclared(key)) {
        derivable.add(key);
      }
    }
    Map<FigureKey, Figure> derived = new LinkedHashMap<>();
    if (derivable.isEmpty()) {
      return derived;
    }
    FormulaEvaluator evaluator = evaluator(connection, derivable);
    for (FigureKey key : derivable) {
      Figure figure = evaluator.figure(key.indicator(), key.region(), key.period());
      if (figure != null) {
        derived.put(key, figure);
      }
    }
    return derived;
  }

  private boolean isDeclared(FigureKey key) {
    Indicator indicator = catalog.indicator(key.indicator());
    return indicator.levels().isEmpty()
        || catalog
            .regions()
            .find(key.region())
            .map(Region::level)
            .filter(indicator.levels()::contains)
            .isPresent();
  }

  /** An evaluator for some cells, with all that they read directly or derive from loaded. */
  FormulaEvaluator evaluator(Connection connection, Set<FigureKey> keys) throws SQLException {
    Set<String> ids = new TreeSet<>();
    for (FigureKey key : keys) {
      ids.add(key.indicator());
      ids.addAll(graph.storedInputs(key.indicator()));
    }
    return evaluator(connection, keys, ids);
  }

  /** An evaluator for cells and whatever they are made of, recursively. */
  FormulaEvaluator evaluatorOfAll(Connection connection, Set<FigureKey> keys) throws SQLException {
    Set<String> ids = new TreeSet<>();
    for (FigureKey key : keys) {
      ids.add(key.indicator());
      ids.addAll(graph.allInputs(key.indicator()));
    }
    return evaluator(connection, keys, ids);
  }

  private FormulaEvaluator evaluator(Connection connection, Set<FigureKey> keys, Set<String> ids)
      throws SQLException {
    Set<String> codes = new TreeSet<>();
    LocalDate last = LocalDate.of(1, 1, 1);
    for (FigureKey key : keys) {
      codes.add(key.region());
      last = key.period().last().isAfter(last) ? key.period().last() : last;
    }
    for (String within : RankLevels.of(catalog, ids)) {
      for (String code : List.copyOf(codes)) {
        regions.peers(code, within).forEach(peer -> codes.add(peer.code()));
      }
    }
    LoadedFigures loaded =
        LoadedFigures.of(
            new FigureQuery()
                .where("indicator = any(?)", ids)
                .where("region_code = any(?)", codes)
                .where("period_end <= ?", last)
                .list(connection));
    return new FormulaEvaluator(catalog, graph, regions, targets, loaded, clock.instant());
  }
}
