package org.dajuan.figures.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.catalog.region.Region;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureFilter;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.PeerTable;
import org.dajuan.figures.formula.FormulaEvaluator;
import org.dajuan.figures.formula.IndicatorGraph;
import org.dajuan.figures.formula.Ranking;
import org.dajuan.figures.formula.RegionIndex;
import org.dajuan.figures.store.FigureQuery;
import org.dajuan.figures.store.FigureTable;
import org.dajuan.figures.store.Snapshot;
import org.dajuan.records.database.DatabaseException;

/**
 * Answers questions about figures. A figure that lasts (a stock, counted regions, a formula over
 * such) answers for every period from its first one to the period of today, also for periods in
 * which nothing happened. Thread-safe; every answer is one statement, or two when something has to
 * be derived. Answers are bounded, but for {@link #forEach}, which hands figures on one by one.
 */
public final class FigureReader {

  /** Cells looked up at once where figures that last are derived as well. */
  private static final int CELLS_AT_ONCE = 1_000;

  private final DataSource database;
  private final Catalog catalog;
  private final IndicatorGraph graph;
  private final RegionIndex regions;
  private final LastingFigures lasting;

  public FigureReader(DataSource database, Catalog catalog, Clock clock) {
    this.database = database;
    this.catalog = catalog;
    this.graph = new IndicatorGraph(catalog);
    this.regions = new RegionIndex(catalog.regions());
    this.lasting = new LastingFigures(catalog, graph, regions, clock);
  }

  /** The figure of a cell, or nothing where there is no record and no return. */
  public Optional<Figure> find(String indicator, String region, Period period) {
    FigureKey key = new FigureKey(indicator, region, period);
    return Optional.ofNullable(findAll(List.of(key)).get(key));
  }

  /** The figures of several cells, in the order asked; cells without a figure are left out. */
  public Map<FigureKey, Figure> findAll(Collection<FigureKey> keys) {
    return ask(connection -> findAll(connection, keys));
  }

  private Map<FigureKey, Figure> findAll(Connection connection, Collection<FigureKey> keys)
      throws SQLException {
    Map<FigureKey, Figure> stored = new LinkedHashMap<>();
    List<String> ids = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    List<String> periods = new ArrayList<>();
    for (FigureKey key : keys) {
      ids.add(key.indicator());
      codes.add(key.region());
      periods.add(key.period().toString());
    }
    new FigureQuery()
        .where(
            "(indicator, region_code, period) in (select * from unnest(?, ?, ?))",
            ids,
            codes,
            periods)
        .forEach(connection, figure -> stored.put(figure.key(), figure));
    Set<FigureKey> absent = new LinkedHashSet<>(keys);
    absent.removeAll(stored.keySet());
    Map<FigureKey, Figure> derived = lasting.derive(connection, absent);
    Map<FigureKey, Figure> answer = new LinkedHashMap<>();
    for (FigureKey key : keys) {
      Figure figure = stored.getOrDefault(key, derived.get(key));
      if (figure != null) {
        answer.put(key, figure);
      }
    }
    return answer;
  }

  /**
   * Figures by filter, ordered by indicator, region and period. With a period and regions given,
   * figures that last are derived as well; else the page holds what is stored.
   */
  public List<Figure> list(FigureFilter filter) {
    if (filter.period() != null && !filter.regions().isEmpty()) {
      return listCells(filter, filter.period());
    }
    return ask(
        connection ->
            stored(filter)
                .then("order by indicator, region_code, period limit " + filter.limit())
                .list(connection));
  }

  /**
   * Every figure that a filter lets through, as {@link #list} orders them, as of one moment and
   * however many there are: neither the filter's limit nor its beginning counts. Memory does not
   * grow with their number. The consumer is called while the statement runs, so it must not ask
   * this reader; what it throws ends the reading.
   */
  public void forEach(FigureFilter filter, Consumer<Figure> consumer) {
    FigureFilter all =
        new FigureFilter(
            filter.indicators(), filter.regions(), filter.period(), null, FigureFilter.MOST);
    Snapshot.run(
        database,
        connection -> {
          if (all.period() != null && !all.regions().isEmpty()) {
            forEachCell(connection, all, all.period(), consumer);
          } else {
            stored(all)
                .then("order by indicator, region_code, period")
                .forEach(connection, consumer);
          }
        });
  }

  private static FigureQuery stored(FigureFilter filter) {
    FigureQuery query = new FigureQuery();
    if (!filter.indicators().isEmpty()) {
      query.where("indicator = any(?)", filter.indicators());
    }
    if (!filter.regions().isEmpty()) {
      query.where("region_code = any(?)", filter.regions());
    }
    if (filter.period() != null) {
      query.where("period = ?", filter.period().toString());
    }
    FigureKey after = filter.after();
    if (after != null) {
      query.where(
          "(indicator, region_code, period) > (?, ?, ?)",
          after.indicator(),
          after.region(),
          after.period().toString());
    }
    return query;
  }

  private void forEachCell(
      Connection connection, FigureFilter filter, Period period, Consumer<Figure> consumer)
      throws SQLException {
    List<String> codes = filter.regions().stream().distinct().sorted().toList();
    List<FigureKey> cells = new ArrayList<>();
    for (String id : indicators(filter)) {
      for (String code : codes) {
        cells.add(new FigureKey(id, code, period));
        if (cells.size() == CELLS_AT_ONCE) {
          findAll(connection, cells).values().forEach(consumer);
          cells.clear();
        }
      }
    }
    findAll(connection, cells).values().forEach(consumer);
  }

  private List<String> indicators(FigureFilter filter) {
    Collection<String> ids =
        filter.indicators().isEmpty() ? catalog.indicators().keySet() : filter.indicators();
    return ids.stream().distinct().sorted().toList();
  }

  private List<Figure> listCells(FigureFilter filter, Period period) {
    List<String> codes = new ArrayList<>(filter.regions());
    codes.sort(null);
    List<FigureKey> keys = new ArrayList<>();
    for (String id : indicators(filter)) {
      for (String code : codes) {
        FigureKey key = new FigureKey(id, code, period);
        if (filter.after() == null || isAfter(key, filter.after())) {
          keys.add(key);
        }
      }
    }
    List<Figure> found = new ArrayList<>(findAll(keys).values());
    return found.size() > filter.limit() ? List.copyOf(found.subList(0, filter.limit())) : found;
  }

  private static boolean isAfter(FigureKey key, FigureKey other) {
    int byIndicator = key.indicator().compareTo(other.indicator());
    return byIndicator != 0 ? byIndicator > 0 : key.region().compareTo(other.region()) > 0;
  }

  /**
   * The figures of one region over all periods of a kind that lie between two, both included, from
   * early to late. At most {@link FigureFilter#MOST} periods are looked at.
   */
  public List<Figure> series(
      String indicator, String region, PeriodKind kind, Period from, Period to) {
    List<FigureKey> keys = new ArrayList<>();
    Period each = Period.containing(kind, from.first());
    Period end = Period.containing(kind, to.last());
    while (each.compareTo(end) <= 0 && keys.size() < FigureFilter.MOST) {
      keys.add(new FigureKey(indicator, region, each));
      each = each.next();
    }
    return List.copyOf(findAll(keys).values());
  }

  /** For each period of a kind, from early to late, how many figures the region has. */
  public Map<Period, Integer> countByPeriod(String region, PeriodKind kind) {
    return ask(
        connection -> {
          Map<Period, Integer> counts = new LinkedHashMap<>();
          try (PreparedStatement statement =
              connection.prepareStatement(
                  "select period, count(*) from fig.figure"
                      + " where region_code = ? and period_kind = ?"
                      + " group by period order by period")) {
            statement.setString(1, region);
            statement.setString(2, FigureTable.code(kind));
            try (ResultSet rows = statement.executeQuery()) {
              while (rows.next()) {
                counts.put(Period.parse(rows.getString(1)), rows.getInt(2));
              }
            }
          }
          return counts;
        });
  }

  /** The figures of the regions directly below one, in the order of the packs. */
  public List<Figure> children(String indicator, String region, Period period) {
    return findAllOf(indicator, catalog.regions().childrenOf(region), period);
  }

  private List<Figure> findAllOf(String indicator, List<Region> of, Period period) {
    return List.copyOf(
        findAll(of.stream().map(each -> new FigureKey(indicator, each.code(), period)).toList())
            .values());
  }

  /**
   * The peer table of a cell: for a rank that of the indicator it ranks, else that of the indicator
   * itself among the regions of the same level below the given level.
   *
   * @return nothing when the region has no peers
   */
  public Optional<PeerTable> peers(String indicator, String region, Period period, String within) {
    Indicator asked = catalog.indicator(indicator);
    Formula.Rank rank = asked.findFormula(Formula.Rank.class).orElse(null);
    String of = rank == null ? indicator : rank.of();
    String level = rank == null ? within : rank.within();
    List<Region> peers = regions.peers(region, level);
    if (peers.isEmpty()) {
      return Optional.empty();
    }
    List<Figure> figures = findAllOf(of, peers, period);
    List<Region> missing = new ArrayList<>();
    Set<String> present = new LinkedHashSet<>();
    figures.forEach(figure -> present.add(figure.region()));
    for (Region peer : peers) {
      if (!present.contains(peer.code()) && peer.existsOn(period.last())) {
        missing.add(peer);
      }
    }
    Ranking ranking = Ranking.of(catalog.indicator(of), figures, missing.size());
    List<PeerTable.Row> rows =
        ranking.places().stream()
            .map(
                place ->
                    new PeerTable.Row(
                        catalog.regions().get(place.figure().region()),
                        place.figure(),
                        place.compared(),
                        place.place(),
                        place.tied()))
            .toList();
    String enclosing = catalog.regions().enclosing(region, level).orElseThrow().code();
    return Optional.of(
        new PeerTable(of, enclosing, catalog.regions().get(region).level(), period, rows, missing));
  }

  /**
   * The figure of a cell with all that it was made of, recursively. One statement loads them.
   *
   * @return nothing when the cell has no figure
   */
  public Optional<InputFigure> findWithInputs(FigureKey key) {
    return find(key.indicator(), key.region(), key.period())
        .map(
            figure -> isComputed(figure) ? withInputs(figure) : new InputFigure(figure, List.of()));
  }

  /**
   * All cells that each of these was made of, directly or through others, the peers of a rank too,
   * and itself. One statement loads them.
   */
  public Map<FigureKey, Set<FigureKey>> madeOf(Set<FigureKey> keys) {
    return ask(
        connection -> {
          FormulaEvaluator evaluator = lasting.evaluatorOfAll(connection, keys);
          Map<FigureKey, Set<FigureKey>> all = new LinkedHashMap<>();
          keys.forEach(key -> gather(key, evaluator, all));
          all.keySet().retainAll(keys);
          return all;
        });
  }

  private Set<FigureKey> gather(
      FigureKey key, FormulaEvaluator evaluator, Map<FigureKey, Set<FigureKey>> all) {
    Set<FigureKey> known = all.get(key);
    if (known != null) {
      return known;
    }
    Set<FigureKey> made = new LinkedHashSet<>(Set.of(key));
    Indicator indicator = catalog.indicator(key.indicator());
    if (indicator.source() instanceof IndicatorSource.FromFormula) {
      for (Figure input : evaluator.inputs(indicator, key.region(), key.period())) {
        made.addAll(gather(input.key(), evaluator, all));
      }
    }
    all.put(key, made);
    return made;
  }

  private boolean isComputed(Figure figure) {
    return catalog.indicator(figure.indicator()).source() instanceof IndicatorSource.FromFormula;
  }

  private InputFigure withInputs(Figure figure) {
    return ask(
        connection -> withInputs(figure, lasting.evaluatorOfAll(connection, Set.of(figure.key()))));
  }

  private InputFigure withInputs(Figure figure, FormulaEvaluator evaluator) {
    if (!isComputed(figure)) {
      return new InputFigure(figure, List.of());
    }
    Indicator indicator = catalog.indicator(figure.indicator());
    return new InputFigure(
        figure,
        evaluator.inputs(indicator, figure.region(), figure.period()).stream()
            .map(input -> withInputs(input, evaluator))
            .toList());
  }

  private interface Question<T> {
    T answer(Connection connection) throws SQLException;
  }

  private <T> T ask(Question<T> question) {
    try (Connection connection = database.getConnection()) {
      return question.answer(connection);
    } catch (SQLException e) {
      throw DatabaseException.refused("", e);
    }
  }
}
