package org.dajuan.catalog.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** FEATURE: expressions of packs are checked and printed for three engines. */
class SqlExpressionsTest {

  private static final Map<String, ValueType> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put("village", ValueType.TEXT);
    COLUMNS.put("kind", ValueType.TEXT);
    COLUMNS.put("tags", ValueType.TEXTS);
    COLUMNS.put("year", ValueType.INTEGER);
    COLUMNS.put("value", ValueType.DECIMAL);
    COLUMNS.put("date", ValueType.DATE);
    COLUMNS.put("started_on", ValueType.DATE);
    COLUMNS.put("seen_at", ValueType.TIMESTAMP);
    COLUMNS.put("cumulative", ValueType.BOOLEAN);
    COLUMNS.put("person", ValueType.REFERENCE);
    COLUMNS.put("state", ValueType.TEXT);
  }

  private final SqlExpressions expressions = new SqlExpressions(Map.of());

  private String postgresql(String text) {
    return expressions.compile(text, COLUMNS, true).sql(SqlTarget.POSTGRESQL, "");
  }

  private String duckdb(String text) {
    return expressions.compile(text, COLUMNS, true).sql(SqlTarget.DUCKDB, "");
  }

  private String spark(String text) {
    return expressions.compile(text, COLUMNS, true).sql(SqlTarget.SPARK, "");
  }

  private String fault(String text) {
    ExpressionException fault =
        catchThrowableOfType(
            ExpressionException.class, () -> expressions.compile(text, COLUMNS, false));
    assertThat(fault).as(text).isNotNull();
    return fault.line() + ":" + fault.column() + " " + fault.fault().en();
  }

  @Test
  void wordsThatSqlReservesAreFields() {
    assertThat(postgresql("year = 2023 and value > 1.50 and date >= date '2023-01-01'"))
        .isEqualTo(
            "(((\"year\" = 2023) AND (\"value\" > 1.50)) AND (\"date\" >= DATE '2023-01-01'))");
  }

  @Test
  void columnsAreQuotedAndTakeTheAlias() {
    Expression compiled =
        expressions.compile("kind = 'lane' and state = 'accepted'", COLUMNS, false);
    assertThat(compiled.sql(SqlTarget.POSTGRESQL, "r"))
        .isEqualTo("((\"r\".\"kind\" = 'lane') AND (\"r\".\"state\" = 'accepted'))");
    assertThat(compiled.sql(SqlTarget.SPARK, "r"))
        .isEqualTo("((`r`.`kind` = 'lane') AND (`r`.`state` = 'accepted'))");
    assertThat(compiled.columns()).containsExactly("kind", "state");
    assertThat(compiled.type()).isEqualTo(ValueType.BOOLEAN);
    assertThat(compiled.aggregate()).isFalse();
  }

  @Test
  void chineseTextAndQuotes() {
    assertThat(postgresql("village = '韩北''乡'")).isEqualTo("(\"village\" = '韩北''乡')");
    assertThat(spark("village = '韩北''乡'")).isEqualTo("(`village` = '韩北\\'乡')");
  }

  @Test
  void membershipOfAListOfCodes() {
    assertThat(postgresql("has(tags, 'x')")).isEqualTo("('x' = ANY(\"tags\"))");
    assertThat(duckdb("has(tags, 'x')")).isEqualTo("list_contains(\"tags\", 'x')");
    assertThat(spark("has(tags, 'x')")).isEqualTo("array_contains(`tags`, 'x')");
  }

  @Test
  void betweenIsSaidTheWayAllEnginesKnow() {
    assertThat(spark("year between 2021 and 2023")).isEqualTo("(`year` BETWEEN 2021 AND 2023)");
    assertThat(spark("year not between 2021 and 2023"))
        .isEqualTo("(`year` NOT BETWEEN 2021 AND 2023)");
  }

  @Test
  void divisionNeverFailsAndNeverTruncates() {
    assertThat(postgresql("value / year > 2"))
        .isEqualTo("((CAST(\"value\" AS NUMERIC) / NULLIF(\"year\", 0)) > 2)");
  }

  @Test
  void aggregatesWhereTheyMayStand() {
    Expression having = expressions.compile("sum(value) >= 1000 and kind = 'a'", COLUMNS, true);
    assertThat(having.aggregate()).isTrue();
    assertThat(having.columns()).containsExactly("value", "kind");
    assertThat(having.columnsOutsideAggregates()).containsExactly("kind");
    assertThat(postgresql("count(*) > 2")).isEqualTo("(COUNT(*) > 2)");
    assertThat(postgresql("count(distinct village) > 2"))
        .isEqualTo("(COUNT(DISTINCT \"village\") > 2)");
    assertThat(spark("count(distinct village, kind)"))
        .isEqualTo("COUNT(DISTINCT `village`, `kind`)");
  }

  @Test
  void choicesFunctionsAndDates() {
    assertThat(postgresql("case kind when 'a' then 1 else null end"))
        .isEqualTo("CASE WHEN (\"kind\" = 'a') THEN 1 END");
    assertThat(postgresql("case when cumulative then 1 when year > 2 then 1.5 end"))
        .isEqualTo("CASE WHEN \"cumulative\" THEN 1 WHEN (\"year\" > 2) THEN 1.5 END");
    assertThat(postgresql("extract(year from date) = year"))
        .isEqualTo("(CAST(EXTRACT(YEAR FROM \"date\") AS INTEGER) = \"year\")");
    assertThat(spark("date - started_on <= 30"))
        .isEqualTo("(datediff(`date`, `started_on`) <= 30)");
    assertThat(postgresql("date <= started_on + 30"))
        .isEqualTo("(\"date\" <= (\"started_on\" + CAST(30 AS INTEGER)))");
    assertThat(postgresql("trim(lower(village)) like '韩%'"))
        .isEqualTo("(TRIM(LOWER(\"village\")) LIKE '韩%')");
    assertThat(postgresql("substring(village, 1, 2) in ('a', 'b') or char_length(kind) > 3"))
        .isEqualTo("((SUBSTRING(\"village\", 1, 2) IN ('a', 'b')) OR (CHAR_LENGTH(\"kind\") > 3))");
    assertThat(postgresql("number_of(village) = 3"))
        .isEqualTo(
            "(CASE WHEN \"village\" ~ '^[0-9]{1,18}$' THEN CAST(\"village\" AS BIGINT) END = 3)");
    assertThat(spark("number_of(village) = 3"))
        .isEqualTo(
            "(CASE WHEN `village` RLIKE '^[0-9]{1,18}$' THEN CAST(`village` AS BIGINT) END = 3)");
    assertThat(postgresql("coalesce(value, 0) + abs(-year) * 2 - nullif(year, 1)"))
        .isEqualTo(
            "((COALESCE(\"value\", 0) + (CAST(ABS((- \"year\")) AS BIGINT) * 2))"
                + " - NULLIF(\"year\", 1))");
    assertThat(postgresql("seen_at > timestamp '2023-09-30T08:00:00+08:00'"))
        .isEqualTo("(\"seen_at\" > CAST('2023-09-30T08:00+08:00' AS TIMESTAMP WITH TIME ZONE))");
    assertThat(postgresql("not cumulative and person is not null and kind not in ('a')"))
        .isEqualTo(
            "(((NOT \"cumulative\") AND (\"person\" IS NOT NULL)) AND (\"kind\" NOT IN ('a')))");
  }

  @Test
  void nothingIsCastSilently() {
    assertThat(fault("date > '2023-01-01'"))
        .isEqualTo("1:1 Cannot compare a date with a text; write date '2023-01-01'");
    assertThat(fault("value + village > 1"))
        .isEqualTo("1:1 Cannot use + between a decimal number and a text");
    assertThat(fault("year = '2023'"))
        .isEqualTo(
            "1:1 Cannot compare a whole number with a text; write 2023 without quotes if it is a"
                + " number");
    assertThat(fault("tags = 'x'"))
        .isEqualTo("1:1 Cannot compare a list of codes with a text; write has(field, 'code')");
    assertThat(fault("kind and year = 1"))
        .isEqualTo("1:1 Here stands a text, but a condition is needed");
  }

  @Test
  void faultsHaveTheirPlace() {
    assertThat(fault("kind = 'a'\n  and vilage = 'x'"))
        .isEqualTo("2:7 There is no field vilage; did you mean village?");
    assertThat(fault("kind = 'a' and and"))
        .isEqualTo("1:12 The expression cannot be read from here on");
    assertThat(fault("kind = ")).isEqualTo("1:7 The expression ends too early");
    assertThat(fault("  ")).isEqualTo("1:1 The expression is empty");
    assertThat(fault("kind = 'a")).isEqualTo("1:8 A text lacks its closing quote '");
    assertThat(fault("kind ＝ 'a'")).isEqualTo("1:6 Write the full-width sign ＝ in half width");
    assertThat(fault("kind = null"))
        .isEqualTo("1:8 null can only stand in is null, is not null or as a result of case");
    assertThat(fault("sum(value) > 1")).isEqualTo("1:1 Aggregate functions cannot be used here");
    assertThat(fault("date > date '2023-02-30'")).startsWith("1:8 '2023-02-30' is not a date");
    assertThat(fault("value / 0 > 1")).isEqualTo("1:1 Division by zero");
  }

  @Test
  void nothingElseOfSqlGetsThrough() {
    assertThat(fault("pg_sleep(10) = 1")).startsWith("1:1 There is no function pg_sleep");
    assertThat(fault("(select 1) = 1")).contains("cannot be read");
    assertThat(fault("village in (select village from x)")).contains("cannot be read");
    assertThat(fault("cast(year as text) = 'x'")).startsWith("1:1 There is no function cast");
    assertThat(fault("kind = 'a'; drop table x")).startsWith("1:11 The sign ;");
    assertThat(fault("kind = 'a' -- x")).isEqualTo("1:12 An expression cannot contain comments");
    assertThat(fault("row_number() over () = 1")).startsWith("1:1 There is no function row_number");
    assertThat(fault("count(*) over () > 1")).startsWith("1:10 There is no function over");
    assertThat(fault("a.village = 'x'")).startsWith("1:2 The sign .");
    assertThat(fault("kind || 'x' = 'y'")).startsWith("1:6 The sign |");
    assertThat(fault("exists (kind)")).startsWith("1:1 There is no function exists");
    assertThat(fault("kind like 'a\\_b'")).contains("without backslash");
    assertThat(fault("kind is true")).contains("cannot");
    assertThat(fault("trim(both 'x' from kind) = 'a'")).contains("cannot");
    assertThat(fault("interval '1' day > 1")).contains("cannot");
  }

  @Test
  void hugeAndDeepTextIsRefusedOrRead() {
    assertThat(fault("(".repeat(100) + "year" + ")".repeat(100) + " = 1")).contains("nested");
    assertThat(fault("year = 1 or ".repeat(400) + "year = 1")).contains("longer than 4000");
    assertThat(postgresql("year=1 or ".repeat(390) + "year=1")).startsWith("(((((");
    assertThat(fault("not ".repeat(500) + "cumulative")).contains("more than 400");
    assertThat(postgresql("not ".repeat(200) + "cumulative")).startsWith("(NOT (NOT");
    assertThat(postgresql("- ".repeat(400) + "year")).startsWith("(- (- ");
    assertThat(postgresql("case when cumulative then ".repeat(50) + "1" + " end".repeat(50)))
        .startsWith("CASE");
  }

  @Test
  void nestedBetweenDoesNotMultiply() {
    String text = "year";
    for (int i = 0; i < 25; i++) {
      text = "case when " + text + " between 1 and 2 then 1 end";
    }
    assertThat(postgresql(text + " = 1")).hasSizeLessThan(2000);
  }
}
