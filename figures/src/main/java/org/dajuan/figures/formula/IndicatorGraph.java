package org.dajuan.figures.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.indicator.Timing;

/**
 * How the indicators of a catalog depend on each other. Immutable; the catalog has checked that
 * there are no cycles.
 */
public final class IndicatorGraph {

  private final Map<String, Indicator> ordered = new LinkedHashMap<>();
  private final Map<String, Set<String>> references = new LinkedHashMap<>();
  private final Set<String> lasting = new HashSet<>();

  public IndicatorGraph(Catalog catalog) {
    for (Indicator indicator : catalog.indicators().values()) {
      visit(catalog, indicator);
    }
  }

  private void visit(Catalog catalog, Indicator indicator) {
    if (references.containsKey(indicator.id())) {
      return;
    }
    Set<String> read =
        indicator.source() instanceof IndicatorSource.FromFormula source
            ? source.formula().references()
            : Set.of();
    references.put(indicator.id(), read);
    read.forEach(id -> visit(catalog, catalog.indicator(id)));
    ordered.put(indicator.id(), indicator);
    if (lasts(indicator, read)) {
      lasting.add(indicator.id());
    }
  }

  private boolean lasts(Indicator indicator, Set<String> read) {
    IndicatorSource source = indicator.source();
    return source instanceof IndicatorSource.FromRegions
        || (source instanceof IndicatorSource.FromRegister register
            && register.timing() == Timing.STOCK)
        || read.stream().anyMatch(lasting::contains);
  }

  /** All indicators, each after those that it reads. */
  public Collection<Indicator> inOrder() {
    return ordered.values();
  }

  /** The indicators that an indicator's formula reads, in order of appearance. */
  public Set<String> references(String indicator) {
    return references.getOrDefault(indicator, Set.of());
  }

  /**
   * Whether an indicator has a value in periods in which nothing happened: a stock, counted
   * regions, or a formula that reads one. Their cells are stored where evidence changes and derived
   * in between.
   */
  public boolean isLasting(String indicator) {
    return lasting.contains(indicator);
  }

  /** The formula of an indicator that has one. */
  public static Formula formula(Indicator indicator) {
    if (indicator.source() instanceof IndicatorSource.FromFormula source) {
      return source.formula();
    }
    throw new IllegalArgumentException(indicator.id() + " has no formula");
  }

  /**
   * The indicators whose stored figures are needed to evaluate an indicator in any period: what it
   * reads, and what is read by those of them that may have to be derived. Counted regions are left
   * out; they are never stored.
   */
  public List<String> storedInputs(String indicator) {
    Set<String> found = new LinkedHashSet<>();
    gather(indicator, found);
    return new ArrayList<>(found);
  }

  /** All that an indicator reads, directly or through others. */
  public Set<String> allInputs(String indicator) {
    Set<String> found = new LinkedHashSet<>();
    for (String read : references(indicator)) {
      if (found.add(read)) {
        found.addAll(allInputs(read));
      }
    }
    return found;
  }

  private void gather(String indicator, Set<String> found) {
    for (String read : references(indicator)) {
      Indicator input = ordered.get(read);
      if (input == null || input.source() instanceof IndicatorSource.FromRegions) {
        continue;
      }
      if (found.add(read) && isLasting(read)) {
        gather(read, found);
      }
    }
  }
}
