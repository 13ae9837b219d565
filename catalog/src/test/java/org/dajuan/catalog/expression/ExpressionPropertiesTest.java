package org.dajuan.catalog.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** FEATURE: an expression printed and read again prints the same; nonsense is a fault. */
class ExpressionPropertiesTest {

  private static final Map<String, ValueType> COLUMNS =
      Map.of(
          "year", ValueType.INTEGER,
          "value", ValueType.DECIMAL,
          "kind", ValueType.TEXT,
          "begun", ValueType.DATE,
          "ended", ValueType.DATE,
          "open", ValueType.BOOLEAN);

  private final SqlExpressions expressions = new SqlExpressions(Map.of());

  private static Arbitrary<String> number() {
    Arbitrary<String> leaf =
        Arbitraries.oneOf(
            Arbitraries.of("year", "value", "char_length(kind)", "extract(year from begun)"),
            Arbitraries.integers().between(0, 9999).map(String::valueOf));
    return Arbitraries.lazyOf(
        () -> leaf,
        () -> leaf,
        () -> pair(number(), Arbitraries.of("+", "-"), number()),
        () -> number().map(n -> "abs(" + n + ")"),
        () ->
            condition().flatMap(c -> number().map(n -> "case when " + c + " then " + n + " end")));
  }

  private static Arbitrary<String> text() {
    return Arbitraries.oneOf(
        Arbitraries.of("kind", "lower(kind)", "trim(kind)", "substring(kind, 1, 2)"),
        Arbitraries.strings()
            .withChars("a乡'\" ")
            .ofMaxLength(5)
            .map(s -> "'" + s.replace("'", "''") + "'"));
  }

  private static Arbitrary<String> condition() {
    Arbitrary<String> comparison = Arbitraries.of("=", "<>", "<", "<=", ">", ">=");
    return Arbitraries.lazyOf(
        () -> Arbitraries.of("open", "true", "kind is null", "begun is not null"),
        () -> pair(text(), comparison, text()),
        () ->
            pair(
                Arbitraries.of("begun", "date '2023-01-01'"),
                comparison,
                Arbitraries.of("ended", "ended + 30")),
        () -> pair(number(), comparison, number()),
        () -> pair(condition(), Arbitraries.of("and", "or"), condition()),
        () -> condition().map(c -> "not " + c),
        () -> number().map(n -> n + " between 1 and 5"),
        () -> text().map(t -> t + " in ('a', 'b')"),
        () -> text().map(t -> t + " not like 'a%'"));
  }

  private static Arbitrary<String> pair(
      Arbitrary<String> left, Arbitrary<String> operator, Arbitrary<String> right) {
    return left.flatMap(
        l -> operator.flatMap(o -> right.map(r -> "(" + l + " " + o + " " + r + ")")));
  }

  @Provide
  Arbitrary<String> conditions() {
    return condition().filter(text -> text.length() < 1500);
  }

  @Property(tries = 200)
  void readOncePrintedTwice(@ForAll @From("conditions") String text) {
    Expression compiled = expressions.compile(text, COLUMNS, false);
    assertThat(compiled.type()).isEqualTo(ValueType.BOOLEAN);
    String printed = compiled.sql(SqlTarget.POSTGRESQL, "");
    String readable = withoutCasts(printed);
    if (readable.length() < SourceScanner.MAX_LENGTH) {
      Expression again = expressions.compile(readable, COLUMNS, false);
      assertThat(again.sql(SqlTarget.POSTGRESQL, "")).isEqualTo(printed);
      assertThat(again.columns()).isEqualTo(compiled.columns());
    }
  }

  /**
   * The printer's casts are no part of the language; all that it prints here are of these two
   * forms.
   */
  private static String withoutCasts(String sql) {
    return sql.replaceAll("CAST\\((EXTRACT\\([^()]*\\)|30) AS INTEGER\\)", "$1");
  }

  @Property(tries = 300)
  void anyTextIsReadOrRefused(@ForAll String text) {
    readOrRefuse(text);
  }

  @Property(tries = 300)
  void anyWordsAreReadOrRefused(@ForAll @From("words") String text) {
    readOrRefuse(text);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            "year",
            "kind",
            "open",
            "(",
            ")",
            ",",
            "=",
            "and",
            "not",
            "in",
            "case",
            "when",
            "then",
            "end",
            "is",
            "null",
            "'x'",
            "1",
            "1.5",
            "-",
            "*",
            "/",
            "between",
            "like",
            "sum(",
            "count(*)",
            "distinct",
            "date",
            "from",
            "extract(",
            "has(",
            "trim(",
            "else",
            "true",
            "<")
        .list()
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }

  private void readOrRefuse(String text) {
    try {
      assertThat(expressions.compile(text, COLUMNS, true).sql(SqlTarget.SPARK, "r")).isNotEmpty();
    } catch (ExpressionException refused) {
      assertThat(refused.fault().zh()).isNotEmpty();
      assertThat(refused.line()).isPositive();
      assertThat(refused.column()).isPositive();
    }
  }
}
