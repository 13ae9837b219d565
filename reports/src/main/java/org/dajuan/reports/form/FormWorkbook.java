package org.dajuan.reports.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A filled form as a workbook: known cells white, asked ones yellow, missing ones grey. */
final class FormWorkbook {

  private static final String HEADING = "E7E6E6";
  private static final String ASKED = "FFF8DC";
  private static final String MISSING = "EFEFEF";
  private static final int LONGEST_SHEET_NAME = 31;
  private static final int FLUSH_EVERY = 500;
  private static final int NARROWEST = 10;
  private static final int WIDEST = 40;

  /** Spreadsheet programs keep no more digits of a number. */
  private static final int DIGITS_KEPT = 15;

  private final FilledForm filled;
  private final FormWords words;
  private final Locale locale;

  FormWorkbook(FilledForm filled, FormWords words, Locale locale) {
    this.filled = filled;
    this.words = words;
    this.locale = locale;
  }

  void write(OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Dajuan", "1.0");
    Worksheet sheet = workbook.newWorksheet(sheetName());
    int last = Math.max(0, filled.headings().size() - 1);
    widths(sheet);
    sheet.inlineString(0, 0, filled.form().title().in(locale));
    sheet.range(0, 0, 0, last).merge();
    sheet.range(0, 0, 0, last).style().bold().fontSize(16).horizontalAlignment("center").set();
    List<String> head = words.head(filled);
    int line = 1;
    for (String each : head) {
      sheet.inlineString(line, 0, each);
      sheet.range(line, 0, line, last).merge();
      line++;
    }
    sheet.inlineString(line, 0, words.of("marks"));
    sheet.range(line, 0, line, last).merge();
    line++;
    for (int i = 0; i <= last && !filled.headings().isEmpty(); i++) {
      sheet.inlineString(line, i, filled.headings().get(i).title());
    }
    sheet
        .range(line, 0, line, last)
        .style()
        .bold()
        .wrapText(true)
        .fillColor(HEADING)
        .borderStyle("thin")
        .set();
    sheet.freezePane(0, line + 1);
    rows(sheet, line + 1);
    workbook.finish();
  }

  private void rows(Worksheet sheet, int first) throws IOException {
    int line = first;
    for (FilledForm.Row row : filled.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        cell(sheet, line, i, row.cells().get(i));
      }
      line++;
      if ((line - first) % FLUSH_EVERY == 0) {
        sheet.flush();
      }
    }
  }

  private void cell(Worksheet sheet, int line, int column, FilledForm.Cell cell) {
    if (cell.number() != null && cell.number().precision() <= DIGITS_KEPT) {
      sheet.value(line, column, cell.number());
    } else if (!cell.text().isEmpty()) {
      sheet.inlineString(line, column, cell.text());
    }
    switch (cell.state()) {
      case KNOWN, ESTIMATE, WITHHELD -> sheet.style(line, column).borderStyle("thin").set();
      case ASKED -> sheet.style(line, column).borderStyle("thin").fillColor(ASKED).set();
      case EMPTY, UNPROVEN ->
          sheet.style(line, column).borderStyle("thin").fillColor(MISSING).set();
    }
  }

  private void widths(Worksheet sheet) {
    for (int i = 0; i < filled.headings().size(); i++) {
      // A Chinese character takes two cells of width.
      int width = filled.headings().get(i).title().length() * 2 + 2;
      sheet.width(i, Math.min(WIDEST, Math.max(NARROWEST, width)));
    }
  }

  private String sheetName() {
    String name = filled.form().title().in(locale).replaceAll("[\\\\/*?:\\[\\]']", " ").strip();
    String cut = name.length() > LONGEST_SHEET_NAME ? name.substring(0, LONGEST_SHEET_NAME) : name;
    return cut.isEmpty() ? words.of("sheet") : cut;
  }
}
