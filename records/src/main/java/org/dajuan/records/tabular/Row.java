package org.dajuan.records.tabular;

import java.util.List;
import org.dajuan.catalog.finding.Place;
import org.jspecify.annotations.Nullable;

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
  private final @Nullable NumberCell numbers;
  private final boolean hidden;

  Row(long number, String[] texts, Kind[] kinds, List<RowObjection> objections, Places places) {
    this(number, texts, kinds, objections, places, null, false);
  }

  Row(
      long number,
      String[] texts,
      Kind[] kinds,
      List<RowObjection> objections,
      Places places,
      @Nullable NumberCell numbers,
      boolean hidden) {
    this.number = number;
    this.texts = texts;
    this.kinds = kinds;
    this.objections = objections;
    this.places = places;
    this.numbers = numbers;
    this.hidden = hidden;
  }

  /**
   * The day, ISO, that a bare number of a workbook may stand for in a field of dates; null when it
   * is more likely something else.
   */
  public @Nullable String day(int column) {
    return numbers == null || kind(column) != Kind.NUMBER ? null : numbers.dayOf(text(column));
  }

  /** Whether the person who keeps the workbook does not see the row: it is filtered or hidden. */
  public boolean isHidden() {
    return hidden;
  }

  /** Line of the file on which it begins, or number of the row in its sheet; from 1. */
  public long number() {
    return number;
  }

  /** The same row, numbered otherwise; it stands where it stood. */
  public Row numbered(long other) {
    List<RowObjection> renumbered =
        objections.stream()
            .map(each -> new RowObjection(other, each.column(), each.objection()))
            .toList();
    long own = number;
    Places same = (row, column) -> places.of(own, column);
    return new Row(other, texts, kinds, renumbered, same, numbers, hidden);
  }

  /** The letters of a column: 0 is A, 26 is AA. */
  public static String columnName(int column) {
    StringBuilder name = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      name.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return name.toString();
  }

  /** The same row with other texts, of which none is a number: a heading put together. */
  public Row withTexts(String[] others) {
    return new Row(number, others.clone(), new Kind[0], objections, places, numbers, hidden);
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
