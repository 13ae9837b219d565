package org.dajuan.records.transfer;

import java.io.IOException;
import java.util.Optional;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.tabular.Row;
import org.dajuan.records.tabular.RowReader;
import org.dajuan.records.tabular.TabularFile;

/** Finds the sheet and row that name the register's fields. */
final class HeaderFinder {
  /** A header stands in one of the first rows; titles and notes may stand above it. */
  private static final int FIRST_ROWS = 10;

  /** Where the header is. */
  record Header(int sheet, Row row) {}

  private HeaderFinder() {}

  /** Looks into one sheet, or for -1 into all of them in order. */
  static Optional<Header> find(TabularFile file, int onlySheet, Register register)
      throws IOException {
    for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
      if (onlySheet >= 0 && sheet != onlySheet) {
        continue;
      }
      Optional<Header> header = findIn(file, sheet, register);
      if (header.isPresent()) {
        return header;
      }
    }
    return Optional.empty();
  }

  private static Optional<Header> findIn(TabularFile file, int sheet, Register register)
      throws IOException {
    Row best = null;
    int most = 0;
    try (RowReader reader = file.read(sheet)) {
      for (int i = 0; i < FIRST_ROWS; i++) {
        Row row = reader.next();
        if (row == null) {
          break;
        }
        int matches = ImportColumns.matches(register, row);
        if (matches > most) {
          best = row;
          most = matches;
        }
      }
    }
    return best == null ? Optional.empty() : Optional.of(new Header(sheet, best));
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
