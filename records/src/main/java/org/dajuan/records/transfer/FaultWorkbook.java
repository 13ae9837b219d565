package org.dajuan.records.transfer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dajuan.records.tabular.Row;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook like the imported file in which each faulty row is marked: what is wrong stands in an
 * additional first column, the cells concerned are red. Mended, it can be imported as it is. Rows
 * are streamed.
 */
final class FaultWorkbook implements AutoCloseable {
  private static final int MOST_ROWS = 1_048_576;
  private static final int FLUSH_EVERY = 500;
  private static final String RED = "FFC7CE";
  private static final String GREY = "E7E6E6";
  private static final int LONGEST_NOTE = 2_000;

  private final OutputStream out;
  private final Workbook workbook;
  private final Row header;
  private Worksheet sheet;
  private int next;
  private int sheets;

  FaultWorkbook(Path file, Row header) throws IOException {
    this.out = new BufferedOutputStream(Files.newOutputStream(file));
    this.workbook = new Workbook(out, "Dajuan", "1.0");
    this.header = header;
    this.sheet = newSheet();
  }

  private Worksheet newSheet() {
    sheets++;
    Worksheet created = workbook.newWorksheet(sheets == 1 ? "问题" : "问题 " + sheets);
    created.freezePane(1, 1);
    created.width(0, 60);
    created.inlineString(0, 0, "问题 Problems");
    for (int column = 0; column < header.size(); column++) {
      created.inlineString(0, column + 1, header.text(column));
      created.width(column + 1, 16);
    }
    created.range(0, 0, 0, header.size()).style().bold().fillColor(GREY).set();
    next = 1;
    return created;
  }

  /**
   * Adds a row of the file.
   *
   * @param problems what is wrong with it, one sentence each; none for a good row
   * @param columns the columns of the cells concerned
   */
  void add(Row row, List<String> problems, List<Integer> columns) throws IOException {
    if (next == MOST_ROWS) {
      sheet.finish();
      sheet = newSheet();
    }
    if (!problems.isEmpty()) {
      String note = String.join("\n", problems);
      sheet.inlineString(
          next, 0, note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) + "…" : note);
      sheet.style(next, 0).wrapText(true).fillColor(RED).set();
    }
    for (int column = 0; column < row.size(); column++) {
      String text = row.text(column);
      if (row.kind(column) == Row.Kind.NUMBER && !text.endsWith("%") && !text.isEmpty()) {
        sheet.value(next, column + 1, new BigDecimal(text));
      } else if (!text.isEmpty()) {
        sheet.inlineString(next, column + 1, text);
      }
    }
    for (int column : columns) {
      if (column >= 0) {
        sheet.style(next, column + 1).fillColor(RED).set();
      }
    }
    next++;
    if (next % FLUSH_EVERY == 0) {
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      workbook.close();
    }
  }
}
