package org.dajuan.desk.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.catalog.region.Region;
import org.dajuan.figures.Figure;
import org.dajuan.figures.disclosure.ToldFigures;
import org.dajuan.figures.text.FigureText;

/** 走势 — an indicator over the periods around the one shown. */
public final class FigureSeries {

  private static final int YEARS = 6;

  private final FigureText text;

  FigureSeries(FigureText text) {
    this.text = text;
  }

  /**
   * A value of the series.
   *
   * @param text as printed
   * @param now whether it is the one shown
   */
  public record Point(Period period, BigDecimal value, String text, boolean now) {}

  /** Years up to the one shown; for shorter periods all of that kind in its year. */
  List<Point> around(
      ToldFigures figures, Indicator indicator, Region region, Period period, Locale locale) {
    boolean ofYears = period.kind() == PeriodKind.YEAR;
    Period year = Period.year(period.year());
    Period from = ofYears ? Period.year(period.year() - YEARS + 1) : year;
    List<Figure> found =
        figures
            .series(indicator.id(), region.code(), period.kind(), from, year)
            .figures()
            .values()
            .stream()
            .sorted(Comparator.comparing(Figure::period))
            .toList();
    return found.stream()
        .map(
            each ->
                new Point(
                    each.period(),
                    each.value().value(),
                    text.of(each, locale),
                    each.period().equals(period)))
        .toList();
  }
}
