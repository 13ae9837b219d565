package org.dajuan.server.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.catalog.region.Region;
import org.dajuan.figures.Figure;
import org.dajuan.figures.read.FigureReader;
import org.dajuan.figures.text.FigureText;
import org.dajuan.server.chart.SeriesChart;

/** The chart of an indicator over the periods around the one shown. */
final class FigureSeries {

  private static final int YEARS = 6;

  private final FigureReader figures;
  private final FigureText text;

  FigureSeries(FigureReader figures, FigureText text) {
    this.figures = figures;
    this.text = text;
  }

  /** Years up to the one shown; for shorter periods all of that kind in its year. */
  SeriesChart chart(Indicator indicator, Region region, Period period, Locale locale) {
    boolean ofYears = period.kind() == PeriodKind.YEAR;
    Period year = Period.year(period.year());
    Period from = ofYears ? Period.year(period.year() - YEARS + 1) : year;
    List<Figure> found =
        figures.series(indicator.id(), region.code(), period.kind(), from, year).stream()
            .sorted(Comparator.comparing(Figure::period))
            .toList();
    return SeriesChart.of(
        found.stream()
            .map(
                each ->
                    new SeriesChart.Item(
                        each.period().toString(),
                        each.value().value(),
                        text.of(each, locale),
                        each.period().equals(period)))
            .toList());
  }
}
