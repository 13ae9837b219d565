package org.dajuan.figures.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.figures.Figure;
import org.dajuan.figures.formula.Candidates;
import org.dajuan.figures.formula.FormulaEvaluator;
import org.dajuan.figures.formula.IndicatorGraph;
import org.dajuan.figures.formula.LoadedFigures;
import org.dajuan.figures.formula.RankLevels;
import org.dajuan.figures.formula.RegionIndex;
import org.dajuan.figures.formula.Targets;
import org.dajuan.figures.store.FigureQuery;
import org.dajuan.figures.store.FigureWriter;

/**
 * Computes cells of formula indicators: loads what they read in one statement, evaluates, writes by
 * COPY. Formulas without ranks are done for a few thousand regions at a time, so that memory stays
 * bounded.
 */
final class FormulaComputation {

  /** Regions loaded at once when all cells of a formula are computed. */
  private static final int REGIONS_AT_ONCE = 4_000;

  private final Catalog catalog;
  private final IndicatorGraph graph;
  private final RegionIndex regions;
  private final Targets targets;

  FormulaComputation(Catalog catalog, IndicatorGraph graph, RegionIndex regions) {
    this.catalog = catalog;
    this.graph = graph;
    this.regions = regions;
    this.targets = new Targets(catalog.targets());
  }

  /** Computes the dirty cells again; how many figures were written. */
  long compute(Connection connection, Indicator indicator, CellSet dirty, Instant now)
      throws SQLException {
    List<String> inputs = graph.storedInputs(indicator.id());
    Set<String> indicators = new TreeSet<>(inputs);
    indicators.add(indicator.id());
    Set<String> within = RankLevels.of(catalog, indicators);
    delete(connection, indicator, dirty);
    if (!dirty.isAll()) {
      return computeChosen(connection, indicator, dirty, inputs, within, now);
    }
    List<String> codes = regionsOf(connection, inputs);
    long written = 0;
    int step = within.isEmpty() ? REGIONS_AT_ONCE : Math.max(1, codes.size());
    for (int i = 0; i < codes.size(); i += step) {
      List<String> some = codes.subList(i, Math.min(codes.size(), i + step));
      FigureQuery query = new FigureQuery().where("indicator = any(?)", inputs);
      if (step < codes.size()) {
        query.where("region_code between ? and ?", some.get(0), some.get(some.size() - 1));
      }
      written += computeAndWrite(connection, indicator, query, some, dirty, now);
    }
    return written;
  }

  private long computeChosen(
      Connection connection,
      Indicator indicator,
      CellSet dirty,
      List<String> inputs,
      Set<String> within,
      Instant now)
      throws SQLException {
    Set<String> codes = new TreeSet<>(dirty.regions());
    for (String level : within) {
      for (String code : dirty.regions()) {
        regions.peers(code, level).forEach(peer -> codes.add(peer.code()));
      }
    }
    FigureQuery query =
        new FigureQuery().where("indicator = any(?)", inputs).where("region_code = any(?)", codes);
    restrictPeriods(indicator, dirty, query);
    return computeAndWrite(connection, indicator, query, dirty.regions(), dirty, now);
  }

  /** A formula over flows reads only the years around its dirty cells. */
  private void restrictPeriods(Indicator indicator, CellSet dirty, FigureQuery query) {
    Formula formula = IndicatorGraph.formula(indicator);
    if (graph.isLasting(indicator.id()) || !dirty.from().isEmpty() || formula.readsAllBefore()) {
      return;
    }
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (CellSet.Cell cell : dirty.cells()) {
      Period period = cell.period();
      first = period.first().isBefore(first) ? period.first() : first;
      last = period.last().isAfter(last) ? period.last() : last;
    }
    query.where("period_start >= ?", first.minusYears(formula.yearsBack()));
    query.where("period_end <= ?", last);
  }

  private long computeAndWrite(
      Connection connection,
      Indicator indicator,
      FigureQuery query,
      Collection<String> codes,
      CellSet dirty,
      Instant now)
      throws SQLException {
    LoadedFigures loaded = new LoadedFigures();
    query.forEach(connection, loaded::add);
    FormulaEvaluator evaluator =
        new FormulaEvaluator(catalog, graph, regions, targets, loaded, now);
    Candidates candidates = new Candidates(loaded);
    Formula formula = IndicatorGraph.formula(indicator);
    List<Figure> computed = new ArrayList<>();
    for (String code : codes) {
      if (!isDeclared(indicator, code)) {
        continue;
      }
      for (Period period : candidates.of(formula, code)) {
        if (dirty.contains(code, period)) {
          Figure figure = evaluator.evaluate(indicator, code, period);
          if (figure != null) {
            computed.add(figure);
          }
        }
      }
    }
    return FigureWriter.write(connection, computed);
  }

  private boolean isDeclared(Indicator indicator, String code) {
    return indicator.levels().isEmpty()
        || catalog
            .regions()
            .find(code)
            .map(Region::level)
            .filter(indicator.levels()::contains)
            .isPresent();
  }

  private static void delete(Connection connection, Indicator indicator, CellSet dirty)
      throws SQLException {
    if (dirty.isAll()) {
      new FigureQuery().where("indicator = ?", indicator.id()).delete(connection);
    } else {
      ChosenCells.of(connection, indicator.id(), dirty).delete(connection, indicator.id());
    }
  }

  private static List<String> regionsOf(Connection connection, List<String> inputs)
      throws SQLException {
    String sql =
        "select distinct region_code from fig.figure where indicator = any(?) order by region_code";
    List<String> codes = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      FigureQuery.bind(connection, statement, List.of(inputs));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          codes.add(rows.getString(1));
        }
      }
    }
    return codes;
  }
}
