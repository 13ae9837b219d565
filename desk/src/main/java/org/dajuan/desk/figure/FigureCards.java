package org.dajuan.desk.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.indicator.Target;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.disclosure.Told;
import org.dajuan.figures.disclosure.Withheld;
import org.dajuan.figures.text.FigureText;
import org.jspecify.annotations.Nullable;

/** Makes the cards of indicators for one region and period from figures that were read before. */
final class FigureCards {

  private static final int YEARS = 5;

  private final Catalog catalog;
  private final FigureText text;
  private final GivenPlaces places;
  private final Map<String, Indicator> rankOf = new LinkedHashMap<>();
  private final Map<FigureKey, Target> targets = new LinkedHashMap<>();

  FigureCards(Catalog catalog, FigureText text) {
    this.catalog = catalog;
    this.text = text;
    this.places = new GivenPlaces(catalog);
    for (Indicator indicator : catalog.indicators().values()) {
      indicator
          .findFormula(Formula.Rank.class)
          .ifPresent(rank -> rankOf.putIfAbsent(rank.of(), indicator));
    }
    for (Target target : catalog.targets()) {
      targets.put(new FigureKey(target.indicator(), target.region(), target.period()), target);
    }
  }

  /** Whether the indicator is the rank of another one and so shown on that one's card. */
  boolean isShownElsewhere(Indicator indicator) {
    return rankOf.containsValue(indicator) || places.isGiven(indicator);
  }

  /** The ranks within a level. */
  List<Indicator> ranksWithin(String level) {
    return rankOf.values().stream()
        .filter(
            each ->
                each.findFormula(Formula.Rank.class)
                    .filter(rank -> rank.within().equals(level))
                    .isPresent())
        .toList();
  }

  /** The cells that the cards of these indicators read. */
  List<FigureKey> cells(Collection<Indicator> indicators, Region region, Period period) {
    List<Period> years = years(period);
    List<FigureKey> keys = new ArrayList<>();
    for (Indicator indicator : indicators) {
      years.forEach(each -> keys.add(new FigureKey(indicator.id(), region.code(), each)));
      Indicator rank = rankOf.get(indicator.id());
      if (rank != null) {
        keys.add(new FigureKey(rank.id(), region.code(), period));
        keys.addAll(places.cells(rank, region, period));
      }
    }
    return keys;
  }

  /**
   * The cards in the order of the indicators.
   *
   * @param found figures of {@link #cells}
   * @param drifted ids of indicators whose published value differs from the one now
   */
  List<FigureCard> of(
      Collection<Indicator> indicators,
      Region region,
      Period period,
      Told found,
      Set<String> drifted,
      Locale locale) {
    List<Period> years = years(period);
    List<FigureCard> cards = new ArrayList<>();
    for (Indicator indicator : indicators) {
      cards.add(card(indicator, region, period, years, found, drifted, locale));
    }
    return cards;
  }

  private static List<Period> years(Period last) {
    List<Period> years = new ArrayList<>();
    Period year = last;
    for (int i = 0; i < YEARS; i++) {
      years.add(0, year);
      year = year.yearEarlier();
    }
    return years;
  }

  private FigureCard card(
      Indicator indicator,
      Region region,
      Period period,
      List<Period> years,
      Told told,
      Set<String> drifted,
      Locale locale) {
    Map<FigureKey, Figure> found = told.figures();
    FigureKey key = new FigureKey(indicator.id(), region.code(), period);
    Figure figure = found.get(key);
    Withheld withheld = told.withheld().get(key);
    List<Figure> series = new ArrayList<>();
    for (Period each : years) {
      Figure one = found.get(new FigureKey(indicator.id(), region.code(), each));
      if (one != null) {
        series.add(one);
      }
    }
    String span =
        series.isEmpty()
            ? ""
            : series.get(0).period() + "–" + series.get(series.size() - 1).period();
    return new FigureCard(
        indicator,
        figure,
        figure != null ? text.of(figure, locale) : withheld == null ? "" : withheld.text(locale),
        series.stream().map(each -> each.value().value()).toList(),
        span,
        target(indicator, figure, locale),
        rank(indicator, region, period, found),
        drifted.contains(indicator.id()));
  }

  private FigureCard.@Nullable TargetMark target(
      Indicator indicator, @Nullable Figure figure, Locale locale) {
    Target target = figure == null ? null : targets.get(figure.key());
    if (figure == null || target == null || target.value().signum() <= 0) {
      return null;
    }
    if (!isAmount(indicator)) {
      return new FigureCard.TargetMark(text.of(indicator, target.value(), locale), null);
    }
    BigDecimal percent =
        figure
            .value()
            .value()
            .multiply(BigDecimal.valueOf(100))
            .divide(target.value(), 0, RoundingMode.HALF_UP)
            .max(BigDecimal.ZERO);
    return new FigureCard.TargetMark(text.of(indicator, target.value(), locale), percent);
  }

  private static boolean isAmount(Indicator indicator) {
    return indicator.kind() == IndicatorKind.LEVEL || indicator.kind() == IndicatorKind.COUNT;
  }

  private FigureCard.@Nullable RankMark rank(
      Indicator indicator, Region region, Period period, Map<FigureKey, Figure> found) {
    Indicator rank = rankOf.get(indicator.id());
    Figure figure =
        rank == null ? null : found.get(new FigureKey(rank.id(), region.code(), period));
    if (rank == null || figure == null) {
      return null;
    }
    Formula.Rank formula = rank.findFormula(Formula.Rank.class).orElseThrow();
    String within =
        catalog
            .regions()
            .enclosing(region.code(), formula.within())
            .map(Region::name)
            .orElse(formula.within());
    Figure.Standing standing = figure.findStanding().orElse(new Figure.Standing(0, 0, false));
    return new FigureCard.RankMark(
        rank.id(),
        figure.value().value().intValueExact(),
        standing.size(),
        standing.tied(),
        within,
        places.differing(rank, region, period, found));
  }
}
