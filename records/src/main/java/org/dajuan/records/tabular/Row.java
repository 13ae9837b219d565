package org.dajuan.records.tabular;

import java.util.List;
import org.dajuan.catalog.finding.Place;

/** A row of a tabular file. Immutable. */
public final class Row {
  /** In the place of a column: the row as such. */
  public static final int WHOLE = -1;

  /** What a cell held before it became text. */
  public enum Kind {
    TEXT,
    /** A bare number of a workbook; may be the serial number of a day. */
    NUMBER,
    /** A number of a workbook that is formatted as a date; the text is ISO. */
    DATE
  }

  /** Where the cells of a row stand. */
  interface Places {
    Place of(long number, int column);
  }

  private final long number;
  private final String[] texts;
  private final Kind[] kinds;
  private final List<RowObjection> objections;
  private final Places places;

  Row(long number, String[] texts, Kind[] kinds, List<RowObjection> objections, Places places) {
    this.number = number;
    this.texts = texts;
    this.kinds = kinds;
    this.objections = objections;
    this.places = places;
  }

  /** Line of the file on which it begins, or number of the row in its sheet; from 1. */
  public long number() {
    return number;
  }

  /** How many cells it has; trailing empty cells of a workbook do not count. */
  public int size() {
    return texts.length;
  }

  /** The text of a cell, empty beyond the last one. */
  public String text(int column) {
    return column < texts.length ? texts[column] : "";
  }

  public Kind kind(int column) {
    return column < kinds.length ? kinds[column] : Kind.TEXT;
  }

  /** What is wrong with the row before its meaning is looked at. */
  public List<RowObjection> objections() {
    return objections;
  }

  /** The place of a cell, or of the row for {@link #WHOLE}. */
  public Place place(int column) {
    return places.of(number, column);
  }

  public boolean isBlank() {
    for (String text : texts) {
      if (!text.isBlank()) {
        return false;
      }
    }
    return objections.isEmpty();
  }

  /** The cells' texts, in order. */
  public List<String> texts() {
    return List.of(texts);
  }
}
