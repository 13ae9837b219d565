package org.dajuan.records.task;

import java.util.Locale;

/** 灯 — how much time a task has left, the most urgent first. */
public enum TaskLight {
  /** The time has passed, roll-over over holidays included. */
  LATE,
  /** The time has passed by the calendar; by law it still ends on the next working day. */
  RED,
  /** In the last fifth of the time, or three days or less are left. */
  YELLOW,
  GREEN,
  /** The time stands still, such as during an appraisal that has not ended. */
  PAUSED,
  /** The date from which the time counts is not filled in. */
  UNKNOWN;

  /** Name in SQL, addresses and JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the time has passed. */
  public boolean isOverdue() {
    return this == LATE || this == RED;
  }
}
