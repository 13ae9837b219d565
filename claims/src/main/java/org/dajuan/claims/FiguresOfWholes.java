package org.dajuan.claims;

import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
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

  FiguresOfWholes(Catalog catalog, FigureSource figures) {
    this.catalog = catalog;
    this.figures = figures;
  }

  @Override
  public Optional<KnownFigure> find(String indicator, String region, Period period) {
    String home = catalog.home();
    Optional<Region> around =
        catalog.regions().withAncestors(home).stream()
            .filter(each -> each.code().equals(region) && !region.equals(home))
            .findFirst();
    if (around.isEmpty()) {
      return figures.find(indicator, region, period);
    }
    return isOf(catalog.indicators().get(indicator), around.get())
        ? figures.find(indicator, home, period)
        : Optional.empty();
  }

  private boolean isOf(Indicator indicator, Region around) {
    return catalog
        .regions()
        .findLevel(around.level())
        .map(level -> indicator.title().zh().startsWith(level.wholeWord().zh()))
        .orElse(false);
  }
}
