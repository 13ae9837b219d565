package org.dajuan.catalog.expression;

/** SQL of DuckDB, which follows PostgreSQL but for lists and unbounded decimals. */
final class DuckDbPrinter extends PostgresqlPrinter {

  DuckDbPrinter(String alias) {
    super(alias);
  }

  @Override
  String has(String list, String item) {
    return "list_contains(" + list + ", " + item + ")";
  }

  @Override
  String isWholeNumber(String text) {
    return "regexp_full_match(" + text + ", '[0-9]{1,18}')";
  }

  @Override
  String decimalType() {
    return "DECIMAL(38,10)";
  }
}
