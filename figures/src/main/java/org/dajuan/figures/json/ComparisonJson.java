package org.dajuan.figures.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Tolerance;
import org.dajuan.figures.Figure;
import org.dajuan.figures.compare.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * Two figures of one fact as JSON. What does not apply is left out.
 *
 * @param standing beyond, open, within or none
 * @param difference the first less the second, in their unit
 * @param tolerance a number in that unit, or with a percent sign
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComparisonJson(
    String comparison,
    String title,
    String standing,
    String indicator,
    String beside,
    @Nullable FigureJson one,
    @Nullable FigureJson other,
    @Nullable BigDecimal difference,
    String unit,
    String tolerance,
    String reason) {

  public static ComparisonJson of(Catalog catalog, Comparison comparison, Locale locale) {
    Tolerance tolerance = comparison.of().tolerance();
    return new ComparisonJson(
        comparison.of().id(),
        comparison.of().title().in(locale),
        comparison.standing().code(),
        comparison.of().one(),
        comparison.of().other(),
        figure(catalog, comparison.one(), locale),
        figure(catalog, comparison.other(), locale),
        comparison.difference().orElse(null),
        catalog.indicator(comparison.of().one()).unit(),
        tolerance.amount().toPlainString() + (tolerance.relative() ? "%" : ""),
        comparison.of().reason().in(locale));
  }

  private static @Nullable FigureJson figure(
      Catalog catalog, @Nullable Figure figure, Locale locale) {
    return figure == null ? null : FigureJson.of(catalog, figure, locale);
  }
}
