package org.dajuan.catalog.deadline;

import java.time.LocalDate;

/**
 * Days that do not count for a deadline, such as an expert appraisal; first and last belong to it.
 */
public record TimeSpan(LocalDate first, LocalDate last) {

  public TimeSpan {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a time from " + first + " cannot end on " + last);
    }
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
