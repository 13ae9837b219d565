package org.dajuan.figures.engine;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dajuan.catalog.period.Period;

/**
 * Cells of one indicator that must be computed again: single cells, everything of a region from a
 * day on, or simply all. Above {@link #LIMIT} single cells it becomes all.
 */
final class CellSet {

  /** Beyond so many single cells computing all of them is cheaper than finding them. */
  static final int LIMIT = 20_000;

  record Cell(String region, Period period) {}

  private final Set<Cell> cells = new LinkedHashSet<>();
  private final Map<String, LocalDate> from = new LinkedHashMap<>();
  private boolean all;

  static CellSet all() {
    CellSet set = new CellSet();
    set.addAll();
    return set;
  }

  void addAll() {
    all = true;
    cells.clear();
    from.clear();
  }

  void add(String region, Period period) {
    if (!all && cells.add(new Cell(region, period)) && cells.size() > LIMIT) {
      addAll();
    }
  }

  /** Every cell of the region whose period ends on the day or later. */
  void addFrom(String region, LocalDate day) {
    if (!all) {
      from.merge(region, day, (a, b) -> a.isBefore(b) ? a : b);
    }
  }

  void addAll(CellSet other) {
    if (other.all) {
      addAll();
    } else {
      other.cells.forEach(cell -> add(cell.region(), cell.period()));
      other.from.forEach(this::addFrom);
    }
  }

  boolean isAll() {
    return all;
  }

  boolean isEmpty() {
    return !all && cells.isEmpty() && from.isEmpty();
  }

  boolean contains(String region, Period period) {
    if (all || cells.contains(new Cell(region, period))) {
      return true;
    }
    LocalDate first = from.get(region);
    return first != null && !period.last().isBefore(first);
  }

  /** The single cells; empty when the set is all. */
  Set<Cell> cells() {
    return cells;
  }

  /** From which day on each region's cells are meant. */
  Map<String, LocalDate> from() {
    return from;
  }

  /** The regions concerned, unless the set is all. */
  Set<String> regions() {
    Set<String> regions = new TreeSet<>(from.keySet());
    cells.forEach(cell -> regions.add(cell.region()));
    return regions;
  }
}
