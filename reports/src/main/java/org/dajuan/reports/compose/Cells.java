package org.dajuan.reports.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.region.RegionTree;
import org.dajuan.figures.FigureKey;

/**
 * Which cell a directive means: that of the report's region and period, or of another one by its
 * options {@code region} (a code, a level that encloses the region, or {@code parent}) and {@code
 * period} (a period, {@code previous}, or {@code year-earlier}).
 */
final class Cells {

  private final RegionTree regions;
  private final String region;
  private final Period period;

  Cells(Catalog catalog, String region, Period period) {
    this.regions = catalog.regions();
    this.region = region;
    this.period = period;
  }

  /** The options of the same directive a year earlier; of no use where it names a period itself. */
  static Map<String, String> earlier(Map<String, String> options) {
    Map<String, String> earlier = new LinkedHashMap<>(options);
    earlier.putIfAbsent("period", "year-earlier");
    return earlier;
  }

  FigureKey of(String indicator, Map<String, String> options) {
    return new FigureKey(
        indicator,
        Optional.ofNullable(options.get("region")).map(this::region).orElse(region),
        Optional.ofNullable(options.get("period")).map(this::period).orElse(period));
  }

  private String region(String named) {
    if (named.equals("parent")) {
      String parent = regions.find(region).map(Region::parent).orElse(null);
      return parent == null ? region : parent;
    }
    return regions.enclosing(region, named).map(Region::code).orElse(named);
  }

  private Period period(String named) {
    return switch (named) {
      case "previous" -> period.previous();
      case "year-earlier" -> period.yearEarlier();
      default -> Period.find(named).orElse(period);
    };
  }
}
