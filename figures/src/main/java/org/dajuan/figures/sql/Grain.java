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

  /** For each record {@code s}: the periods that enclose it, as {@code p(grain, start_day)}. */
  static final String ENCLOSING_PERIODS =
      """
      cross join lateral (values
        (1, date_trunc('month', s.from_day)::date),
        (2, date_trunc('quarter', s.from_day)::date),
        (3, date_trunc('year', s.from_day)::date)
      ) p(grain, start_day)
      """;

  /** Kind of period from {@code grain}. */
  static final String KIND = "(array['month', 'quarter', 'year'])[grain]";

  /** Text of a period from {@code grain} and {@code start_day}. */
  static final String PERIOD =
      "to_char(start_day, (array['YYYY-MM', 'YYYY\"Q\"Q', 'YYYY'])[grain])";

  /** Last day of a period from {@code grain} and {@code start_day}. */
  static final String END_DAY =
      "(start_day + (array[interval '1 month', interval '3 months', interval '1 year'])[grain]"
          + " - interval '1 day')::date";

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
