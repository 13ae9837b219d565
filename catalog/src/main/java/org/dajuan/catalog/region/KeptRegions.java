package org.dajuan.catalog.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 归集范围 — of which regions the records are kept here: of home and of every region below it, each
 * whole. What the records of home add up to is not the figure of a region above it, and records
 * that happen to lie in a region beside it are not that region's. Immutable.
 */
public final class KeptRegions {

  private final RegionTree tree;
  private final Region home;
  private final Set<String> above = new HashSet<>();

  /** Where a region lies, seen from home. */
  public enum Position {
    /** Home or below it: its records are here. */
    WITHIN,
    /** Encloses home: only a part of its records is here. */
    ABOVE,
    /** Neither: its records are kept elsewhere. */
    BESIDE
  }

  public KeptRegions(RegionTree tree, String home) {
    this.tree = tree;
    this.home = tree.get(home);
    for (Region each : tree.withAncestors(home)) {
      if (!each.code().equals(home)) {
        above.add(each.code());
      }
    }
  }

  /** The uppermost region of which all records are here. */
  public Region root() {
    return home;
  }

  public Position positionOf(String code) {
    if (above.contains(code)) {
      return Position.ABOVE;
    }
    return keeps(code) ? Position.WITHIN : Position.BESIDE;
  }

  /** Whether all records of the region are expected here. O(depth of the tree). */
  public boolean keeps(String code) {
    return tree.withAncestors(code).stream().anyMatch(each -> each.code().equals(home.code()));
  }

  /** Which parts of a region above home have handed in their records; nothing for other regions. */
  public Optional<HandedIn> handedIn(String code, LocalDate day) {
    if (!above.contains(code)) {
      return Optional.empty();
    }
    List<Region> received = new ArrayList<>();
    List<Region> missing = new ArrayList<>();
    for (Region each : tree.list()) {
      if (each.level().equals(home.level()) && each.existsOn(day) && isBelow(each, code)) {
        (keeps(each.code()) ? received : missing).add(each);
      }
    }
    return Optional.of(new HandedIn(received, missing));
  }

  private boolean isBelow(Region region, String code) {
    return tree.withAncestors(region.code()).stream().anyMatch(each -> each.code().equals(code));
  }
}
