package org.dajuan.desk.warning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record under a warning as a person reads it.
 *
 * @param label the record's name, masked
 * @param why what the warning's conditions read of it, in words; empty when nothing may be shown
 * @param steps titles of the steps that it can take now
 * @param lit the day on which the light came on, null where that is not kept
 * @param dueRaw last day for an answer without roll-over, null when none is set
 * @param dueLegal last day by law
 * @param overdue days since {@code dueLegal}, 0 when it has not passed or there is none
 */
public record WarningLine(
    String id,
    String label,
    String region,
    String regionName,
    String stateTitle,
    String light,
    String why,
    List<String> steps,
    @Nullable String lit,
    @Nullable String dueRaw,
    @Nullable String dueLegal,
    long overdue) {

  public WarningLine {
    steps = List.copyOf(steps);
  }
}
