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
import org.dajuan.catalog.period.Period;
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
    }
    return cells;
  }

  /**
   * The chapters that have an indicator for the region.
   *
   * @param found figures of {@link #cells}
   * @param drifted ids of indicators whose published value differs from the one now
   */
  List<ChapterPart> chapters(
      Region region, Period period, Told found, Set<String> drifted, Locale locale) {
    List<ChapterPart> chapters = new ArrayList<>();
    for (Chapter chapter : catalog.chapters().values()) {
      List<Indicator> indicators = indicators(chapter, region);
      if (!indicators.isEmpty()) {
        List<FigureCard> all = cards.of(indicators, region, period, found, drifted, locale);
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
