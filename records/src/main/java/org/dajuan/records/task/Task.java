package org.dajuan.records.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dajuan.catalog.deadline.Due;
import org.dajuan.catalog.register.Deadline;
import org.dajuan.catalog.register.Transition;
import org.jspecify.annotations.Nullable;

/**
 * A record that waits for one of some steps.
 *
 * @param steps the steps that would end the waiting; all have the same deadline
 * @param state the state in which it waits
 * @param since the day from which the time counts, null when it is not filled in
 * @param due the last days, null when {@code since} is
 * @param dueAt the moment, for a limit in hours; else null
 * @param escalatedTo ids of the roles that are told by now that the time has passed
 */
public record Task(
    String register,
    UUID record,
    String region,
    @Nullable String org,
    String state,
    List<Transition> steps,
    Deadline deadline,
    @Nullable LocalDate since,
    @Nullable Due due,
    @Nullable Instant dueAt,
    TaskLight light,
    Set<String> escalatedTo) {

  public Task {
    steps = List.copyOf(steps);
    escalatedTo = Set.copyOf(escalatedTo);
  }
}
