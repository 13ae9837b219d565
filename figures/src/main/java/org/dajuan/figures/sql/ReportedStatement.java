package org.dajuan.figures.sql;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource.Reported;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * The statement that takes official figures out of their register into {@code fig.figure}: of
 * several records for one region and period the one with the furthest status, then the latest
 * vintage, then the newest entry. Binds like {@link RegisterStatement}.
 */
public final class ReportedStatement {

  private final Indicator indicator;
  private final Reported source;
  private final Register register;
  private final UnitScale scale;
  private final RecordSpan span;
  private final String period;
  private final String kind;
  private final String furthest;

  public ReportedStatement(Catalog catalog, Indicator indicator, ZoneId zone) {
    this.indicator = indicator;
    this.source = (Reported) indicator.source();
    this.register = catalog.register(source.register());
    this.scale = UnitScale.of(catalog, indicator, register, Set.of(source.value()));
    Field field = register.field(source.period());
    this.span = RecordSpan.of(field, "r", zone);
    this.period = periodText(field, span);
    this.kind = kind(field);
    this.furthest = statusOrder(catalog);
  }

  private static String periodText(Field field, RecordSpan span) {
    String column = "r." + Sql.name(field.name());
    FieldType type = field.type();
    if (type instanceof FieldType.Month || type instanceof FieldType.PeriodText) {
      return column;
    }
    return type instanceof FieldType.YearNumber
        ? "lpad(" + column + "::text, 4, '0')"
        : "to_char(" + span.first() + ", 'YYYY-MM-DD')";
  }

  private static String kind(Field field) {
    FieldType type = field.type();
    if (type instanceof FieldType.YearNumber) {
      return "'year'";
    } else if (type instanceof FieldType.Month) {
      return "'month'";
    } else if (type instanceof FieldType.PeriodText) {
      return "case length(r.%s) when 4 then 'year' when 6 then 'quarter' when 7 then 'month' else"
              .formatted(Sql.name(field.name()))
          + " 'day' end";
    }
    return "'day'";
  }

  /** Furthest status first, by the place in its code list; nothing where there is no status. */
  private String statusOrder(Catalog catalog) {
    String status = source.status();
    if (status == null || !(register.field(status).type() instanceof FieldType.CodeOf code)) {
      return "";
    }
    List<String> codes =
        catalog.codeList(code.list()).codes().stream().map(each -> each.code()).toList();
    return "coalesce(array_position(%s, r.%s), 0) desc, "
        .formatted(Sql.array(codes), Sql.name(status));
  }

  /** The order in which records stand for a cell: the first one is the figure. */
  String bestFirst() {
    return furthest
        + (source.vintage() == null ? "" : "r." + Sql.name(source.vintage()) + " desc nulls last, ")
        + "r.seq desc";
  }

  /** The conditions that a record {@code r} must meet to stand for any cell. */
  public String conditions() {
    return "r.state <> 'voided' and r."
        + Sql.name(source.value())
        + " is not null and "
        + span.first()
        + " is not null"
        + (source.where() == null ? "" : " and (" + MeasureSql.print(source.where(), "r") + ")");
  }

  String regionColumn() {
    return "r." + Sql.name(source.region());
  }

  String period() {
    return period;
  }

  /** The value in the unit of the indicator. */
  String value() {
    return scale.value("r." + Sql.name(source.value()));
  }

  /** Takes every cell. */
  public String all() {
    return insert(false);
  }

  /** Takes the chosen cells. */
  public String chosen() {
    return insert(true);
  }

  /**
   * The records that stand for the chosen cells: {@code id, version, region, seq, used}; all but
   * the used one of a cell were superseded. Binds the six arrays of {@link RegisterStatement}.
   */
  public String recordsOfChosen() {
    return """
    with %s
    select r.id, r.version, %s as region, r.seq,
      row_number() over (partition by %s, %s order by %s) = 1 as used
    from reg.%s r join chosen c on c.region_code = %s and c.period = %s
    where %s\
    """
        .formatted(
            RegisterStatement.CHOSEN_CELLS,
            regionColumn(),
            regionColumn(),
            period,
            bestFirst(),
            Sql.name(register.id()),
            regionColumn(),
            period,
            conditions());
  }

  private String insert(boolean chosen) {
    String levels = RegisterStatement.levelCondition(indicator, regionColumn());
    return """
    %s
    insert into fig.figure (indicator, region_code, period, period_kind, period_start, period_end,
      value, numerator, denominator, multiplier, status, basis, vintage, document, records, seq,
      computed_at)
    select distinct on (%s, %s) %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, 1, r.seq, ?
    from reg.%s r%s
    where %s%s
    order by %s, %s, %s\
    """
        .formatted(
            chosen ? "with " + RegisterStatement.CHOSEN_CELLS : "",
            regionColumn(),
            period,
            Sql.text(indicator.id()),
            regionColumn(),
            period,
            kind,
            span.first(),
            span.last(),
            value(),
            scale.parts("r." + Sql.name(source.value())),
            status(),
            column(source.basis(), "text"),
            column(source.vintage(), "date"),
            column(source.document(), "text"),
            Sql.name(register.id()),
            chosen
                ? "\njoin chosen c on c.region_code = "
                    + regionColumn()
                    + " and c.period = "
                    + period
                : "",
            conditions(),
            levels.isEmpty() ? "" : " and " + levels,
            regionColumn(),
            period,
            bestFirst());
  }

  private String status() {
    return source.status() == null || source.estimates().isEmpty()
        ? "'actual'"
        : "case when r.%s = any(%s) then 'estimate' else 'actual' end"
            .formatted(Sql.name(source.status()), Sql.array(source.estimates()));
  }

  private static String column(@Nullable String field, String type) {
    return field == null ? "null::" + type : "r." + Sql.name(field) + "::" + type;
  }
}
