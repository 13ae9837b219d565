package org.dajuan.records.transfer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.tabular.Row;
import org.dajuan.records.tabular.RowReader;
import org.dajuan.records.tabular.TabularFile;

/** Finds the row of a sheet that names the register's fields, or the two rows that do together. */
final class HeaderFinder {
  /** A header stands in one of the first rows; titles and notes may stand above it. */
  private static final int FIRST_ROWS = 10;

  /**
   * Where the header is.
   *
   * @param row the headings; of two lines, joined, with the place of the second
   * @param above the rows above it, which may say in what unit the numbers are
   */
  record Header(int sheet, Row row, List<Row> above) {
    Header {
      above = List.copyOf(above);
    }
  }

  private HeaderFinder() {}

  static Optional<Header> find(TabularFile file, int sheet, Register register) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (RowReader reader = file.read(sheet)) {
      for (Row row = reader.next(); row != null; row = reader.next()) {
        rows.add(row);
        if (rows.size() > FIRST_ROWS) {
          break;
        }
      }
    }
    Header best = null;
    int most = 0;
    for (int i = 0; i < rows.size() && i < FIRST_ROWS; i++) {
      int matches = ImportColumns.matches(register, rows.get(i));
      if (matches > most) {
        best = new Header(sheet, rows.get(i), rows.subList(0, i));
        most = matches;
      }
      if (i + 1 < rows.size()) {
        Optional<Row> joined = TwoLineHeader.join(register, rows.get(i), rows.get(i + 1));
        int together = joined.map(row -> ImportColumns.matches(register, row)).orElse(0);
        if (together >= most && together > 0) {
          best = new Header(sheet, joined.orElseThrow(), rows.subList(0, i));
          most = together + 1;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Opens the sheet and passes everything up to the header. */
  static RowReader openBelow(TabularFile file, Header header) throws IOException {
    RowReader reader = file.read(header.sheet());
    Row row = reader.next();
    while (row != null && row.number() < header.row().number()) {
      row = reader.next();
    }
    return reader;
  }
}
