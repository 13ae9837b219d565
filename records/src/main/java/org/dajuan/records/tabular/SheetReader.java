package org.dajuan.records.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dajuan.catalog.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet of a workbook, streamed. What a cell holds is told by its type, never by
 * what its text looks like: the text 1E05 is no number. ECMA-376 part 1, 18.3.1.4 and 18.18.11.
 */
final class SheetReader implements RowReader {
  private static final String MIDNIGHT = "T00:00:00";

  private final String workbook;
  private final String sheet;
  private final WorkbookParts parts;
  private final NumberCell numbers;
  private final InputStream in;
  private final XMLStreamReader xml;
  private long number;

  SheetReader(String workbook, WorkbookParts parts, WorkbookParts.SheetPart sheet)
      throws IOException {
    this.workbook = workbook;
    this.sheet = sheet.name();
    this.parts = parts;
    this.numbers = new NumberCell(parts.isDate1904());
    this.in = parts.stream(sheet.part());
    try {
      this.xml = WorkbookXml.read(in);
    } catch (XMLStreamException e) {
      in.close();
      throw broken();
    }
  }

  private UnreadableFileException broken() {
    return new UnreadableFileException(
        TabularFaults.BROKEN_WORKBOOK.at(Place.InFile.whole(workbook)));
  }

  @Override
  public @Nullable Row next() throws IOException {
    try {
      while (xml.hasNext()) {
        xml.next();
        if (WorkbookXml.begins(xml, "row")) {
          return row();
        } else if (WorkbookXml.ends(xml, "sheetData")) {
          return null;
        }
      }
      return null;
    } catch (XMLStreamException | RuntimeException e) {
      // Numbers and indexes of a damaged file are wrong in as many ways as its elements.
      throw broken();
    }
  }

  private Row row() throws XMLStreamException {
    String named = xml.getAttributeValue(null, "r");
    number = named == null ? number + 1 : Long.parseLong(named);
    boolean hidden = WorkbookXml.isTrue(xml.getAttributeValue(null, "hidden"));
    RowCells cells = new RowCells();
    int column = -1;
    for (xml.next(); !WorkbookXml.ends(xml, "row"); xml.next()) {
      if (WorkbookXml.begins(xml, "c")) {
        String address = xml.getAttributeValue(null, "r");
        column = address == null ? column + 1 : columnOf(address);
        readCell(cells, column);
      }
    }
    return new Row(
        number,
        cells.texts.toArray(String[]::new),
        cells.kinds.toArray(Row.Kind[]::new),
        cells.objections,
        this::place,
        numbers,
        hidden);
  }

  /** The cells of a row read so far; empty ones at its end are not kept. */
  private static final class RowCells {
    final List<String> texts = new ArrayList<>();
    final List<Row.Kind> kinds = new ArrayList<>();
    final List<RowObjection> objections = new ArrayList<>(0);

    void add(int column, String text, Row.Kind kind) {
      while (texts.size() <= column) {
        texts.add("");
        kinds.add(Row.Kind.TEXT);
      }
      texts.set(column, text);
      kinds.set(column, kind);
    }
  }

  private void readCell(RowCells cells, int column) throws XMLStreamException {
    String type = xml.getAttributeValue(null, "t");
    String style = xml.getAttributeValue(null, "s");
    boolean formula = false;
    String value = null;
    String inline = "";
    for (xml.next(); !WorkbookXml.ends(xml, "c"); xml.next()) {
      if (WorkbookXml.begins(xml, "v")) {
        value = xml.getElementText();
      } else if (WorkbookXml.begins(xml, "f")) {
        formula = true;
      } else if (WorkbookXml.begins(xml, "is")) {
        inline = WorkbookXml.richText(xml, "is");
      }
    }
    if (column >= TabularFile.MOST_COLUMNS) {
      throw new IllegalArgumentException("column " + column);
    }
    switch (type == null ? "n" : type) {
      case "s" -> addText(cells, column, value == null ? "" : shared(value));
      case "inlineStr" -> addText(cells, column, inline);
      case "str" -> addText(cells, column, value == null ? "" : WorkbookXml.unescape(value));
      case "b" -> addText(cells, column, "1".equals(value) ? "true" : "false");
      case "d" -> addDate(cells, column, value);
      case "e" -> addError(cells, column, value == null ? "" : value);
      default -> addNumber(cells, column, value, formula, style);
    }
  }

  private String shared(String index) {
    return parts.sharedText(Integer.parseInt(index.strip()));
  }

  private void addText(RowCells cells, int column, String text) {
    if (text.length() > TabularFile.LONGEST_CELL) {
      cells.add(column, text.substring(0, 100), Row.Kind.TEXT);
      cells.objections.add(
          CellFaults.CELL_TOO_LONG.in(number, column, "limit", TabularFile.LONGEST_CELL));
    } else if (!text.isEmpty()) {
      cells.add(column, text, Row.Kind.TEXT);
    }
  }

  /** A day that the file holds as ISO text. */
  private void addDate(RowCells cells, int column, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return;
    }
    int midnight = value.indexOf(MIDNIGHT);
    String text = midnight > 0 ? value.substring(0, midnight) : value;
    boolean whole = text.length() >= "2023-05-01".length() && text.charAt(4) == '-';
    cells.add(column, text, whole ? Row.Kind.DATE : Row.Kind.TEXT);
  }

  private void addError(RowCells cells, int column, String error) {
    cells.add(column, error, Row.Kind.TEXT);
    cells.objections.add(CellFaults.ERROR_CELL.in(number, column, "error", error));
  }

  /** A formula counts with the value that the spreadsheet program computed last. */
  private void addNumber(
      RowCells cells, int column, @Nullable String value, boolean formula, @Nullable String style) {
    if (value == null || value.isBlank()) {
      if (formula) {
        cells.add(column, "", Row.Kind.TEXT);
        cells.objections.add(CellFaults.FORMULA_WITHOUT_VALUE.in(number, column));
      }
      return;
    }
    String raw = value.strip();
    WorkbookParts.NumberFormat format = parts.format(style == null ? 0 : Integer.parseInt(style));
    cells.add(column, numbers.text(format, raw), numbers.kind(format, raw));
  }

  private Place place(long row, int column) {
    return new Place.InCell(workbook, sheet, column < 0 ? "A" + row : Row.columnName(column) + row);
  }

  /** The column of an address such as AB12, from 0. */
  private static int columnOf(String address) {
    int column = 0;
    for (int i = 0; i < address.length() && address.charAt(i) >= 'A'; i++) {
      column = column * 26 + (address.charAt(i) - 'A' + 1);
    }
    return column - 1;
  }

  @Override
  public void close() throws IOException {
    try (in) {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
