package org.dajuan.records.log;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.dajuan.ledger.Commitment;
import org.dajuan.ledger.Entry;
import org.dajuan.ledger.Hash;
import org.dajuan.records.schema.RecordContent;

/**
 * Appends to {@code ledger.entry} inside the caller's transaction. Sequences have no gaps: the next
 * one stands in the single row of {@code ledger.head}, whose lock lets one transaction append at a
 * time, and a rollback gives the numbers back. So append as late in a transaction as possible; many
 * entries take theirs by a {@link Reservation}.
 */
public final class EntryLog {
  /** The channel on which PostgreSQL tells, after the commit, that entries were appended. */
  public static final String CHANNEL = "dajuan_entries";

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BATCH = 1_000;

  private static final String INSERT =
      """
      WITH taken AS (UPDATE ledger.head SET next = next + 1 RETURNING next - 1 AS seq)
      INSERT INTO ledger.entry
        (seq, time, actor, kind, register, record_id, version, commitment, salt, content,
         region_code)
      SELECT taken.seq, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM taken
      RETURNING seq, pg_notify('dajuan_entries', '')
      """;

  private EntryLog() {}

  /**
   * Appends one entry; returns its sequence.
   *
   * @throws org.dajuan.ledger.LedgerFormatException if a part has no place in an entry, such as an
   *     actor's name with a control character; nothing was appended then
   */
  public static long append(Connection connection, NewEntry entry) throws SQLException {
    byte[] salt = Commitment.newSalt(RANDOM);
    String content = entry.content().json();
    Entry checked = checked(entry, Commitment.of(salt, content));
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, checked.time().atOffset(ZoneOffset.UTC));
      insert.setString(2, checked.actor());
      insert.setString(3, checked.kind());
      insert.setString(4, entry.register().isEmpty() ? null : entry.register());
      insert.setObject(5, entry.recordId());
      insert.setInt(6, checked.version());
      insert.setBytes(7, checked.commitment().bytes());
      insert.setBytes(8, salt);
      insert.setString(9, content);
      insert.setString(
          10,
          entry.register().isEmpty()
              ? null
              : entry.content().findText(RecordContent.REGION).orElse(null));
      try (ResultSet sequence = insert.executeQuery()) {
        if (!sequence.next()) {
          throw new IllegalStateException("ledger.head has no row");
        }
        return sequence.getLong(1);
      }
    }
  }

  /** What is appended must be publishable: an entry that cannot be is refused at once. */
  private static Entry checked(NewEntry entry, Hash commitment) {
    return new Entry(
        0,
        entry.time().truncatedTo(ChronoUnit.MICROS),
        entry.actor(),
        entry.kind(),
        entry.register().isEmpty() ? Entry.NONE : entry.register(),
        entry.recordId() == null ? Entry.NONE : entry.recordId().toString(),
        entry.version(),
        commitment);
  }

  /** Takes the next sequences; returns the first of {@code count} consecutive ones. */
  static long reserve(Connection connection, long count) throws SQLException {
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

  /** Gives sequences back; false where somebody has appended after them. */
  static boolean giveBack(Connection connection, long first, long count) throws SQLException {
    try (PreparedStatement give =
        connection.prepareStatement("UPDATE ledger.head SET next = ? WHERE next = ?")) {
      give.setLong(1, first);
      give.setLong(2, first + count);
      return give.executeUpdate() == 1;
    }
  }

  /** Fills sequences that were taken before with the same entry, each with a salt of its own. */
  static void fill(Connection connection, NewEntry entry, long first, long count)
      throws SQLException {
    String content = entry.content().json();
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO ledger.entry (seq, time, actor, kind, version, commitment, salt, content)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      for (long sequence = first; sequence < first + count; sequence++) {
        byte[] salt = Commitment.newSalt(RANDOM);
        Entry checked = checked(entry, Commitment.of(salt, content));
        insert.setLong(1, sequence);
        insert.setObject(2, checked.time().atOffset(ZoneOffset.UTC));
        insert.setString(3, checked.actor());
        insert.setString(4, checked.kind());
        insert.setInt(5, checked.version());
        insert.setBytes(6, checked.commitment().bytes());
        insert.setBytes(7, salt);
        insert.setString(8, content);
        insert.addBatch();
        if ((sequence - first) % BATCH == BATCH - 1) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }
}
