package org.dajuan.reports.wording;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.Target;
import org.dajuan.catalog.word.Language;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.FigureStatus;
import org.dajuan.figures.exact.ExactValue;
import org.jspecify.annotations.Nullable;

/**
 * Says figures as sentences have them, in one language. A wording that the value does not bear,
 * such as 零发生 for three, is replaced by a true one and the problem is told. Thread-safe.
 *
 * <p>The ways of saying ({@code as=…}) and their options are described in {@code docs/reports.md}.
 */
public final class Wording {

  private static final Map<String, Function<Telling, Said>> WAYS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("value", telling -> Said.of(telling.amount())),
              Map.entry("count", telling -> Said.of(telling.amount())),
              Map.entry("some", telling -> Said.of(telling.amount())),
              Map.entry("reached", Change::reached),
              Map.entry("number", Wording::number),
              Map.entry("ordinal", Rank::ordinal),
              Map.entry("change", Change::say),
              Map.entry("points", Change::points),
              Map.entry("over", Over::say),
              Map.entry("rank", Rank::say),
              Map.entry("streak", Wording::streak),
              Map.entry("zero", Wording::zero),
              Map.entry("trend", Wording::trend),
              Map.entry("share", t -> Said.of(t.phrases().say("share", t.amount()))),
              Map.entry("coverage", Wording::coverage)));

  private final Catalog catalog;
  private final Locale locale;

  public Wording(Catalog catalog, Locale locale) {
    this.catalog = catalog;
    this.locale = locale;
  }

  /** The names that {@code as} may have. */
  public static Set<String> ways() {
    return WAYS.keySet();
  }

  /**
   * The figure in words.
   *
   * @param as one of {@link #ways()}
   */
  public Said say(Figure figure, String as, Map<String, String> options) {
    Indicator indicator = catalog.indicator(figure.indicator());
    Function<Telling, Said> way = WAYS.get(as);
    if (way == null) {
      throw new IllegalArgumentException("no way of saying a figure is called " + as);
    }
    return way.apply(new Telling(figure, indicator, options, catalog, locale));
  }

  /**
   * The figure as what it has come to: 升至, 降至 against an earlier figure of the same indicator, 为
   * when there is none.
   */
  public Said reached(Figure figure, @Nullable Figure before, Map<String, String> options) {
    Indicator indicator = catalog.indicator(figure.indicator());
    return Change.reached(new Telling(figure, indicator, options, catalog, locale), before);
  }

  /** A target as part of a plan: the indicator's name, and what is aimed at. */
  public String plan(Target target) {
    Indicator indicator = catalog.indicator(target.indicator());
    String as =
        switch (indicator.kind()) {
          case CHANGE -> "change";
          case RANK -> "rank";
          case ZERO -> target.value().signum() == 0 ? "zero" : "value";
          default -> "value";
        };
    String called = as.equals("value") ? indicator.title().in(locale) : name(indicator);
    return new Phrases(locale).say("target", called, aim(target, as));
  }

  /** What is aimed at: 6.5%. */
  public String target(Target target) {
    return aim(target, "value");
  }

  private String aim(Target target, String as) {
    Figure aim =
        new Figure(
            new FigureKey(target.indicator(), target.region(), target.period()),
            ExactValue.of(target.value()),
            FigureStatus.ACTUAL,
            null,
            null,
            null,
            new Figure.Evidence(0, -1, Instant.EPOCH));
    return say(aim, as, Map.of()).text();
  }

  /** What an indicator is called in running text: the first of its other names, else its title. */
  public String name(Indicator indicator) {
    boolean named = !Language.of(locale).isEnglish() && !indicator.aliases().isEmpty();
    return named ? indicator.aliases().get(0) : indicator.title().in(locale);
  }

  /** A whole number as an ordinal: 第十一, 11th. */
  public static String ordinal(long number, Locale locale) {
    return new Phrases(locale).say("rank.alone", "", Numerals.ordinal(number, locale));
  }

  /** Until which day a text about an unfinished period knows. */
  public String asOf(String day) {
    return new Phrases(locale).say("asof", day);
  }

  /** The word that makes a figure an estimate: 预计. */
  public String estimate() {
    return new Phrases(locale).say("estimate");
  }

  /** What stands in a draft where a figure is missing. */
  public String missing(Indicator indicator) {
    return new Phrases(locale).say("missing", indicator.title().in(locale));
  }

  private static Said number(Telling telling) {
    return Said.of(telling.numbers().number(telling.rounded(), telling.digits().isPresent()));
  }

  private static Said streak(Telling telling) {
    BigDecimal value = telling.figure().value().value();
    if (value.compareTo(BigDecimal.valueOf(2)) < 0 || value.stripTrailingZeros().scale() > 0) {
      return Said.otherwise(telling.amount(), value + " 次说不上连续", value + " is no unbroken run");
    }
    return Said.of(
        telling
            .phrases()
            .say(
                "streak",
                Numerals.cardinal(value.longValueExact(), telling.locale()),
                telling.option("word").orElse(telling.phrases().say("streak.word"))));
  }

  private static Said zero(Telling telling) {
    if (telling.figure().value().value().signum() == 0) {
      return Said.of(telling.option("word").orElse(telling.phrases().say("zero")));
    }
    return Said.otherwise(
        telling.phrases().say("zero.not", telling.amount()), "数值不是零", "the value is not zero");
  }

  private static Said trend(Telling telling) {
    Formula.AllDown all = telling.indicator().findFormula(Formula.AllDown.class).orElse(null);
    if (all == null) {
      return Change.say(telling);
    }
    if (telling.figure().value().value().signum() == 0) {
      return Said.otherwise(
          telling.phrases().say("trend.not"), "并非都下降", "not all of them went down");
    }
    int number = all.of().size();
    String phrase =
        number == 2
            ? telling.phrases().say("trend.two")
            : telling.phrases().say("trend.many", Numerals.cardinal(number, telling.locale()));
    return Said.of(telling.option("word").orElse(phrase));
  }

  private static Said coverage(Telling telling) {
    boolean full = telling.figure().value().value().compareTo(BigDecimal.valueOf(100)) == 0;
    return Said.of(
        full
            ? telling.option("word").orElse(telling.phrases().say("coverage.full"))
            : telling.phrases().say("coverage", telling.amount()));
  }
}
