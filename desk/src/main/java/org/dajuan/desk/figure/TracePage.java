package org.dajuan.desk.figure;

import java.util.List;
import org.dajuan.catalog.Stream;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * 溯源 — what the page of one cell shows, also where there is no figure.
 *
 * @param stream of work that the indicator belongs to
 * @param year in which the period lies
 * @param series the periods around this one
 * @param withheld what is printed in place of a value that is not told, empty where it is told
 * @param keeping whether the region's records are kept here
 * @param trace null where there is nothing to be told, because it is withheld or there is neither a
 *     record nor a return
 */
public record TracePage(
    Indicator indicator,
    Region region,
    Period period,
    Period year,
    @Nullable Stream stream,
    List<FigureSeries.Point> series,
    String withheld,
    Keeping keeping,
    @Nullable TraceView trace) {

  public TracePage {
    series = List.copyOf(series);
  }
}
