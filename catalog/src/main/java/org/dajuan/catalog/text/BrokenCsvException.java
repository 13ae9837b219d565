package org.dajuan.catalog.text;

import java.io.IOException;

/** Nothing more can be read from a CSV text; rows before it have been read. */
public final class BrokenCsvException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Kind {
    /** The whole rest of the text would be one cell; the place is that of the quote. */
    UNCLOSED_QUOTE,
    /** The place is the line of the row. */
    TOO_MANY_COLUMNS
  }

  private final Kind kind;
  private final int line;
  private final int column;

  BrokenCsvException(Kind kind, int line, int column) {
    super(kind + " at " + line + ":" + column);
    this.kind = kind;
    this.line = line;
    this.column = column;
  }

  public Kind kind() {
    return kind;
  }

  /** From 1. */
  public int line() {
    return line;
  }

  /** In code points from 1, 0 for the whole line. */
  public int column() {
    return column;
  }
}
