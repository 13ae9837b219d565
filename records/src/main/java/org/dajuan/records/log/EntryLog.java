package org.dajuan.records.log;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.dajuan.ledger.Commitment;

/**
 * Appends to {@code ledger.entry} inside the caller's transaction. Sequences have no gaps: the next
 * one stands in the single row of {@code ledger.head}, whose lock lets one transaction append at a
 * time, and a rollback gives the numbers back. So append as late in a transaction as possible.
 */
public final class EntryLog {
  private static final SecureRandom RANDOM = new SecureRandom();

  private static final String INSERT =
      """
      INSERT INTO ledger.entry
        (seq, time, actor, kind, register, record_id, version, commitment, salt, content)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private EntryLog() {}

  /** Appends one entry; returns its sequence. */
  public static long append(Connection connection, NewEntry entry) throws SQLException {
    long sequence = reserve(connection, 1);
    byte[] salt = Commitment.newSalt(RANDOM);
    String content = entry.content().json();
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setLong(1, sequence);
      insert.setObject(2, entry.time().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
      insert.setString(3, entry.actor());
      insert.setString(4, entry.kind());
      insert.setString(5, entry.register().isEmpty() ? null : entry.register());
      insert.setObject(6, entry.recordId());
      insert.setInt(7, entry.version());
      insert.setBytes(8, Commitment.of(salt, content).bytes());
      insert.setBytes(9, salt);
      insert.setString(10, content);
      insert.executeUpdate();
    }
    return sequence;
  }

  /**
   * Takes the next sequences for entries that the caller inserts himself in the same transaction.
   *
   * @return the first of {@code count} consecutive sequences
   */
  public static long reserve(Connection connection, long count) throws SQLException {
    try (PreparedStatement take =
        connection.prepareStatement("UPDATE ledger.head SET next = next + ? RETURNING next - ?")) {
      take.setLong(1, count);
      take.setLong(2, count);
      try (ResultSet first = take.executeQuery()) {
        if (!first.next()) {
          throw new IllegalStateException("ledger.head has no row");
        }
        return first.getLong(1);
      }
    }
  }
}
