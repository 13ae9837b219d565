package org.dajuan.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.region.RegionTree;

/**
 * Which region a subject names. Names match exactly or not at all, and only regions below the one
 * the text is about are looked for, so that a namesake elsewhere is not taken.
 */
final class RegionNames {

  private static final int SHORTEST = 3;

  private final RegionTree regions;

  RegionNames(RegionTree regions) {
    this.regions = regions;
  }

  /** Code of the region named at the beginning of the subject, else of the text's own region. */
  String namedIn(String subject, String textRegion) {
    List<Region> named = new ArrayList<>();
    for (Region region : regions.childrenOf(textRegion)) {
      if (region.name().length() >= SHORTEST && subject.startsWith(region.name())) {
        named.add(region);
      }
    }
    return named.stream()
        .max(Comparator.comparingInt((Region r) -> r.name().length()).thenComparing(Region::code))
        .map(Region::code)
        .orElse(textRegion);
  }
}
