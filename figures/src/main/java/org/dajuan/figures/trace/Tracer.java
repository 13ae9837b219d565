package org.dajuan.figures.trace;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.period.Period;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.PeerTable;
import org.dajuan.figures.engine.FigureEngine;
import org.dajuan.figures.formula.Targets;
import org.dajuan.figures.read.FigureReader;
import org.dajuan.figures.read.InputFigure;
import org.dajuan.figures.sql.CellSql;
import org.dajuan.figures.store.FiguresException;
import org.dajuan.figures.text.Definition;
import org.dajuan.figures.text.FigureText;
import org.jspecify.annotations.Nullable;

/**
 * Proves figures. A trace costs one statement for each indicator that lies behind the figure.
 * Thread-safe.
 */
public final class Tracer {

  private final DataSource database;
  private final Catalog catalog;
  private final FigureReader reader;
  private final RecordTracer records;
  private final CellSql sql;
  private final Definition definition;
  private final Targets targets;

  public Tracer(DataSource database, Catalog catalog, Clock clock) {
    this.database = database;
    this.catalog = catalog;
    this.reader = new FigureReader(database, catalog, clock);
    this.records = new RecordTracer(catalog, FigureEngine.ZONE);
    this.sql = new CellSql(catalog, FigureEngine.ZONE);
    this.definition = new Definition(catalog);
    this.targets = new Targets(catalog.targets());
  }

  /** The trace of a figure; nothing where there is none. */
  public Optional<Trace> trace(String indicator, String region, Period period) {
    FigureKey key = new FigureKey(indicator, region, period);
    return reader.findWithInputs(key).map(this::trace);
  }

  private Trace trace(InputFigure top) {
    Figure figure = top.figure();
    Indicator indicator = catalog.indicator(figure.indicator());
    Map<FigureKey, Figure> all = top.all();
    List<TracedRecord> found = records(all.keySet(), records::of);
    List<TracedRecord> returns = records(all.keySet(), records::returnsOf);
    Map<FigureKey, Figure> inputs = new LinkedHashMap<>(all);
    inputs.remove(figure.key());
    return new Trace(
        figure,
        definition.of(indicator),
        FigureText.rounding(indicator),
        sql.of(indicator, figure.region(), figure.period()),
        top.inputs(),
        peers(indicator, figure),
        found,
        returns,
        targets.find(figure.key()).orElse(null),
        TraceDigest.of(figure, inputs.values(), found, returns));
  }

  private @Nullable PeerTable peers(Indicator indicator, Figure figure) {
    return indicator.source() instanceof IndicatorSource.FromFormula source
            && source.formula() instanceof Formula.Rank rank
        ? reader.peers(rank.of(), figure.region(), figure.period(), rank.within()).orElse(null)
        : null;
  }

  /** Finds the records of one kind behind the cells of an indicator. */
  private interface Search {
    List<TracedRecord> find(Connection connection, Indicator indicator, Collection<FigureKey> cells)
        throws SQLException;
  }

  /** The records of all cells, each once: contributing ones in ledger order, then superseded. */
  private List<TracedRecord> records(Collection<FigureKey> cells, Search search) {
    Map<String, List<FigureKey>> byIndicator = new LinkedHashMap<>();
    for (FigureKey cell : cells) {
      byIndicator.computeIfAbsent(cell.indicator(), id -> new ArrayList<>()).add(cell);
    }
    record Id(String register, String id) {}
    Map<Id, TracedRecord> once = new LinkedHashMap<>();
    try (Connection connection = database.getConnection()) {
      for (Map.Entry<String, List<FigureKey>> each : byIndicator.entrySet()) {
        for (TracedRecord record :
            search.find(connection, catalog.indicator(each.getKey()), each.getValue())) {
          once.merge(new Id(record.register(), record.id()), record, (a, b) -> a.used() ? a : b);
        }
      }
    } catch (SQLException e) {
      throw new FiguresException("tracing records", e);
    }
    List<TracedRecord> sorted = new ArrayList<>(once.values());
    sorted.sort(
        Comparator.comparing((TracedRecord record) -> !record.used())
            .thenComparingLong(TracedRecord::seq));
    return sorted;
  }
}
