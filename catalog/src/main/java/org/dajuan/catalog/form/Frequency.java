package org.dajuan.catalog.form;

import java.time.LocalDate;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;

/** 报送频率 — how often a form is asked for. */
public enum Frequency {
  ONCE(1, PeriodKind.YEAR),
  WEEK(52, PeriodKind.DAY),
  MONTH(12, PeriodKind.MONTH),
  QUARTER(4, PeriodKind.QUARTER),
  HALF_YEAR(2, PeriodKind.QUARTER),
  YEAR(1, PeriodKind.YEAR);

  private final int timesAYear;
  private final PeriodKind periodKind;

  Frequency(int timesAYear, PeriodKind periodKind) {
    this.timesAYear = timesAYear;
    this.periodKind = periodKind;
  }

  /** How often a form of this frequency is filled in a year; once counts as in that year. */
  public int timesAYear() {
    return timesAYear;
  }

  /**
   * The kind of period that names one filling: a weekly form is named by the last day of its week,
   * a half-yearly one by the quarter that ends it, one that is asked once by its year.
   */
  public PeriodKind periodKind() {
    return periodKind;
  }

  /** Whether there are figures of exactly the time that one filling covers. */
  public boolean hasOwnFigures() {
    return this != WEEK && this != HALF_YEAR;
  }

  /** The first day of the time that the filling named by this period covers. */
  public LocalDate firstDay(Period period) {
    return switch (this) {
      case WEEK -> period.last().minusDays(6);
      case HALF_YEAR -> period.first().minusMonths(3);
      case ONCE, MONTH, QUARTER, YEAR -> period.first();
    };
  }

  /** Whether the period names a filling: its kind fits, and half a year ends with it. */
  public boolean fits(Period period) {
    return period.kind() == periodKind
        && (this != HALF_YEAR || period.last().getMonthValue() % 6 == 0);
  }
}
