package org.dajuan.figures;

import java.util.List;
import org.dajuan.catalog.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which figures to list. What is left out does not restrict.
 *
 * @param indicators ids; empty for all
 * @param regions codes; empty for all
 * @param after key after which the page begins, null for the first page
 * @param limit most figures on a page, 1 to {@link #MOST}
 */
public record FigureFilter(
    List<String> indicators,
    List<String> regions,
    @Nullable Period period,
    @Nullable FigureKey after,
    int limit) {

  /** Most figures on one page. */
  public static final int MOST = 10_000;

  public FigureFilter {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit must lie between 1 and " + MOST + ": " + limit);
    }
    indicators = List.copyOf(indicators);
    regions = List.copyOf(regions);
  }

  /** The first page of everything. */
  public static FigureFilter all() {
    return new FigureFilter(List.of(), List.of(), null, null, 1000);
  }

  public FigureFilter indicators(String... ids) {
    return new FigureFilter(List.of(ids), regions, period, after, limit);
  }

  public FigureFilter regions(String... codes) {
    return new FigureFilter(indicators, List.of(codes), period, after, limit);
  }

  public FigureFilter period(Period only) {
    return new FigureFilter(indicators, regions, only, after, limit);
  }

  public FigureFilter after(FigureKey key) {
    return new FigureFilter(indicators, regions, period, key, limit);
  }

  public FigureFilter limit(int most) {
    return new FigureFilter(indicators, regions, period, after, most);
  }
}
