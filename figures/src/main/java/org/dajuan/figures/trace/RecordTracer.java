package org.dajuan.figures.trace;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.register.Register;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.sql.RegisterStatement;
import org.dajuan.figures.sql.ReportedStatement;
import org.dajuan.figures.sql.ReturnsStatement;
import org.dajuan.records.access.Sights;

/** Makes the statements that find the records behind cells, of however many indicators. */
final class RecordTracer {

  private final Catalog catalog;
  private final ZoneId zone;

  RecordTracer(Catalog catalog, ZoneId zone) {
    this.catalog = catalog;
    this.zone = zone;
  }

  /** The records that the cells read; none for indicators that read no register. */
  RecordStatement records(Collection<FigureKey> cells, Sights sights) {
    List<RecordStatement.Part> parts = new ArrayList<>();
    byIndicator(cells)
        .forEach(
            (indicator, own) -> {
              if (indicator.source() instanceof IndicatorSource.FromRegister source) {
                String sql = new RegisterStatement(catalog, indicator, zone).recordsOfChosen();
                parts.add(new RecordStatement.Part(source.register(), sql, "true", own));
              } else if (indicator.source() instanceof IndicatorSource.Reported source) {
                String sql = new ReportedStatement(catalog, indicator, zone).recordsOfChosen();
                parts.add(new RecordStatement.Part(source.register(), sql, "c.used", own));
              }
            });
    return new RecordStatement(parts, sights);
  }

  /** The expected returns that came in for the cells; none where indicators expect none. */
  RecordStatement returns(Collection<FigureKey> cells, Sights sights) {
    List<RecordStatement.Part> parts = new ArrayList<>();
    byIndicator(cells)
        .forEach(
            (indicator, own) -> {
              if (indicator.source() instanceof IndicatorSource.FromRegister source
                  && source.zeroNeedsReturns()) {
                Register register = catalog.register(source.register());
                Register returns = catalog.register(register.returnsRegister());
                String sql = new ReturnsStatement(register, returns, zone).recordsOfChosen();
                parts.add(new RecordStatement.Part(returns.id(), sql, "true", own));
              }
            });
    return new RecordStatement(parts, sights);
  }

  private Map<Indicator, List<FigureKey>> byIndicator(Collection<FigureKey> cells) {
    Map<String, List<FigureKey>> byId = new LinkedHashMap<>();
    for (FigureKey cell : cells) {
      byId.computeIfAbsent(cell.indicator(), id -> new ArrayList<>()).add(cell);
    }
    Map<Indicator, List<FigureKey>> byIndicator = new LinkedHashMap<>();
    byId.forEach((id, own) -> byIndicator.put(catalog.indicator(id), own));
    return byIndicator;
  }
}
