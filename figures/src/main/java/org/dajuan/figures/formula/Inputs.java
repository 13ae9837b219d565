package org.dajuan.figures.formula;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.FigureStatus;

/** The figures and peer tables that a value was made of, each once, in order of appearance. */
final class Inputs {

  private final Map<FigureKey, Figure> figures = new LinkedHashMap<>();
  private final Set<Ranking> rankings = new LinkedHashSet<>();

  static Inputs of(Figure figure) {
    Inputs inputs = new Inputs();
    inputs.figures.put(figure.key(), figure);
    return inputs;
  }

  static Inputs of(Ranking ranking) {
    Inputs inputs = new Inputs();
    inputs.rankings.add(ranking);
    return inputs;
  }

  Inputs and(Inputs other) {
    Inputs both = new Inputs();
    both.figures.putAll(figures);
    both.figures.putAll(other.figures);
    both.rankings.addAll(rankings);
    both.rankings.addAll(other.rankings);
    return both;
  }

  /** The figures, then the peers of rankings from the first place to the last. */
  List<Figure> all() {
    Map<FigureKey, Figure> all = new LinkedHashMap<>(figures);
    for (Ranking ranking : rankings) {
      for (Ranking.Place place : ranking.places()) {
        all.putIfAbsent(place.figure().key(), place.figure());
      }
    }
    return List.copyOf(all.values());
  }

  FigureStatus status() {
    FigureStatus weakest = FigureStatus.ACTUAL;
    for (Figure figure : figures.values()) {
      weakest = weakest.or(figure.status());
    }
    for (Ranking ranking : rankings) {
      weakest = weakest.or(ranking.status());
    }
    return weakest;
  }

  long records() {
    return figures.values().stream().mapToLong(each -> each.evidence().records()).sum()
        + rankings.stream().mapToLong(Ranking::records).sum();
  }

  long seq() {
    return Math.max(
        figures.values().stream().mapToLong(each -> each.evidence().seq()).max().orElse(-1),
        rankings.stream().mapToLong(Ranking::seq).max().orElse(-1));
  }

  /** What growth is measured against, as the inputs say; empty when none says so. */
  Set<String> bases() {
    Set<String> bases = new TreeSet<>();
    for (Figure figure : figures.values()) {
      figure.findRelease().map(Figure.Release::basis).ifPresent(bases::add);
    }
    return bases;
  }
}
