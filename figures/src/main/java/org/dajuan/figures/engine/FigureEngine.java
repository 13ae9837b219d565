package org.dajuan.figures.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.register.Returns;
import org.dajuan.figures.formula.IndicatorGraph;
import org.dajuan.figures.formula.RegionIndex;
import org.dajuan.figures.store.FigureQuery;
import org.dajuan.records.database.DatabaseException;
import org.dajuan.records.database.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@code fig.figure} current. Law: after {@link #refresh} the table is what {@link
 * #recompute} would make (but for the times of computation). Safe with several processes: one
 * computes, the others wait and then find nothing left to do. Figures and progress change in one
 * transaction that sees registers and ledger at one moment. Thread-safe.
 */
public final class FigureEngine {

  /** Key of the advisory lock: "figures" in hexadecimal of its first letters. */
  private static final long LOCK = 0x66_69_67_75_72_65_73L;

  private final DataSource database;
  private final Catalog catalog;
  private final Clock clock;
  private final IndicatorGraph graph;
  private final RegionIndex regions;
  private final RecordComputation records;
  private final FormulaComputation formulas;

  /**
   * An engine for the tables of a catalog.
   *
   * @param database of the engine's role, which sees every record
   */
  public FigureEngine(DataSource database, Catalog catalog, Clock clock) {
    this.database = database;
    this.catalog = catalog;
    this.clock = clock;
    this.graph = new IndicatorGraph(catalog);
    this.regions = new RegionIndex(catalog.regions());
    this.records = new RecordComputation(catalog, regions, catalog.zone());
    this.formulas = new FormulaComputation(catalog, graph, regions);
  }

  /** Computes what changed since the last time; one statement when nothing did. */
  public RefreshResult refresh() {
    Instant begin = clock.instant();
    try (Connection connection = database.getConnection()) {
      if (Progress.read(connection).isCurrent(catalog.digest(), today())) {
        return new RefreshResult(0, 0, 0, false, Duration.between(begin, clock.instant()));
      }
      return locked(connection, begin, false);
    } catch (SQLException e) {
      throw DatabaseException.refused("", e);
    }
  }

  /** Computes everything again. */
  public RefreshResult recompute() {
    try (Connection connection = database.getConnection()) {
      return locked(connection, clock.instant(), true);
    } catch (SQLException e) {
      throw DatabaseException.refused("", e);
    }
  }

  private LocalDate today() {
    return catalog.dayOf(clock.instant());
  }

  /** The lock is taken before the transaction, whose first statement fixes what it sees. */
  private RefreshResult locked(Connection connection, Instant begin, boolean all)
      throws SQLException {
    execute(connection, "select pg_advisory_lock(" + LOCK + ")");
    try {
      return Transaction.DERIVATION.on(connection, same -> compute(same, begin, all));
    } finally {
      execute(connection, "select pg_advisory_unlock(" + LOCK + ")");
    }
  }

  private RefreshResult compute(Connection connection, Instant begin, boolean demanded)
      throws SQLException {
    execute(connection, "set local jit = off");
    LocalDate today = today();
    Progress progress = Progress.read(connection);
    boolean all = demanded || progress.needsAll(catalog.digest());
    long after = progress.lastSeq() == null || all ? -1 : progress.lastSeq();
    DirtyCells dirty = new DirtyCells(catalog, graph, regions);
    if (all) {
      graph.inOrder().forEach(dirty::addAll);
      new FigureQuery().delete(connection);
    } else {
      addNewlyExpected(dirty, progress.asOf(), today);
      dirty.addChanges(
          new ChangedPlaces(connection, catalog, catalog.zone(), after, progress.newestSeq()));
    }
    int indicators = 0;
    long figures = 0;
    for (Indicator indicator : graph.inOrder()) {
      CellSet cells = dirty.get(indicator.id());
      if (!cells.isEmpty() && !(indicator.source() instanceof IndicatorSource.FromRegions)) {
        indicators++;
        figures += compute(connection, indicator, cells, begin, today);
      }
    }
    Progress.write(connection, progress.newestSeq(), catalog.digest(), today);
    return new RefreshResult(
        progress.newestSeq() - after,
        indicators,
        figures,
        all,
        Duration.between(begin, clock.instant()));
  }

  private long compute(
      Connection connection, Indicator indicator, CellSet cells, Instant now, LocalDate today)
      throws SQLException {
    return indicator.source() instanceof IndicatorSource.FromFormula
        ? formulas.compute(connection, indicator, cells, now)
        : records.compute(connection, indicator, cells, now, today);
  }

  /** With the end of a month its returns fall due, and zeros may become proven or unproven. */
  private void addNewlyExpected(DirtyCells dirty, @Nullable LocalDate asOf, LocalDate today) {
    for (Indicator indicator : graph.inOrder()) {
      if (indicator.source() instanceof IndicatorSource.FromRegister source
          && source.zeroNeedsReturns()) {
        Returns returns = catalog.register(source.register()).returns();
        if (returns != null
            && (asOf == null
                || !Period.containing(returns.every(), asOf)
                    .equals(Period.containing(returns.every(), today)))) {
          dirty.addAll(indicator);
        }
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
