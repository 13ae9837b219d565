package org.dajuan.catalog.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dajuan.catalog.period.HolidayCalendar;
import org.dajuan.catalog.register.TimeLimit;

/**
 * Counts time limits as the Civil Code does (arts. 201–203): the day on which the event happens is
 * not counted; a month ends on the same day of the month, or on its last day where it has no such
 * day; a last day that is not worked gives way to the next working day. Working days are those of
 * the calendar. Immutable.
 *
 * <p>The record tasks compute the same in SQL; a test holds the two together.
 */
public final class Deadlines {

  private final HolidayCalendar calendar;

  public Deadlines(HolidayCalendar calendar) {
    this.calendar = calendar;
  }

  /** A limit that runs without interruption and ends on a working day. */
  public Due due(LocalDate start, TimeLimit limit) {
    return due(start, List.of(limit), List.of(), true);
  }

  /**
   * Counts several limits one after the other.
   *
   * @param start the day of the event, itself not counted
   * @param limits the limit and its extensions; days or months, of which neighbours of one kind are
   *     added before they are counted
   * @param notCounted times that do not count; they may overlap
   * @param rollOver whether a last day that is not worked gives way to the next working day; false
   *     for a limit that is a fact rather than a procedural act
   * @throws IllegalArgumentException for a limit in hours, which {@link #dueAt} counts
   */
  public Due due(
      LocalDate start, List<TimeLimit> limits, List<TimeSpan> notCounted, boolean rollOver) {
    LocalDate last = start;
    int amount = 0;
    for (int i = 0; i < limits.size(); i++) {
      TimeLimit limit = limits.get(i);
      amount += limit.amount();
      if (i + 1 == limits.size() || limits.get(i + 1).kind() != limit.kind()) {
        last = lastDay(last, new TimeLimit(amount, limit.kind()), notCounted);
        amount = 0;
      }
    }
    return new Due(last, rollOver ? calendar.rolledOver(last) : last);
  }

  /**
   * The moment at which a limit in hours has passed; it runs through nights and holidays.
   *
   * @throws IllegalArgumentException for a limit that is not in hours
   */
  public static Instant dueAt(Instant start, TimeLimit limit) {
    if (limit.kind() != TimeLimit.Kind.HOURS) {
      throw new IllegalArgumentException("not in hours: " + limit);
    }
    return start.plus(Duration.ofHours(limit.amount()));
  }

  private LocalDate lastDay(LocalDate start, TimeLimit limit, List<TimeSpan> notCounted) {
    return switch (limit.kind()) {
      case HOURS -> throw new IllegalArgumentException("hours are counted from a moment");
      case NATURAL_DAYS -> counted(start, limit.amount(), notCounted, false);
      case WORKING_DAYS -> counted(start, limit.amount(), notCounted, true);
      case MONTHS -> {
        LocalDate last = start.plusMonths(limit.amount());
        int days = Math.toIntExact(last.toEpochDay() - start.toEpochDay());
        yield counted(start, days, notCounted, false);
      }
    };
  }

  /** The day on which so many counted days after the start have passed. */
  private LocalDate counted(
      LocalDate start, int days, List<TimeSpan> notCounted, boolean workingDays) {
    LocalDate each = start;
    for (int left = days; left > 0; ) {
      each = each.plusDays(1);
      LocalDate day = each;
      boolean counts = notCounted.stream().noneMatch(span -> span.contains(day));
      if (counts && (!workingDays || calendar.isWorkingDay(day))) {
        left--;
      }
    }
    return each;
  }
}
