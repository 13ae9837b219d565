package org.dajuan.desk.open;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;

/** The day for which tasks and warnings are looked at. */
public final class DayOfView {

  private DayOfView() {}

  /**
   * The evening of the day that a text names, or another moment when it names none.
   *
   * @param text a date such as 2023-12-31, or anything
   * @param zone of the packs
   */
  public static Instant moment(String text, ZoneId zone, Supplier<Instant> otherwise) {
    return day(text).map(day -> day.atTime(18, 0).atZone(zone).toInstant()).orElseGet(otherwise);
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
