package org.dajuan.server.sheet;

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
import org.dajuan.desk.open.Workspace;
import org.springframework.stereotype.Component;

/** Puts answer sheets together. */
@Component
final class AnswerSheets {

  private final Workspace workspace;
  private final Catalog catalog;
  private final FigureCards cards;

  AnswerSheets(Workspace workspace) {
    this.workspace = workspace;
    this.catalog = workspace.catalog();
    this.cards = new FigureCards(catalog, workspace.figures(), workspace.figureText());
  }

  /**
   * @param drifted ids of indicators whose published value differs from the one now
   */
  AnswerSheet of(Region region, Period period, Set<String> drifted, Locale locale) {
    List<Region> line = new ArrayList<>(catalog.regions().withAncestors(region.code()));
    Collections.reverse(line);
    List<ChapterPart> chapters = new ArrayList<>();
    for (Chapter chapter : catalog.chapters().values()) {
      List<Indicator> indicators = indicators(chapter, region);
      if (!indicators.isEmpty()) {
        List<FigureCard> all = cards.of(indicators, region, period, drifted, locale);
        chapters.add(
            new ChapterPart(
                chapter,
                chapters.size() + 1,
                all.stream().filter(card -> !card.isMissing()).toList(),
                all.stream().filter(FigureCard::isMissing).toList()));
      }
    }
    List<Region> below =
        catalog.regions().childrenOf(region.code()).stream()
            .filter(each -> each.existsOn(period.last()))
            .toList();
    return new AnswerSheet(
        region, period, line, below, workspace.years().list(region.code()), chapters);
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
