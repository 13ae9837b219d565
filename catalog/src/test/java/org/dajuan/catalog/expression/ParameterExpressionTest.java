package org.dajuan.catalog.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.parameter.Parameter;
import org.dajuan.catalog.word.Localized;
import org.junit.jupiter.api.Test;

/** FEATURE: an expression reads the value that a parameter has on a date. */
class ParameterExpressionTest {

  private static final Map<String, ValueType> COLUMNS =
      Map.of("income", ValueType.DECIMAL, "seen_on", ValueType.DATE, "parameter", ValueType.TEXT);
  private static final Map<String, ValueType> WITH_TODAY =
      Map.of("income", ValueType.DECIMAL, "today", ValueType.DATE);

  private final SqlExpressions expressions =
      new SqlExpressions(Map.of("line", line(), "empty", parameter("empty", List.of())));

  private static Parameter line() {
    return parameter("line", List.of(value("2024-01-01", "8300.5"), value("2023-01-01", "7800")));
  }

  private static Parameter parameter(String id, List<Parameter.Value> values) {
    Localized title = Localized.of(id);
    Place.InFile place = new Place.InFile("p", 1, 1);
    return new Parameter(id, "", title, Localized.of(""), "", Basis.UNSTATED, values, place);
  }

  private static Parameter.Value value(String from, String value) {
    BigDecimal number = new BigDecimal(value);
    return new Parameter.Value(LocalDate.parse(from), number, number, Basis.UNSTATED, "p");
  }

  @Test
  void latestStepThatHasBegun() {
    Expression compiled =
        expressions.compile("income < parameter('line', seen_on)", COLUMNS, false);
    assertThat(compiled.columns()).containsExactlyInAnyOrder("income", "seen_on");
    assertThat(compiled.sql(SqlTarget.POSTGRESQL, "r"))
        .isEqualTo(
            "(\"r\".\"income\" < CASE WHEN \"r\".\"seen_on\" >= DATE '2024-01-01' THEN 8300.5"
                + " WHEN \"r\".\"seen_on\" >= DATE '2023-01-01' THEN 7800.0 END)");
    assertThat(compiled.sql(SqlTarget.DUCKDB, ""))
        .contains("CASE WHEN \"seen_on\" >= DATE '2024-01-01' THEN 8300.5");
    assertThat(compiled.sql(SqlTarget.SPARK, ""))
        .contains("CASE WHEN `seen_on` >= DATE '2024-01-01' THEN 8300.5");
  }

  @Test
  void valueIsDecimalAndUnknownWithoutAny() {
    Expression compiled = expressions.compile("parameter('empty', seen_on)", COLUMNS, false);
    assertThat(compiled.type()).isEqualTo(ValueType.DECIMAL);
    assertThat(compiled.sql(SqlTarget.POSTGRESQL, "")).isEqualTo("CAST(NULL AS NUMERIC)");
  }

  @Test
  void withoutDateItIsTodays() {
    assertThat(
            expressions
                .compile("income < parameter('line')", WITH_TODAY, false)
                .sql(SqlTarget.POSTGRESQL, "w"))
        .contains("\"w\".\"today\" >= DATE '2024-01-01'");
  }

  @Test
  void fieldOfThatNameIsStillAField() {
    assertThat(expressions.compile("parameter = 'a'", COLUMNS, false).sql(SqlTarget.POSTGRESQL, ""))
        .isEqualTo("(\"parameter\" = 'a')");
  }

  @Test
  void faultsSayWhatIsWrong() {
    assertThat(fault("income < parameter('lien', seen_on)"))
        .isEqualTo("1:20 There is no parameter lien; did you mean line?");
    assertThat(fault("income < parameter('line')")).startsWith("1:10 A parameter changes with");
    assertThat(fault("income < parameter('line', income)"))
        .isEqualTo("1:28 Here stands a decimal number, but a date is needed");
    assertThat(fault("income < parameter()")).isEqualTo("1:10 Write parameter('name', date)");
    assertThat(fault("income < parameter('line', seen_on, seen_on)"))
        .isEqualTo("1:10 Write parameter('name', date)");
  }

  private String fault(String text) {
    ExpressionException fault =
        catchThrowableOfType(
            ExpressionException.class, () -> expressions.compile(text, COLUMNS, false));
    assertThat(fault).as(text).isNotNull();
    return fault.line() + ":" + fault.column() + " " + fault.fault().en();
  }
}
