package org.dajuan.figures.sql;

import java.time.ZoneId;
import java.util.Objects;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Returns;

/**
 * 已报 — how many expected returns came in, by cell: of respondents that existed at the end of the
 * period asked for, for periods that were over on a day. Two returns of one respondent for one
 * period count once. Columns: region_code, grain, start_day, received.
 *
 * <p>Binds {@link RegisterStatement}'s six arrays where cells are chosen, then the day.
 */
public final class ReturnsStatement {

  private final Register register;
  private final Returns returns;
  private final String source;

  /** The returns expected by a register. */
  public ReturnsStatement(Register register, Register returnsRegister, ZoneId zone) {
    this.register = register;
    this.returns = Objects.requireNonNull(register.returns());
    this.source = source(returnsRegister, zone);
  }

  private String source(Register returnsRegister, ZoneId zone) {
    RecordSpan span = RecordSpan.of(returnsRegister.field(Returns.PERIOD), "r", zone);
    boolean byOrg = returns.orgKind() != null;
    String respondent = "r." + Sql.name(Returns.RESPONDENT);
    String join =
        byOrg
            ? "sys.org o on o.id = %s and o.kind = %s".formatted(respondent, Sql.text(orgKind()))
            : "sys.region o on o.code = %s and o.level = %s"
                .formatted(respondent, Sql.text(level()));
    return """
    source as (
      select r.id, r.version, r.seq, %1$s as respondent, r.%2$s as asked, %3$s as at_region, %4$s as from_day,
        %5$s as to_day, %6$s as grain
      from reg.%7$s r
      join %8$s
      where r.state <> 'voided' and length(r.%2$s) = %9$d
        and (o.valid_from is null or o.valid_from <= %5$s)
        and (o.valid_to is null or o.valid_to > %5$s)
    )"""
        .formatted(
            respondent,
            Sql.name(Returns.PERIOD),
            byOrg ? "o.region" : respondent,
            span.first(),
            span.last(),
            span.grain(),
            Sql.name(register.returnsRegister()),
            join,
            textLength());
  }

  private String orgKind() {
    return returns.orgKind() == null ? "" : returns.orgKind();
  }

  private String level() {
    return returns.level() == null ? "" : returns.level();
  }

  /** Length of a period's text, which tells its kind. */
  private int textLength() {
    return switch (returns.every()) {
      case YEAR -> 4;
      case QUARTER -> 6;
      case MONTH -> 7;
      case DAY -> 10;
    };
  }

  /** Returns received for every cell that has some. */
  public String all() {
    return "with "
        + source
        + select(
            "from source s join sys.region_ancestor a on a.code = s.at_region\n"
                + Grain.ENCLOSING_PERIODS
                + "where p.grain >= s.grain");
  }

  /** Returns received for those of the chosen cells that have some. */
  public String chosen() {
    return "with "
        + RegisterStatement.CHOSEN_CELLS
        + ",\n"
        + source
        + select(
            """
            from chosen p
            join sys.region_ancestor a on a.ancestor = p.region_code
            join source s on s.at_region = a.code and s.grain <= p.grain
              and s.from_day between p.start_day and p.end_day
            where true""");
  }

  /**
   * The received returns behind chosen cells, each once. Columns: id, version, region, seq. Binds
   * {@link RegisterStatement}'s six arrays.
   */
  public String recordsOfChosen() {
    return "with "
        + RegisterStatement.CHOSEN_CELLS
        + ",\n"
        + source
        + """

        select distinct s.id, s.version, s.at_region as region, s.seq
        from chosen p
        join sys.region_ancestor a on a.ancestor = p.region_code
        join source s on s.at_region = a.code and s.grain <= p.grain
          and s.from_day between p.start_day and p.end_day""";
  }

  private static String select(String from) {
    return """

    select a.ancestor as region_code, p.grain, p.start_day,
      count(distinct (s.respondent, s.asked)) as received
    %s and s.to_day < ?
    group by a.ancestor, p.grain, p.start_day"""
        .formatted(from);
  }
}
