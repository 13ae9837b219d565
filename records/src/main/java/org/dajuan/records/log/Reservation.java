package org.dajuan.records.log;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.records.database.Database;

/**
 * 预留序号 — consecutive sequences taken for many entries in a moment, before they are written: an
 * import fills them while others append behind it, so nobody waits for it. Until they are filled,
 * or given back, whatever follows the ledger stops before them ({@code ledger.settled()}). The
 * ledger keeps having no gap: what is not filled is given back when nobody has appended meanwhile,
 * else filled with entries of kind {@link #UNUSED}; of a process that died, by the next one that
 * publishes.
 *
 * <p>Used by one thread.
 */
public final class Reservation {

  /** Kind of an entry that says nothing but that its sequence is not used. */
  public static final String UNUSED = "unused";

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Database database;
  private final String actor;
  private final long count;
  private final long holder = RANDOM.nextLong();
  private long first = -1;
  private boolean filled;

  /**
   * A reservation that is not made yet.
   *
   * @param actor who will make the entries
   */
  public Reservation(Database database, String actor, long count) {
    this.database = database;
    this.actor = actor;
    this.count = count;
  }

  /**
   * Takes the sequences, or takes hold of them once more in another transaction.
   *
   * @param filling the connection whose transaction will write the entries
   * @return the first of them
   */
  public long take(Connection filling) throws SQLException {
    try (PreparedStatement lock = filling.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
      lock.setLong(1, holder);
      lock.execute();
    }
    if (first < 0 || !stands(filling)) {
      first = database.asOwner().change(this::insert);
    }
    return first;
  }

  private boolean stands(Connection connection) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT FROM ledger.underway WHERE holder = ?")) {
      select.setLong(1, holder);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  private long insert(Connection owner) throws SQLException {
    long next = EntryLog.reserve(owner, count);
    try (PreparedStatement insert =
        owner.prepareStatement(
            "INSERT INTO ledger.underway (first, count, holder, actor) VALUES (?, ?, ?, ?)")) {
      insert.setLong(1, next);
      insert.setLong(2, count);
      insert.setLong(3, holder);
      insert.setString(4, actor);
      insert.executeUpdate();
    }
    return next;
  }

  /** The entries were written; they are the ledger's with the commit of this transaction. */
  public void fill(Connection filling) throws SQLException {
    try (PreparedStatement delete =
        filling.prepareStatement("DELETE FROM ledger.underway WHERE holder = ?")) {
      delete.setLong(1, holder);
      if (delete.executeUpdate() != 1) {
        throw new IllegalStateException("the sequences from " + first + " were given away");
      }
    }
    try (Statement notify = filling.createStatement()) {
      notify.execute("NOTIFY " + EntryLog.CHANNEL);
    }
  }

  /** The transaction that has written the entries was committed. */
  public void committed() {
    filled = true;
  }

  /** Gives back what was taken and not filled; nothing else needs to be done. */
  public void close() {
    if (first >= 0 && !filled) {
      database.asOwner().change(owner -> giveBack(owner, holder));
    }
  }

  /** Gives back what was taken by processes that have died. */
  static void settle(Database database) {
    List<Long> holders =
        database
            .asOwner()
            .ask(
                "SELECT holder FROM ledger.underway ORDER BY first DESC",
                (connection, select) -> {
                  List<Long> found = new ArrayList<>();
                  try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                      found.add(row.getLong(1));
                    }
                  }
                  return found;
                });
    for (long each : holders) {
      database.asOwner().change(owner -> isDead(owner, each) && giveBack(owner, each));
    }
  }

  private static boolean isDead(Connection owner, long holder) throws SQLException {
    try (PreparedStatement lock = owner.prepareStatement("SELECT pg_try_advisory_xact_lock(?)")) {
      lock.setLong(1, holder);
      try (ResultSet row = lock.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private static boolean giveBack(Connection owner, long holder) throws SQLException {
    try (PreparedStatement delete =
        owner.prepareStatement(
            "DELETE FROM ledger.underway WHERE holder = ? RETURNING first, count, actor")) {
      delete.setLong(1, holder);
      try (ResultSet row = delete.executeQuery()) {
        if (!row.next()) {
          return false;
        }
        long first = row.getLong(1);
        long count = row.getLong(2);
        if (!EntryLog.giveBack(owner, first, count)) {
          fillUnused(owner, first, count, row.getString(3));
        }
        return true;
      }
    }
  }

  private static void fillUnused(Connection owner, long first, long count, String actor)
      throws SQLException {
    CanonicalContent nothing = CanonicalContent.builder().build();
    Instant now = Instant.now();
    NewEntry unused = new NewEntry(now, actor, UNUSED, "", null, 0, nothing);
    EntryLog.fill(owner, unused, first, count);
  }

  /** The sequences taken and not filled yet, as {@code first, count} in order. */
  static List<long[]> underway(Connection connection) throws SQLException {
    List<long[]> all = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT first, count FROM ledger.underway ORDER BY first")) {
      while (row.next()) {
        all.add(new long[] {row.getLong(1), row.getLong(2)});
      }
    }
    return all;
  }

  /** Whether all sequences of a stretch were taken and are not filled yet. */
  static boolean covers(List<long[]> underway, long from, long to) {
    long next = from;
    for (long[] each : underway) {
      if (each[0] <= next && next < each[0] + each[1]) {
        next = each[0] + each[1];
      }
    }
    return next > to;
  }
}
