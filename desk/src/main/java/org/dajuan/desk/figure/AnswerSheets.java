package org.dajuan.desk.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.Chapter;
import org.dajuan.catalog.Stream;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.KeptRegions;
import org.dajuan.catalog.region.Region;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.disclosure.Told;
import org.dajuan.figures.text.FigureText;

/** Puts the chapters of answer sheets together. */
final class AnswerSheets {

  private final Catalog catalog;
  private final FigureCards cards;

  AnswerSheets(Catalog catalog, FigureText text) {
    this.catalog = catalog;
    this.cards = new FigureCards(catalog, text);
  }

  /** The cells that the chapters of a region and period read. */
  List<FigureKey> cells(Region region, Period period) {
    List<FigureKey> cells = new ArrayList<>();
    for (Chapter chapter : catalog.chapters().values()) {
      cells.addAll(cards.cells(indicators(chapter, region), region, period));
      cells.addAll(cards.cells(toldOf(chapter, region), home(), period));
    }
    cells.addAll(cards.cells(ranksWithin(region), home(), period));
    return cells;
  }

  /** The places of home within a region that lies above it; none for other regions. */
  List<FigureCard> places(Region region, Period period, Told found, Locale locale) {
    return cards.of(ranksWithin(region), home(), period, found, Set.of(), locale).stream()
        .filter(card -> !card.isMissing())
        .toList();
  }

  /**
   * The chapters that have an indicator for the region; of a region whose records are not kept here
   * those that have a figure.
   *
   * @param found figures of {@link #cells}
   * @param drifted ids of indicators whose published value differs from the one now
   */
  List<ChapterPart> chapters(
      Region region, Period period, Told found, Set<String> drifted, Locale locale) {
    List<ChapterPart> chapters = new ArrayList<>();
    for (Chapter chapter : catalog.chapters().values()) {
      List<FigureCard> all = new ArrayList<>();
      all.addAll(cards.of(toldOf(chapter, region), home(), period, found, drifted, locale));
      all.addAll(cards.of(indicators(chapter, region), region, period, found, drifted, locale));
      if (!keeps(region)) {
        all.removeIf(FigureCard::isMissing);
      }
      if (!all.isEmpty()) {
        chapters.add(
            new ChapterPart(
                chapter,
                chapters.size() + 1,
                all.stream().filter(card -> !card.isMissing()).toList(),
                all.stream().filter(FigureCard::isMissing).toList()));
      }
    }
    return chapters;
  }

  /** The region and those above it, from far to near. */
  List<Region> line(Region region) {
    List<Region> line = new ArrayList<>(catalog.regions().withAncestors(region.code()));
    Collections.reverse(line);
    return line;
  }

  /** The regions directly below that exist when the period ends. */
  List<Region> below(Region region, Period period) {
    return catalog.regions().childrenOf(region.code()).stream()
        .filter(each -> each.existsOn(period.last()))
        .toList();
  }

  /**
   * Indicators of home that tell of a region above it. Only what was reported: an honour of the
   * whole province (全省双拥模范县) that home holds is home's.
   */
  private List<Indicator> toldOf(Chapter chapter, Region region) {
    return isAbove(region)
        ? indicators(chapter, home()).stream()
            .filter(each -> each.source() instanceof IndicatorSource.Reported)
            .filter(each -> catalog.tellsOf(each, region))
            .toList()
        : List.of();
  }

  private List<Indicator> ranksWithin(Region region) {
    return isAbove(region) ? cards.ranksWithin(region.level()) : List.of();
  }

  private Region home() {
    return catalog.regions().get(catalog.home());
  }

  private boolean isAbove(Region region) {
    return catalog.kept().positionOf(region.code()) == KeptRegions.Position.ABOVE;
  }

  private boolean keeps(Region region) {
    return catalog.kept().keeps(region.code());
  }

  private List<Indicator> indicators(Chapter chapter, Region region) {
    List<Indicator> indicators = new ArrayList<>();
    for (Stream stream : catalog.streams().values()) {
      if (stream.chapter().equals(chapter.id())) {
        for (Indicator indicator : catalog.indicatorsOf(stream)) {
          boolean fits =
              indicator.levels().isEmpty() || indicator.levels().contains(region.level());
          if (fits && !cards.isShownElsewhere(indicator)) {
            indicators.add(indicator);
          }
        }
      }
    }
    return indicators;
  }
}
