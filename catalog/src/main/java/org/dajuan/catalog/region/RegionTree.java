package org.dajuan.catalog.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All regions and levels, immutable. The caller has checked that parents exist and do not loop. */
public final class RegionTree {

  private final Map<String, RegionLevel> levels = new LinkedHashMap<>();
  private final Map<String, Region> regions = new LinkedHashMap<>();
  private final Map<String, List<Region>> children = new LinkedHashMap<>();
  private final Map<String, List<Region>> byName = new LinkedHashMap<>();

  public RegionTree(Collection<RegionLevel> levels, Collection<Region> regions) {
    levels.forEach(level -> this.levels.put(level.id(), level));
    for (Region region : regions) {
      this.regions.put(region.code(), region);
      byName.computeIfAbsent(region.name(), name -> new ArrayList<>()).add(region);
      if (region.parent() != null) {
        children.computeIfAbsent(region.parent(), code -> new ArrayList<>()).add(region);
      }
    }
  }

  public Collection<RegionLevel> levels() {
    return levels.values();
  }

  public Optional<RegionLevel> findLevel(String id) {
    return Optional.ofNullable(levels.get(id));
  }

  public Collection<Region> list() {
    return regions.values();
  }

  public Optional<Region> find(String code) {
    return Optional.ofNullable(regions.get(code));
  }

  /** The region with this code; an unknown one is a programming error of the caller. */
  public Region get(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("unknown region " + code));
  }

  /** All regions with exactly this name, on any level and at any time. */
  public List<Region> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /**
   * The region that a code or name stands for. Names are not unique: two villages of one county may
   * share theirs, and taking the first would show one village's records under the other.
   */
  public RegionAnswer resolve(String codeOrName) {
    Region coded = regions.get(codeOrName);
    List<Region> meant = coded == null ? named(codeOrName) : List.of(coded);
    return switch (meant.size()) {
      case 0 -> new RegionAnswer.Unknown();
      case 1 -> new RegionAnswer.Found(meant.get(0));
      default -> new RegionAnswer.Ambiguous(meant);
    };
  }

  /** The regions directly below, in the order of the packs. */
  public List<Region> childrenOf(String code) {
    return children.getOrDefault(code, List.of());
  }

  /** The region itself and those above it, from near to far. */
  public List<Region> withAncestors(String code) {
    List<Region> line = new ArrayList<>();
    for (Region each = regions.get(code); each != null; each = parentOf(each)) {
      line.add(each);
    }
    return line;
  }

  /** The region of the given level that is or encloses this one. */
  public Optional<Region> enclosing(String code, String level) {
    return withAncestors(code).stream().filter(r -> r.level().equals(level)).findFirst();
  }

  private @Nullable Region parentOf(Region region) {
    return region.parent() == null ? null : regions.get(region.parent());
  }
}
