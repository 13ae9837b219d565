package org.dajuan.figures.trace;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.sql.Grain;
import org.dajuan.figures.store.FigureTable;
import org.dajuan.ledger.Entry;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.MerkleTree;
import org.dajuan.records.access.Sights;

/**
 * The records behind the cells of several indicators as one statement, each record once: as
 * contributing where it contributes anywhere. Sorting and telling apart are the database's work, so
 * that memory here does not grow with the number of records.
 */
final class RecordStatement {

  private static final int FETCH = 2_000;

  /** A sequence is that of one version of one record, so it tells records apart. */
  private static final String EACH_ONCE =
      """
      select distinct on (seq) register, id, version, region, seq, used from (
      %s
      ) found order by seq, used desc, part""";

  private static final String WITH_ENTRIES =
      """
      select r.*, e.time, e.actor, e.kind, e.commitment, %s as source
      from (select * from (
      %s
      ) once %s) r join ledger.entry e on e.seq = r.seq
      order by not r.used, r.seq""";

  private static final String SOURCE = "e.content::jsonb ->> '@source'";

  /**
   * The records of one indicator.
   *
   * @param sql gives {@code id, version, region, seq} and binds six arrays of cells
   * @param used condition of a row {@code c} of it to contribute
   */
  record Part(String register, String sql, String used, List<FigureKey> cells) {}

  private final List<Part> parts;
  private final Sights sights;

  RecordStatement(List<Part> parts, Sights sights) {
    this.parts = List.copyOf(parts);
    this.sights = sights;
  }

  /** How many contribute, or how many do not. */
  long count(Connection connection, boolean used) throws SQLException {
    return count(connection, "where used = " + used);
  }

  /** How many there are. */
  long count(Connection connection) throws SQLException {
    return count(connection, "");
  }

  private long count(Connection connection, String which) throws SQLException {
    if (parts.isEmpty()) {
      return 0;
    }
    String sql = "select count(*) from (" + eachOnce() + ") once " + which;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(connection, statement);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /** A stretch of them all: contributing ones in the order of the ledger, then the others. */
  List<TracedRecord> page(Connection connection, long from, int most) throws SQLException {
    List<TracedRecord> page = new ArrayList<>();
    String which = "order by not used, seq limit " + most + " offset " + from;
    read(connection, which, SOURCE, page::add);
    return page;
  }

  /** Hands on those that contribute, or those that do not, in the order of the ledger. */
  void forEach(Connection connection, boolean used, Consumer<TracedRecord> consumer)
      throws SQLException {
    read(connection, "where used = " + used, SOURCE, consumer);
  }

  /** As {@link #forEach} without where they came from, which is some work to find out. */
  void forEachWithoutSource(Connection connection, boolean used, Consumer<TracedRecord> consumer)
      throws SQLException {
    read(connection, "where used = " + used, "null::text", consumer);
  }

  private void read(
      Connection connection, String which, String source, Consumer<TracedRecord> consumer)
      throws SQLException {
    if (parts.isEmpty()) {
      return;
    }
    String sql = WITH_ENTRIES.formatted(source, eachOnce(), which);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCH);
      bind(connection, statement);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          consumer.accept(record(rows));
        }
      }
    }
  }

  private String eachOnce() {
    List<String> selects = new ArrayList<>();
    for (Part part : parts) {
      selects.add(
          "select ?::text as register, c.id, c.version, c.region, c.seq, %s as used, %d as part"
                  .formatted(part.used(), selects.size())
              + " from (\n"
              + part.sql()
              + "\n) c");
    }
    return EACH_ONCE.formatted(String.join("\nunion all\n", selects));
  }

  private void bind(Connection connection, PreparedStatement statement) throws SQLException {
    int at = 1;
    for (Part part : parts) {
      List<FigureKey> cells = part.cells();
      statement.setString(at++, part.register());
      statement.setArray(at++, array(connection, "text", cells, FigureKey::region));
      statement.setArray(at++, array(connection, "text", cells, c -> c.period().toString()));
      statement.setArray(
          at++, array(connection, "text", cells, c -> FigureTable.code(c.period().kind())));
      statement.setArray(at++, array(connection, "int4", cells, c -> Grain.of(c.period().kind())));
      statement.setArray(
          at++, array(connection, "date", cells, c -> Date.valueOf(c.period().first())));
      statement.setArray(
          at++, array(connection, "date", cells, c -> Date.valueOf(c.period().last())));
    }
  }

  private static Array array(
      Connection connection, String type, List<FigureKey> cells, Function<FigureKey, Object> value)
      throws SQLException {
    return connection.createArrayOf(type, cells.stream().map(value).toArray());
  }

  private TracedRecord record(ResultSet row) throws SQLException {
    Entry entry =
        new Entry(
            row.getLong("seq"),
            row.getObject("time", OffsetDateTime.class).toInstant(),
            row.getString("actor"),
            row.getString("kind"),
            row.getString("register"),
            row.getString("id"),
            row.getInt("version"),
            Hash.of(row.getBytes("commitment")));
    return new TracedRecord(
        entry.register(),
        entry.recordId(),
        entry.version(),
        row.getString("region"),
        entry.sequence(),
        MerkleTree.leaf(entry.leafBytes()),
        entry.actor(),
        entry.time(),
        row.getString("source"),
        row.getBoolean("used"),
        sights.covers(entry.register(), row.getString("region")));
  }
}
