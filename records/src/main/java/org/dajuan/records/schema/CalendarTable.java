package org.dajuan.records.schema;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import org.dajuan.catalog.period.HolidayCalendar;

/**
 * Brings {@code sys.calendar} to the holidays of a catalog: one row for every day from {@link
 * #FIRST} to {@link #LAST}. Its comment holds a digest of the holidays, so that nothing is done
 * when they are the same.
 */
final class CalendarTable {

  static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  static final LocalDate LAST = LocalDate.of(2060, 12, 31);

  private static final String FILL =
      """
      INSERT INTO sys.calendar (day, worked, ordinal, next_worked)
      SELECT day, worked,
             count(*) FILTER (WHERE worked) OVER (ORDER BY day),
             coalesce(min(day) FILTER (WHERE worked) OVER (ORDER BY day DESC), day)
      FROM (
        SELECT day,
               day = ANY (?) OR (extract(isodow FROM day) < 6 AND day <> ALL (?)) AS worked
        FROM (SELECT generate_series(?::date, ?::date, interval '1 day')::date AS day) AS days
      ) AS known
      """;

  private CalendarTable() {}

  static void load(Connection connection, HolidayCalendar holidays) throws SQLException {
    String digest =
        SqlName.shortDigest(
            String.join(
                " ",
                FIRST.toString(),
                LAST.toString(),
                holidays.holidays().stream().sorted().toList().toString(),
                holidays.workedWeekends().stream().sorted().toList().toString()));
    try (Statement statement = connection.createStatement()) {
      try (ResultSet row =
          statement.executeQuery("SELECT obj_description('sys.calendar'::regclass)")) {
        if (row.next() && digest.equals(row.getString(1))) {
          return;
        }
      }
      statement.execute("DELETE FROM sys.calendar");
      fill(connection, holidays);
      statement.execute("ANALYZE sys.calendar");
      statement.execute("COMMENT ON TABLE sys.calendar IS " + SqlName.literal(digest));
    }
  }

  private static void fill(Connection connection, HolidayCalendar holidays) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(FILL)) {
      insert.setArray(1, connection.createArrayOf("date", dates(holidays.workedWeekends())));
      insert.setArray(2, connection.createArrayOf("date", dates(holidays.holidays())));
      insert.setObject(3, FIRST);
      insert.setObject(4, LAST);
      insert.executeUpdate();
    }
  }

  private static Date[] dates(Collection<LocalDate> days) {
    return days.stream().map(Date::valueOf).toArray(Date[]::new);
  }
}
