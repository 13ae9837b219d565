package org.dajuan.figures.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.figures.Figure;
import org.dajuan.figures.exact.ExactValue;
import org.dajuan.figures.text.FigureText;
import org.jspecify.annotations.Nullable;

/**
 * A figure as JSON. What does not apply is left out.
 *
 * @param value exact, or to 34 digits where the quotient is endless; in {@code unit}
 * @param status actual, estimate or unproven
 * @param text as printed, with unit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureJson(
    String indicator,
    String title,
    String region,
    String period,
    BigDecimal value,
    String unit,
    String status,
    long records,
    String text,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable String basis,
    @Nullable String vintage,
    @Nullable String document,
    @Nullable Integer expectedReturns,
    @Nullable Integer receivedReturns,
    @Nullable Integer rankedPeers,
    @Nullable Integer missingPeers,
    @Nullable Boolean tied) {

  public static FigureJson of(Catalog catalog, Figure figure, Locale locale) {
    Indicator indicator = catalog.indicator(figure.indicator());
    ExactValue.Parts parts = figure.value().parts();
    Figure.Release release = figure.release();
    Figure.ReturnCount returns = figure.returns();
    Figure.Standing standing = figure.standing();
    return new FigureJson(
        figure.indicator(),
        indicator.title().in(locale),
        figure.region(),
        figure.period().toString(),
        figure.value().value(),
        indicator.unit(),
        figure.status().code(),
        figure.evidence().records(),
        new FigureText(catalog).of(figure, locale),
        parts == null ? null : parts.numerator(),
        parts == null ? null : parts.denominator(),
        release == null ? null : release.basis(),
        release == null || release.vintage() == null ? null : release.vintage().toString(),
        release == null ? null : release.document(),
        returns == null ? null : returns.expected(),
        returns == null ? null : returns.received(),
        standing == null ? null : standing.size(),
        standing == null ? null : standing.missing(),
        standing == null ? null : standing.tied());
  }
}
