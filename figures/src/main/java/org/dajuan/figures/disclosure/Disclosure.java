package org.dajuan.figures.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.formula.IndicatorGraph;
import org.dajuan.figures.read.FigureReader;
import org.dajuan.records.access.Sights;

/**
 * Decides which figures somebody is not told. Of figures that are counted from a guarded register
 * {@link SmallCounts} decides; a figure made of figures is withheld when one of those is, a rank
 * with one of its peers. Figures of all other indicators cost nothing. Thread-safe.
 */
public final class Disclosure {

  private final Catalog catalog;
  private final FigureReader reader;
  private final Map<String, Guard> guards = new HashMap<>();
  private final Map<String, Set<String>> guardedInputs = new HashMap<>();

  public Disclosure(Catalog catalog, FigureReader reader) {
    this.catalog = catalog;
    this.reader = reader;
    IndicatorGraph graph = new IndicatorGraph(catalog);
    for (Indicator indicator : graph.inOrder()) {
      Guard.of(catalog, indicator).ifPresent(guard -> guards.put(indicator.id(), guard));
      Set<String> guarded = new HashSet<>(graph.allInputs(indicator.id()));
      guarded.add(indicator.id());
      guarded.retainAll(guards.keySet());
      if (!guarded.isEmpty()) {
        guardedInputs.put(indicator.id(), guarded);
      }
    }
  }

  /** Figures as somebody is told them. */
  public ToldFigures to(Sights sights) {
    return new ToldFigures(reader, this, sights);
  }

  /** The indicators of which figures may be withheld from somebody. */
  Set<String> guardedFrom(Sights sights) {
    Set<String> open = new HashSet<>();
    guards.forEach(
        (id, guard) -> {
          if (guard.isOpen(sights)) {
            open.add(id);
          }
        });
    Set<String> guarded = new HashSet<>();
    guardedInputs.forEach(
        (id, inputs) -> {
          if (!open.containsAll(inputs)) {
            guarded.add(id);
          }
        });
    return guarded;
  }

  /** Those of some cells that are withheld from somebody. */
  Map<FigureKey, Withheld> withheld(Collection<FigureKey> keys, Sights sights) {
    Set<String> guarded = guardedFrom(sights);
    Set<FigureKey> asked = new LinkedHashSet<>(keys);
    asked.removeIf(key -> !guarded.contains(key.indicator()));
    Map<FigureKey, Withheld> withheld = new LinkedHashMap<>();
    if (asked.isEmpty()) {
      return withheld;
    }
    Plans plans = new Plans(sights);
    Map<FigureKey, Set<FigureKey>> made = madeOf(asked);
    for (FigureKey key : asked) {
      made.getOrDefault(key, Set.of(key)).stream()
          .filter(plans::isWithheld)
          .findFirst()
          .ifPresent(part -> withheld.put(key, new Withheld(key, plans.fewerThan(key))));
    }
    return withheld;
  }

  /** Only figures with formulas are looked up. */
  private Map<FigureKey, Set<FigureKey>> madeOf(Set<FigureKey> asked) {
    Set<FigureKey> computed = new LinkedHashSet<>(asked);
    computed.removeIf(key -> guards.containsKey(key.indicator()));
    return computed.isEmpty() ? Map.of() : reader.madeOf(computed);
  }

  /** What is withheld of an indicator and period, and on how many records each figure rests. */
  private record Plan(Map<String, Long> sizes, Set<String> withheld) {}

  /** The plans that one question needs, each made once. */
  private final class Plans {

    private final Sights sights;
    private final Map<String, Map<Period, Plan>> made = new HashMap<>();

    Plans(Sights sights) {
      this.sights = sights;
    }

    boolean isWithheld(FigureKey key) {
      return guards.containsKey(key.indicator()) && of(key).withheld().contains(key.region());
    }

    /** What the value of a withheld figure lies below, 0 where nothing is to be said of it. */
    int fewerThan(FigureKey key) {
      Guard guard = guards.get(key.indicator());
      return guard != null
              && guard.counting()
              && of(key).sizes().getOrDefault(key.region(), 0L) < guard.least()
          ? guard.least()
          : 0;
    }

    private Plan of(FigureKey key) {
      return made.computeIfAbsent(key.indicator(), id -> new HashMap<>())
          .computeIfAbsent(key.period(), period -> plan(key.indicator(), period));
    }

    private Plan plan(String indicator, Period period) {
      Guard guard = Objects.requireNonNull(guards.get(indicator));
      List<FigureKey> cells = new ArrayList<>();
      for (Region region : catalog.regions().list()) {
        cells.add(new FigureKey(indicator, region.code(), period));
      }
      Map<String, Long> sizes = new HashMap<>();
      Set<String> readable = new HashSet<>();
      for (Figure figure : reader.findAll(cells).values()) {
        sizes.put(figure.region(), guard.size(figure));
        if (sights.of(guard.register()).covers(figure.region())) {
          readable.add(figure.region());
        }
      }
      return new Plan(
          sizes, new SmallCounts(catalog.regions(), sizes, readable, guard.least()).withheld());
    }
  }
}
