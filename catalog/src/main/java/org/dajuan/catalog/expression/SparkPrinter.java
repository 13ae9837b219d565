package org.dajuan.catalog.expression;

import java.util.List;

/** SQL of Spark: back quotes, backslash as escape, own names for dates and arrays. */
final class SparkPrinter extends ExpressionPrinter {

  SparkPrinter(String alias) {
    super(alias);
  }

  @Override
  String name(String name) {
    return '`' + name + '`';
  }

  @Override
  String text(String value) {
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  @Override
  String has(String list, String item) {
    return "array_contains(" + list + ", " + item + ")";
  }

  @Override
  String isWholeNumber(String text) {
    return text + " RLIKE '^[0-9]{1,18}$'";
  }

  @Override
  String daysBetween(String later, String earlier) {
    return "datediff(" + later + ", " + earlier + ")";
  }

  @Override
  String daysAdded(String date, String days, boolean subtract) {
    return (subtract ? "date_sub(" : "date_add(") + date + ", CAST(" + days + " AS INT))";
  }

  @Override
  String countDistinct(List<String> several) {
    return "COUNT(DISTINCT " + String.join(", ", several) + ")";
  }

  @Override
  String decimalType() {
    return "DECIMAL(38,10)";
  }

  @Override
  String timestampType() {
    return "TIMESTAMP";
  }
}
