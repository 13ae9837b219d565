package org.dajuan.catalog.expression;

import java.util.List;
import java.util.stream.Collectors;

/** SQL of PostgreSQL 15 and later. */
class PostgresqlPrinter extends ExpressionPrinter {

  PostgresqlPrinter(String alias) {
    super(alias);
  }

  @Override
  String name(String name) {
    return '"' + name + '"';
  }

  @Override
  String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  @Override
  String has(String list, String item) {
    return "(" + item + " = ANY(" + list + "))";
  }

  @Override
  String isWholeNumber(String text) {
    return text + " ~ '^[0-9]{1,18}$'";
  }

  @Override
  String daysBetween(String later, String earlier) {
    return "(" + later + " - " + earlier + ")";
  }

  @Override
  String daysAdded(String date, String days, boolean subtract) {
    // date + bigint does not exist.
    return "(" + date + (subtract ? " - " : " + ") + "CAST(" + days + " AS INTEGER))";
  }

  @Override
  String countDistinct(List<String> several) {
    // A row with an unknown part does not count, as the SQL standard and Spark say.
    String known =
        several.stream().map(each -> each + " IS NOT NULL").collect(Collectors.joining(" AND "));
    return "COUNT(DISTINCT CASE WHEN "
        + known
        + " THEN ROW("
        + String.join(", ", several)
        + ") END)";
  }

  @Override
  String decimalType() {
    return "NUMERIC";
  }
}
