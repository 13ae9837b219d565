package org.dajuan.records.disclosure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.Database;
import org.dajuan.records.database.Viewer;
import org.dajuan.records.log.EntryLog;
import org.dajuan.records.log.NewEntry;

/**
 * 查询留痕 — what persons whose reading is logged have asked for: who, when, which page, about what.
 * The application can only append, by a function; each row carries the digest of all before it, and
 * {@link #commit} makes the newest digest an entry of the ledger, without any name, so that even
 * who owns the database cannot change a row unnoticed. Thread-safe.
 */
public final class LookLog {

  /** Kind of the entries that commit to the log. */
  public static final String KIND = "looks";

  private static final int LONGEST = 500;

  private final Database database;
  private final InstantSource clock;

  public LookLog(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * One question.
   *
   * @param page which kind of page was asked, such as {@code registers} or {@code trace}
   * @param subject its address with the question, cut to 500 characters
   */
  public record Look(long number, Instant time, String actor, String page, String subject) {}

  /** Appends a question; committed when this returns, so that nothing is answered unlogged. */
  public void log(Person person, String page, String subject) {
    OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    database
        .as(Viewer.nobody())
        .change(
            connection -> {
              try (PreparedStatement call =
                  connection.prepareStatement("SELECT sys.log_look(?, ?, ?, ?)")) {
                call.setObject(1, now);
                call.setString(2, person.name());
                call.setString(3, printable(page));
                call.setString(4, printable(subject));
                return call.execute();
              }
            });
  }

  private static String printable(String text) {
    String printable = ReasonText.printable(text);
    return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST);
  }

  /**
   * The newest questions first.
   *
   * @param actor whose, empty for everybody's
   */
  public List<Look> newest(String actor, int limit) {
    return database
        .asEngine()
        .ask(
            """
            SELECT number, time, actor, page, subject FROM sys.look
            WHERE ? IN ('', actor) ORDER BY number DESC LIMIT ?
            """,
            (connection, select) -> {
              select.setString(1, actor);
              select.setInt(2, limit);
              List<Look> looks = new ArrayList<>();
              try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                  looks.add(
                      new Look(
                          row.getLong(1),
                          row.getObject(2, OffsetDateTime.class).toInstant(),
                          row.getString(3),
                          row.getString(4),
                          row.getString(5)));
                }
              }
              return looks;
            });
  }

  /** Makes an entry of what the log holds now; false when the last entry says the same. */
  public boolean commit() {
    Optional<CanonicalContent> now = database.asEngine().look(LookLog::state);
    if (now.isEmpty() || now.equals(database.asEngine().look(LookLog::committed))) {
      return false;
    }
    Instant time = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return database
        .as(Viewer.unbound("dajuan"))
        .change(
            connection ->
                EntryLog.append(
                        connection, new NewEntry(time, "dajuan", KIND, "", null, 0, now.get()))
                    >= 0);
  }

  private static Optional<CanonicalContent> state(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT number, digest FROM sys.look ORDER BY number DESC LIMIT 1")) {
      return row.next()
          ? Optional.of(
              CanonicalContent.builder()
                  .put("count", Long.toString(row.getLong(1) + 1))
                  .put("digest", HexFormat.of().formatHex(row.getBytes(2)))
                  .build())
          : Optional.empty();
    }
  }

  private static Optional<CanonicalContent> committed(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT content FROM ledger.entry WHERE kind = 'looks' ORDER BY seq DESC LIMIT 1")) {
      return row.next() && row.getString(1) != null
          ? Optional.of(CanonicalContent.parse(row.getString(1)))
          : Optional.empty();
    }
  }
}
