package org.dajuan.records.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.expression.SqlTarget;
import org.dajuan.catalog.register.TimeLimit;
import org.dajuan.catalog.warning.Look;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.records.access.Area;
import org.dajuan.records.schema.ColumnType;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;
import org.dajuan.records.task.DeadlineSql;
import org.jspecify.annotations.Nullable;

/**
 * The query over the records that a warning judges, with their light: looks are grouped once each
 * and joined, so that the cost is that of reading the tables, however many records there are.
 *
 * <p>Columns: {@code id}, {@code region_code}, {@code org_id}, {@code state}, {@code light}.
 */
final class WarningSql {
  private static final String JUDGED = "w";
  private static final String LOOKED_AT = "t";

  private final Catalog catalog;
  private final Warning warning;
  private final String today;
  private final Area seen;

  /**
   * @param seen where records are shown; lights are computed from all
   */
  WarningSql(Catalog catalog, Warning warning, LocalDate today, Area seen) {
    this.catalog = catalog;
    this.warning = warning;
    this.today = DeadlineSql.literal(today);
    this.seen = seen;
  }

  /** The lights of all records judged in a region, or everywhere when it is null. */
  String lights(@Nullable String region) {
    return lights(region, List.of());
  }

  private String lights(@Nullable String region, List<String> told) {
    StringBuilder sql = new StringBuilder("SELECT w.id, w.region_code, w.org_id, w.state, ");
    sql.append(since()).append(" AS since, ").append(texts(told)).append(" AS told, CASE");
    when(sql, warning.red(), WarningLight.RED);
    when(sql, warning.yellow(), WarningLight.YELLOW);
    when(sql, warning.review(), WarningLight.REVIEW);
    sql.append(" ELSE 'green' END AS light FROM (").append(judged(region)).append(") AS w");
    if (warning.among() != null) {
      sql.append(" WHERE ").append(print(warning.among(), JUDGED));
    }
    return sql.toString();
  }

  /**
   * The lights with the day on which each came on, {@code lit}, null where nobody has seen it come
   * on by then, and the last days for an answer, {@code raw} and {@code legal}: counted from the
   * warning's date field, else from {@code lit}, else from today.
   *
   * @param told columns whose values come along as texts in the array {@code told}
   */
  String lightsWithDue(@Nullable String region, List<String> told) {
    String lights = lit(lights(region, told));
    TimeLimit within = warning.within();
    if (within == null) {
      return "SELECT l.*, NULL::date AS raw, NULL::date AS legal FROM (" + lights + ") AS l";
    }
    DeadlineSql deadline = new DeadlineSql(catalog.zone());
    String since =
        warning.since() == null ? deadline.named("coalesce(l.lit, " + today + ")") : "l.since";
    // Lists are made once a day: hours are brought to whole days.
    boolean hours = within.kind() == TimeLimit.Kind.HOURS;
    int amount = hours ? (within.amount() + 23) / 24 : within.amount();
    TimeLimit.Kind kind = hours ? TimeLimit.Kind.NATURAL_DAYS : within.kind();
    String raw = deadline.passed(since, String.valueOf(amount), kind, null);
    String legal = deadline.rolledOver(raw);
    return "SELECT l.*, %s AS raw, %s AS legal FROM (%s) AS l%s"
        .formatted(raw, legal, lights, deadline.joins());
  }

  private static String texts(List<String> columns) {
    return columns.stream()
        .map(column -> JUDGED + "." + SqlName.quote(column) + "::text")
        .collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
  }

  private String lit(String lights) {
    return """
        SELECT g.*, k.since AS lit FROM (%s) AS g
        LEFT JOIN sys.light AS k
        ON k.warning = %s AND k.record_id = g.id AND k.light = g.light AND k.since <= %s"""
        .formatted(lights, SqlName.literal(warning.id()), today);
  }

  private static void when(StringBuilder sql, @Nullable Expression condition, WarningLight light) {
    if (condition != null) {
      sql.append(" WHEN ").append(print(condition, JUDGED));
      sql.append(" THEN '").append(light.id()).append('\'');
    }
  }

  private String since() {
    String field = warning.since();
    if (field == null) {
      return today;
    }
    String column = JUDGED + "." + SqlName.quote(field);
    boolean moment =
        ColumnType.of(catalog.register(warning.register()).field(field).type())
            == ColumnType.TIMESTAMP;
    return moment ? new DeadlineSql(catalog.zone()).dayOf(column) : column;
  }

  /** The register's records with {@code today} and the looks as further columns. */
  private String judged(@Nullable String region) {
    StringBuilder columns = new StringBuilder("r.*, ").append(today).append(" AS ");
    columns.append(SqlName.quote(Warning.TODAY));
    StringBuilder joins = new StringBuilder();
    List<Look> looks = warning.looks();
    for (int i = 0; i < looks.size(); i++) {
      Look look = looks.get(i);
      String alias = "l" + i;
      String value = alias + ".\"value\"";
      columns
          .append(", ")
          .append(look.zeroWhenNone() ? "COALESCE(" + value + ", 0)" : value)
          .append(" AS ")
          .append(SqlName.quote(look.name()));
      joins.append(" LEFT JOIN (").append(grouped(look)).append(") AS ").append(alias);
      joins.append(" ON ").append(condition(look, alias));
    }
    String inRegion =
        region == null
            ? ""
            : " AND r.region_code IN (SELECT code FROM sys.region_ancestor WHERE ancestor = "
                + SqlName.literal(region)
                + ")";
    return "SELECT %s FROM %s AS r%s WHERE r.state <> 'voided'%s%s"
        .formatted(columns, table(warning.register()), joins, inRegion, inSight());
  }

  private String inSight() {
    if (seen.everywhere()) {
      return "";
    }
    return " AND r.region_code IN (SELECT code FROM sys.region_ancestor WHERE ancestor = ANY (ARRAY["
        + seen.roots().stream().sorted().map(SqlName::literal).collect(Collectors.joining(", "))
        + "]::text[]))";
  }

  private String grouped(Look look) {
    List<String> keys = new ArrayList<>();
    for (String their : theirs(look)) {
      keys.add(LOOKED_AT + "." + SqlName.quote(their));
    }
    StringBuilder selected = new StringBuilder();
    for (int i = 0; i < keys.size(); i++) {
      selected.append(keys.get(i)).append(" AS k").append(i).append(", ");
    }
    String where = look.where() == null ? "" : " AND " + print(look.where(), LOOKED_AT);
    return "SELECT %s%s AS \"value\" FROM (SELECT *, %s AS %s FROM %s) AS t WHERE t.state <> 'voided'%s GROUP BY %s"
        .formatted(
            selected,
            print(look.measure(), LOOKED_AT),
            today,
            SqlName.quote(Warning.TODAY),
            table(look.register()),
            where,
            String.join(", ", keys));
  }

  private static List<String> theirs(Look look) {
    return look.by() == null ? List.copyOf(look.match().keySet()) : List.of(look.by());
  }

  private static String condition(Look look, String alias) {
    if (look.by() != null) {
      return alias + ".k0 = r.id";
    }
    List<String> equal = new ArrayList<>();
    for (Map.Entry<String, String> each : look.match().entrySet()) {
      equal.add(alias + ".k" + equal.size() + " = r." + SqlName.quote(each.getValue()));
    }
    return String.join(" AND ", equal);
  }

  private String table(String register) {
    return RegisterTable.of(catalog.register(register)).sqlName();
  }

  private static String print(Expression expression, String alias) {
    return expression.sql(SqlTarget.POSTGRESQL, alias);
  }
}
