package org.dajuan.figures.engine;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.indicator.Timing;
import org.dajuan.catalog.org.Org;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.register.Returns;
import org.dajuan.figures.formula.Coverage;
import org.dajuan.figures.formula.IndicatorGraph;
import org.dajuan.figures.formula.RegionIndex;
import org.dajuan.figures.sql.RegisterStatement;
import org.dajuan.figures.sql.ReportedStatement;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of each indicator a change can touch: this region and those above it up to home, this
 * period and all enclosing ones, of stocks also all later ones, and of formulas whatever reads a
 * touched cell.
 */
final class DirtyCells {

  private final Catalog catalog;
  private final IndicatorGraph graph;
  private final RegionIndex regions;
  private final Coverage coverage;
  private final Map<String, Set<PlaceReader>> readers = new HashMap<>();
  private final Map<String, PlaceReader> ofRecords = new HashMap<>();
  private final Map<String, PlaceReader> ofReturns = new HashMap<>();
  private final Map<String, CellSet> dirty = new HashMap<>();

  DirtyCells(Catalog catalog, IndicatorGraph graph, RegionIndex regions) {
    this.catalog = catalog;
    this.graph = graph;
    this.regions = regions;
    this.coverage = new Coverage(catalog);
    for (Indicator each : graph.inOrder()) {
      if (each.source() instanceof IndicatorSource.FromRegister source) {
        String condition = RegisterStatement.condition(source);
        add(
            ofRecords,
            each,
            new PlaceReader(source.register(), source.region(), source.date(), condition));
        if (source.zeroNeedsReturns()) {
          String returns = catalog.register(source.register()).returnsRegister();
          add(
              ofReturns,
              each,
              new PlaceReader(returns, Returns.RESPONDENT, Returns.PERIOD, "r.state <> 'voided'"));
        }
      } else if (each.source() instanceof IndicatorSource.Reported source) {
        String condition = new ReportedStatement(catalog, each, catalog.zone()).conditions();
        add(
            ofRecords,
            each,
            new PlaceReader(source.register(), source.region(), source.period(), condition));
      }
    }
  }

  private void add(Map<String, PlaceReader> to, Indicator indicator, PlaceReader reader) {
    to.put(indicator.id(), reader);
    readers.computeIfAbsent(reader.register(), id -> new LinkedHashSet<>()).add(reader);
  }

  private Set<PlaceReader> readersOf(PlaceReader reader) {
    return readers.getOrDefault(reader.register(), Set.of());
  }

  /** What changed records touch, by indicator. */
  void addChanges(ChangedPlaces changes) throws SQLException {
    for (Indicator each : graph.inOrder()) {
      PlaceReader records = ofRecords.get(each.id());
      if (records != null && changes.isChanged(records.register())) {
        addPlaces(each, changes.of(records, readersOf(records)));
      }
      PlaceReader returns = ofReturns.get(each.id());
      if (returns != null && changes.isChanged(returns.register())) {
        addPlaces(each, respondents(each, changes.of(returns, readersOf(returns))));
      }
      if (each.source() instanceof IndicatorSource.FromFormula source) {
        CellSet touched = ofFormula(source.formula());
        if (!touched.isEmpty()) {
          of(each).addAll(touched);
        }
      }
    }
  }

  /** Marks an indicator as to be computed wholly. */
  void addAll(Indicator indicator) {
    of(indicator).addAll();
  }

  /** The cells of an indicator that must be computed again; empty when none. */
  CellSet get(String indicator) {
    return dirty.getOrDefault(indicator, new CellSet());
  }

  private CellSet of(Indicator indicator) {
    return dirty.computeIfAbsent(indicator.id(), id -> new CellSet());
  }

  /** Places named by org are placed in the org's region. */
  private @Nullable Set<TouchedPlace> respondents(
      Indicator indicator, @Nullable Set<TouchedPlace> places) {
    String register = ((IndicatorSource.FromRegister) indicator.source()).register();
    Returns returns = catalog.register(register).returns();
    if (places == null || returns == null || returns.orgKind() == null) {
      return places;
    }
    Set<TouchedPlace> placed = new LinkedHashSet<>();
    for (TouchedPlace place : places) {
      Org org = catalog.orgs().get(place.region());
      if (org != null) {
        placed.add(new TouchedPlace(org.region(), place.time()));
      }
    }
    return placed;
  }

  private void addPlaces(Indicator indicator, @Nullable Set<TouchedPlace> places) {
    if (places == null) {
      of(indicator).addAll();
    } else if (indicator.source() instanceof IndicatorSource.Reported) {
      places.forEach(place -> of(indicator).add(place.region(), place.time()));
    } else {
      boolean stock =
          indicator.source() instanceof IndicatorSource.FromRegister source
              && source.timing() == Timing.STOCK;
      places.forEach(place -> addComputed(indicator, place, stock));
    }
  }

  private void addComputed(Indicator indicator, TouchedPlace place, boolean stock) {
    for (Region region : catalog.regions().withAncestors(place.region())) {
      if (coverage.isWhole(indicator, region.code()) && isDeclared(indicator, region)) {
        for (Period period : place.time().withEnclosing()) {
          if (period.kind() != PeriodKind.DAY) {
            of(indicator).add(region.code(), period);
          }
        }
        if (stock) {
          of(indicator).addFrom(region.code(), place.time().last());
        }
      }
    }
  }

  private static boolean isDeclared(Indicator indicator, Region region) {
    return indicator.levels().isEmpty() || indicator.levels().contains(region.level());
  }

  private CellSet ofFormula(Formula formula) {
    CellSet read = new CellSet();
    formula.traits().reads().forEach(id -> read.addAll(get(id)));
    formula.children().forEach(part -> read.addAll(ofFormula(part)));
    String among = formula.traits().among();
    CellSet touched = among == null ? read : ofPeers(read, among);
    return switch (formula.traits().years()) {
      case SAME -> touched;
      case BOTH, BEFORE -> withYearLater(touched);
      case ALL_UP_TO -> fromThenOn(touched);
    };
  }

  private static CellSet withYearLater(CellSet cells) {
    CellSet both = new CellSet();
    both.addAll(cells);
    for (CellSet.Cell cell : cells.cells()) {
      both.add(cell.region(), new Period(cell.period().kind(), cell.period().first().plusYears(1)));
    }
    return both;
  }

  private static CellSet fromThenOn(CellSet cells) {
    CellSet later = new CellSet();
    later.addAll(cells);
    for (CellSet.Cell cell : cells.cells()) {
      later.addFrom(cell.region(), cell.period().last());
    }
    return later;
  }

  private CellSet ofPeers(CellSet cells, String within) {
    CellSet touched = new CellSet();
    if (cells.isAll()) {
      touched.addAll();
    }
    record Peers(String enclosing, String level, Period period) {}
    Set<Peers> done = new LinkedHashSet<>();
    for (CellSet.Cell cell : cells.cells()) {
      Region region = catalog.regions().find(cell.region()).orElse(null);
      Region enclosing = catalog.regions().enclosing(cell.region(), within).orElse(null);
      if (region != null
          && enclosing != null
          && done.add(new Peers(enclosing.code(), region.level(), cell.period()))) {
        regions
            .peers(cell.region(), within)
            .forEach(peer -> touched.add(peer.code(), cell.period()));
      }
    }
    Map<String, LocalDate> from = new HashMap<>(cells.from());
    from.forEach(
        (code, day) ->
            regions.peers(code, within).forEach(peer -> touched.addFrom(peer.code(), day)));
    return touched;
  }
}
