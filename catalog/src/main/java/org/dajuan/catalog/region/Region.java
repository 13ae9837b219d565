package org.dajuan.catalog.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A node of the division tree.
 *
 * @param code national division code; unique among all dates
 * @param level id of its {@link RegionLevel}
 * @param parent code of the region above, null at the top
 * @param kind finer kind within the level, such as town, township, zone; empty when none
 * @param validFrom first day on which it exists, null when it always did
 * @param validTo first day on which it no longer exists, null when it still does
 */
public record Region(
    String code,
    String name,
    String level,
    @Nullable String parent,
    String kind,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  public boolean existsOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || day.isBefore(validTo));
  }
}
