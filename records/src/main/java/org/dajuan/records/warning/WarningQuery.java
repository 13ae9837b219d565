package org.dajuan.records.warning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which records of one warning, on which day.
 *
 * @param today the day for which lights are computed
 * @param region only records in this region and those below it, null for all
 * @param light only records with this light; null for all but green ones
 * @param offset records to leave out at the beginning
 * @param limit records on a page, 1 to {@link #MOST}
 */
public record WarningQuery(
    LocalDate today, @Nullable String region, @Nullable WarningLight light, int offset, int limit) {

  /** Most records on one page. */
  public static final int MOST = 500;

  public WarningQuery {
    if (limit < 1 || limit > MOST || offset < 0) {
      throw new IllegalArgumentException("no page of " + limit + " records after " + offset);
    }
  }

  /** The fifty most urgent records anywhere. */
  public static WarningQuery on(LocalDate today) {
    return new WarningQuery(today, null, null, 0, 50);
  }

  public WarningQuery inRegion(@Nullable String code) {
    return new WarningQuery(today, code, light, offset, limit);
  }

  public WarningQuery withLight(@Nullable WarningLight only) {
    return new WarningQuery(today, region, only, offset, limit);
  }

  public WarningQuery page(int leftOut, int shown) {
    return new WarningQuery(today, region, light, leftOut, shown);
  }
}
