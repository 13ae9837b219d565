package org.dajuan.desk.figure;

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
  public ReportYears(FigureReader figures, Clock clock) {
    this.figures = figures;
    this.clock = clock;
  }

  /**
   * The years of a region.
   *
   * @param known those for which it has figures, from new to old
   * @param latest the one to show when none is asked for: the newest with more than half as many
   *     figures as the fullest one, since a few figures reach into years that have hardly begun;
   *     without figures the year before today
   */
  public record Years(List<Period> known, Period latest) {

    public Years {
      known = List.copyOf(known);
    }
  }

  /** The years of a region, with one statement. */
  public Years of(String region) {
    Map<Period, Integer> counts = figures.countByPeriod(region, PeriodKind.YEAR);
    List<Period> known = new ArrayList<>(counts.keySet());
    Collections.reverse(known);
    return new Years(known, latest(counts));
  }

  /** The year to show when none is asked for. */
  public Period latest(String region) {
    return of(region).latest();
  }

  private Period latest(Map<Period, Integer> counts) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(each -> each.getValue() * 2 > most)
        .map(Map.Entry::getKey)
        .reduce((early, late) -> late)
        .orElseGet(() -> Period.containing(PeriodKind.YEAR, LocalDate.now(clock)).previous());
  }
}
