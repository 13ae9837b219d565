package org.dajuan.figures.formula;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.region.RegionTree;
import org.jspecify.annotations.Nullable;

/**
 * Regions of a level below a region: peers of a rank, and counted regions, the dated denominators
 * of coverage. Built once per level from the tree, O(regions × depth); thread-safe.
 */
public final class RegionIndex {

  private final RegionTree tree;
  private final Map<String, Map<String, List<Region>>> byLevel = new ConcurrentHashMap<>();
  private final Map<Kind, Map<String, Existing>> counts = new ConcurrentHashMap<>();

  private record Kind(String level, @Nullable String kind) {}

  public RegionIndex(RegionTree tree) {
    this.tree = tree;
  }

  /** The regions of a level that are or lie below a region, at any time, in the order of packs. */
  public List<Region> below(String code, String level) {
    return ofLevel(level).getOrDefault(code, List.of());
  }

  /** The peers of a region: those of its level that lie below the same region of level within. */
  public List<Region> peers(String code, String within) {
    Region region = tree.find(code).orElse(null);
    if (region == null || region.level().equals(within)) {
      return List.of();
    }
    return tree.enclosing(code, within)
        .map(enclosing -> below(enclosing.code(), region.level()))
        .orElse(List.of());
  }

  /**
   * How many regions that an indicator counts exist at or below a region on a day; empty where the
   * region can have none.
   */
  public OptionalInt count(IndicatorSource.FromRegions source, String code, LocalDate day) {
    Existing existing =
        counts.computeIfAbsent(new Kind(source.level(), source.kind()), this::gather).get(code);
    return existing == null ? OptionalInt.empty() : OptionalInt.of(existing.on(day));
  }

  private Map<String, List<Region>> ofLevel(String level) {
    return byLevel.computeIfAbsent(
        level,
        wanted -> {
          Map<String, List<Region>> found = new HashMap<>();
          for (Region region : tree.list()) {
            if (region.level().equals(wanted)) {
              for (Region each : tree.withAncestors(region.code())) {
                found.computeIfAbsent(each.code(), code -> new ArrayList<>()).add(region);
              }
            }
          }
          return found;
        });
  }

  private Map<String, Existing> gather(Kind wanted) {
    Map<String, Existing> found = new HashMap<>();
    ofLevel(wanted.level())
        .forEach(
            (code, regions) -> {
              Existing existing = new Existing();
              for (Region region : regions) {
                if (wanted.kind() == null || Objects.equals(wanted.kind(), region.kind())) {
                  existing.add(region);
                }
              }
              found.put(code, existing);
            });
    return found;
  }

  /** Regions that always exist are only counted; the few with dates are asked one by one. */
  private static final class Existing {
    private int always;
    private final List<Region> dated = new ArrayList<>();

    void add(Region region) {
      if (region.validFrom() == null && region.validTo() == null) {
        always++;
      } else {
        dated.add(region);
      }
    }

    int on(LocalDate day) {
      int existing = always;
      for (Region region : dated) {
        if (region.existsOn(day)) {
          existing++;
        }
      }
      return existing;
    }
  }
}
