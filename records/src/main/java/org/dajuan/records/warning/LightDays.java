package org.dajuan.records.warning;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Area;
import org.jspecify.annotations.Nullable;

/**
 * 亮灯日 — keeps since which day a record has had its light, so that a time to answer has a beginning
 * and can be over. Brought up to date after commits and when a day has begun, by one thread of a
 * process; nobody who looks writes. A light that was there before this was first run counts from
 * that day. A light that changes its colour begins anew; one that went out is forgotten.
 */
public final class LightDays {

  /** Key of the advisory lock: "lights" in hexadecimal of its letters. */
  private static final long LOCK = 0x6C_69_67_68_74_73L;

  private static final String FOLLOW =
      """
      WITH lit AS (SELECT w.id, w.light FROM (%s) AS w WHERE w.light <> 'green'),
      gone AS (
        DELETE FROM sys.light AS k
        WHERE k.warning = ? AND NOT EXISTS (SELECT FROM lit WHERE lit.id = k.record_id))
      INSERT INTO sys.light AS k (warning, record_id, register, light, since)
      SELECT ?, lit.id, ?, lit.light, ? FROM lit
      ON CONFLICT (warning, record_id) DO UPDATE
      SET light = excluded.light, since = excluded.since
      WHERE k.light <> excluded.light""";

  private final Access access;
  private final List<Warning> inForce;
  private long known = -1;
  private @Nullable LocalDate day;

  public LightDays(Access access) {
    Catalog catalog = access.catalog();
    this.access = access;
    this.inForce = catalog.warnings().values().stream().filter(catalog::isInForce).toList();
  }

  /**
   * Brings the days up to date; one question when nobody committed and the day is the same.
   *
   * @param today the day for which lights are computed, and from which new ones count
   */
  public synchronized void follow(LocalDate today) {
    long next = nextEntry();
    if (next == known && today.equals(day)) {
      return;
    }
    forgetOthers();
    for (Warning warning : inForce) {
      follow(warning, today);
    }
    known = next;
    day = today;
  }

  private long nextEntry() {
    return access
        .asEngine()
        .ask(
            "SELECT ledger.settled()",
            (connection, select) -> {
              try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
              }
            });
  }

  /** Warnings that the packs no longer have, or that are not in force, light up nothing. */
  private void forgetOthers() {
    access
        .asEngine()
        .change(
            connection -> {
              try (PreparedStatement delete =
                  connection.prepareStatement("DELETE FROM sys.light WHERE warning <> ALL (?)")) {
                delete.setArray(
                    1,
                    connection.createArrayOf(
                        "text", inForce.stream().map(Warning::id).toArray(String[]::new)));
                return delete.executeUpdate();
              }
            });
  }

  private void follow(Warning warning, LocalDate today) {
    String lights = new WarningSql(access.catalog(), warning, today, Area.EVERYWHERE).lights(null);
    access
        .asEngine()
        .change(connection -> follow(connection, FOLLOW.formatted(lights), warning, today));
  }

  private static int follow(Connection connection, String sql, Warning warning, LocalDate today)
      throws SQLException {
    // Two processes on one database take turns, so that neither inserts what the other has.
    try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
      lock.setLong(1, LOCK);
      lock.execute();
    }
    try (PreparedStatement follow = connection.prepareStatement(sql)) {
      follow.setString(1, warning.id());
      follow.setString(2, warning.id());
      follow.setString(3, warning.register());
      follow.setObject(4, today);
      return follow.executeUpdate();
    }
  }
}
