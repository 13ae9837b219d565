package org.dajuan.catalog.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE: a condition holds in memory for the rows for which it holds in SQL. */
class RowEvaluationTest {

  private static final Map<String, ValueType> COLUMNS =
      Map.of(
          "kind", ValueType.TEXT,
          "tags", ValueType.TEXTS,
          "year", ValueType.INTEGER,
          "cost", ValueType.DECIMAL,
          "begun", ValueType.DATE,
          "done", ValueType.DATE,
          "paid", ValueType.BOOLEAN,
          "works", ValueType.REFERENCE);

  /** {@code done} and {@code works} are empty. */
  private static final Map<String, List<String>> ROW =
      Map.of(
          "kind", List.of("lane"),
          "tags", List.of("a", "b"),
          "year", List.of("2023"),
          "cost", List.of("12.50"),
          "begun", List.of("2023-08-31"),
          "paid", List.of("true"));

  private static boolean holds(String condition) {
    return new SqlExpressions(Map.of())
        .compile(condition, COLUMNS, false)
        .holds(column -> ROW.getOrDefault(column, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind = 'lane'",
        "kind <> 'well' and year >= 2023",
        "cost = 12.5",
        "cost * 2 - 1 = 24",
        "-cost < 0",
        "cost / (cost - 12.5) is null",
        "kind in ('well', 'lane')",
        "kind not in ('well', 'road')",
        "year between 2020 and 2023",
        "year not between 2024 and 2025",
        "kind like 'l_n%'",
        "kind not like '%road%'",
        "has(tags, 'b')",
        "not has(tags, 'c')",
        "done is null and begun is not null and works is null",
        "begun + 1 = date '2023-09-01'",
        "begun - date '2023-08-01' = 30",
        "extract(quarter from begun) = 3 and extract(day from begun) = 31",
        "coalesce(done, begun) = begun",
        "nullif(kind, 'lane') is null",
        "upper(trim(' x ')) = 'X' and char_length(kind) = 4",
        "substring(kind, 2, 2) = 'an' and substring(kind, 3) = 'ne'",
        "number_of(substring('140429189912310017', 7, 8)) = 18991231 and number_of('007') = 7",
        "number_of(kind) is null and number_of('') is null and number_of('-1') is null",
        "case when year > 2023 then 1 when paid then 2 else 3 end = 2",
        "abs(1 - cost) = 11.5",
        "paid",
        "done >= begun or paid",
        "not (done >= begun and not paid)",
      })
  void holdsAsInSql(String condition) {
    assertThat(holds(condition)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind = 'well'",
        "done >= begun",
        "not (done >= begun)",
        "done not between begun and begun",
        "done in (date '2023-01-01')",
        "done is not null",
        "done >= begun and paid",
        "cost / (cost - 12.5) > 1",
        "char_length(nullif(kind, 'lane')) = 0",
      })
  void doesNotHoldOrIsUnknown(String condition) {
    assertThat(holds(condition)).isFalse();
  }

  @Test
  void numberIsNoCondition() {
    Expression number = new SqlExpressions(Map.of()).compile("cost + 1", COLUMNS, false);
    assertThatThrownBy(() -> number.holds(column -> List.of()))
        .isInstanceOf(IllegalStateException.class);
  }
}
