package org.dajuan.figures.sql;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.indicator.IndicatorSource.FromRegister;
import org.dajuan.catalog.indicator.Measure;
import org.dajuan.catalog.indicator.Timing;
import org.dajuan.catalog.region.KeptRegions;
import org.dajuan.catalog.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * The statement that computes the cells of an indicator over a register and inserts them into
 * {@code fig.figure}. It binds the time of computation, and for chosen cells {@link
 * #CHOSEN_CELLS}'s six arrays before it.
 *
 * <p>A cell exists where at least one record that meets the condition lies within its region and
 * period, in home and the regions below it. Of a stock the value covers all records up to the end
 * of the period.
 */
public final class RegisterStatement {

  /** Common table expression over six bound arrays: the cells to compute. */
  static final String CHOSEN_CELLS =
      """
      chosen as (
        select * from unnest(?::text[], ?::text[], ?::text[], ?::int[], ?::date[], ?::date[])
          as c(region_code, period, kind, grain, start_day, end_day)
      )""";

  /** A cell while it is computed: short, since it is sorted by. */
  private static final String KEY = "region_code, grain, start_day";

  private final Indicator indicator;
  private final FromRegister source;
  private final UnitScale scale;
  private final String records;
  private final String keptRegions;
  private final String levelCondition;

  public RegisterStatement(Catalog catalog, Indicator indicator, ZoneId zone) {
    this.indicator = indicator;
    this.source = (FromRegister) indicator.source();
    Register register = catalog.register(source.register());
    this.scale = UnitScale.of(catalog, indicator, register, source.measure());
    this.records = source(register, source, zone);
    this.keptRegions = keptRegions(catalog.kept(register), "a.ancestor");
    this.levelCondition = levelCondition(indicator, "a.ancestor");
  }

  /** The records that an indicator counts, with their place in time and space. */
  static String source(Register register, FromRegister source, ZoneId zone) {
    RecordSpan span = RecordSpan.of(register.field(source.date()), "r", zone);
    return """
    source as (
      select r.*, r.%s as at_region, %s as from_day, %s as to_day, %s as grain
      from reg.%s r
      where %s
    )"""
        .formatted(
            Sql.name(source.region()),
            span.first(),
            span.last(),
            span.grain(),
            Sql.name(register.id()),
            condition(source));
  }

  /** The condition that a record {@code r} must meet to be counted. */
  public static String condition(FromRegister source) {
    String notVoided = "r.state <> 'voided'";
    return source.where() == null
        ? notVoided
        : notVoided + " and (" + MeasureSql.print(source.where(), "r") + ")";
  }

  /** A condition that keeps the regions of which all records are here. */
  private static String keptRegions(KeptRegions kept, String code) {
    return "%s in (select h.code from sys.region_ancestor h where h.ancestor = %s)"
        .formatted(code, Sql.text(kept.root().code()));
  }

  /** A condition that keeps regions of the declared levels; empty when every level is meant. */
  static String levelCondition(Indicator indicator, String code) {
    return indicator.levels().isEmpty()
        ? ""
        : "exists (select from sys.region g where g.code = %s and g.level = any(%s))"
            .formatted(code, Sql.array(indicator.levels()));
  }

  /** Computes every cell. */
  public String all() {
    return insert(false);
  }

  /** Computes the chosen cells. */
  public String chosen() {
    return insert(true);
  }

  /**
   * The records that the chosen cells count: {@code id, version, region, seq}, each once. Binds
   * {@link #CHOSEN_CELLS}'s six arrays.
   */
  public String recordsOfChosen() {
    String from = source.timing() == Timing.STOCK ? stockRecordsOfChosen() : recordsOfChosenCells();
    IndicatorSource.Grouping grouping = source.grouping();
    String kept = "";
    if (grouping != null) {
      String by = columns(grouping.by());
      kept =
          """

          where (a.ancestor, p.period, %s) in (
            select a.ancestor, p.period, %s
            %s
            group by a.ancestor, p.period, %s
            having %s)"""
              .formatted(by, by, from, by, MeasureSql.print(grouping.having(), "s"));
    }
    return "with %s,\n%s\nselect distinct s.id, s.version, s.at_region as region, s.seq\n%s%s"
        .formatted(CHOSEN_CELLS, inlined(records), from, kept);
  }

  private static String stockRecordsOfChosen() {
    return stockRecords().replace("from cell p", "from chosen p");
  }

  private String insert(boolean chosen) {
    boolean stock = source.timing() == Timing.STOCK;
    String with =
        "with "
            + (chosen ? CHOSEN_CELLS + ",\n" + inlined(records) : records)
            + (stock ? ",\n" + cells(chosen) : "");
    String from = stock ? stockRecords() : chosen ? recordsOfChosenCells() : recordsOfAllCells();
    return """
    insert into fig.figure (indicator, region_code, period, period_kind, period_start, period_end,
      value, numerator, denominator, multiplier, status, records, seq, computed_at)
    %s
    select %s, region_code, %s, %s, start_day, %s, %s, %s, 'actual', records, seq, ?
    from (
    %s
    ) measured where measure is not null"""
        .formatted(
            with,
            Sql.text(indicator.id()),
            Grain.PERIOD,
            Grain.KIND,
            Grain.END_DAY,
            scale.value("measure"),
            scale.parts("measure"),
            measured(from));
  }

  /** Few cells are found fastest through the indexes of the register. */
  private static String inlined(String records) {
    return records.replaceFirst("source as ", "source as not materialized ");
  }

  /** Cells in which a record lies; only there a stock is stored. */
  private String cells(boolean chosen) {
    return chosen
        ? """
        cell as (
          select c.* from chosen c where exists (
            select from source s join sys.region_ancestor a on a.code = s.at_region
            where a.ancestor = c.region_code and s.grain <= c.grain
              and s.from_day between c.start_day and c.end_day)
        )"""
        : "cell as (select *, "
            + Grain.END_DAY
            + " as end_day from (\n  select distinct a.ancestor as region_code, p.grain, p.start_day\n"
            + recordsOfAllCells()
            + ") c)";
  }

  private String recordsOfAllCells() {
    return "from source s join sys.region_ancestor a on a.code = s.at_region\n"
        + Grain.ENCLOSING_PERIODS
        + "where s.from_day is not null and p.grain >= s.grain and "
        + keptRegions
        + (levelCondition.isEmpty() ? "" : " and " + levelCondition);
  }

  private static String recordsOfChosenCells() {
    return """
    from chosen p
    join sys.region_ancestor a on a.ancestor = p.region_code
    join source s on s.at_region = a.code and s.grain <= p.grain
      and s.from_day between p.start_day and p.end_day""";
  }

  private static String stockRecords() {
    return """
    from cell p
    join sys.region_ancestor a on a.ancestor = p.region_code
    join source s on s.at_region = a.code and s.to_day <= p.end_day""";
  }

  /** One row for each cell: {@link #KEY}, measure, records, seq. */
  private String measured(String from) {
    String cell = "a.ancestor as region_code, p.grain, p.start_day";
    String byCell = "a.ancestor, p.grain, p.start_day";
    IndicatorSource.Grouping grouping = source.grouping();
    if (grouping != null) {
      return grouped(grouping, cell, byCell, from);
    }
    if (source.measure() instanceof Measure.Streak streak) {
      return streak(streak, cell, byCell, from);
    }
    return "select %s, %s as measure, count(*) as records, max(s.seq) as seq\n%s\ngroup by %s"
        .formatted(cell, MeasureSql.of(source.measure(), "s"), from, byCell);
  }

  private String grouped(
      IndicatorSource.Grouping grouping, String cell, String byCell, String from) {
    String by = columns(grouping.by());
    return """
    select %s, %s as measure, sum(g.group_records) as records, max(g.group_seq) as seq
    from (
      select %s, %s, count(*) as group_records, max(s.seq) as group_seq
      %s
      group by %s, %s
      having %s
    ) g group by %s"""
        .formatted(
            KEY,
            MeasureSql.of(source.measure(), "g"),
            cell,
            by,
            from,
            byCell,
            by,
            MeasureSql.print(grouping.having(), "s"),
            KEY);
  }

  /** The length of the run of whole numbers that ends at the greatest one (gaps and islands). */
  private static String streak(Measure.Streak streak, String cell, String byCell, String from) {
    String number = "s." + Sql.name(streak.field());
    return """
    select %1$s, count(*) filter (where island = last_island) as measure,
      sum(number_records) as records, max(number_seq) as seq
    from (
      select *, max(island) over (partition by %1$s) as last_island
      from (
        select %2$s, count(*) as number_records, max(s.seq) as number_seq,
          %3$s - row_number() over (partition by %5$s order by %3$s) as island
        %4$s and %3$s is not null
        group by %5$s, %3$s
      ) numbered
    ) islands group by %1$s"""
        .formatted(KEY, cell, number, from, byCell);
  }

  private static String columns(@Nullable List<String> fields) {
    return fields == null
        ? ""
        : fields.stream().map(field -> "s." + Sql.name(field)).collect(Collectors.joining(", "));
  }
}
