package org.dajuan.catalog.register;

import java.util.Set;
import java.util.TreeSet;
import org.dajuan.catalog.expression.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of a computed field (计算字段) follows from: the records that point at a record, or
 * the record that it points at. Nobody enters such a value, and the ledger does not hold it, since
 * it follows from what the ledger holds. Voided records never count.
 *
 * @param how what is made of the other records
 * @param register id of the register looked at
 * @param via of {@link How#LOOKUP} our reference field, else the field of theirs that points at us
 * @param value field of theirs whose values are taken, null of {@link How#COUNT}
 * @param on field of theirs that orders records of {@link How#LAST}, null otherwise; of two with
 *     one value the one made later counts
 * @param where condition over their records, null for all
 */
public record Computed(
    How how,
    String register,
    String via,
    @Nullable String value,
    @Nullable String on,
    @Nullable Expression where) {

  /** What is made of the other records. Without any, a count is zero and the rest empty. */
  public enum How {
    SUM,
    COUNT,
    LEAST,
    MOST,
    /** The value of the record that comes last by {@code on}. */
    LAST,
    /** The value of the one record that ours points at. */
    LOOKUP
  }

  public boolean isLookup() {
    return how == How.LOOKUP;
  }

  /** Every column of theirs that the value depends on. */
  public Set<String> reads() {
    Set<String> columns = new TreeSet<>();
    columns.add("state");
    if (!isLookup()) {
      columns.add(via);
    }
    if (value != null) {
      columns.add(value);
    }
    if (on != null) {
      columns.add(on);
    }
    if (where != null) {
      columns.addAll(where.columns());
    }
    return columns;
  }
}
