package org.dajuan.records.tabular;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dajuan.catalog.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * A strict reader of RFC 4180 that knows line and column of every cell. Lines end in CR LF, LF or
 * CR. A quote that is never closed ends the reading; every other fault belongs to its row.
 */
final class CsvReader implements RowReader {
  private static final int END = -1;
  private static final Row.Kind[] NO_KINDS = {};

  private final String file;
  private final char delimiter;
  private final Reader reader;
  private final char[] buffer = new char[1 << 15];
  private int position;
  private int limit;

  /** Line and column (in code points) of the next character, from 1. */
  private int line = 1;

  private int column = 1;

  private final StringBuilder cell = new StringBuilder();
  private boolean cellTooLong;
  private final List<String> texts = new ArrayList<>();
  private int[] lines = new int[16];
  private int[] columns = new int[16];
  private List<RowObjection> objections = List.of();
  private long row;

  CsvReader(String file, char delimiter, Reader reader) {
    this.file = file;
    this.delimiter = delimiter;
    this.reader = reader;
  }

  @Override
  public @Nullable Row next() throws IOException {
    if (peek() == END) {
      return null;
    }
    texts.clear();
    objections = List.of();
    row = line;
    boolean more = true;
    while (more) {
      more = readCell();
    }
    int[] cellLines = Arrays.copyOf(lines, texts.size());
    int[] cellColumns = Arrays.copyOf(columns, texts.size());
    return new Row(
        row,
        texts.toArray(String[]::new),
        NO_KINDS,
        objections,
        (number, cell) ->
            cell >= 0 && cell < cellLines.length
                ? new Place.InFile(file, cellLines[cell], cellColumns[cell])
                : new Place.InFile(file, (int) number, 0));
  }

  /** Reads one cell and what ends it; returns whether another cell of the row follows. */
  private boolean readCell() throws IOException {
    begin();
    if (peek() == '"') {
      readQuoted();
    }
    while (true) {
      int c = peek();
      if (c == END || c == '\n' || c == '\r') {
        finish();
        endLine();
        return false;
      }
      take();
      if (c == delimiter) {
        finish();
        return true;
      }
      append(c);
    }
  }

  private void readQuoted() throws IOException {
    int startLine = line;
    int startColumn = column;
    take();
    while (true) {
      int c = peek();
      if (c == END) {
        throw new UnreadableFileException(
            TabularFaults.UNCLOSED_QUOTE.at(new Place.InFile(file, startLine, startColumn)));
      }
      take();
      if (c == '"') {
        int next = peek();
        if (next != '"') {
          boolean ends = next == END || next == '\n' || next == '\r' || next == delimiter;
          if (!ends) {
            object(CellFaults.TEXT_AFTER_QUOTE);
          }
          return;
        }
        take();
      }
      append(c);
    }
  }

  private void begin() {
    int index = texts.size();
    if (index == lines.length) {
      lines = Arrays.copyOf(lines, index * 2);
      columns = Arrays.copyOf(columns, index * 2);
    }
    lines[index] = line;
    columns[index] = column;
    cell.setLength(0);
    cellTooLong = false;
  }

  private void append(int c) {
    if (cell.length() < TabularFile.LONGEST_CELL) {
      cell.append((char) c);
    } else {
      cellTooLong = true;
    }
  }

  private void finish() throws UnreadableFileException {
    if (cellTooLong) {
      object(CellFaults.CELL_TOO_LONG, "limit", TabularFile.LONGEST_CELL);
      cell.setLength(100);
    }
    if (texts.size() >= TabularFile.MOST_COLUMNS) {
      throw new UnreadableFileException(
          TabularFaults.TOO_MANY_COLUMNS.at(
              new Place.InFile(file, line, 0), "limit", TabularFile.MOST_COLUMNS));
    }
    texts.add(cell.toString());
  }

  private void object(CellFaults fault, Object... namesAndValues) {
    if (objections.isEmpty()) {
      objections = new ArrayList<>();
    }
    objections.add(fault.in(row, texts.size(), namesAndValues));
  }

  private void endLine() throws IOException {
    if (peek() == '\r') {
      take();
      if (peek() == '\n') {
        take();
      }
    } else if (peek() == '\n') {
      take();
    }
  }

  private int peek() throws IOException {
    if (position == limit) {
      limit = reader.read(buffer, 0, buffer.length);
      position = 0;
      if (limit <= 0) {
        limit = 0;
        return END;
      }
    }
    return buffer[position];
  }

  /** Passes the character that {@link #peek} has shown and keeps count of lines and columns. */
  private void take() throws IOException {
    char c = buffer[position++];
    if (c == '\n' || (c == '\r' && peek() != '\n')) {
      line++;
      column = 1;
    } else if (!Character.isLowSurrogate(c)) {
      column++;
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
