package org.dajuan.server.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dajuan.catalog.region.Region;

/**
 * 从哪里、按哪天看 — the region and the day for which a page is looked at.
 *
 * @param region as asked for, empty when it was not
 * @param place the region that is meant
 * @param regions those offered in the field
 * @param day as asked for, empty or anything when none was
 * @param on the day that is meant
 * @param moment the evening of that day
 */
public record Viewpoint(
    String region, Region place, List<Region> regions, String day, LocalDate on, Instant moment) {

  public Viewpoint {
    regions = List.copyOf(regions);
  }
}
