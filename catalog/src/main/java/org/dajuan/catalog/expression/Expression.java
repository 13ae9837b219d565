package org.dajuan.catalog.expression;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dajuan.catalog.word.Localized;

/**
 * A checked SQL expression over the fields of one register and the system columns {@code state},
 * {@code region_code}, {@code org_id}. Immutable and thread-safe. Made by {@link
 * ExpressionCompiler}.
 */
public interface Expression {

  /** The text as the pack wrote it. */
  String text();

  /** What it says in words, for readers who know no code. */
  Localized words(Wording wording);

  ValueType type();

  /** Names of the fields and system columns it reads. */
  Set<String> columns();

  /** Ids of the parameters that it reads. */
  Set<String> parameters();

  /** Whether it contains an aggregate function such as sum or count. */
  boolean aggregate();

  /** The columns that it reads outside of aggregate functions; all of them when there are none. */
  Set<String> columnsOutsideAggregates();

  /**
   * The expression in the SQL of an engine. Each column is quoted; with an alias it is printed as
   * {@code alias."column"}. A compound expression comes in parentheses.
   *
   * @param alias table alias, empty for none
   */
  String sql(SqlTarget target, String alias);

  /**
   * Whether the condition holds for a row in memory, as it would in SQL; unknown counts as not. For
   * rows that stand in no database yet.
   *
   * @param row canonical values of a column, none when it is empty
   * @throws IllegalStateException when this is no condition or contains aggregates
   */
  boolean holds(Function<String, List<String>> row);
}
