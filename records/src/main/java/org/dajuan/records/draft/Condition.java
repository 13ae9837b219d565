package org.dajuan.records.draft;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.expression.SqlTarget;
import org.dajuan.catalog.finding.Objection;
import org.dajuan.catalog.register.Rule;
import org.dajuan.records.schema.SqlName;

/**
 * Something that a record must meet and what is said where it does not. Put to PostgreSQL in the
 * same words for one record ({@link Conditions}) and for a set of them (import). What is unknown
 * (SQL null) counts as met.
 *
 * @param field the field to look at, {@link #WHOLE} when there is none in particular
 * @param columns all columns that it reads
 * @param met in SQL, for the name of the row
 */
public record Condition(
    String field, Set<String> columns, UnaryOperator<String> met, Objection objection) {

  /** Stands for the whole record. */
  public static final String WHOLE = "*";

  public Condition {
    columns = Set.copyOf(columns);
  }

  /** That a rule of the register holds. */
  public static Condition rule(Rule rule) {
    return holds(rule.check(), RecordFaults.rule(rule));
  }

  /** That an expression holds. */
  static Condition holds(Expression expression, Objection objection) {
    return new Condition(
        WHOLE,
        Set.copyOf(expression.columns()),
        row -> "coalesce(" + expression.sql(SqlTarget.POSTGRESQL, row) + ", true)",
        objection);
  }

  /** That at least one of some fields is filled. */
  static Condition anyFilled(List<String> fields, Objection objection) {
    return new Condition(
        fields.get(0),
        Set.copyOf(fields),
        row ->
            fields.stream()
                .map(field -> row + "." + SqlName.quote(field) + " IS NOT NULL")
                .collect(Collectors.joining(" OR ", "(", ")")),
        objection);
  }

  /**
   * In SQL; never null.
   *
   * @param row name of the row in the statement
   */
  public String sql(String row) {
    return met.apply(row);
  }
}
