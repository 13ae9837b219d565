package org.dajuan.desk.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.formula.Ranking;
import org.dajuan.figures.formula.RegionIndex;
import org.jspecify.annotations.Nullable;

/** 所给位次 — places as a superior's table gives them, beside those that the peers' figures give. */
final class GivenPlaces {

  /** Peers that are compared; of more a page would read too much. */
  private static final int MOST_PEERS = 40;

  private final Catalog catalog;
  private final RegionIndex regions;
  private final Set<String> given = new HashSet<>();

  GivenPlaces(Catalog catalog) {
    this.catalog = catalog;
    this.regions = new RegionIndex(catalog.regions());
    for (Indicator each : catalog.indicators().values()) {
      each.findFormula(Formula.Rank.class).map(Formula.Rank::given).ifPresent(given::add);
    }
  }

  /** Whether the indicator is a given place, shown as the rank that it decides. */
  boolean isGiven(Indicator indicator) {
    return given.contains(indicator.id());
  }

  /** The cells that comparing a rank reads; none when nothing is given to compare it with. */
  List<FigureKey> cells(Indicator rank, Region region, Period period) {
    Formula.Rank formula = rank.findFormula(Formula.Rank.class).orElseThrow();
    List<Region> peers = regions.peers(region.code(), formula.within());
    List<FigureKey> cells = new ArrayList<>();
    if (formula.given() != null && peers.size() <= MOST_PEERS) {
      cells.add(new FigureKey(formula.given(), region.code(), period));
      peers.forEach(peer -> cells.add(new FigureKey(formula.of(), peer.code(), period)));
    }
    return cells;
  }

  /**
   * The place that the peers' figures give, where the given one is another; null where they agree,
   * nothing is given, or a peer has no figure.
   *
   * @param found figures of {@link #cells}
   */
  @Nullable Integer differing(
      Indicator rank, Region region, Period period, Map<FigureKey, Figure> found) {
    Formula.Rank formula = rank.findFormula(Formula.Rank.class).orElseThrow();
    Figure official =
        formula.given() == null
            ? null
            : found.get(new FigureKey(formula.given(), region.code(), period));
    if (official == null) {
      return null;
    }
    List<Figure> figures = new ArrayList<>();
    for (Region peer : regions.peers(region.code(), formula.within())) {
      Figure figure = found.get(new FigureKey(formula.of(), peer.code(), period));
      if (figure != null) {
        figures.add(figure);
      } else if (peer.existsOn(period.last())) {
        return null;
      }
    }
    Ranking.Place place = Ranking.of(catalog.indicator(formula.of()), figures, 0).of(region.code());
    return place == null || place.place() == official.value().value().intValue()
        ? null
        : place.place();
  }
}
