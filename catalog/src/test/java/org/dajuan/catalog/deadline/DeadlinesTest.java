package org.dajuan.catalog.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dajuan.catalog.register.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE: worked examples of real procedures, on the calendars of 2023 and 2024. */
class DeadlinesTest {

  private final Deadlines deadlines = new Deadlines(StateCouncilCalendar.of2023And2024());

  @ParameterizedTest(name = "{0}: {1} + {2}")
  @CsvSource({
    "petition forwarding, 2023-04-14, 15 d, 2023-04-29, 2023-05-04",
    "petition forwarding ends on a worked Saturday, 2023-09-20, 15 d, 2023-10-05, 2023-10-07",
    "petition handling ends on a worked Sunday, 2023-04-25, 60 d, 2023-06-24, 2023-06-25",
    "the same extended once, 2023-04-25, 60 d 30 d, 2023-07-24, 2023-07-24",
    "objection to assignment, 2023-04-24, 5 w, 2023-05-04, 2023-05-04",
    "objection to assignment, 2023-09-27, 5 w, 2023-10-10, 2023-10-10",
    "objection around Spring Festival, 2024-02-07, 5 w, 2024-02-20, 2024-02-20",
    "judicial confirmation ends on a Saturday, 2023-06-01, 30 d, 2023-07-01, 2023-07-03",
    "judicial confirmation, 2023-09-05, 30 d, 2023-10-05, 2023-10-07",
    "clue of a monitored household, 2023-04-20, 15 d, 2023-05-05, 2023-05-05",
    "investigation approval ends on a Saturday, 2023-12-29, 15 d, 2024-01-13, 2024-01-15",
    "active disclosure, 2023-04-17, 20 w, 2023-05-16, 2023-05-16",
    "active disclosure, 2023-09-01, 20 w, 2023-10-07, 2023-10-07",
    "month without a corresponding day, 2023-01-31, 1 m, 2023-02-28, 2023-02-28",
    "month of a leap year, 2024-01-31, 1 m, 2024-02-29, 2024-02-29",
    "two months at once do not clamp twice, 2023-01-31, 1 m 1 m, 2023-03-31, 2023-03-31",
    "a month then days, 2023-01-31, 1 m 3 d, 2023-03-03, 2023-03-03",
    "a month ends on a holiday, 2023-09-05, 1 m, 2023-10-05, 2023-10-07",
  })
  void realProcedure(String name, LocalDate start, String limits, LocalDate raw, LocalDate legal) {
    assertThat(deadlines.due(start, limits(limits), List.of(), true))
        .as(name)
        .isEqualTo(new Due(raw, legal));
  }

  @Test
  void aFactDoesNotRollOver() {
    LocalDate accident = LocalDate.parse("2023-09-01");
    assertThat(deadlines.due(accident, limits("30 d"), List.of(), false))
        .isEqualTo(new Due(LocalDate.parse("2023-10-01"), LocalDate.parse("2023-10-01")));
    assertThat(deadlines.due(LocalDate.parse("2023-01-01"), limits("30 d"), List.of(), false))
        .isEqualTo(new Due(LocalDate.parse("2023-01-31"), LocalDate.parse("2023-01-31")));
  }

  @ParameterizedTest
  @CsvSource({
    // appraisal of ten days in the middle
    "2023-03-01, 15 d, 2023-03-06, 2023-03-15, 2023-03-26",
    // begins on the day of the event: only the days after it would have counted
    "2023-03-01, 15 d, 2023-02-20, 2023-03-05, 2023-03-20",
    // over before the time began, or begun after it had passed
    "2023-03-01, 15 d, 2023-02-01, 2023-03-01, 2023-03-16",
    "2023-03-01, 15 d, 2023-03-17, 2023-03-30, 2023-03-16",
    // on the last day
    "2023-03-01, 15 d, 2023-03-16, 2023-03-16, 2023-03-17",
    "2023-03-01, 5 w, 2023-03-03, 2023-03-09, 2023-03-15",
    "2023-01-31, 1 m, 2023-02-10, 2023-02-19, 2023-03-10",
  })
  void timeThatDoesNotCount(
      LocalDate start, String limit, LocalDate first, LocalDate last, LocalDate raw) {
    assertThat(deadlines.due(start, limits(limit), List.of(new TimeSpan(first, last)), false).raw())
        .isEqualTo(raw);
  }

  @Test
  void hoursRunThroughNightsAndHolidays() {
    Instant start = Instant.parse("2023-09-30T20:30:00Z");
    assertThat(Deadlines.dueAt(start, new TimeLimit(2, TimeLimit.Kind.HOURS)))
        .isEqualTo(Instant.parse("2023-09-30T22:30:00Z"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                deadlines.due(
                    LocalDate.parse("2023-09-30"), new TimeLimit(2, TimeLimit.Kind.HOURS)));
  }

  /** {@code 60 d 30 d}: d natural days, w working days, m months. */
  static List<TimeLimit> limits(String text) {
    return Stream.of(text.split("(?<=[a-z]) ")).map(DeadlinesTest::limit).toList();
  }

  private static TimeLimit limit(String text) {
    TimeLimit.Kind kind =
        switch (text.charAt(text.length() - 1)) {
          case 'w' -> TimeLimit.Kind.WORKING_DAYS;
          case 'm' -> TimeLimit.Kind.MONTHS;
          default -> TimeLimit.Kind.NATURAL_DAYS;
        };
    return new TimeLimit(Integer.parseInt(text.substring(0, text.indexOf(' '))), kind);
  }
}
