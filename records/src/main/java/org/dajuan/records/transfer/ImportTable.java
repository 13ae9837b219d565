package org.dajuan.records.transfer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.tabular.Row;
import org.dajuan.records.tabular.RowReader;
import org.dajuan.records.tabular.TabularFile;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that is read: one sheet with its header, or all sheets whose headers say the
 * same. Sheets with headers that differ are a question to the person, never a choice of ours.
 *
 * @param headers one for each sheet that is read, at least one
 * @param columns what the columns hold, the same in all of them
 * @param findings what is to be said of headers and sheets; with an error among it no row is read
 */
record ImportTable(
    TabularFile file,
    List<HeaderFinder.Header> headers,
    ImportColumns columns,
    List<Finding> findings) {

  /** Fewer named columns are a chance likeness, not a table of the register. */
  private static final int FEWEST_COLUMNS = 2;

  ImportTable {
    headers = List.copyOf(headers);
    findings = List.copyOf(findings);
  }

  /** A sheet with a header. */
  private record Sheet(HeaderFinder.Header header, ImportColumns columns) {
    boolean isTable() {
      return columns.isComplete() && columns.matched() >= FEWEST_COLUMNS;
    }
  }

  /**
   * Looks into one sheet, or for -1 into all of them.
   *
   * @param name of the file, for places
   */
  static Optional<ImportTable> find(
      Catalog catalog, Register register, TabularFile file, int onlySheet, String name)
      throws IOException {
    List<Sheet> found = new ArrayList<>();
    for (int i = 0; i < file.sheets().size(); i++) {
      Optional<HeaderFinder.Header> header =
          onlySheet < 0 || i == onlySheet ? HeaderFinder.find(file, i, register) : Optional.empty();
      header.ifPresent(
          each -> found.add(new Sheet(each, ImportColumns.of(catalog, register, each))));
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<Sheet> tables = found.stream().filter(Sheet::isTable).toList();
    Sheet first = tables.isEmpty() ? found.get(0) : tables.get(0);
    List<Finding> findings = new ArrayList<>(first.columns.findings());
    if (tables.size() > 1) {
      boolean same = tables.stream().allMatch(each -> each.columns.sameAs(first.columns));
      TransferFaults said = same ? TransferFaults.SHEETS_READ : TransferFaults.SEVERAL_SHEETS;
      findings.add(said.at(Place.InFile.whole(name), "sheets", names(file, tables)));
    }
    for (Sheet each : found) {
      if (each.header.sheet() != first.header.sheet()
          && !each.isTable()
          && each.columns.matched() >= FEWEST_COLUMNS) {
        findings.add(
            TransferFaults.SHEET_NOT_READ.at(
                each.header.row().place(Row.WHOLE),
                "sheet",
                file.sheets().get(each.header.sheet())));
      }
    }
    List<Sheet> read = tables.isEmpty() ? List.of(first) : tables;
    return Optional.of(
        new ImportTable(file, read.stream().map(Sheet::header).toList(), first.columns, findings));
  }

  private static String names(TabularFile file, List<Sheet> sheets) {
    List<String> names =
        sheets.stream().map(each -> file.sheets().get(each.header.sheet())).toList();
    return String.join("、", names);
  }

  /**
   * Whether a remark on the file is one on records: not on cells merged within a header, where that
   * is how headings are written, nor on a sheet that is not read.
   */
  boolean concerns(Finding remark) {
    if (!(remark.place() instanceof Place.InCell cell)) {
      return true;
    }
    for (HeaderFinder.Header each : headers) {
      if (file.sheets().get(each.sheet()).equals(cell.sheet())) {
        return lastRow(cell.cell()) > each.row().number();
      }
    }
    return false;
  }

  /** The row in which a range such as A2:B3 ends. */
  private static long lastRow(String range) {
    int digits = range.length();
    while (digits > 0 && Character.isDigit(range.charAt(digits - 1))) {
      digits--;
    }
    return digits == range.length() ? 0 : Long.parseLong(range.substring(digits));
  }

  /** The first header; its texts are those of all. */
  Row heading() {
    return headers.get(0).row();
  }

  RowNumbers numbers() {
    return new RowNumbers(headers.stream().map(each -> file.sheets().get(each.sheet())).toList());
  }

  /** The rows below the headers, sheet after sheet. */
  RowReader open() throws IOException {
    return new Rows();
  }

  private final class Rows implements RowReader {
    private int sheet;
    private RowReader reader;

    Rows() throws IOException {
      reader = HeaderFinder.openBelow(file, headers.get(0));
    }

    @Override
    public @Nullable Row next() throws IOException {
      Row row = reader.next();
      while (row == null && sheet + 1 < headers.size()) {
        reader.close();
        sheet++;
        reader = HeaderFinder.openBelow(file, headers.get(sheet));
        row = reader.next();
      }
      return row == null || sheet == 0 ? row : row.numbered(RowNumbers.of(sheet, row.number()));
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
