package org.dajuan.reports.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.Shown;
import org.dajuan.catalog.word.Language;
import org.dajuan.figures.Figure;

/**
 * What a wording is asked to say: a figure, its indicator, the options of the directive, a
 * language.
 */
record Telling(
    Figure figure,
    Indicator indicator,
    Map<String, String> options,
    Catalog catalog,
    Locale locale) {

  private static final int DIGITS_OF_ENDLESS = 2;

  /** The same telling of another figure of the indicator. */
  Telling of(Figure other) {
    return new Telling(other, indicator, options, catalog, locale);
  }

  Phrases phrases() {
    return new Phrases(locale);
  }

  Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  NumberText numbers() {
    return new NumberText(catalog.units(), locale);
  }

  /** Decimals that the directive asks for. */
  Optional<Integer> digits() {
    return option("digits").map(Integer::valueOf);
  }

  /** Rounded once from the exact value, to the decimals of the directive or of the indicator. */
  BigDecimal rounded() {
    Integer digits = digits().orElse(indicator.digits());
    if (digits != null) {
      BigDecimal value = figure.value().rounded(digits, indicator.rounding());
      return digits().isPresent() ? value : NumberText.plain(value);
    }
    return figure.value().exact().isFinite()
        ? figure.value().value()
        : NumberText.plain(figure.value().rounded(DIGITS_OF_ENDLESS, indicator.rounding()));
  }

  /** The unit that the directive asks for, else the indicator's. */
  String unit() {
    return option("unit").orElse(indicator.unit());
  }

  /** The value in another unit of the same dimension, rounded once, to at most two decimals. */
  BigDecimal in(String unit) {
    BigDecimal factor = catalog.units().convert(BigDecimal.ONE, indicator.unit(), unit);
    BigDecimal exact = figure.value().value().multiply(factor);
    RoundingMode mode = indicator.rounding();
    return digits().isPresent()
        ? exact.setScale(digits().get(), mode)
        : NumberText.plain(exact.setScale(Math.min(exact.scale(), 2), mode));
  }

  /** The value in the unit in which its indicator is shown, unless the directive says another. */
  private Optional<BigDecimal> shown() {
    if (digits().isPresent() || options.containsKey("unit") || Language.of(locale).isEnglish()) {
      return Optional.empty();
    }
    return indicator
        .findShown()
        .flatMap(
            shown ->
                shown.read(
                    figure.value().value(),
                    indicator.unit(),
                    catalog.units(),
                    indicator.rounding()));
  }

  /** The number with its unit, as a sentence has it. */
  String amount() {
    return amount(false);
  }

  /** As {@link #amount()}, without the sign when {@code unsigned}. */
  String amount(boolean unsigned) {
    if (options.containsKey("unit") && !unit().equals(indicator.unit())) {
      if (unit().equals("none")) {
        return numbers().number(sign(rounded(), unsigned), digits().isPresent());
      }
      return numbers().withUnit(sign(in(unit()), unsigned), unit());
    }
    Shown as = indicator.shown();
    Optional<BigDecimal> shown = shown();
    if (as != null && shown.isPresent()) {
      return numbers().withUnit(sign(shown.get(), unsigned), as.unit());
    }
    return numbers().amount(sign(rounded(), unsigned), indicator, digits().isPresent());
  }

  private static BigDecimal sign(BigDecimal value, boolean unsigned) {
    return unsigned ? value.abs() : value;
  }
}
