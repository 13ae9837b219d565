package org.dajuan.figures.trace;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.period.Period;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.PeerTable;
import org.dajuan.figures.formula.Targets;
import org.dajuan.figures.read.FigureReader;
import org.dajuan.figures.read.InputFigure;
import org.dajuan.figures.sql.CellSql;
import org.dajuan.figures.store.Snapshot;
import org.dajuan.figures.text.Definition;
import org.dajuan.figures.text.FigureText;
import org.dajuan.records.access.Sights;
import org.jspecify.annotations.Nullable;

/**
 * Proves figures. The records behind a figure are one statement, whatever it was made of, and are
 * never gathered. Thread-safe.
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
    this.records = new RecordTracer(catalog, catalog.zone());
    this.sql = new CellSql(catalog, catalog.zone());
    this.definition = new Definition(catalog);
    this.targets = new Targets(catalog.targets());
  }

  /** The trace of a figure; nothing where there is none. */
  public Optional<Trace> trace(String indicator, String region, Period period) {
    FigureKey key = new FigureKey(indicator, region, period);
    return reader.findWithInputs(key).map(this::trace);
  }

  /**
   * Reads from the records behind a traced figure, all as of one moment.
   *
   * @param sights what the person sees who asks; the others are told apart, for the digest is over
   *     all of them
   */
  public <T> T read(Trace trace, Sights sights, Function<TracedRecords, T> reading) {
    return Snapshot.read(
        database,
        connection -> reading.apply(new TracedRecords(connection, records, trace, sights)));
  }

  private Trace trace(InputFigure top) {
    Figure figure = top.figure();
    Indicator indicator = catalog.indicator(figure.indicator());
    return new Trace(
        figure,
        definition.of(indicator),
        FigureText.rounding(indicator),
        sql.of(indicator, figure.region(), figure.period()),
        top.inputs(),
        peers(indicator, figure),
        targets.find(figure.key()).orElse(null));
  }

  private @Nullable PeerTable peers(Indicator indicator, Figure figure) {
    return indicator
        .findFormula(Formula.Rank.class)
        .flatMap(rank -> reader.peers(rank.of(), figure.region(), figure.period(), rank.within()))
        .orElse(null);
  }
}
