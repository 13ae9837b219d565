package org.dajuan.figures.formula;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.figures.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Stored figures in memory, by indicator and region in the order of the ends of their periods. Not
 * thread-safe while being filled.
 */
public final class LoadedFigures {

  /** By end; of periods that end on one day the shortest first. */
  private static final Comparator<Period> BY_END =
      Comparator.comparing(Period::last).thenComparing(Period::kind);

  private final Map<String, Map<String, NavigableMap<Period, Figure>>> figures = new HashMap<>();

  public static LoadedFigures of(Collection<Figure> figures) {
    LoadedFigures loaded = new LoadedFigures();
    figures.forEach(loaded::add);
    return loaded;
  }

  public void add(Figure figure) {
    figures
        .computeIfAbsent(figure.indicator(), id -> new HashMap<>())
        .computeIfAbsent(figure.region(), code -> new TreeMap<>(BY_END))
        .put(figure.period(), figure);
  }

  /** The figure stored for exactly this cell. */
  public @Nullable Figure find(String indicator, String region, Period period) {
    return of(indicator, region).get(period);
  }

  /** The last figure stored for a period that ends on or before a day. */
  public @Nullable Figure lastUpTo(String indicator, String region, LocalDate day) {
    Period dayAfter = new Period(PeriodKind.DAY, day.plusDays(1));
    var entry = of(indicator, region).lowerEntry(dayAfter);
    return entry == null ? null : entry.getValue();
  }

  /** The periods for which figures of an indicator and region are stored, by their ends. */
  public Set<Period> periods(String indicator, String region) {
    return of(indicator, region).keySet();
  }

  /** The regions for which figures of an indicator are stored. */
  public Set<String> regions(String indicator) {
    return figures.getOrDefault(indicator, Map.of()).keySet();
  }

  private NavigableMap<Period, Figure> of(String indicator, String region) {
    return figures.getOrDefault(indicator, Map.of()).getOrDefault(region, EMPTY);
  }

  private static final NavigableMap<Period, Figure> EMPTY =
      Collections.unmodifiableNavigableMap(new TreeMap<>(BY_END));

  /** All figures, in no particular order. */
  public List<Figure> list() {
    return figures.values().stream()
        .flatMap(byRegion -> byRegion.values().stream())
        .flatMap(byPeriod -> byPeriod.values().stream())
        .toList();
  }
}
