package org.dajuan.figures.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.org.Org;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.register.Returns;
import org.dajuan.figures.formula.RegionIndex;

/**
 * 应报 — how many returns a region owes for a period: one from every respondent that exists at the
 * end of each part of the period that is over.
 */
final class ExpectedReturns {

  private final Returns returns;
  private final RegionIndex regions;
  private final Map<String, List<Org>> orgs = new HashMap<>();

  ExpectedReturns(Catalog catalog, RegionIndex regions, Returns returns) {
    this.returns = returns;
    this.regions = regions;
    for (Org org : catalog.orgs().values()) {
      if (org.kind().equals(returns.orgKind())) {
        for (Region region : catalog.regions().withAncestors(org.region())) {
          orgs.computeIfAbsent(region.code(), code -> new ArrayList<>()).add(org);
        }
      }
    }
  }

  /**
   * The number owed.
   *
   * @param today parts of the period that end before this day are over
   * @return empty where no respondent lies in the region, or the period is shorter than that of a
   *     return
   */
  OptionalInt count(String region, Period period, LocalDate today) {
    if (period.kind().compareTo(returns.every()) < 0 || respondents(region, today).isEmpty()) {
      return OptionalInt.empty();
    }
    int owed = 0;
    Period part = Period.containing(returns.every(), period.first());
    for (; !part.last().isAfter(period.last()); part = part.next()) {
      if (!part.last().isBefore(today)) {
        break;
      }
      owed += respondents(region, part.last()).orElse(0);
    }
    return OptionalInt.of(owed);
  }

  private OptionalInt respondents(String region, LocalDate day) {
    String level = returns.level();
    if (level != null) {
      return regions.count(new IndicatorSource.FromRegions(level, null), region, day);
    }
    List<Org> all = orgs.get(region);
    return all == null
        ? OptionalInt.empty()
        : OptionalInt.of((int) all.stream().filter(org -> existsOn(org, day)).count());
  }

  private static boolean existsOn(Org org, LocalDate day) {
    return (org.validFrom() == null || !day.isBefore(org.validFrom()))
        && (org.validTo() == null || day.isBefore(org.validTo()));
  }
}
