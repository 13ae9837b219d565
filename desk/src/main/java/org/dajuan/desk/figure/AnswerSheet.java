package org.dajuan.desk.figure;

import java.util.List;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;

/**
 * 答卷 — what the page of a region and year shows.
 *
 * @param line the region and those above it, from far to near
 * @param below the regions directly below
 * @param periods years that have figures, from new to old
 * @param prose the report of the region and period as it would be made now; none where there is no
 *     report of this kind
 * @param keeping whether the region's records are kept here
 * @param places where the region lies above home: ranks of home within it, each with its table
 * @param drifts how many figures of the newest publication differ from those of now
 */
public record AnswerSheet(
    Region region,
    Period period,
    List<Region> line,
    List<Region> below,
    List<Period> periods,
    List<ChapterPart> chapters,
    Prose prose,
    Keeping keeping,
    List<FigureCard> places,
    int drifts) {

  public AnswerSheet {
    line = List.copyOf(line);
    below = List.copyOf(below);
    periods = List.copyOf(periods);
    chapters = List.copyOf(chapters);
    places = List.copyOf(places);
  }

  public boolean isEmpty() {
    return places.isEmpty() && chapters.stream().allMatch(chapter -> chapter.cards().isEmpty());
  }
}
