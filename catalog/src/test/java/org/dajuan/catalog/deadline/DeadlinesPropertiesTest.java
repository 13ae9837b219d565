package org.dajuan.catalog.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dajuan.catalog.period.HolidayCalendar;
import org.dajuan.catalog.register.TimeLimit;

/** What holds of every deadline. */
class DeadlinesPropertiesTest {

  private final HolidayCalendar calendar = StateCouncilCalendar.of2023And2024();
  private final Deadlines deadlines = new Deadlines(calendar);

  @Property
  void theLegalDayIsTheFirstWorkedOneFromTheRawDayOn(
      @ForAll("days") LocalDate start, @ForAll("limits") TimeLimit limit) {
    Due due = deadlines.due(start, limit);
    assertThat(due.raw()).isAfter(start);
    assertThat(calendar.isWorkingDay(due.legal())).isTrue();
    assertThat(due.raw().datesUntil(due.legal())).noneMatch(calendar::isWorkingDay);
  }

  @Property
  void aLaterStartIsNeverDueEarlier(
      @ForAll("days") LocalDate start, @ForAll("limits") TimeLimit limit) {
    assertThat(deadlines.due(start.plusDays(1), limit).raw())
        .isAfterOrEqualTo(deadlines.due(start, limit).raw());
  }

  @Property
  void anExtensionAndAPauseNeverShorten(
      @ForAll("days") LocalDate start,
      @ForAll("limits") TimeLimit limit,
      @ForAll("limits") TimeLimit extension,
      @ForAll @IntRange(min = -20, max = 60) int pauseAfter,
      @ForAll @IntRange(min = 0, max = 40) int pauseDays) {
    Due plain = deadlines.due(start, limit);
    LocalDate first = start.plusDays(pauseAfter);
    TimeSpan pause = new TimeSpan(first, first.plusDays(pauseDays));
    assertThat(deadlines.due(start, List.of(limit, extension), List.of(), true).raw())
        .isAfter(plain.raw());
    LocalDate paused = deadlines.due(start, List.of(limit), List.of(pause), true).raw();
    assertThat(paused).isAfterOrEqualTo(plain.raw());
    if (limit.kind() != TimeLimit.Kind.WORKING_DAYS) {
      assertThat(paused).isBeforeOrEqualTo(plain.raw().plusDays(pauseDays + 1L));
    }
  }

  @Property
  void workingDaysBetweenStartAndEndAreTheLimit(
      @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 90) int days) {
    LocalDate raw = deadlines.due(start, new TimeLimit(days, TimeLimit.Kind.WORKING_DAYS)).raw();
    assertThat(start.plusDays(1).datesUntil(raw.plusDays(1)).filter(calendar::isWorkingDay).count())
        .isEqualTo(days);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 800)
        .map(day -> LocalDate.parse("2022-12-01").plusDays(day));
  }

  @Provide
  Arbitrary<TimeLimit> limits() {
    return Arbitraries.integers()
        .between(1, 90)
        .flatMap(
            amount ->
                Arbitraries.of(
                        TimeLimit.Kind.NATURAL_DAYS,
                        TimeLimit.Kind.WORKING_DAYS,
                        TimeLimit.Kind.MONTHS)
                    .map(kind -> new TimeLimit(amount, kind)));
  }
}
