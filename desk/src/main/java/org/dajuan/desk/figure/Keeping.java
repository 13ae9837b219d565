package org.dajuan.desk.figure;

import java.time.LocalDate;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.region.HandedIn;
import org.dajuan.catalog.region.KeptRegions;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.word.Localized;

/**
 * 归集 — whether the records of a region are kept here, and where they are not, what is said instead
 * of a sum: who has handed in, who has not.
 *
 * @param home the region whose records are kept
 * @param level title of home's level, such as 县
 * @param received how many regions of that level have handed in; 0 unless the region lies above
 * @param missing names of the others, at most {@link #NAMED}
 * @param more how many others are not named
 */
public record Keeping(
    KeptRegions.Position position,
    Region home,
    Localized level,
    int received,
    List<String> missing,
    int more) {

  /** How many names are told. */
  public static final int NAMED = 30;

  public Keeping {
    missing = List.copyOf(missing);
  }

  /** What is kept of a region on a day. */
  public static Keeping of(Catalog catalog, Region region, LocalDate day) {
    KeptRegions kept = catalog.kept();
    HandedIn parts =
        kept.handedIn(region.code(), day).orElseGet(() -> new HandedIn(List.of(), List.of()));
    Region home = kept.root();
    return new Keeping(
        kept.positionOf(region.code()),
        home,
        catalog.regions().findLevel(home.level()).orElseThrow().title(),
        parts.received().size(),
        parts.missing().stream().limit(NAMED).map(Region::name).toList(),
        Math.max(0, parts.missing().size() - NAMED));
  }

  /** Home or below it: what the records add up to is the region's figure. */
  public boolean isWhole() {
    return position == KeptRegions.Position.WITHIN;
  }

  /** The region encloses home: a part of its records is here. */
  public boolean isAbove() {
    return position == KeptRegions.Position.ABOVE;
  }

  /** The names of those that have not handed in, in one line. */
  public String missingNames() {
    return String.join("、", missing) + (more > 0 ? "…(+" + more + ")" : "");
  }

  public int expected() {
    return received + missing.size() + more;
  }
}
