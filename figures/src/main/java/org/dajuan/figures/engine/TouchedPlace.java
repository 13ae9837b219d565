package org.dajuan.figures.engine;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;
import org.jspecify.annotations.Nullable;

/** Where a version of a record lies: a region and a time as exact as its date field tells. */
record TouchedPlace(String region, Period time) {

  /**
   * Reads region and date as canonical content writes them; empty where one of them is missing or
   * is none, since such a record lies in no cell.
   */
  static Optional<TouchedPlace> of(@Nullable String region, @Nullable String date, ZoneId zone) {
    return region == null || date == null
        ? Optional.empty()
        : time(date, zone).map(time -> new TouchedPlace(region, time));
  }

  private static Optional<Period> time(String date, ZoneId zone) {
    if (date.indexOf('T') > 0) {
      try {
        var day = Instant.parse(date).atZone(zone).toLocalDate();
        return Optional.of(new Period(PeriodKind.DAY, day));
      } catch (DateTimeException notATime) {
        return Optional.empty();
      }
    }
    return Period.find("0".repeat(Math.max(0, 4 - date.length())) + date);
  }
}
