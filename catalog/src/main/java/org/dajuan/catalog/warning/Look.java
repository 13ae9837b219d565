package org.dajuan.catalog.warning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.expression.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * A value gathered from the records of another register (or the same) that belong to a record.
 * Exactly one of {@code by} and {@code match} is used.
 *
 * @param name the column by which the conditions of the warning read it
 * @param register id of the register looked at; its voided records are never counted
 * @param by record field of that register that points at ours, null when matched
 * @param match their field → our field (or one of our system columns), whose values must be equal;
 *     types are equal. Empty when {@code by} is used
 * @param where condition over their records, null for all; may read {@link Warning#TODAY}
 * @param measure aggregate over their records, such as {@code max(month)}; every column it reads
 *     stands inside an aggregate
 * @param zeroWhenNone whether the value without any matching record is zero (counts); else it is
 *     empty
 */
public record Look(
    String name,
    String register,
    @Nullable String by,
    Map<String, String> match,
    @Nullable Expression where,
    Expression measure,
    boolean zeroWhenNone) {

  public Look {
    match = Collections.unmodifiableMap(new LinkedHashMap<>(match));
  }

  /** How the conditions of the warning see the value. */
  public ValueType type() {
    return measure.type();
  }
}
