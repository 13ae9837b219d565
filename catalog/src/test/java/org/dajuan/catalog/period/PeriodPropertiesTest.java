package org.dajuan.catalog.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** FEATURE: periods are written one way, nest, and follow each other without gap. */
class PeriodPropertiesTest {

  private static Period period(PeriodKind kind, int day) {
    return Period.containing(kind, LocalDate.ofEpochDay(day));
  }

  @Property
  void writtenPeriodsAreReadBack(
      @ForAll PeriodKind kind, @ForAll @IntRange(min = -100_000, max = 300_000) int day) {
    Period period = period(kind, day);
    assertThat(Period.parse(period.toString())).isEqualTo(period);
  }

  @Property
  void neighboursTouch(
      @ForAll PeriodKind kind, @ForAll @IntRange(min = -100_000, max = 300_000) int day) {
    Period period = period(kind, day);
    assertThat(period.next().first()).isEqualTo(period.last().plusDays(1));
    assertThat(period.next().previous()).isEqualTo(period);
    assertThat(period.contains(LocalDate.ofEpochDay(day))).isTrue();
  }

  @Property
  void longerPeriodsEnclose(
      @ForAll PeriodKind kind, @ForAll @IntRange(min = -100_000, max = 300_000) int day) {
    Period period = period(kind, day);
    for (Period each : period.withEnclosing()) {
      assertThat(each.contains(period.first())).isTrue();
      assertThat(each.contains(period.last())).isTrue();
    }
  }

  @Property
  void anyTextIsAPeriodOrNone(@ForAll String text) {
    assertThat(Period.find(text).map(Period::toString).orElse(text)).isEqualTo(text);
  }

  @Test
  void textsThatAreNoPeriod() {
    for (String text :
        List.of("", "23", "2023Q0", "2023Q5", "2023-13", "2023-2-3", "2023-02-30", "0x7e7")) {
      assertThat(Period.find(text)).as(text).isEmpty();
    }
  }

  @Test
  void sameDayOneYearEarlier() {
    assertThat(Period.parse("2024-02-29").yearEarlier()).hasToString("2023-02-28");
    assertThat(Period.parse("2023Q1").yearEarlier()).hasToString("2022Q1");
  }
}
