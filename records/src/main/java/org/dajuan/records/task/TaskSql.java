package org.dajuan.records.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dajuan.catalog.expression.SqlTarget;
import org.dajuan.catalog.register.Deadline;
import org.dajuan.catalog.register.TimeLimit;
import org.dajuan.records.access.Area;
import org.dajuan.records.schema.ColumnType;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;
import org.jspecify.annotations.Nullable;

/**
 * The query over the records that wait in one {@link WaitingPlace}, all of them in one statement.
 *
 * <p>Columns: {@code place} (number of the place), {@code own}, {@code id}, {@code region_code},
 * {@code org_id}, {@code state}, {@code since}, {@code raw}, {@code legal} (dates), {@code
 * since_at}, {@code due_at} (moments), {@code paused}, {@code told} (roles that are told by now).
 */
final class TaskSql {

  private final WaitingPlace place;
  private final RegisterTable table;
  private final Deadline deadline;
  private final LocalDate today;
  private final Instant now;
  private final DeadlineSql sql;

  private TaskSql(WaitingPlace place, Instant now, ZoneId zone) {
    this.place = place;
    this.table = RegisterTable.of(place.register());
    this.deadline = place.deadline();
    this.now = now;
    this.sql = new DeadlineSql(zone);
    this.today = LocalDate.ofInstant(now, zone);
  }

  /**
   * Builds the query, which has no parameters.
   *
   * @param number what the column {@code place} says
   * @param own what the column {@code own} says
   * @param zone where days begin and end
   * @param region only records in this region and those below it, null for all
   * @param area only records in these regions and below
   * @param told only records of which one of these roles is told by now; null for all
   */
  static String of(
      WaitingPlace place,
      int number,
      boolean own,
      Instant now,
      ZoneId zone,
      @Nullable String region,
      Area area,
      @Nullable Set<String> told) {
    return new TaskSql(place, now, zone).query(number, own, region, area, told);
  }

  private String query(
      int number, boolean own, @Nullable String region, Area area, @Nullable Set<String> told) {
    String sinceAt = sinceAt();
    String since = sql.named(since(sinceAt));
    boolean hours = deadline.within().kind() == TimeLimit.Kind.HOURS;
    String at = hours ? sql.named(sinceAt) : "NULL::timestamptz";
    String dueAt = hours ? sql.named(dueAt(at)) : "NULL::timestamptz";
    String raw = hours ? sql.named(sql.dayOf(dueAt)) : sql.named(lastDay(since));
    String legal = !hours && deadline.rollover() ? sql.rolledOver(raw) : raw;
    String escalated = sql.named(escalated(raw, dueAt));
    String states = place.states().stream().map(SqlName::literal).collect(Collectors.joining(", "));
    return "SELECT %d AS place, %s AS own, r.id, r.region_code, r.org_id, r.state, %s AS since, %s AS raw, %s AS legal, %s AS since_at, %s AS due_at, %s AS paused, %s AS told FROM %s AS r%s WHERE r.state IN (%s)%s%s%s"
        .formatted(
            number,
            own,
            since,
            raw,
            legal,
            at,
            dueAt,
            paused(),
            escalated,
            table.sqlName(),
            sql.joins(),
            states,
            region == null
                ? ""
                : " AND r.region_code IN (SELECT code FROM sys.region_ancestor WHERE ancestor = "
                    + SqlName.literal(region)
                    + ")",
            area.everywhere()
                ? ""
                : " AND r.region_code IN (SELECT code FROM sys.region_ancestor WHERE ancestor = ANY ("
                    + texts(area.roots())
                    + "))",
            told == null ? "" : " AND " + escalated + " && " + texts(told));
  }

  /** Whoever looks at an earlier day has the time before him that was given then. */
  private String sinceAt() {
    if (deadline.since() != null) {
      return moment(deadline.since());
    }
    boolean hours = deadline.within().kind() == TimeLimit.Kind.HOURS;
    String entered = sql.once(new StateEntry(place, sql).moment(hours));
    String seen = DeadlineSql.literal(now);
    return sql.named("CASE WHEN %1$s > %2$s THEN %2$s ELSE %1$s END".formatted(entered, seen));
  }

  private String since(String sinceAt) {
    return deadline.since() == null ? sql.dayOf(sinceAt) : day(deadline.since());
  }

  private String dueAt(String at) {
    String plain = at + " + " + hours(deadline.within());
    Deadline.Extension extension = deadline.extension();
    return extension == null
        ? plain
        : plain
            + " + CASE WHEN "
            + extended()
            + " THEN "
            + hours(extension.by())
            + " ELSE interval '0' END";
  }

  /** The last day of a limit in days or months, with what does not count and its extension. */
  private String lastDay(String since) {
    TimeLimit within = deadline.within();
    Deadline.Extension extension = deadline.extension();
    DeadlineSql.Pause pause = pause();
    if (extension == null) {
      return sql.passed(since, String.valueOf(within.amount()), within.kind(), pause);
    }
    if (extension.by().kind() == within.kind()) {
      String amount =
          "(CASE WHEN %s THEN %d ELSE %d END)"
              .formatted(extended(), within.amount() + extension.by().amount(), within.amount());
      return sql.passed(since, amount, within.kind(), pause);
    }
    String plain = sql.passed(since, String.valueOf(within.amount()), within.kind(), pause);
    String longer =
        sql.passed(plain, String.valueOf(extension.by().amount()), extension.by().kind(), pause);
    return "CASE WHEN " + extended() + " THEN " + longer + " ELSE " + plain + " END";
  }

  private String extended() {
    return place.extension() == null ? "false" : place.extension().sql(SqlTarget.POSTGRESQL, "r");
  }

  private DeadlineSql.@Nullable Pause pause() {
    Deadline.NotCounted notCounted = deadline.notCounted();
    return notCounted == null
        ? null
        : new DeadlineSql.Pause(
            day(notCounted.from()),
            "coalesce(" + day(notCounted.to()) + ", " + DeadlineSql.literal(today) + ")");
  }

  private String paused() {
    Deadline.NotCounted notCounted = deadline.notCounted();
    return notCounted == null
        ? "false"
        : "coalesce(%s <= %s, false) AND %s IS NULL"
            .formatted(day(notCounted.from()), DeadlineSql.literal(today), day(notCounted.to()));
  }

  /** The roles that are told by now, as an array without nulls. */
  private String escalated(String raw, String dueAt) {
    if (deadline.escalations().isEmpty()) {
      return "ARRAY[]::text[]";
    }
    List<String> roles =
        deadline.escalations().stream()
            .map(
                each ->
                    "CASE WHEN %s THEN %s END"
                        .formatted(isOver(each.after(), raw, dueAt), SqlName.literal(each.role())))
            .toList();
    return "array_remove(ARRAY[" + String.join(", ", roles) + "], NULL)";
  }

  /** Whether a time from the end of the deadline has passed. */
  private String isOver(TimeLimit after, String raw, String dueAt) {
    boolean exact = deadline.within().kind() == TimeLimit.Kind.HOURS;
    String end = exact ? dueAt : sql.startOf("(" + raw + " + 1)");
    if (after.kind() == TimeLimit.Kind.HOURS || (exact && after.amount() == 0)) {
      String hours = after.amount() == 0 ? "interval '0'" : hours(after);
      return DeadlineSql.literal(now) + " > " + end + " + " + hours;
    }
    String last =
        after.amount() == 0
            ? raw
            : sql.passed(raw, String.valueOf(after.amount()), after.kind(), null);
    return DeadlineSql.literal(today) + " > " + last;
  }

  private static String hours(TimeLimit limit) {
    return "interval '" + limit.amount() + " hours'";
  }

  /** A date or time field as a day. */
  private String day(String field) {
    String column = "r." + SqlName.quote(field);
    return isMoment(field) ? sql.dayOf(column) : column;
  }

  /** A date or time field as a moment; a day begins at midnight. */
  private String moment(String field) {
    String column = "r." + SqlName.quote(field);
    return isMoment(field) ? column : sql.startOf(column);
  }

  private boolean isMoment(String field) {
    return ColumnType.of(place.register().field(field).type()) == ColumnType.TIMESTAMP;
  }

  private static String texts(Set<String> values) {
    return values.stream()
        .sorted()
        .map(SqlName::literal)
        .collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
  }
}
