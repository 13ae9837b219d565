package org.dajuan.catalog.form;

import org.dajuan.catalog.register.FieldType;

/** Where the cells of a column come from. */
public sealed interface CellSource {

  /** Of the row's region: its name or its code. */
  record OfRegion(Part part) implements CellSource {
    /** What of a region is written. */
    public enum Part {
      NAME,
      CODE
    }
  }

  /** A field of the record that the row stands for. */
  record OfField(String field) implements CellSource {}

  /** The figure of the row's region; of a record's row the region that the record lies in. */
  record OfIndicator(String indicator, When when) implements CellSource {
    /** For which time, seen from the form's period. */
    public enum When {
      SAME,
      PREVIOUS,
      YEAR_EARLIER,
      /** The year in which the form's period lies, as far as it is known. */
      YEAR
    }
  }

  /** Nothing knows it: a person is asked for a value of this type. */
  record Asked(FieldType type) implements CellSource {}
}
