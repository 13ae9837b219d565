package org.dajuan.records.task;

import java.util.Map;

/**
 * How many tasks there are.
 *
 * @param current by light, without those that are over for long; lights that do not occur are left
 *     out
 * @param longOverdue how many are over for longer than {@link TaskQuery#LONG_DAYS} days
 */
public record TaskTally(Map<TaskLight, Long> current, long longOverdue) {

  public TaskTally {
    current = Map.copyOf(current);
  }

  /** All of them. */
  public long total() {
    return longOverdue + current.values().stream().mapToLong(Long::longValue).sum();
  }
}
