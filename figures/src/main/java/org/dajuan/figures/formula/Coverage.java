package org.dajuan.figures.formula;

import java.util.HashMap;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.region.KeptRegions;

/**
 * Where a figure can follow from records: in regions of which all records are kept here. A sum over
 * one county is not the city's figure. Immutable, thread-safe.
 */
public final class Coverage {

  private final Map<String, KeptRegions> byRegister = new HashMap<>();
  private final KeptRegions home;

  public Coverage(Catalog catalog) {
    this.home = catalog.kept();
    catalog
        .registers()
        .values()
        .forEach(
            each ->
                byRegister.put(each.id(), each.recordsOf() == null ? home : catalog.kept(each)));
  }

  /**
   * Whether an indicator can have a figure of its own in a region: one that is computed from a
   * register where the register holds all records, one that counts regions where packs list all of
   * them; what is reported, and formulas, wherever their figures are.
   */
  public boolean isWhole(Indicator indicator, String region) {
    IndicatorSource source = indicator.source();
    if (source instanceof IndicatorSource.FromRegister from) {
      return byRegister.getOrDefault(from.register(), home).keeps(region);
    }
    return !(source instanceof IndicatorSource.FromRegions) || home.keeps(region);
  }
}
