package org.dajuan.figures.disclosure;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureFilter;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.read.FigureReader;
import org.dajuan.records.access.Sights;

/** {@link FigureReader} as somebody is answered by it. Thread-safe. */
public final class ToldFigures {

  private final FigureReader reader;
  private final Disclosure disclosure;
  private final Sights sights;

  ToldFigures(FigureReader reader, Disclosure disclosure, Sights sights) {
    this.reader = reader;
    this.disclosure = disclosure;
    this.sights = sights;
  }

  /** As {@link FigureReader#findAll}. */
  public Told findAll(Collection<FigureKey> keys) {
    return told(reader.findAll(keys).values());
  }

  /** As {@link FigureReader#list}. */
  public Told list(FigureFilter filter) {
    return told(reader.list(filter));
  }

  /** As {@link FigureReader#series}. */
  public Told series(String indicator, String region, PeriodKind kind, Period from, Period to) {
    return told(reader.series(indicator, region, kind, from, to));
  }

  /** The figure of a cell, when there is one and it is withheld. */
  public Optional<Withheld> findWithheld(FigureKey key) {
    return disclosure.guardedFrom(sights).contains(key.indicator())
        ? Optional.ofNullable(findAll(List.of(key)).withheld().get(key))
        : Optional.empty();
  }

  private Told told(Collection<Figure> read) {
    Map<FigureKey, Figure> figures = new LinkedHashMap<>();
    read.forEach(figure -> figures.put(figure.key(), figure));
    Map<FigureKey, Withheld> withheld = disclosure.withheld(figures.keySet(), sights);
    figures.keySet().removeAll(withheld.keySet());
    return new Told(figures, withheld);
  }

  /**
   * As {@link FigureReader#forEach}; withheld figures come between the others in their place. What
   * is withheld is decided before, from figures that may be withheld at all; one that appears in
   * between is withheld.
   */
  public void forEach(FigureFilter filter, Consumer<Figure> figures, Consumer<Withheld> withheld) {
    Set<String> guarded = new HashSet<>(disclosure.guardedFrom(sights));
    if (!filter.indicators().isEmpty()) {
      guarded.retainAll(filter.indicators());
    }
    Set<FigureKey> decided = new HashSet<>();
    if (!guarded.isEmpty()) {
      reader.forEach(
          filter.indicators(guarded.toArray(String[]::new)), figure -> decided.add(figure.key()));
    }
    Map<FigureKey, Withheld> kept = disclosure.withheld(decided, sights);
    reader.forEach(
        filter,
        figure -> {
          FigureKey key = figure.key();
          if (kept.containsKey(key)) {
            withheld.accept(kept.get(key));
          } else if (guarded.contains(key.indicator()) && !decided.contains(key)) {
            withheld.accept(new Withheld(key, 0));
          } else {
            figures.accept(figure);
          }
        });
  }
}
