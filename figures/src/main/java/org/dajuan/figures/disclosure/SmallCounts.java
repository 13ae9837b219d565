package org.dajuan.figures.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.region.RegionTree;
import org.jspecify.annotations.Nullable;

/**
 * 少数与补充 — which regions' figures of one indicator and period are withheld: those on fewer records
 * than the least and not none, and as many others as keep them from being found by subtraction.
 *
 * <p>In each list of the regions below one, whose figure is told, none or at least two are
 * withheld, and those rest together on the least or more: the next smallest ones are withheld too,
 * and where there is none left, the figure above. Below a figure that is withheld to hide another,
 * at least one is withheld in the same way, so that it is not the sum of what lies below. What a
 * person may read is known to him and hides nothing. Cost: regions × those withheld.
 */
final class SmallCounts {

  private final Map<String, Long> sizes;
  private final long least;
  private final Map<String, List<String>> below = new TreeMap<>();
  private final Set<String> known;
  private final Set<String> withheld = new HashSet<>();

  /**
   * @param sizes of each region that has a figure, on how many records it rests
   * @param readable regions whose records the person may read
   */
  SmallCounts(RegionTree regions, Map<String, Long> sizes, Set<String> readable, long least) {
    this.sizes = new TreeMap<>(sizes);
    this.least = least;
    this.known = new HashSet<>(readable);
    for (String region : this.sizes.keySet()) {
      if (size(region) == 0) {
        known.add(region);
      }
      String above = above(regions, region);
      if (above != null) {
        below.computeIfAbsent(above, code -> new ArrayList<>()).add(region);
      }
    }
  }

  /** The nearest region above that has a figure. */
  private @Nullable String above(RegionTree regions, String region) {
    return regions.find(region).isEmpty()
        ? null
        : regions.withAncestors(region).stream()
            .skip(1)
            .map(Region::code)
            .filter(sizes::containsKey)
            .findFirst()
            .orElse(null);
  }

  /** The regions whose figures are withheld. */
  Set<String> withheld() {
    while (below.entrySet().stream().anyMatch(list -> addsUp(list.getKey(), list.getValue()))) {
      // Each round makes one more figure known.
    }
    for (String region : sizes.keySet()) {
      if (isSmall(region) && !known.contains(region)) {
        withheld.add(region);
      }
    }
    while (below.entrySet().stream().anyMatch(list -> protect(list.getKey(), list.getValue()))) {
      // Each round withholds one more figure.
    }
    return Set.copyOf(withheld);
  }

  /** Makes a figure known that is the sum of known ones. */
  private boolean addsUp(String above, List<String> list) {
    return rest(above, list) == 0 && known.containsAll(list) && known.add(above);
  }

  /** Withholds one more figure where a list, or the figure above it, gives another away. */
  private boolean protect(String above, List<String> list) {
    if (known.contains(above) && known.containsAll(list)) {
      return false;
    }
    boolean told = !withheld.contains(above);
    long rest = rest(above, list);
    long hidden = rest;
    int parts = rest > 0 ? 1 : 0;
    boolean any = false;
    for (String region : list) {
      if (withheld.contains(region)) {
        any = true;
        parts++;
        hidden += size(region);
      }
    }
    if (told ? !any || (parts > 1 && hidden >= least) : isSmall(above) || hidden >= least) {
      return false;
    }
    Optional<String> next =
        list.stream()
            .filter(each -> size(each) > 0 && !known.contains(each) && !withheld.contains(each))
            .min(Comparator.comparingLong(this::size).thenComparing(Comparator.naturalOrder()));
    return next.map(withheld::add)
        .orElseGet(() -> told && !known.contains(above) && withheld.add(above));
  }

  /** Records of a region that lie in none of those below it. */
  private long rest(String above, List<String> list) {
    return Math.max(0, size(above) - list.stream().mapToLong(this::size).sum());
  }

  private boolean isSmall(String region) {
    return size(region) > 0 && size(region) < least;
  }

  private long size(String region) {
    return sizes.getOrDefault(region, 0L);
  }
}
