package org.dajuan.records.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.dajuan.ledger.Entry;
import org.dajuan.ledger.Hash;
import org.dajuan.records.database.Database;
import org.dajuan.records.log.Reservation;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;
import org.jspecify.annotations.Nullable;

/** Turns staged rows into entries of the ledger and typed rows, set-wise. */
final class StagedWrite {
  private final Database database;
  private final Connection connection;
  private final RegisterTable table;
  private @Nullable Reservation reservation;

  /** How many records were made and changed. */
  record Written(long created, long updated) {}

  StagedWrite(Database database, Connection connection, RegisterTable table) {
    this.database = database;
    this.connection = connection;
    this.table = table;
  }

  /** Rows with an error do not go in; the rest is numbered anew. */
  void removeFaulty() throws SQLException {
    execute(
        "DELETE FROM %s AS s USING %s AS f WHERE f._row = s._row AND f.severity = 'ERROR'"
            .formatted(StagingArea.ROWS, StagingArea.FAULTS));
    execute(
        """
        UPDATE %1$s AS s SET _ordinal = n.ordinal
        FROM (SELECT _row, row_number() OVER (ORDER BY _ordinal) - 1 AS ordinal FROM %1$s) AS n
        WHERE n._row = s._row AND n.ordinal <> s._ordinal
        """
            .formatted(StagingArea.ROWS));
  }

  /**
   * Writes all staged rows inside the current transaction. Their sequences are taken beforehand and
   * in a moment, so that nobody waits for the rest.
   */
  Written write(String actor, Instant now) throws SQLException {
    long rows = count();
    if (rows == 0) {
      return new Written(0, 0);
    }
    lockRowsToUpdate();
    requireUnchanged();
    Reservation taken = reservation == null ? new Reservation(database, actor, rows) : reservation;
    reservation = taken;
    long first = taken.take(connection);
    Instant cut = now.truncatedTo(ChronoUnit.MICROS);
    requirePublishable(first, cut, actor);
    OffsetDateTime time = cut.atOffset(ZoneOffset.UTC);
    insertEntries(first, actor, time);
    long updated = update(first, time);
    long created = insert(first, time);
    if (updated + created != rows) {
      throw new ChangedMeanwhileException();
    }
    taken.fill(connection);
    return new Written(created, updated);
  }

  /**
   * Records first, in one order, then sequences: the order of single changes. Taken the other way
   * round, an import and an editor would wait for each other, and the later version of a record
   * could get the earlier sequence.
   */
  private void lockRowsToUpdate() throws SQLException {
    execute(
        """
        SELECT FROM %s AS r JOIN %s AS s ON r.id = s.id
        WHERE s._version > 1 ORDER BY r.id FOR NO KEY UPDATE OF r
        """
            .formatted(table.sqlName(), StagingArea.ROWS));
  }

  /** What can be known before sequences are taken, so that hardly any are given back. */
  private void requireUnchanged() throws SQLException {
    String sql =
        """
        SELECT EXISTS (
          SELECT FROM %2$s AS s LEFT JOIN %1$s AS r ON r.id = s.id
          WHERE s._version > 1 AND r.version IS DISTINCT FROM s._version - 1)
        """
            .formatted(table.sqlName(), StagingArea.ROWS);
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      if (row.getBoolean(1)) {
        throw new ChangedMeanwhileException();
      }
    }
  }

  /** The transaction was committed. */
  void committed() {
    if (reservation != null) {
      reservation.committed();
    }
  }

  /** Gives back what was taken for nothing. */
  void close() {
    if (reservation != null) {
      reservation.close();
    }
  }

  /** An entry that the ledger's form does not allow could never be published. */
  private void requirePublishable(long first, Instant time, String actor) {
    Hash anyCommitment = Hash.sha256(new byte[0]);
    Entry.parse(
        new Entry(first, time, actor, "import", table.register().id(), Entry.NONE, 1, anyCommitment)
            .leafBytes());
  }

  /** A record to be updated is no longer in the version that was read. */
  static final class ChangedMeanwhileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChangedMeanwhileException() {
      super("a record was changed during the import");
    }
  }

  private void insertEntries(long first, String actor, OffsetDateTime time) throws SQLException {
    String sql =
        """
        INSERT INTO ledger.entry
          (seq, time, actor, kind, register, record_id, version, commitment, salt, content,
           region_code)
        SELECT ? + _ordinal, ?, ?, CASE _version WHEN 1 THEN 'import' ELSE 'update' END, ?, id,
          _version, _commitment, _salt, _content, region_code
        FROM %s
        """
            .formatted(StagingArea.ROWS);
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setLong(1, first);
      insert.setObject(2, time);
      insert.setString(3, actor);
      insert.setString(4, table.register().id());
      insert.executeUpdate();
    }
  }

  private long insert(long first, OffsetDateTime time) throws SQLException {
    String fields =
        table.enteredColumns().stream()
            .map(column -> SqlName.quote(column.name()))
            .collect(Collectors.joining(", "));
    String sql =
        """
        INSERT INTO %1$s
          (id, %2$s, region_code, org_id, state, version, seq, created_at, updated_at)
        SELECT id, %2$s, region_code, org_id, state, 1, ? + _ordinal, ?, ?
        FROM %3$s WHERE _version = 1
        """
            .formatted(table.sqlName(), fields, StagingArea.ROWS);
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setLong(1, first);
      insert.setObject(2, time);
      insert.setObject(3, time);
      return insert.executeLargeUpdate();
    }
  }

  private long update(long first, OffsetDateTime time) throws SQLException {
    String fields =
        table.enteredColumns().stream()
            .map(column -> "%1$s = s.%1$s".formatted(SqlName.quote(column.name())))
            .collect(Collectors.joining(", "));
    String sql =
        """
        UPDATE %1$s AS r SET %2$s, region_code = s.region_code, org_id = s.org_id,
          version = s._version, seq = ? + s._ordinal, updated_at = ?
        FROM %3$s AS s
        WHERE s._version > 1 AND r.id = s.id AND r.version = s._version - 1
        """
            .formatted(table.sqlName(), fields, StagingArea.ROWS);
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setLong(1, first);
      update.setObject(2, time);
      return update.executeLargeUpdate();
    }
  }

  private long count() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + StagingArea.ROWS)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
