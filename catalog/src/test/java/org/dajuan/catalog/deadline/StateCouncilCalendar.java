package org.dajuan.catalog.deadline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dajuan.catalog.period.HolidayCalendar;

/** Holidays and worked weekends of 2023 and 2024: 国办发明电〔2022〕16号 and 国办发明电〔2023〕7号. */
final class StateCouncilCalendar {

  private static final String OFF =
      """
      2022-12-31 2023-01-02
      2023-01-21 2023-01-27
      2023-04-05 2023-04-05
      2023-04-29 2023-05-03
      2023-06-22 2023-06-24
      2023-09-29 2023-10-06
      2024-01-01 2024-01-01
      2024-02-10 2024-02-17
      2024-04-04 2024-04-06
      2024-05-01 2024-05-05
      2024-06-10 2024-06-10
      2024-09-15 2024-09-17
      2024-10-01 2024-10-07
      """;

  private static final String WORKED =
      """
      2023-01-28 2023-01-29 2023-04-23 2023-05-06 2023-06-25 2023-10-07 2023-10-08 2024-02-04
      2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12
      """;

  private StateCouncilCalendar() {}

  static HolidayCalendar of2023And2024() {
    Set<LocalDate> off = new HashSet<>();
    OFF.lines()
        .map(line -> line.split(" "))
        .forEach(
            span ->
                LocalDate.parse(span[0])
                    .datesUntil(LocalDate.parse(span[1]).plusDays(1))
                    .forEach(off::add));
    Set<LocalDate> worked =
        Stream.of(WORKED.split("\\s+")).map(LocalDate::parse).collect(Collectors.toSet());
    return new HolidayCalendar(off, worked);
  }
}
