package org.dajuan.catalog.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are worked: weekdays but for holidays, and the weekend days declared as worked (State
 * Council's yearly notices). A year without a notice counts weekends only.
 */
public record HolidayCalendar(Set<LocalDate> holidays, Set<LocalDate> workedWeekends) {

  public HolidayCalendar {
    holidays = Set.copyOf(holidays);
    workedWeekends = Set.copyOf(workedWeekends);
  }

  public boolean isWorkingDay(LocalDate day) {
    if (workedWeekends.contains(day)) {
      return true;
    }
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
  }

  /** The day itself, or the first working day after it (Civil Code art. 203). */
  public LocalDate rolledOver(LocalDate day) {
    LocalDate each = day;
    while (!isWorkingDay(each)) {
      each = each.plusDays(1);
    }
    return each;
  }
}
