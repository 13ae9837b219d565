package org.dajuan.figures.sql;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.indicator.IndicatorSource.FromRegister;
import org.dajuan.catalog.indicator.Measure;
import org.dajuan.catalog.indicator.Timing;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.register.Register;
import org.dajuan.figures.formula.Coverage;

/**
 * One figure as one query without parameters, for people who want to see it for themselves: it
 * reads registers, not {@code fig.figure}, and gives one row with one column {@code value}.
 */
public final class CellSql {

  private final Catalog catalog;
  private final ZoneId zone;
  private final Coverage coverage;

  public CellSql(Catalog catalog, ZoneId zone) {
    this.catalog = catalog;
    this.zone = zone;
    this.coverage = new Coverage(catalog);
  }

  /** The query for a cell. */
  public String of(Indicator indicator, String region, Period period) {
    IndicatorSource source = indicator.source();
    if (!coverage.isWhole(indicator, region)) {
      return "select null::numeric as value";
    }
    if (source instanceof FromRegister computed) {
      return computed(indicator, computed, region, period);
    } else if (source instanceof IndicatorSource.Reported reported) {
      return reported(indicator, reported, region, period);
    } else if (source instanceof IndicatorSource.FromRegions counted) {
      return counted(counted, region, period);
    } else if (source instanceof IndicatorSource.FromFormula formula) {
      return "select "
          + formula.formula().accept(new FormulaSql(catalog, this, region, period))
          + " as value";
    }
    throw new IllegalStateException("unknown source of " + indicator.id());
  }

  /**
   * The records that a cell of an indicator without grouping is made of, each as row {@code r} of
   * its register: {@code from … where …}.
   */
  public String records(FromRegister source, String region, Period period) {
    return from(catalog.register(source.register()), source, region, period);
  }

  private String computed(Indicator indicator, FromRegister source, String region, Period period) {
    Register register = catalog.register(source.register());
    UnitScale scale = UnitScale.of(catalog, indicator, register, source.measure());
    String from = from(register, source, region, period);
    IndicatorSource.Grouping grouping = source.grouping();
    if (grouping != null) {
      String by =
          grouping.by().stream().map(f -> "r." + Sql.name(f)).collect(Collectors.joining(", "));
      String measure = MeasureSql.of(source.measure(), "g");
      String having = MeasureSql.print(grouping.having(), "r");
      return "select %s as value\nfrom (select %s\n%s\ngroup by %s\nhaving %s) g"
          .formatted(scale.value(measure), by, from, by, having);
    }
    if (source.measure() instanceof Measure.Streak streak) {
      String number = "r." + Sql.name(streak.field());
      return """
      select count(*) as value
      from (select number, island, max(island) over () as last_island
        from (select %1$s as number, %1$s - row_number() over (order by %1$s) as island
        %2$s and %1$s is not null
        group by %1$s) numbered) islands
      where island = last_island"""
          .formatted(number, from);
    }
    String measure = MeasureSql.of(source.measure(), "r");
    boolean counts =
        source.measure() instanceof Measure.Count
            || source.measure() instanceof Measure.CountDistinct;
    String value = counts ? measure : scale.value(measure);
    return "select %s as value\n%s"
        .formatted(
            source.zeroNeedsReturns() && !counts ? "coalesce(" + value + ", 0)" : value, from);
  }

  private String from(Register register, FromRegister source, String region, Period period) {
    return """
    from reg.%s r
    join sys.region_ancestor a on a.code = r.%s and a.ancestor = %s
    where %s
      and %s"""
        .formatted(
            Sql.name(register.id()),
            Sql.name(source.region()),
            Sql.text(region),
            RegisterStatement.condition(source),
            within(register, source, period));
  }

  private String within(Register register, FromRegister source, Period period) {
    var field = register.field(source.date());
    RecordSpan span = RecordSpan.of(field, "r", zone);
    String first = "date " + Sql.text(period.first().toString());
    String last = "date " + Sql.text(period.last().toString());
    if (source.timing() == Timing.STOCK) {
      return span.last() + " <= " + last;
    }
    boolean day = field.type().hasDay();
    return "%s between %s and %s".formatted(span.first(), first, last)
        + (day ? "" : " and " + span.grain() + " <= " + Grain.of(period.kind()));
  }

  private String reported(
      Indicator indicator, IndicatorSource.Reported source, String region, Period period) {
    ReportedStatement statement = new ReportedStatement(catalog, indicator, zone);
    return """
    select %s as value
    from reg.%s r
    where %s = %s and %s = %s
      and %s
    order by %s
    limit 1"""
        .formatted(
            statement.value(),
            Sql.name(source.register()),
            statement.regionColumn(),
            Sql.text(region),
            statement.period(),
            Sql.text(period.toString()),
            statement.conditions(),
            statement.bestFirst());
  }

  private static String counted(IndicatorSource.FromRegions source, String region, Period period) {
    String day = "date " + Sql.text(period.last().toString());
    List<String> conditions = new ArrayList<>();
    conditions.add("g.level = " + Sql.text(source.level()));
    if (source.kind() != null) {
      conditions.add("g.kind = " + Sql.text(source.kind()));
    }
    conditions.add("(g.valid_from is null or g.valid_from <= " + day + ")");
    conditions.add("(g.valid_to is null or g.valid_to > " + day + ")");
    return """
    select count(*) as value
    from sys.region g
    join sys.region_ancestor a on a.code = g.code and a.ancestor = %s
    where %s"""
        .formatted(Sql.text(region), String.join("\n  and ", conditions));
  }
}
