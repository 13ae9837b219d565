package org.dajuan.desk.task;

import java.util.List;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.register.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * A task as a person reads it.
 *
 * @param label the record's name, masked
 * @param steps titles of the steps that it waits for
 * @param roles titles of the roles that may take them; none when whoever may edit may
 * @param since first day of the time, null when it is not known
 * @param startField title of the date field from which the time counts, empty when it counts from
 *     the entering of the state
 * @param dueRaw last day without roll-over, with the time of day for limits in hours
 * @param dueLegal last day by law
 * @param days days that are left until {@code dueRaw}, negative when it has passed; 0 when unknown
 * @param light id of the light
 * @param escalatedTo titles of the roles that are told
 * @param basis what the deadline rests on
 */
public record TaskLine(
    String register,
    String registerTitle,
    String id,
    String label,
    String region,
    String regionName,
    String state,
    String stateTitle,
    List<String> steps,
    List<String> roles,
    @Nullable String since,
    String startField,
    @Nullable String dueRaw,
    @Nullable String dueLegal,
    long days,
    String light,
    List<String> escalatedTo,
    TimeLimit within,
    Basis basis) {

  /** Days by which {@code dueRaw} has passed. */
  public long overdue() {
    return Math.max(0, -days);
  }
}
