package org.dajuan.server.trace;

import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.server.frame.NotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * The cell that an address names.
 *
 * @param page of the records, from 1; null means the first
 */
record FigureAddress(String indicator, String region, String period, @Nullable Integer page) {

  Indicator indicator(Catalog catalog) {
    return catalog
        .findIndicator(indicator)
        .orElseThrow(() -> new NotFoundException("indicator " + indicator));
  }

  Region region(Catalog catalog) {
    return catalog
        .regions()
        .find(region)
        .orElseThrow(() -> new NotFoundException("region " + region));
  }

  Period when() {
    return Period.find(period).orElseThrow(() -> new NotFoundException("period " + period));
  }

  int pageOrFirst() {
    return page == null ? 1 : page;
  }
}
