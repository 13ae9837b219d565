package org.dajuan.catalog.indicator;

import java.util.List;
import org.dajuan.catalog.expression.Expression;
import org.jspecify.annotations.Nullable;

/** Where the figures of an indicator come from. */
public sealed interface IndicatorSource {

  /**
   * Computed over the records of a register. Voided records never count.
   *
   * @param where condition, null for all records
   * @param date field that places a record in time: date, month, year, timestamp or period
   * @param region field that places a record in space
   * @param grouping when present, records are first grouped, groups that fail {@code having}
   *     dropped, and the measure taken over one row per group (villages in which …)
   * @param zeroNeedsReturns whether a zero only counts when every expected return is in
   */
  record FromRegister(
      String register,
      @Nullable Expression where,
      Measure measure,
      String date,
      String region,
      Timing timing,
      @Nullable Grouping grouping,
      boolean zeroNeedsReturns)
      implements IndicatorSource {}

  /**
   * Groups of records: fields to group by, and an aggregate condition on each group. The group's
   * number is what {@code count(*)} counts.
   */
  record Grouping(List<String> by, Expression having) {}

  /**
   * An official figure, stored by a register and never recomputed (handbook A1). Of several records
   * for one region and period the one with the furthest status, then the latest vintage, is the
   * figure; the others stay visible in the trace.
   *
   * @param value field with the value, in the indicator's unit
   * @param period field of type period, matched exactly
   * @param status field with a code; the order of its list is the order of statuses
   * @param estimates codes of {@code status} that make the figure an estimate (预计)
   * @param basis field that says what growth is measured against, null when none
   * @param vintage date field: when the value was released, null when none
   * @param document text field: where the value was published, null when none
   */
  record Reported(
      String register,
      @Nullable Expression where,
      String value,
      String period,
      String region,
      @Nullable String status,
      List<String> estimates,
      @Nullable String basis,
      @Nullable String vintage,
      @Nullable String document)
      implements IndicatorSource {}

  /**
   * The number of regions of a level that exist on the last day of the period; the dated
   * denominator of coverage figures.
   *
   * @param kind only regions of this kind, null for all
   */
  record FromRegions(String level, @Nullable String kind) implements IndicatorSource {}

  /** Computed from other indicators. */
  record FromFormula(Formula formula) implements IndicatorSource {}
}
