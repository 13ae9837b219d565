package org.dajuan.figures.engine;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.register.Register;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.FigureStatus;
import org.dajuan.figures.exact.ExactValue;
import org.dajuan.figures.formula.Coverage;
import org.dajuan.figures.formula.RegionIndex;
import org.dajuan.figures.sql.Grain;
import org.dajuan.figures.sql.ReturnsStatement;
import org.dajuan.figures.store.FigureQuery;
import org.dajuan.figures.store.FigureWriter;
import org.jspecify.annotations.Nullable;

/**
 * 零报告 — adds to the figures of an indicator whose zero needs returns how many were expected and
 * received, and the zeros of cells that have returns but no record. A zero is actual when every
 * expected return is in, else unproven; other values stand as they are.
 */
final class ReturnsComputation {

  private final Catalog catalog;
  private final RegionIndex regions;
  private final Coverage coverage;
  private final ZoneId zone;

  ReturnsComputation(Catalog catalog, RegionIndex regions, ZoneId zone) {
    this.catalog = catalog;
    this.regions = regions;
    this.coverage = new Coverage(catalog);
    this.zone = zone;
  }

  /** Completes the figures of all cells, or of chosen ones; how many there are then. */
  long apply(
      Connection connection,
      Indicator indicator,
      IndicatorSource.FromRegister source,
      @Nullable ChosenCells chosen,
      Instant now,
      LocalDate today)
      throws SQLException {
    Register register = catalog.register(source.register());
    if (register.returns() == null) {
      throw new IllegalStateException(
          indicator.id() + " needs returns that " + register.id() + " does not expect");
    }
    ExpectedReturns expected = new ExpectedReturns(catalog, regions, register.returns());
    Map<CellSet.Cell, Figure> computed = computed(connection, indicator, chosen);
    Map<CellSet.Cell, Integer> received = received(connection, register, chosen, today);
    Set<CellSet.Cell> cells = new LinkedHashSet<>(computed.keySet());
    cells.addAll(received.keySet());
    List<Figure> completed = new ArrayList<>();
    for (CellSet.Cell cell : cells) {
      Figure figure = computed.get(cell);
      if (figure == null && !isComputed(indicator, cell.region())) {
        continue;
      }
      OptionalInt owed = expected.count(cell.region(), cell.period(), today);
      Figure.ReturnCount count =
          owed.isEmpty()
              ? null
              : new Figure.ReturnCount(owed.getAsInt(), received.getOrDefault(cell, 0));
      completed.add(complete(indicator, cell, figure, count, now));
    }
    if (chosen == null) {
      new FigureQuery().where("indicator = ?", indicator.id()).delete(connection);
    } else {
      chosen.delete(connection, indicator.id());
    }
    return FigureWriter.write(connection, completed);
  }

  private static Figure complete(
      Indicator indicator,
      CellSet.Cell cell,
      @Nullable Figure figure,
      Figure.@Nullable ReturnCount count,
      Instant now) {
    ExactValue value = figure == null ? ExactValue.of(BigDecimal.ZERO) : figure.value();
    boolean unproven = value.value().signum() == 0 && count != null && !count.isComplete();
    return new Figure(
        new FigureKey(indicator.id(), cell.region(), cell.period()),
        value,
        unproven ? FigureStatus.UNPROVEN : FigureStatus.ACTUAL,
        null,
        count,
        null,
        figure == null ? new Figure.Evidence(0, -1, now) : figure.evidence());
  }

  private boolean isComputed(Indicator indicator, String code) {
    return coverage.isWhole(indicator, code) && isDeclared(indicator, code);
  }

  private boolean isDeclared(Indicator indicator, String code) {
    return indicator.levels().isEmpty()
        || catalog
            .regions()
            .find(code)
            .map(Region::level)
            .filter(new HashSet<>(indicator.levels())::contains)
            .isPresent();
  }

  private static Map<CellSet.Cell, Figure> computed(
      Connection connection, Indicator indicator, @Nullable ChosenCells chosen)
      throws SQLException {
    FigureQuery query = new FigureQuery().where("indicator = ?", indicator.id());
    if (chosen != null) {
      List<String> codes = new ArrayList<>();
      List<String> periods = new ArrayList<>();
      for (CellSet.Cell cell : chosen.cells()) {
        codes.add(cell.region());
        periods.add(cell.period().toString());
      }
      query.where("(region_code, period) in (select * from unnest(?, ?))", codes, periods);
    }
    Map<CellSet.Cell, Figure> found = new LinkedHashMap<>();
    query.forEach(
        connection,
        figure -> found.put(new CellSet.Cell(figure.region(), figure.period()), figure));
    return found;
  }

  private Map<CellSet.Cell, Integer> received(
      Connection connection, Register register, @Nullable ChosenCells chosen, LocalDate today)
      throws SQLException {
    Register returns = catalog.register(register.returnsRegister());
    ReturnsStatement statement = new ReturnsStatement(register, returns, zone);
    Map<CellSet.Cell, Integer> received = new LinkedHashMap<>();
    String sql = chosen == null ? statement.all() : statement.chosen();
    try (PreparedStatement prepared = connection.prepareStatement(sql)) {
      int bound = chosen == null ? 0 : chosen.bind(connection, prepared);
      prepared.setDate(bound + 1, Date.valueOf(today));
      try (ResultSet rows = prepared.executeQuery()) {
        while (rows.next()) {
          PeriodKind kind = Grain.KINDS.get(rows.getInt("grain") - 1);
          Period period = new Period(kind, rows.getDate("start_day").toLocalDate());
          received.put(
              new CellSet.Cell(rows.getString("region_code"), period), rows.getInt("received"));
        }
      }
    }
    return received;
  }
}
