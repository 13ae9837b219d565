package org.dajuan.figures.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.indicator.Better;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureStatus;
import org.jspecify.annotations.Nullable;

/**
 * 位次 — places of peers by competition ranking: equal values share the better place and the next one
 * is skipped (1, 2, 2, 4). Values are compared at the printed precision of the indicator, since a
 * published table shows no more (handbook A1.5 rule 7). Cost O(n log n) once per set of peers.
 */
public final class Ranking {

  /** One peer with its place. */
  public record Place(Figure figure, BigDecimal compared, int place, boolean tied) {}

  private final List<Place> places;
  private final Map<String, Place> byRegion = new HashMap<>();
  private final int missing;
  private final FigureStatus status;
  private final long records;
  private final long seq;

  private Ranking(List<Place> places, int missing) {
    this.places = List.copyOf(places);
    this.missing = missing;
    FigureStatus weakest = missing == 0 ? FigureStatus.ACTUAL : FigureStatus.UNPROVEN;
    long total = 0;
    long newest = -1;
    for (Place each : places) {
      byRegion.put(each.figure().region(), each);
      weakest = weakest.or(each.figure().status());
      total += each.figure().evidence().records();
      newest = Math.max(newest, each.figure().evidence().seq());
    }
    this.status = weakest;
    this.records = total;
    this.seq = newest;
  }

  /**
   * Ranks peers.
   *
   * @param indicator whose figures they are; says direction and precision
   * @param missing how many peers exist but have no value
   */
  public static Ranking of(Indicator indicator, List<Figure> peers, int missing) {
    record Compared(Figure figure, BigDecimal value) {}
    List<Compared> sorted = new ArrayList<>();
    for (Figure peer : peers) {
      sorted.add(new Compared(peer, compared(indicator, peer)));
    }
    Comparator<Compared> bestFirst = Comparator.comparing(Compared::value);
    if (indicator.better() != Better.DOWN) {
      bestFirst = bestFirst.reversed();
    }
    sorted.sort(bestFirst.thenComparing(each -> each.figure().region()));
    List<Place> places = new ArrayList<>();
    for (int from = 0; from < sorted.size(); ) {
      int to = from + 1;
      while (to < sorted.size()
          && sorted.get(to).value().compareTo(sorted.get(from).value()) == 0) {
        to++;
      }
      for (Compared each : sorted.subList(from, to)) {
        places.add(new Place(each.figure(), each.value(), from + 1, to - from > 1));
      }
      from = to;
    }
    return new Ranking(places, missing);
  }

  private static BigDecimal compared(Indicator indicator, Figure figure) {
    Integer digits = indicator.digits();
    return digits == null
        ? figure.value().value()
        : figure.value().rounded(digits, indicator.rounding());
  }

  /** From the first place to the last; equal places in the order of region codes. */
  public List<Place> places() {
    return places;
  }

  public @Nullable Place of(String region) {
    return byRegion.get(region);
  }

  public int missing() {
    return missing;
  }

  /** The weakest status of all peers; unproven when a peer has no value. */
  FigureStatus status() {
    return status;
  }

  long records() {
    return records;
  }

  long seq() {
    return seq;
  }
}
