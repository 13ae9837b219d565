package org.dajuan.catalog.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.dajuan.catalog.pack.source.CsvTable;
import org.dajuan.catalog.pack.source.Faults;
import org.jspecify.annotations.Nullable;

/** Dates in CSV cells. */
final class DateCell {

  private DateCell() {}

  /** The date of a cell; null when empty or, with a finding, when it is none. */
  static @Nullable LocalDate read(CsvTable.Row row, String column, Faults faults) {
    String text = row.text(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      faults.report(LiteralFaults.BAD_DATE, row.place(column), "value", text);
      return null;
    }
  }

  static void checkOrder(
      CsvTable.Row row, @Nullable LocalDate from, @Nullable LocalDate to, Faults faults) {
    if (from != null && to != null && !from.isBefore(to)) {
      faults.report(LiteralFaults.VALIDITY_ORDER, row.place("valid_to"), "from", from, "to", to);
    }
  }
}
