package org.dajuan.records.access;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.region.RegionTree;
import org.jspecify.annotations.Nullable;

/**
 * 范围 — regions with all that lies below them; or every region, also one that no catalog knows.
 * Immutable.
 *
 * @param everywhere whether it is every region
 * @param roots codes of the regions on top, none of them below another; empty when everywhere
 */
public record Area(boolean everywhere, Set<String> roots) {

  public static final Area EVERYWHERE = new Area(true, Set.of());
  public static final Area NOWHERE = new Area(false, Set.of());

  public Area {
    roots = Set.copyOf(roots);
  }

  /** The subtree of a region; everywhere when it is null. */
  static Area below(@Nullable String region) {
    return region == null ? EVERYWHERE : new Area(false, Set.of(region));
  }

  public boolean isEmpty() {
    return !everywhere && roots.isEmpty();
  }

  /** What lies in one or the other. */
  public Area or(Area other, RegionTree regions) {
    if (everywhere || other.isEmpty()) {
      return this;
    }
    if (other.everywhere || isEmpty()) {
      return other;
    }
    Set<String> all = new LinkedHashSet<>(roots);
    all.addAll(other.roots);
    Set<String> top = new LinkedHashSet<>();
    for (String code : all) {
      if (line(code, regions).stream().skip(1).noneMatch(all::contains)) {
        top.add(code);
      }
    }
    return new Area(false, top);
  }

  /** Whether a region lies in it. */
  boolean covers(String region, RegionTree regions) {
    return everywhere
        || (!roots.isEmpty() && line(region, regions).stream().anyMatch(roots::contains));
  }

  /** Whether all of another area lies in it. */
  boolean coversAll(Area other, RegionTree regions) {
    return everywhere
        || (!other.everywhere && other.roots.stream().allMatch(each -> covers(each, regions)));
  }

  /** A region and those above it, upwards. */
  private static List<String> line(String code, RegionTree regions) {
    List<String> line = new ArrayList<>();
    line.add(code);
    Optional<Region> region = regions.find(code);
    while (region.isPresent() && region.get().parent() != null) {
      line.add(region.get().parent());
      region = regions.find(region.get().parent());
    }
    return line;
  }

  /** The codes as the database's settings want them. */
  Set<String> codes() {
    return everywhere ? Set.of("*") : new TreeSet<>(roots);
  }
}
