package org.dajuan.figures.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.Shown;
import org.dajuan.catalog.value.ScaledReading;
import org.dajuan.catalog.word.Language;
import org.dajuan.catalog.word.Localized;
import org.dajuan.figures.Figure;
import org.dajuan.figures.exact.ExactValue;

/**
 * A figure as printed: rounded once from the exact value as its indicator says, read in the largest
 * unit in which it needs at most two decimals (473000000 元 is 4.73亿元), with its unit. Stateless but
 * for the catalog; thread-safe.
 */
public final class FigureText {

  /** Decimals of an endless quotient of an indicator that declares none. */
  static final int DIGITS_OF_ENDLESS = 2;

  private final Catalog catalog;

  public FigureText(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The printed text of a figure, such as 220个, 3.8%, 4.73亿元 or 第1位. */
  public String of(Figure figure, Locale locale) {
    Indicator indicator = catalog.indicator(figure.indicator());
    BigDecimal value = rounded(indicator, figure.value());
    if (indicator.findFormula(Formula.Rank.class).isPresent()) {
      int size = figure.findStanding().map(Figure.Standing::size).orElse(0);
      boolean tied = figure.findStanding().map(Figure.Standing::tied).orElse(false);
      String key = tied ? "rank.tied" : "rank";
      return Words.in(locale, key, value.toPlainString(), Integer.toString(size));
    } else if (indicator.findFormula(Formula.AllDown.class).isPresent()) {
      return Words.in(locale, value.signum() > 0 ? "yes" : "no");
    }
    return shown(indicator, figure.value(), locale)
        .orElseGet(() -> withUnit(value, indicator.unit(), locale));
  }

  /** A value that is no figure, such as a target, printed as figures of the indicator are. */
  public String of(Indicator indicator, BigDecimal value, Locale locale) {
    return shown(indicator, ExactValue.of(value), locale)
        .orElseGet(
            () -> withUnit(rounded(indicator, ExactValue.of(value)), indicator.unit(), locale));
  }

  /** In the unit and with the decimals that the indicator declares; English keeps its own unit. */
  private Optional<String> shown(Indicator indicator, ExactValue value, Locale locale) {
    Shown shown = indicator.shown();
    if (shown == null || Language.of(locale).isEnglish()) {
      return Optional.empty();
    }
    return shown
        .read(value.value(), indicator.unit(), catalog.units(), indicator.rounding())
        .map(read -> read.toPlainString() + catalog.units().get(shown.unit()).title().in(locale));
  }

  /**
   * What is printed in place of a value that is not told.
   *
   * @param fewerThan what the value lies below, 0 to say nothing of it
   */
  public static String withheld(int fewerThan, Locale locale) {
    return fewerThan > 0
        ? Words.in(locale, "withheld.fewer", Integer.toString(fewerThan))
        : Words.in(locale, "withheld");
  }

  /** The value as printed, without unit: rounded once, as the indicator says. */
  public static BigDecimal rounded(Indicator indicator, ExactValue value) {
    Integer digits = indicator.digits();
    if (digits != null) {
      return value.rounded(digits, indicator.rounding());
    }
    return value.exact().isFinite()
        ? value.value()
        : value.rounded(DIGITS_OF_ENDLESS, indicator.rounding());
  }

  /** How the figures of an indicator are rounded, in words. */
  public static Localized rounding(Indicator indicator) {
    Integer digits = indicator.digits();
    return digits == null
        ? Words.both("rounding.none")
        : Words.both(
            "rounding.digits", digits, Words.both("rounding." + indicator.rounding().name()));
  }

  private String withUnit(BigDecimal value, String code, Locale locale) {
    if (catalog.units().find(code).isEmpty()) {
      return value.toPlainString() + code;
    }
    boolean english = Language.of(locale).isEnglish();
    // English does not count in myriads, so nothing is read in 万 or 亿 there.
    ScaledReading read =
        english
            ? new ScaledReading(value, catalog.units().get(code))
            : ScaledReading.exact(value, code, catalog.units());
    String name = read.unit().title().in(locale);
    boolean apart = english && !name.isEmpty() && Character.isLetter(name.codePointAt(0));
    return read.value().toPlainString() + (apart ? " " : "") + name;
  }
}
