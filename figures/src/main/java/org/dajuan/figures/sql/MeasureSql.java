package org.dajuan.figures.sql;

import java.util.List;
import java.util.stream.Collectors;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.expression.SqlTarget;
import org.dajuan.catalog.indicator.Measure;

/** Measures as aggregate expressions. */
final class MeasureSql {

  private MeasureSql() {}

  /** The aggregate over rows of a table with the given alias; not for streaks. */
  static String of(Measure measure, String alias) {
    if (measure instanceof Measure.Count) {
      return "count(*)";
    } else if (measure instanceof Measure.CountDistinct distinct) {
      return countDistinct(distinct.fields(), alias);
    } else if (measure instanceof Measure.Sum sum) {
      return "sum(" + print(sum.of(), alias) + ")";
    } else if (measure instanceof Measure.Least least) {
      return "min(" + print(least.of(), alias) + ")";
    } else if (measure instanceof Measure.Greatest greatest) {
      return "max(" + print(greatest.of(), alias) + ")";
    }
    throw new IllegalArgumentException("not a plain aggregate: " + measure);
  }

  private static String countDistinct(List<String> fields, String alias) {
    if (fields.size() == 1) {
      return "count(distinct " + alias + "." + Sql.name(fields.get(0)) + ")";
    }
    // A row of several fields is never null as a whole: like one field, it counts only when filled.
    return "count(distinct ("
        + fields.stream().map(f -> alias + "." + Sql.name(f)).collect(Collectors.joining(", "))
        + ")) filter (where "
        + fields.stream()
            .map(f -> alias + "." + Sql.name(f) + " is not null")
            .collect(Collectors.joining(" and "))
        + ")";
  }

  static String print(Expression expression, String alias) {
    return expression.sql(SqlTarget.POSTGRESQL, alias);
  }
}
