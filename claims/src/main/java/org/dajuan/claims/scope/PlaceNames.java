package org.dajuan.claims.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.region.RegionTree;
import org.dajuan.claims.vocabulary.Words;

/**
 * The names of the division tree: full ones of all regions, and those without their last word (武乡
 * for 武乡县) of counties and what is above them.
 */
final class PlaceNames {

  private static final int SHORTEST = 2;

  private final RegionTree regions;
  private final int homeDepth;
  private final Words names;
  private final Map<String, List<Region>> named = new HashMap<>();

  PlaceNames(Catalog catalog, Words ends) {
    regions = catalog.regions();
    homeDepth = regions.find(catalog.home()).map(this::depth).orElse(0);
    for (Region region : regions.list()) {
      if (region.parent() != null || region.code().equals(catalog.home())) {
        add(region.name(), region);
        int end = ends.lengthBefore(region.name(), region.name().length(), 0);
        if (depth(region) <= homeDepth && region.name().length() - end >= SHORTEST && end > 0) {
          add(region.name().substring(0, region.name().length() - end), region);
        }
      }
    }
    names = Words.of(named.keySet());
  }

  private void add(String name, Region region) {
    if (name.length() >= SHORTEST) {
      named.computeIfAbsent(name, key -> new ArrayList<>()).add(region);
    }
  }

  /** Length of the longest name that begins here, 0 when none does. */
  int lengthAt(CharSequence text, int at, int limit) {
    return names.lengthAt(text, at, limit);
  }

  List<Region> named(String name) {
    return named.getOrDefault(name, List.of());
  }

  /** Whether a region lies within another, or is it. */
  boolean isWithin(Region region, String code) {
    return regions.withAncestors(region.code()).stream().anyMatch(r -> r.code().equals(code));
  }

  /** Whether a region is a county or above. */
  boolean isCountyOrAbove(Region region) {
    return depth(region) <= homeDepth;
  }

  private int depth(Region region) {
    return regions.findLevel(region.level()).map(level -> level.depth()).orElse(0);
  }

  RegionTree tree() {
    return regions;
  }
}
