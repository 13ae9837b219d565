package org.dajuan.figures.trace;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.register.Register;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.sql.Grain;
import org.dajuan.figures.sql.RegisterStatement;
import org.dajuan.figures.sql.ReportedStatement;
import org.dajuan.figures.sql.ReturnsStatement;
import org.dajuan.figures.store.FigureTable;
import org.dajuan.ledger.Entry;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.MerkleTree;

/** Finds the records behind cells of one indicator, with their entries, in one statement. */
final class RecordTracer {

  private static final String WITH_ENTRIES =
      """
      select c.id, c.version, c.region, c.seq, %s as used, e.time, e.actor, e.kind, e.commitment,
        e.content::jsonb ->> '@source' as source
      from (
      %s
      ) c join ledger.entry e on e.seq = c.seq
      order by c.seq""";

  private final Catalog catalog;
  private final ZoneId zone;

  RecordTracer(Catalog catalog, ZoneId zone) {
    this.catalog = catalog;
    this.zone = zone;
  }

  /** The records of an indicator's cells; none for indicators that read no register. */
  List<TracedRecord> of(Connection connection, Indicator indicator, Collection<FigureKey> cells)
      throws SQLException {
    Optional<Query> query = query(indicator);
    return query.isEmpty() ? List.of() : read(connection, query.get(), cells);
  }

  /** The expected returns that came in for an indicator's cells; none where it expects none. */
  List<TracedRecord> returnsOf(
      Connection connection, Indicator indicator, Collection<FigureKey> cells) throws SQLException {
    if (!(indicator.source() instanceof IndicatorSource.FromRegister source)
        || !source.zeroNeedsReturns()) {
      return List.of();
    }
    Register register = catalog.register(source.register());
    Register returns = catalog.register(register.returnsRegister());
    String sql = new ReturnsStatement(register, returns, zone).recordsOfChosen();
    return read(connection, new Query(returns.id(), WITH_ENTRIES.formatted("true", sql)), cells);
  }

  private record Query(String register, String sql) {}

  private Optional<Query> query(Indicator indicator) {
    if (indicator.source() instanceof IndicatorSource.FromRegister source) {
      String records = new RegisterStatement(catalog, indicator, zone).recordsOfChosen();
      return Optional.of(new Query(source.register(), WITH_ENTRIES.formatted("true", records)));
    } else if (indicator.source() instanceof IndicatorSource.Reported source) {
      String records = new ReportedStatement(catalog, indicator, zone).recordsOfChosen();
      return Optional.of(new Query(source.register(), WITH_ENTRIES.formatted("c.used", records)));
    }
    return Optional.empty();
  }

  private static List<TracedRecord> read(
      Connection connection, Query query, Collection<FigureKey> cells) throws SQLException {
    List<TracedRecord> records = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
      bind(connection, statement, cells);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          records.add(record(query.register(), rows));
        }
      }
    }
    return records;
  }

  private static void bind(
      Connection connection, PreparedStatement statement, Collection<FigureKey> cells)
      throws SQLException {
    statement.setArray(
        1, connection.createArrayOf("text", cells.stream().map(FigureKey::region).toArray()));
    statement.setArray(
        2,
        connection.createArrayOf(
            "text", cells.stream().map(cell -> cell.period().toString()).toArray()));
    statement.setArray(
        3,
        connection.createArrayOf(
            "text", cells.stream().map(cell -> FigureTable.code(cell.period().kind())).toArray()));
    statement.setArray(
        4,
        connection.createArrayOf(
            "int4", cells.stream().map(cell -> Grain.of(cell.period().kind())).toArray()));
    statement.setArray(
        5,
        connection.createArrayOf(
            "date", cells.stream().map(cell -> Date.valueOf(cell.period().first())).toArray()));
    statement.setArray(
        6,
        connection.createArrayOf(
            "date", cells.stream().map(cell -> Date.valueOf(cell.period().last())).toArray()));
  }

  private static TracedRecord record(String register, ResultSet row) throws SQLException {
    OffsetDateTime time = row.getObject("time", OffsetDateTime.class);
    String id = row.getString("id");
    Entry entry =
        new Entry(
            row.getLong("seq"),
            time.toInstant(),
            row.getString("actor"),
            row.getString("kind"),
            register,
            id,
            row.getInt("version"),
            Hash.of(row.getBytes("commitment")));
    String source = row.getString("source");
    return new TracedRecord(
        register,
        id,
        entry.version(),
        row.getString("region"),
        entry.sequence(),
        MerkleTree.leaf(entry.leafBytes()),
        entry.actor(),
        entry.time(),
        source,
        row.getBoolean("used"));
  }
}
