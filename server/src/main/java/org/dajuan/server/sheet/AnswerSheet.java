package org.dajuan.server.sheet;

import java.util.List;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;

/**
 * 答卷 — what the page of a region and year shows.
 *
 * @param line the region and those above it, from far to near
 * @param below the regions directly below
 * @param periods years that have figures, from new to old
 */
public record AnswerSheet(
    Region region,
    Period period,
    List<Region> line,
    List<Region> below,
    List<Period> periods,
    List<ChapterPart> chapters) {

  public AnswerSheet {
    line = List.copyOf(line);
    below = List.copyOf(below);
    periods = List.copyOf(periods);
    chapters = List.copyOf(chapters);
  }

  public boolean isEmpty() {
    return chapters.stream().allMatch(chapter -> chapter.cards().isEmpty());
  }
}
