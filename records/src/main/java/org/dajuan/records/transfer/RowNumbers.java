package org.dajuan.records.transfer;

import java.util.List;
import org.dajuan.records.schema.SqlName;

/**
 * How rows are numbered when several sheets are read as one table: those of the first by their
 * number in it, those of the next ones so far beyond that no two are the same.
 */
final class RowNumbers {
  /** More than any sheet or file has lines. */
  private static final long SHEET = 1L << 40;

  private final List<String> sheets;

  RowNumbers(List<String> sheets) {
    this.sheets = List.copyOf(sheets);
  }

  static long of(int sheet, long row) {
    return sheet * SHEET + row;
  }

  /** The row as a person finds it: 17, or in a sheet after the first 丰州镇!17. */
  String label(long number) {
    long sheet = number / SHEET;
    return sheet == 0 ? Long.toString(number) : sheets.get((int) sheet) + "!" + number % SHEET;
  }

  /** The same of a number that an SQL expression gives. */
  String labelSql(String number) {
    StringBuilder sql = new StringBuilder("CASE " + number + " / " + SHEET + " WHEN 0 THEN ''");
    for (int i = 1; i < sheets.size(); i++) {
      sql.append(" WHEN ").append(i).append(" THEN ").append(SqlName.literal(sheets.get(i) + "!"));
    }
    return sql + " END || (" + number + " % " + SHEET + ")::text";
  }
}
