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
 * Each kind of formula in one cell as a scalar expression over the queries of what it reads.
 * Quotients carry thirty decimals; the exact value is the engine's.
 */
final class FormulaSql implements Formula.Visitor<String> {

  /** Peers of a rank, and periods of a streak, that are spelt out; beyond, stored figures serve. */
  private static final int SPELT_OUT = 40;

  private final Catalog catalog;
  private final CellSql cells;
  private final String region;
  private final Period period;

  FormulaSql(Catalog catalog, CellSql cells, String region, Period period) {
    this.catalog = catalog;
    this.cells = cells;
    this.region = region;
    this.period = period;
  }

  private String of(Formula formula) {
    return formula.accept(this);
  }

  private String yearBefore(Formula formula) {
    return formula.accept(new FormulaSql(catalog, cells, region, period.yearEarlier()));
  }

  private String cell(String indicator, Period when) {
    return "(" + cells.of(catalog.indicator(indicator), region, when) + ")";
  }

  private static String quotient(String factor, String numerator, String denominator) {
    return "(%sround((%s)::numeric, 30)\n / nullif(%s, 0))"
        .formatted(factor, numerator, denominator);
  }

  private String values(List<Formula> parts) {
    return parts.stream()
        .map(part -> "((" + of(part) + ")::numeric)")
        .collect(Collectors.joining(",\n"));
  }

  @Override
  public String reference(Formula.Reference formula) {
    return cell(formula.indicator(), period);
  }

  @Override
  public String constant(Formula.Constant formula) {
    return formula.value().toPlainString();
  }

  @Override
  public String arithmetic(Formula.Arithmetic formula) {
    String left = of(formula.left());
    String right = of(formula.right());
    return formula.operator() == '/'
        ? quotient("", left, right)
        : "(%s %s %s)".formatted(left, formula.operator(), right);
  }

  @Override
  public String growth(Formula.Growth formula) {
    String before = yearBefore(formula.of());
    String increment = of(formula.of()) + "\n - " + before;
    return quotient("100 * ", increment, before);
  }

  @Override
  public String growthPoints(Formula.GrowthPoints formula) {
    return "(%s\n - %s)".formatted(of(formula.of()), yearBefore(formula.of()));
  }

  @Override
  public String previous(Formula.Previous formula) {
    return yearBefore(formula.of());
  }

  @Override
  public String share(Formula.Share formula) {
    return quotient("100 * ", of(formula.part()), of(formula.whole()));
  }

  @Override
  public String ratio(Formula.Ratio formula) {
    return quotient("", of(formula.numerator()), of(formula.denominator()));
  }

  @Override
  public String sumOf(Formula.SumOf formula) {
    return "(select sum(v) from (values %s) p(v))".formatted(values(formula.parts()));
  }

  @Override
  public String diversity(Formula.Diversity formula) {
    return "(select 1 - round(sum(v * v), 30) / nullif(sum(v) * sum(v), 0) from (values %s) p(v))"
        .formatted(values(formula.parts()));
  }

  @Override
  public String allDown(Formula.AllDown formula) {
    return formula.of().stream()
        .map(id -> "%s < %s".formatted(cell(id, period), cell(id, period.yearEarlier())))
        .collect(Collectors.joining("\n and ", "(", ")::int"));
  }

  @Override
  public String targetRate(Formula.TargetRate formula) {
    String target =
        catalog.targets().stream()
            .filter(
                each ->
                    each.indicator().equals(formula.of())
                        && each.region().equals(region)
                        && each.period().equals(period))
            .map(Target::value)
            .findFirst()
            .map(value -> value.toPlainString())
            .orElse("null");
    return quotient("100 * ", cell(formula.of(), period), target);
  }

  @Override
  public String rank(Formula.Rank rank) {
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
                        "(%s, ((%s))::numeric)"
                            .formatted(Sql.text(peer.code()), cells.of(of, peer.code(), period)))
                .collect(Collectors.joining(",\n", "values ", ""))
            : stored(of, enclosing, level, period);
    String value = of.digits() == null ? "value" : "round(value, " + of.digits() + ")";
    String computed =
        """
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
    return rank.given() == null
        ? computed
        : "coalesce(%s,\n %s)".formatted(cell(rank.given(), period), computed);
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
  @Override
  public String streak(Formula.Streak streak) {
    StringBuilder table = new StringBuilder("values ");
    Period each = period;
    for (int back = 0; back < SPELT_OUT; back++, each = each.previous()) {
      table
          .append(back == 0 ? "" : ",\n")
          .append("(%d, (%s)::numeric)".formatted(back, cell(streak.of(), each)));
    }
    return """
    (with past(back, value) as (%s)
    select coalesce(min(back), %d) from past where value is null or value <= 0)"""
        .formatted(table, SPELT_OUT);
  }
}
