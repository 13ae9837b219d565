package org.dajuan.catalog.finding;

/** Where a finding was made. {@code toString} is the form shown to people. */
public sealed interface Place {

  /** A position in a text file; line and column count from 1, 0 means the whole file or line. */
  record InFile(String file, int line, int column) implements Place {
    /** The file as such. */
    public static InFile whole(String file) {
      return new InFile(file, 0, 0);
    }

    @Override
    public String toString() {
      return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
  }

  /** A cell of a workbook, in spreadsheet notation (F17). */
  record InCell(String workbook, String sheet, String cell) implements Place {
    @Override
    public String toString() {
      return workbook + ", sheet " + sheet + ", cell " + cell;
    }
  }

  /** A field of a record; {@code record} is its key or id, empty for a new one. */
  record InField(String register, String record, String field) implements Place {
    @Override
    public String toString() {
      return register + (record.isEmpty() ? "" : "[" + record + "]") + "." + field;
    }
  }

  /** A range of Unicode code points of a text: start inclusive, end exclusive. */
  record InText(int start, int end) implements Place {
    @Override
    public String toString() {
      return "characters " + start + "–" + end;
    }
  }
}
