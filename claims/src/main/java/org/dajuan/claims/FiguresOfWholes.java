package org.dajuan.claims;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.claims.verdict.FigureSource;
import org.dajuan.claims.verdict.KnownFigure;

/**
 * Figures of the regions around home. What the records of one county add up to is never the figure
 * of its city; known of the city is only what is reported of it, under an indicator that says so in
 * its name (全市地区生产总值增速) and is kept for home.
 */
final class FiguresOfWholes implements FigureSource {

  private final Catalog catalog;
  private final FigureSource figures;
  private final Map<String, Region> around = new HashMap<>();

  FiguresOfWholes(Catalog catalog, FigureSource figures) {
    this.catalog = catalog;
    this.figures = figures;
    for (Region each : catalog.regions().withAncestors(catalog.home())) {
      if (!each.code().equals(catalog.home())) {
        around.put(each.code(), each);
      }
    }
  }

  @Override
  public Optional<KnownFigure> find(String indicator, String region, Period period) {
    Region wider = around.get(region);
    if (wider == null) {
      return figures.find(indicator, region, period);
    }
    return catalog.tellsOf(catalog.indicator(indicator), wider)
        ? figures.find(indicator, catalog.home(), period)
        : Optional.empty();
  }
}
