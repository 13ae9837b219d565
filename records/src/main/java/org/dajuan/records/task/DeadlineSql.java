package org.dajuan.records.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dajuan.catalog.deadline.Deadlines;
import org.dajuan.catalog.register.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * Counts time limits in SQL, for all rows of a query at once: every step adds a join to the query
 * and gives the expression of a day. Computes what {@link Deadlines} computes; days outside {@code
 * sys.calendar} are unknown where working days are counted, and do not roll over.
 */
public final class DeadlineSql {

  /** Days that do not count: SQL of the first and last, both dates; none when the first is null. */
  public record Pause(String first, String last) {}

  private final StringBuilder joins = new StringBuilder();
  private final ZoneId zone;
  private int count;

  /**
   * @param zone where days begin and end
   */
  public DeadlineSql(ZoneId zone) {
    this.zone = zone;
  }

  /** Joins to be put behind the FROM item whose columns the expressions read. */
  public String joins() {
    return joins.toString();
  }

  /** Gives an expression a name, so that it is computed and written once. */
  public String named(String expression) {
    String alias = "d" + ++count;
    joins
        .append(" CROSS JOIN LATERAL (SELECT ")
        .append(expression)
        .append(" AS day) AS ")
        .append(alias);
    return alias + ".day";
  }

  /** As {@link #named}, but fenced off, so that a costly expression is not copied to each use. */
  String once(String expression) {
    String alias = "d" + ++count;
    joins
        .append(" CROSS JOIN LATERAL (SELECT ")
        .append(expression)
        .append(" AS day OFFSET 0) AS ")
        .append(alias);
    return alias + ".day";
  }

  /**
   * The day on which a limit after a day has passed.
   *
   * @param start SQL of the day of the event, a date
   * @param amount SQL of how many, an integer
   * @param kind days or months
   */
  public String passed(String start, String amount, TimeLimit.Kind kind, @Nullable Pause pause) {
    return switch (kind) {
      case NATURAL_DAYS -> natural(start, "(" + start + " + " + amount + ")", pause);
      case MONTHS ->
          natural(start, "(" + start + " + make_interval(months => " + amount + "))::date", pause);
      case WORKING_DAYS -> working(start, amount, pause);
      case HOURS -> throw new IllegalArgumentException("hours are counted from a moment");
    };
  }

  private String natural(String start, String end, @Nullable Pause pause) {
    String base = named(end);
    if (pause == null) {
      return base;
    }
    String first = named(firstNotCounted(start, pause));
    return named(
        "CASE WHEN %1$s <= %2$s AND %1$s <= %3$s THEN %3$s + (%2$s - %1$s + 1) ELSE %3$s END"
            .formatted(first, pause.last(), base));
  }

  /** The n-th working day after a day is the one whose ordinal is n higher. */
  private String working(String start, String amount, @Nullable Pause pause) {
    String from = calendarRow(start);
    String ordinal = from + ".ordinal + " + amount;
    if (pause != null) {
      String first = named(firstNotCounted(start, pause));
      String before = calendarRow(first + " - 1");
      String last = calendarRow(pause.last());
      ordinal +=
          " + CASE WHEN %1$s <= %2$s AND %3$s.ordinal < %4$s.ordinal + %5$s THEN %6$s.ordinal - %3$s.ordinal ELSE 0 END"
              .formatted(first, pause.last(), before, from, amount, last);
    }
    String alias = "c" + ++count;
    joins
        .append(
            " LEFT JOIN sys.calendar AS %1$s ON %1$s.worked AND %1$s.ordinal = ".formatted(alias))
        .append(ordinal);
    return alias + ".day";
  }

  /** Only days after the start would have counted; null when there is no pause. */
  private static String firstNotCounted(String start, Pause pause) {
    return "CASE WHEN %1$s IS NOT NULL THEN greatest(%1$s, %2$s + 1) END"
        .formatted(pause.first(), start);
  }

  /** The day itself when it is worked, else the next one that is. */
  public String rolledOver(String day) {
    return named("coalesce(" + calendarRow(day) + ".next_worked, " + day + ")");
  }

  private String calendarRow(String day) {
    String alias = "c" + ++count;
    joins.append(" LEFT JOIN sys.calendar AS %1$s ON %1$s.day = ".formatted(alias)).append(day);
    return alias;
  }

  /** A date as SQL. */
  public static String literal(LocalDate day) {
    return "DATE '" + day + "'";
  }

  /** A moment as SQL. */
  static String literal(Instant moment) {
    return "TIMESTAMPTZ '" + moment + "'";
  }

  /** The day of a moment, where the packs' law counts its days. */
  public String dayOf(String moment) {
    return "(" + moment + " AT TIME ZONE '" + zone + "')::date";
  }

  /** The first moment of a day. */
  String startOf(String day) {
    return "(" + day + "::timestamp AT TIME ZONE '" + zone + "')";
  }
}
