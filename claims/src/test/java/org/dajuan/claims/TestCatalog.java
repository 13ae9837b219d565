package org.dajuan.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.period.HolidayCalendar;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.region.RegionLevel;
import org.dajuan.catalog.region.RegionTree;
import org.dajuan.catalog.unit.Units;

/** Catalogs for reading texts: one county without content, or with the indicators of a test. */
public final class TestCatalog {

  public static final String HOME = "990101";

  private TestCatalog() {}

  public static Catalog of(String homeName, Units units, Indicator... indicators) {
    Map<String, Indicator> byId = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      byId.put(indicator.id(), indicator);
    }
    RegionTree regions =
        new RegionTree(
            List.of(new RegionLevel("county", Localized.of("县"), 0, Localized.of("全县"))),
            List.of(new Region(HOME, homeName, "county", null, "", null, null)));
    return new Catalog(
        "0",
        List.of(),
        HOME,
        units,
        regions,
        new HolidayCalendar(Set.of(), Set.of()),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        byId,
        List.of(),
        Map.of(),
        Map.of(),
        List.of(),
        Map.of());
  }
}
