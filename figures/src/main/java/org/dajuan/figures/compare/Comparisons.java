package org.dajuan.figures.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.indicator.TwoSources;
import org.dajuan.catalog.period.Period;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;

/**
 * Lays the two sources of each fact beside each other, from figures that were read together.
 * Immutable; reads nothing itself.
 */
public final class Comparisons {

  private final Catalog catalog;

  public Comparisons(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The cells of all comparisons of a region and a period. */
  public Set<FigureKey> cells(String region, Period period) {
    return cells(catalog.compared().values(), region, period);
  }

  private static Set<FigureKey> cells(Collection<TwoSources> all, String region, Period period) {
    Set<FigureKey> keys = new LinkedHashSet<>();
    for (TwoSources each : all) {
      keys.add(new FigureKey(each.one(), region, period));
      keys.add(new FigureKey(each.other(), region, period));
    }
    return keys;
  }

  /** All comparisons of a region and a period: those that ask for a look first. */
  public List<Comparison> of(String region, Period period, Map<FigureKey, Figure> found) {
    List<Comparison> all = new ArrayList<>();
    catalog.compared().values().forEach(each -> all.add(of(each, region, period, found)));
    all.sort(Comparator.comparing(Comparison::standing));
    return all;
  }

  /** The cells that must be read besides to compare what a text says. */
  public Set<FigureKey> besides(Collection<FigureKey> said) {
    Set<FigureKey> keys = new LinkedHashSet<>();
    said.forEach(key -> keys.addAll(cells(concerning(key), key.region(), key.period())));
    return keys;
  }

  /** What lies beyond its tolerance among the comparisons that concern what a text says. */
  public List<Comparison> beyond(Collection<FigureKey> said, Map<FigureKey, Figure> found) {
    Set<Comparison> all = new LinkedHashSet<>();
    for (FigureKey key : said) {
      for (TwoSources each : concerning(key)) {
        Comparison comparison = of(each, key.region(), key.period(), found);
        if (comparison.standing() == Comparison.Standing.BEYOND) {
          all.add(comparison);
        }
      }
    }
    return List.copyOf(all);
  }

  private static Comparison of(
      TwoSources sources, String region, Period period, Map<FigureKey, Figure> found) {
    return new Comparison(
        sources,
        found.get(new FigureKey(sources.one(), region, period)),
        found.get(new FigureKey(sources.other(), region, period)));
  }

  private List<TwoSources> concerning(FigureKey key) {
    return catalog.compared().values().stream()
        .filter(each -> isOf(each.one(), key.indicator()) || isOf(each.other(), key.indicator()))
        .toList();
  }

  /**
   * Whether an indicator is the one said, or follows from it: the parts of a sum are told one by
   * one.
   */
  private boolean isOf(String id, String said) {
    return id.equals(said)
        || catalog.indicator(id).source() instanceof IndicatorSource.FromFormula from
            && from.formula().references().contains(said);
  }
}
