package org.dajuan.records.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dajuan.catalog.finding.Place;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook. */
final class SheetReader implements RowReader {
  private final String workbook;
  private final String sheet;
  private final NumberCell numbers;
  private final Stream<org.dhatim.fastexcel.reader.Row> stream;
  private final Iterator<org.dhatim.fastexcel.reader.Row> rows;

  SheetReader(String workbook, Sheet sheet, boolean date1904) throws IOException {
    this.workbook = workbook;
    this.sheet = sheet.getName();
    this.numbers = new NumberCell(date1904);
    this.stream = sheet.openStream();
    this.rows = stream.iterator();
  }

  @Override
  public @Nullable Row next() throws IOException {
    try {
      return rows.hasNext() ? row(rows.next()) : null;
    } catch (RuntimeException e) {
      // The parser tells broken XML by runtime exceptions of several kinds.
      throw new UnreadableFileException(
          TabularFaults.BROKEN_WORKBOOK.at(Place.InFile.whole(workbook)));
    }
  }

  private Row row(org.dhatim.fastexcel.reader.Row source) {
    int size = source.getCellCount();
    while (size > 0 && isEmpty(source.getCell(size - 1))) {
      size--;
    }
    String[] texts = new String[size];
    Row.Kind[] kinds = new Row.Kind[size];
    List<RowObjection> objections = new ArrayList<>(0);
    for (int column = 0; column < size; column++) {
      kinds[column] = Row.Kind.TEXT;
      texts[column] = "";
      Cell cell = source.getCell(column);
      if (!isEmpty(cell)) {
        read(cell, column, texts, kinds, objections);
      }
    }
    return new Row(source.getRowNum(), texts, kinds, objections, this::place);
  }

  private static boolean isEmpty(@Nullable Cell cell) {
    return cell == null || cell.getType() == CellType.EMPTY;
  }

  private void read(
      Cell cell, int column, String[] texts, Row.Kind[] kinds, List<RowObjection> objections) {
    String raw = cell.getRawValue();
    switch (cell.getType()) {
      case NUMBER -> {
        kinds[column] = numbers.kind(cell);
        texts[column] = numbers.text(cell, raw);
      }
      case BOOLEAN ->
          texts[column] = "1".equals(raw) || "true".equalsIgnoreCase(raw) ? "true" : "false";
      case ERROR -> {
        texts[column] = raw == null ? "" : raw;
        objections.add(CellFaults.ERROR_CELL.in(rowOf(cell), column, "error", texts[column]));
      }
      case FORMULA -> readFormula(cell, column, texts, kinds, objections);
      default -> texts[column] = cell.getText();
    }
    if (texts[column].length() > TabularFile.LONGEST_CELL) {
      texts[column] = texts[column].substring(0, 100);
      objections.add(
          CellFaults.CELL_TOO_LONG.in(rowOf(cell), column, "limit", TabularFile.LONGEST_CELL));
    }
  }

  /** A formula counts with the value that the spreadsheet program computed last. */
  private void readFormula(
      Cell cell, int column, String[] texts, Row.Kind[] kinds, List<RowObjection> objections) {
    String raw = cell.getRawValue();
    if (raw == null || raw.isEmpty()) {
      objections.add(CellFaults.FORMULA_WITHOUT_VALUE.in(rowOf(cell), column));
    } else if (raw.startsWith("#")) {
      texts[column] = raw;
      objections.add(CellFaults.ERROR_CELL.in(rowOf(cell), column, "error", raw));
    } else if (NumberCell.isNumber(raw)) {
      kinds[column] = numbers.kind(cell);
      texts[column] = numbers.text(cell, raw);
    } else {
      texts[column] = raw;
    }
  }

  /** The number of the row, from 1. */
  private static long rowOf(Cell cell) {
    return cell.getAddress().getRow() + 1L;
  }

  private Place place(long number, int column) {
    return new Place.InCell(
        workbook, sheet, column < 0 ? "A" + number : columnName(column) + number);
  }

  /** The letters of a column: 0 is A, 26 is AA. */
  static String columnName(int column) {
    StringBuilder name = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      name.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return name.toString();
  }

  @Override
  public void close() {
    stream.close();
  }
}
