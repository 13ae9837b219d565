package org.dajuan.figures.sql;

import java.util.List;
import org.dajuan.catalog.period.PeriodKind;

/**
 * The kinds of period for which computed figures are kept: months, quarters and years. Days are
 * not: nobody reports them, and they would multiply the table by thirty.
 */
public final class Grain {

  /** Kinds of period of computed figures, from short to long. */
  public static final List<PeriodKind> KINDS =
      List.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR);

  /** For each record {@code s}: the periods that enclose it, as {@code p}. */
  static final String ENCLOSING_PERIODS =
      """
      cross join lateral (values
        ('month', 1, to_char(s.from_day, 'YYYY-MM'), date_trunc('month', s.from_day)::date,
          (date_trunc('month', s.from_day) + interval '1 month' - interval '1 day')::date),
        ('quarter', 2, to_char(s.from_day, 'YYYY"Q"Q'), date_trunc('quarter', s.from_day)::date,
          (date_trunc('quarter', s.from_day) + interval '3 months' - interval '1 day')::date),
        ('year', 3, to_char(s.from_day, 'YYYY'), date_trunc('year', s.from_day)::date,
          (date_trunc('year', s.from_day) + interval '1 year' - interval '1 day')::date)
      ) p(kind, grain, period, start_day, end_day)
      """;

  private Grain() {}

  /** 1 for a month (and for a day, which is placed in its month), 2 for a quarter, 3 for a year. */
  public static int of(PeriodKind kind) {
    return switch (kind) {
      case DAY, MONTH -> 1;
      case QUARTER -> 2;
      case YEAR -> 3;
    };
  }
}
