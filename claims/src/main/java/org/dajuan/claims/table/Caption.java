package org.dajuan.claims.table;

import java.util.Comparator;
import java.util.List;
import org.dajuan.catalog.period.Period;

/**
 * What is said of all values of a table.
 *
 * @param unit above it, empty when none or several are named
 * @param period year above it, empty when none is named
 * @param latest the latest year of its columns, of which changes and ranks are; else {@code period}
 * @param partly whether the values are those of part of a year (1-9月), which no year's figure
 *     judges
 */
record Caption(String unit, String period, String latest, boolean partly) {

  Caption withLatest(List<ColumnHead> columns) {
    String year =
        columns.stream()
            .flatMap(column -> column.time().findYear().stream())
            .map(Period::toString)
            .max(Comparator.naturalOrder())
            .orElse(period);
    return new Caption(unit, period, year, partly);
  }
}
