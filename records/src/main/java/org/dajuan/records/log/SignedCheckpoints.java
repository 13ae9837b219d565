package org.dajuan.records.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.note.Checkpoint;
import org.dajuan.ledger.note.SignedNote;

/**
 * The table {@code ledger.checkpoint}: every tree head that was signed. A row is committed before
 * the file is written, so that two roots are never signed for one size.
 */
final class SignedCheckpoints {

  /**
   * A row.
   *
   * @param note the signed note as text
   */
  record Signed(long size, Hash root, String note) {}

  static final String COLUMNS = "size, root, note";

  private SignedCheckpoints() {}

  static Signed read(ResultSet row) throws SQLException {
    return new Signed(row.getLong(1), Hash.of(row.getBytes(2)), row.getString(3));
  }

  /** The newest; empty while nothing was ever signed. */
  static Optional<Signed> findNewest(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT " + COLUMNS + " FROM ledger.checkpoint ORDER BY size DESC LIMIT 1")) {
      return row.next() ? Optional.of(read(row)) : Optional.empty();
    }
  }

  static Optional<Signed> find(Connection connection, long size) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT " + COLUMNS + " FROM ledger.checkpoint WHERE size = ?")) {
      statement.setLong(1, size);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(read(row)) : Optional.empty();
      }
    }
  }

  static void insert(Connection connection, Checkpoint checkpoint, SignedNote note, Instant time)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO ledger.checkpoint (size, root, note, time) VALUES (?, ?, ?, ?)")) {
      insert.setLong(1, checkpoint.size());
      insert.setBytes(2, checkpoint.root().bytes());
      insert.setString(3, note.format());
      insert.setObject(4, time.atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    }
  }
}
