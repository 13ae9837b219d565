package org.dajuan.catalog.pack.source;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.dajuan.catalog.finding.Fault;

/**
 * Reads CSV (RFC 4180) row by row, reusing its buffers. Rows end with LF or CRLF; blank rows are
 * skipped; a quoted cell may contain commas, doubled quotes and line breaks.
 */
final class CsvReader {

  /** Where and why the text is no CSV. */
  static final class BrokenCsv extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient Fault fault;
    private final int line;
    private final int column;

    BrokenCsv(Fault fault, int line, int column) {
      super(fault.code());
      this.fault = fault;
      this.line = line;
      this.column = column;
    }

    Fault fault() {
      return fault;
    }

    int line() {
      return line;
    }

    int column() {
      return column;
    }
  }

  private final Reader reader;
  private final int cellLimit;
  private final char[] buffer = new char[1 << 16];
  private int length;
  private int at;

  private final StringBuilder cell = new StringBuilder();
  private String[] cells = new String[16];
  private int[] columns = new int[16];
  private int size;
  private int line = 1;
  private int column = 1;
  private int rowLine;

  CsvReader(Reader reader, int cellLimit) {
    this.reader = reader;
    this.cellLimit = cellLimit;
  }

  /** Reads the next row; false at the end. */
  boolean next() throws IOException {
    int c = read();
    while (c == '\n' || c == '\r') {
      c = read();
    }
    if (c < 0) {
      return false;
    }
    size = 0;
    rowLine = line;
    while (true) {
      int start = column - 1;
      c = c == '"' ? quoted() : plain(c);
      add(start);
      if (c != ',') {
        break;
      }
      c = read();
      if (c < 0 || c == '\n' || c == '\r') {
        cell.setLength(0);
        add(column);
        break;
      }
    }
    if (c == '\r') {
      c = read();
      if (c >= 0 && c != '\n') {
        throw new BrokenCsv(CsvFaults.CSV_LINE_END, rowLine, column);
      }
    }
    return true;
  }

  private int plain(int first) throws IOException {
    cell.setLength(0);
    int c = first;
    while (c >= 0 && c != ',' && c != '\n' && c != '\r') {
      if (c == '"') {
        throw new BrokenCsv(CsvFaults.CSV_QUOTE, line, column - 1);
      }
      append(c);
      c = read();
    }
    return c;
  }

  private int quoted() throws IOException {
    cell.setLength(0);
    int openLine = line;
    int openColumn = column - 1;
    while (true) {
      int c = read();
      if (c < 0) {
        throw new BrokenCsv(CsvFaults.CSV_QUOTE_OPEN, openLine, openColumn);
      }
      if (c == '"') {
        int next = read();
        if (next == '"') {
          append(c);
          continue;
        }
        if (next >= 0 && next != ',' && next != '\n' && next != '\r') {
          throw new BrokenCsv(CsvFaults.CSV_QUOTE, line, column - 1);
        }
        return next;
      }
      append(c);
    }
  }

  private void append(int c) throws IOException {
    if (cell.length() >= cellLimit) {
      throw new BrokenCsv(CsvFaults.CSV_CELL_TOO_LONG, rowLine, 0);
    }
    cell.append((char) c);
  }

  private void add(int start) {
    if (size == cells.length) {
      cells = Arrays.copyOf(cells, size * 2);
      columns = Arrays.copyOf(columns, size * 2);
    }
    cells[size] = cell.toString();
    columns[size++] = start;
  }

  private int read() throws IOException {
    if (at == length) {
      length = reader.read(buffer, 0, buffer.length);
      at = 0;
      if (length <= 0) {
        length = 0;
        return -1;
      }
    }
    char c = buffer[at++];
    if (c == '\n') {
      line++;
      column = 1;
    } else if (!Character.isLowSurrogate(c)) {
      column++;
    }
    return c;
  }

  int size() {
    return size;
  }

  String cell(int index) {
    return cells[index];
  }

  /** Column in code points at which a cell of this row begins, from 1. */
  int column(int index) {
    return columns[index];
  }

  /** The line on which this row begins, from 1. */
  int line() {
    return rowLine;
  }
}
