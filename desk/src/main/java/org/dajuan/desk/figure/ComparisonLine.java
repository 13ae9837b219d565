package org.dajuan.desk.figure;

import java.math.BigDecimal;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Tolerance;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureStatus;
import org.dajuan.figures.compare.Comparison;
import org.dajuan.figures.text.FigureText;
import org.jspecify.annotations.Nullable;

/**
 * Two figures of one fact as a person reads them.
 *
 * @param standing beyond, open, within or none
 * @param difference the first less the second, with their unit; empty unless there are both
 * @param tolerance with unit or percent sign
 */
public record ComparisonLine(
    String id,
    String title,
    String reason,
    String standing,
    Side one,
    Side other,
    String difference,
    String tolerance) {

  /**
   * One of the two.
   *
   * @param text the figure as printed, empty when there is none
   * @param unproven whether returns are due, so that it may still change
   */
  public record Side(String indicator, String title, String text, boolean unproven) {}

  static ComparisonLine of(Catalog catalog, FigureText text, Comparison comparison, Locale locale) {
    var indicator = catalog.indicator(comparison.of().one());
    Tolerance tolerance = comparison.of().tolerance();
    return new ComparisonLine(
        comparison.of().id(),
        comparison.of().title().in(locale),
        comparison.of().reason().in(locale),
        comparison.standing().code(),
        side(catalog, text, comparison.of().one(), comparison.one(), locale),
        side(catalog, text, comparison.of().other(), comparison.other(), locale),
        comparison.difference().map(each -> text.of(indicator, each, locale)).orElse(""),
        tolerance.relative()
            ? tolerance.amount().toPlainString() + "%"
            : withUnit(catalog, tolerance.amount(), indicator.unit(), locale));
  }

  /** Not rounded as figures are: a tolerance may be finer than what is printed. */
  private static String withUnit(Catalog catalog, BigDecimal amount, String unit, Locale locale) {
    String name = catalog.units().find(unit).map(each -> each.title().in(locale)).orElse(unit);
    return amount.toPlainString() + name;
  }

  private static Side side(
      Catalog catalog, FigureText text, String id, @Nullable Figure figure, Locale locale) {
    return new Side(
        id,
        catalog.indicator(id).title().in(locale),
        figure == null ? "" : text.of(figure, locale),
        figure != null && figure.status() == FigureStatus.UNPROVEN);
  }
}
