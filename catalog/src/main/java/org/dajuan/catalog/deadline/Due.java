package org.dajuan.catalog.deadline;

import java.time.LocalDate;

/**
 * The last days of a deadline.
 *
 * @param raw without roll-over: warns officials
 * @param legal rolled over to the next working day where the law does so: judges lateness, and is
 *     what a citizen may rely on; never before {@code raw}
 */
public record Due(LocalDate raw, LocalDate legal) {

  public Due {
    if (legal.isBefore(raw)) {
      throw new IllegalArgumentException("due on " + raw + " but by law on " + legal);
    }
  }
}
