package org.dajuan.catalog.register;

/** How long something may take, counted from the day after it begins (Civil Code art. 201). */
public record TimeLimit(int amount, Kind kind) {

  /** How the time is counted. */
  public enum Kind {
    HOURS,
    NATURAL_DAYS,
    WORKING_DAYS,
    MONTHS
  }
}
