package org.dajuan.desk.figure;

import java.util.List;
import org.dajuan.catalog.Chapter;

/**
 * 篇章 — a chapter of the answer sheet with its figures; those without a record stand apart.
 *
 * @param ordinal from 1
 */
public record ChapterPart(
    Chapter chapter, int ordinal, List<FigureCard> cards, List<FigureCard> missing) {

  public ChapterPart {
    cards = List.copyOf(cards);
    missing = List.copyOf(missing);
  }
}
