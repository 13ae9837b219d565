package org.dajuan.catalog.text;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads CSV (RFC 4180) row by row and knows line and column of every cell. Rows end in CR LF, LF or
 * CR; a quoted cell may hold delimiters, line ends and doubled quotes. What is not as the standard
 * wants it is told as a flaw of its row; how much a flaw matters is for the caller to say. Law:
 * what {@link CsvWriter} writes is read the same.
 *
 * <p>Linear in the length of the text; memory is that of one row. Not thread-safe.
 */
public final class CsvScanner {
  private static final int END = -1;

  /** How much of a cell that is too long is kept. */
  private static final int KEPT_OF_TOO_LONG = 100;

  /** What a row can have against the standard and still be read. */
  public enum Flaw {
    /** Text between a closing quote and the delimiter; it belongs to the cell. */
    TEXT_AFTER_QUOTE,
    /** A quote within a cell that does not begin with one; it belongs to the cell. */
    QUOTE_IN_CELL,
    /** The row ends in CR alone. */
    LONE_CR,
    /** The cell is longer than allowed; only its beginning is kept. */
    CELL_TOO_LONG
  }

  /**
   * A flaw in a row.
   *
   * @param cell index of the cell from 0
   * @param line line of the character that is wrong, or of a cell that is too long, from 1
   * @param column its column in code points, from 1
   */
  public record Flawed(Flaw flaw, int cell, int line, int column) {}

  private final Reader reader;
  private final char delimiter;
  private final int longestCell;
  private final int mostColumns;
  private final char[] buffer = new char[1 << 15];
  private int position;
  private int limit;

  /** Line and column (in code points) of the next character, from 1. */
  private int line = 1;

  private int column = 1;

  private final StringBuilder cell = new StringBuilder();
  private boolean cellTooLong;
  private boolean quoted;
  private String[] texts = new String[16];
  private int[] lines = new int[16];
  private int[] columns = new int[16];
  private int size;
  private List<Flawed> flaws = List.of();

  /**
   * @param longestCell most UTF-16 units of a cell
   * @param mostColumns most cells of a row
   */
  public CsvScanner(Reader reader, char delimiter, int longestCell, int mostColumns) {
    this.reader = reader;
    this.delimiter = delimiter;
    this.longestCell = longestCell;
    this.mostColumns = mostColumns;
  }

  /**
   * Reads the next row, blank lines too; false at the end.
   *
   * @throws BrokenCsvException when no row can be made of the rest
   */
  public boolean next() throws IOException {
    if (peek() == END) {
      return false;
    }
    size = 0;
    quoted = false;
    flaws = List.of();
    boolean more = true;
    while (more) {
      more = readCell();
    }
    return true;
  }

  /** How many cells the row has. */
  public int size() {
    return size;
  }

  public String text(int index) {
    return texts[index];
  }

  /** The texts of the row, in order. */
  public String[] texts() {
    return Arrays.copyOf(texts, size);
  }

  /** The line on which the row begins, from 1. */
  public int line() {
    return lines[0];
  }

  /** The line on which a cell begins. */
  public int line(int index) {
    return lines[index];
  }

  /** The column in code points at which a cell begins, from 1. */
  public int column(int index) {
    return columns[index];
  }

  /** Whether nothing at all stands on the line. */
  public boolean isBlankLine() {
    return size == 1 && texts[0].isEmpty() && !quoted;
  }

  /** What is wrong with the row, in reading order. */
  public List<Flawed> flaws() {
    return flaws;
  }

  /** Reads one cell and what ends it; returns whether another cell of the row follows. */
  private boolean readCell() throws IOException {
    begin();
    boolean plain = true;
    if (peek() == '"') {
      plain = false;
      quoted = true;
      readQuoted();
    }
    while (true) {
      int c = peek();
      if (c == END || c == '\n' || c == '\r') {
        finish();
        endLine();
        return false;
      }
      if (c == '"' && plain) {
        flaw(Flaw.QUOTE_IN_CELL);
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
    take();
    while (true) {
      int c = peek();
      if (c == END) {
        throw new BrokenCsvException(
            BrokenCsvException.Kind.UNCLOSED_QUOTE, lines[size], columns[size]);
      }
      take();
      if (c == '"') {
        int next = peek();
        if (next != '"') {
          if (next != END && next != '\n' && next != '\r' && next != delimiter) {
            flaw(Flaw.TEXT_AFTER_QUOTE);
          }
          return;
        }
        take();
      }
      append(c);
    }
  }

  private void begin() throws BrokenCsvException {
    if (size >= mostColumns) {
      throw new BrokenCsvException(BrokenCsvException.Kind.TOO_MANY_COLUMNS, lines[0], 0);
    }
    if (size == lines.length) {
      texts = Arrays.copyOf(texts, size * 2);
      lines = Arrays.copyOf(lines, size * 2);
      columns = Arrays.copyOf(columns, size * 2);
    }
    lines[size] = line;
    columns[size] = column;
    cell.setLength(0);
    cellTooLong = false;
  }

  private void append(int c) {
    if (cell.length() < longestCell) {
      cell.append((char) c);
    } else if (!cellTooLong) {
      cellTooLong = true;
      add(new Flawed(Flaw.CELL_TOO_LONG, size, lines[size], columns[size]));
    }
  }

  private void finish() {
    if (cellTooLong) {
      cell.setLength(Math.min(KEPT_OF_TOO_LONG, cell.length()));
    }
    texts[size++] = cell.toString();
  }

  /** Notes a flaw at the next character, once of a cell. */
  private void flaw(Flaw flaw) {
    Flawed last = flaws.isEmpty() ? null : flaws.get(flaws.size() - 1);
    if (last == null || last.flaw() != flaw || last.cell() != size) {
      add(new Flawed(flaw, size, line, column));
    }
  }

  private void add(Flawed flawed) {
    if (flaws.isEmpty()) {
      flaws = new ArrayList<>();
    }
    flaws.add(flawed);
  }

  private void endLine() throws IOException {
    if (peek() == '\r') {
      Flawed loneCr = new Flawed(Flaw.LONE_CR, size - 1, line, column);
      take();
      if (peek() != '\n') {
        add(loneCr);
        return;
      }
    }
    if (peek() == '\n') {
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
}
