package org.dajuan.figures.sql;

import java.util.List;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Better;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.indicator.Target;
import org.dajuan.catalog.indicator.Timing;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;

/**
 * Formulas as scalar expressions over the queries of what they read. Quotients carry thirty
 * decimals; the exact value is the engine's.
 */
final class FormulaSql {

  /** Peers of a rank, and periods of a streak, that are spelt out; beyond, stored figures serve. */
  private static final int SPELT_OUT = 40;

  private final Catalog catalog;
  private final CellSql cells;

  FormulaSql(Catalog catalog, CellSql cells) {
    this.catalog = catalog;
    this.cells = cells;
  }

  String of(Formula formula, String region, Period period) {
    if (formula instanceof Formula.Reference f) {
      return cell(f.indicator(), region, period);
    } else if (formula instanceof Formula.Constant f) {
      return f.value().toPlainString();
    } else if (formula instanceof Formula.Arithmetic f) {
      String left = of(f.left(), region, period);
      String right = of(f.right(), region, period);
      return f.operator() == '/'
          ? quotient("", left, right)
          : "(%s %s %s)".formatted(left, f.operator(), right);
    } else if (formula instanceof Formula.Growth f) {
      String before = of(f.of(), region, period.yearEarlier());
      String increment = of(f.of(), region, period) + "\n - " + before;
      return quotient("100 * ", increment, before);
    } else if (formula instanceof Formula.GrowthPoints f) {
      return "(%s\n - %s)"
          .formatted(of(f.of(), region, period), of(f.of(), region, period.yearEarlier()));
    } else if (formula instanceof Formula.Previous f) {
      return of(f.of(), region, period.yearEarlier());
    } else if (formula instanceof Formula.Share f) {
      return quotient("100 * ", of(f.part(), region, period), of(f.whole(), region, period));
    } else if (formula instanceof Formula.Ratio f) {
      return quotient("", of(f.numerator(), region, period), of(f.denominator(), region, period));
    } else if (formula instanceof Formula.SumOf f) {
      return "(select sum(v) from (values %s) p(v))".formatted(values(f.parts(), region, period));
    } else if (formula instanceof Formula.Diversity f) {
      return "(select 1 - round(sum(v * v), 30) / nullif(sum(v) * sum(v), 0) from (values %s) p(v))"
          .formatted(values(f.parts(), region, period));
    } else if (formula instanceof Formula.AllDown f) {
      return f.of().stream()
          .map(
              id ->
                  "%s < %s"
                      .formatted(cell(id, region, period), cell(id, region, period.yearEarlier())))
          .collect(Collectors.joining("\n and ", "(", ")::int"));
    } else if (formula instanceof Formula.TargetRate f) {
      String target =
          catalog.targets().stream()
              .filter(
                  each ->
                      each.indicator().equals(f.of())
                          && each.region().equals(region)
                          && each.period().equals(period))
              .map(Target::value)
              .findFirst()
              .map(value -> value.toPlainString())
              .orElse("null");
      return quotient("100 * ", cell(f.of(), region, period), target);
    } else if (formula instanceof Formula.Rank f) {
      return rank(f, region, period);
    } else if (formula instanceof Formula.Streak f) {
      return streak(f, region, period);
    }
    throw new IllegalStateException("unknown formula " + formula);
  }

  private String cell(String indicator, String region, Period period) {
    String query = cells.of(catalog.indicator(indicator), region, period);
    return "(" + query + ")";
  }

  private static String quotient(String factor, String numerator, String denominator) {
    return "(%sround((%s)::numeric, 30)\n / nullif(%s, 0))"
        .formatted(factor, numerator, denominator);
  }

  private String values(List<Formula> parts, String region, Period period) {
    return parts.stream()
        .map(part -> "((" + of(part, region, period) + ")::numeric)")
        .collect(Collectors.joining(",\n"));
  }

  private String rank(Formula.Rank rank, String region, Period period) {
    Indicator of = catalog.indicator(rank.of());
    String level = catalog.regions().get(region).level();
    String enclosing =
        catalog.regions().enclosing(region, rank.within()).map(Region::code).orElse(region);
    List<Region> peers =
        catalog.regions().list().stream()
            .filter(each -> each.level().equals(level))
            .filter(each -> isBelow(each, enclosing))
            .toList();
    String table =
        peers.size() <= SPELT_OUT
            ? peers.stream()
                .map(
                    peer ->
                        "(%s, (%s)::numeric)"
                            .formatted(Sql.text(peer.code()), cell(rank.of(), peer.code(), period)))
                .collect(Collectors.joining(",\n", "values ", ""))
            : stored(of, enclosing, level, period);
    String value = of.digits() == null ? "value" : "round(value, " + of.digits() + ")";
    return """
    (with peer(region, value) as (%s)
    select case when count(*) filter (where region = %s and value is not null) = 1
      then 1 + count(*) filter (where %s %s (select %s from peer where region = %s)) end
    from peer)"""
        .formatted(
            table,
            Sql.text(region),
            value,
            of.better() == Better.DOWN ? "<" : ">",
            value,
            Sql.text(region));
  }

  private boolean isBelow(Region region, String enclosing) {
    return catalog.regions().withAncestors(region.code()).stream()
        .anyMatch(each -> each.code().equals(enclosing));
  }

  private static String stored(Indicator of, String enclosing, String level, Period period) {
    return """
    select distinct on (f.region_code) f.region_code, f.value
      from fig.figure f
      join sys.region g on g.code = f.region_code and g.level = %s
      join sys.region_ancestor a on a.code = g.code and a.ancestor = %s
      where f.indicator = %s and %s
      order by f.region_code, f.period_end desc"""
        .formatted(
            Sql.text(level),
            Sql.text(enclosing),
            Sql.text(of.id()),
            lasts(of)
                ? "f.period_end <= date " + Sql.text(period.last().toString())
                : "f.period = " + Sql.text(period.toString()));
  }

  private static boolean lasts(Indicator indicator) {
    return indicator.source() instanceof IndicatorSource.FromRegister source
        && source.timing() == Timing.STOCK;
  }

  /** The periods before the first one, counted back, that has no value above zero. */
  private String streak(Formula.Streak streak, String region, Period period) {
    StringBuilder table = new StringBuilder("values ");
    Period each = period;
    for (int back = 0; back < SPELT_OUT; back++, each = each.previous()) {
      table
          .append(back == 0 ? "" : ",\n")
          .append("(%d, (%s)::numeric)".formatted(back, cell(streak.of(), region, each)));
    }
    return """
    (with past(back, value) as (%s)
    select coalesce(min(back), %d) from past where value is null or value <= 0)"""
        .formatted(table, SPELT_OUT);
  }
}
