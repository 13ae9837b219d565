package org.dajuan.figures.engine;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.figures.sql.Grain;
import org.dajuan.figures.store.FigureTable;

/** Single cells of one indicator as arrays for a statement. */
final class ChosenCells {

  private final Set<CellSet.Cell> cells;

  private ChosenCells(Set<CellSet.Cell> cells) {
    this.cells = cells;
  }

  /** The single cells of a set, and of regions named from a day on the cells that are stored. */
  static ChosenCells of(Connection connection, String indicator, CellSet set) throws SQLException {
    Set<CellSet.Cell> cells = new LinkedHashSet<>(set.cells());
    if (!set.from().isEmpty()) {
      addStored(connection, indicator, set.from(), cells);
    }
    return new ChosenCells(cells);
  }

  private static void addStored(
      Connection connection, String indicator, Map<String, LocalDate> from, Set<CellSet.Cell> cells)
      throws SQLException {
    String sql =
        """
        select f.region_code, f.period_kind, f.period_start
        from unnest(?::text[], ?::date[]) d(region_code, day)
        join fig.figure f on f.indicator = ? and f.region_code = d.region_code
          and f.period_end >= d.day""";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("text", from.keySet().toArray()));
      statement.setArray(2, dates(connection, from.values()));
      statement.setString(3, indicator);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          PeriodKind kind = PeriodKind.valueOf(rows.getString(2).toUpperCase(Locale.ROOT));
          cells.add(
              new CellSet.Cell(rows.getString(1), new Period(kind, rows.getDate(3).toLocalDate())));
        }
      }
    }
  }

  private static Array dates(Connection connection, Collection<LocalDate> days)
      throws SQLException {
    return connection.createArrayOf("date", days.stream().map(Date::valueOf).toArray());
  }

  Set<CellSet.Cell> cells() {
    return cells;
  }

  /** Binds region, period, kind, grain, first and last day from the first parameter on. */
  int bind(Connection connection, PreparedStatement statement) throws SQLException {
    List<String> regions = new ArrayList<>();
    List<String> periods = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    List<Integer> grains = new ArrayList<>();
    List<LocalDate> first = new ArrayList<>();
    List<LocalDate> last = new ArrayList<>();
    for (CellSet.Cell cell : cells) {
      Period period = cell.period();
      regions.add(cell.region());
      periods.add(period.toString());
      kinds.add(FigureTable.code(period.kind()));
      grains.add(Grain.of(period.kind()));
      first.add(period.first());
      last.add(period.last());
    }
    statement.setArray(1, connection.createArrayOf("text", regions.toArray()));
    statement.setArray(2, connection.createArrayOf("text", periods.toArray()));
    statement.setArray(3, connection.createArrayOf("text", kinds.toArray()));
    statement.setArray(4, connection.createArrayOf("int4", grains.toArray()));
    statement.setArray(5, dates(connection, first));
    statement.setArray(6, dates(connection, last));
    return 6;
  }

  /** Deletes the stored figures of these cells. */
  void delete(Connection connection, String indicator) throws SQLException {
    String sql =
        "delete from fig.figure f using unnest(?::text[], ?::text[]) c(region_code, period)"
            + " where f.indicator = ? and f.region_code = c.region_code and f.period = c.period";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Object[] regions = cells.stream().map(CellSet.Cell::region).toArray();
      Object[] periods = cells.stream().map(cell -> cell.period().toString()).toArray();
      statement.setArray(1, connection.createArrayOf("text", regions));
      statement.setArray(2, connection.createArrayOf("text", periods));
      statement.setString(3, indicator);
      statement.executeUpdate();
    }
  }
}
