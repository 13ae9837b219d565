package org.dajuan.figures.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.figures.formula.RegionIndex;
import org.dajuan.figures.sql.RegisterStatement;
import org.dajuan.figures.sql.ReportedStatement;
import org.dajuan.figures.store.FigureQuery;
import org.dajuan.records.database.DatabaseException;

/** Computes cells of indicators that read registers, computed and reported: one statement each. */
final class RecordComputation {

  private final Catalog catalog;
  private final ZoneId zone;
  private final ReturnsComputation returns;

  RecordComputation(Catalog catalog, RegionIndex regions, ZoneId zone) {
    this.catalog = catalog;
    this.zone = zone;
    this.returns = new ReturnsComputation(catalog, regions, zone);
  }

  /**
   * Computes the dirty cells again.
   *
   * @param today returns are expected of periods that ended before this day
   * @return how many figures were written
   */
  long compute(
      Connection connection, Indicator indicator, CellSet dirty, Instant now, LocalDate today)
      throws SQLException {
    ChosenCells chosen = dirty.isAll() ? null : ChosenCells.of(connection, indicator.id(), dirty);
    String sql = statement(indicator, chosen == null);
    long written;
    if (chosen == null) {
      new FigureQuery().where("indicator = ?", indicator.id()).delete(connection);
    } else {
      chosen.delete(connection, indicator.id());
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int bound = chosen == null ? 0 : chosen.bind(connection, statement);
      statement.setTimestamp(bound + 1, Timestamp.from(now));
      written = statement.executeLargeUpdate();
    } catch (SQLException e) {
      throw DatabaseException.refused("/* " + indicator.id() + " */ " + sql, e);
    }
    if (indicator.source() instanceof IndicatorSource.FromRegister source
        && source.zeroNeedsReturns()) {
      written = returns.apply(connection, indicator, source, chosen, now, today);
    }
    return written;
  }

  private String statement(Indicator indicator, boolean all) {
    if (indicator.source() instanceof IndicatorSource.FromRegister) {
      RegisterStatement statement = new RegisterStatement(catalog, indicator, zone);
      return all ? statement.all() : statement.chosen();
    }
    ReportedStatement statement = new ReportedStatement(catalog, indicator, zone);
    return all ? statement.all() : statement.chosen();
  }
}
