package org.dajuan.figures.sql;

import java.util.Collection;
import java.util.stream.Collectors;

/** Quoting of names and texts in SQL. */
final class Sql {

  private Sql() {}

  static String name(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }

  static String text(String value) {
    return '\'' + value.replace("'", "''") + '\'';
  }

  /** {@code array['a', 'b']::text[]}, also for none. */
  static String array(Collection<String> values) {
    return values.stream().map(Sql::text).collect(Collectors.joining(", ", "array[", "]::text[]"));
  }
}
