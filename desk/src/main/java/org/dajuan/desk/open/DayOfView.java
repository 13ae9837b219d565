package org.dajuan.desk.open;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The day for which tasks and warnings are looked at. */
public final class DayOfView {

  private DayOfView() {}

  /**
   * The evening of the day that a text names, or the workspace's own moment when it names none.
   *
   * @param text a date such as 2023-12-31, or anything
   */
  public static Instant moment(String text, Workspace workspace) {
    return day(text)
        .map(day -> day.atTime(18, 0).atZone(workspace.catalog().zone()).toInstant())
        .orElseGet(workspace::moment);
  }

  /** The date that a text names. */
  public static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      // Whoever asks decides what no date means: the day of today, or a complaint.
      return Optional.empty();
    }
  }
}
