package org.dajuan.desk.open;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.figures.read.FigureReader;

/** Which years there is something to say about. Thread-safe. */
public final class ReportYears {

  private final FigureReader figures;
  private final Clock clock;

  /**
   * @param clock in the zone of the packs
   */
  ReportYears(FigureReader figures, Clock clock) {
    this.figures = figures;
    this.clock = clock;
  }

  /** Years for which the region has figures, from new to old. */
  public List<Period> list(String region) {
    List<Period> years = new ArrayList<>(figures.countByPeriod(region, PeriodKind.YEAR).keySet());
    Collections.reverse(years);
    return years;
  }

  /**
   * The year to show when none is asked for: the newest with more than half as many figures as the
   * fullest one, since a few figures reach into years that have hardly begun. Without figures the
   * year before today.
   */
  public Period latest(String region) {
    Map<Period, Integer> counts = figures.countByPeriod(region, PeriodKind.YEAR);
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(each -> each.getValue() * 2 > most)
        .map(Map.Entry::getKey)
        .reduce((early, late) -> late)
        .orElseGet(() -> Period.containing(PeriodKind.YEAR, LocalDate.now(clock)).previous());
  }
}
