package org.dajuan.records.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.records.schema.ColumnType;
import org.dajuan.records.schema.RegisterTable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with Chinese headings; numbers and dates are numbers and dates. */
final class WorkbookSink implements ExportSink {
  private static final int MOST_ROWS = 1_048_576;
  private static final int FLUSH_EVERY = 500;

  /** Spreadsheet programs keep no more digits of a number. */
  private static final int DIGITS_KEPT = 15;

  private final Workbook workbook;
  private final ExportCells cells;
  private final Headings headings;
  private final List<RegisterTable.Column> columns;
  private Worksheet sheet;
  private int sheets;
  private int next;

  WorkbookSink(
      OutputStream out,
      Catalog catalog,
      ExportCells cells,
      RegisterTable table,
      List<RegisterTable.Column> columns) {
    this.workbook = new Workbook(out, "Dajuan", "1.0");
    this.cells = cells;
    this.columns = columns;
    this.headings = new Headings(catalog, table.register());
    this.sheet = newSheet();
  }

  private Worksheet newSheet() {
    sheets++;
    Worksheet created = workbook.newWorksheet(headings.sheetName(sheets));
    created.freezePane(0, 1);
    created.inlineString(0, 0, Headings.ID);
    created.width(0, 38);
    for (int i = 0; i < columns.size(); i++) {
      created.inlineString(0, i + 1, headings.of(columns.get(i).ofField()));
      created.width(i + 1, 18);
    }
    created.inlineString(0, columns.size() + 1, Headings.STATE);
    created.range(0, 0, 0, columns.size() + 1).style().bold().fillColor(Headings.GREY).set();
    next = 1;
    return created;
  }

  @Override
  public void add(ExportedRecord row) throws IOException {
    if (next == MOST_ROWS) {
      sheet.finish();
      sheet = newSheet();
    }
    List<String> texts = cells.cells(row);
    for (int column = 0; column < texts.size(); column++) {
      boolean isField = column > 0 && column <= columns.size();
      ColumnType type = isField ? columns.get(column - 1).type() : ColumnType.TEXT;
      write(column, texts.get(column), type);
    }
    next++;
    if (next % FLUSH_EVERY == 0) {
      sheet.flush();
    }
  }

  private void write(int column, String text, ColumnType type) {
    if (text.isEmpty()) {
      return;
    }
    boolean number = type == ColumnType.NUMERIC || type == ColumnType.INTEGER;
    if (number && isKeptNumber(text)) {
      sheet.value(next, column, new BigDecimal(text));
    } else if (type == ColumnType.DATE) {
      sheet.value(next, column, LocalDate.parse(text));
      sheet.style(next, column).format("yyyy-mm-dd").set();
    } else {
      sheet.inlineString(next, column, text);
    }
  }

  /** A quantity may carry a unit; and a long number would lose digits. */
  private static boolean isKeptNumber(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c != '.' && (c != '-' || i > 0)) {
        return false;
      }
    }
    return digits > 0 && digits <= DIGITS_KEPT;
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
