package org.dajuan.claims.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text that may be a row of a table.
 *
 * @param start code point offset at which the line begins
 * @param end code point offset of its line break, or of the end of the text
 * @param cells one for a line of prose
 */
record CellLine(int start, int end, List<Cell> cells) {

  /** What parts the cells of a line. */
  enum Divider {
    TAB,
    BAR,
    GAP,
    /**
     * Single blanks, as the text of a PDF has them; believed only under a head of as many words.
     */
    BLANK
  }

  private static final int MOST_CELLS = 40;

  CellLine {
    cells = List.copyOf(cells);
  }

  /** The surest divider of a line, {@link Divider#BLANK} when none is sure. */
  static Divider dividerOf(CharSequence line) {
    int bars = 0;
    boolean gap = false;
    int blanks = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        return Divider.TAB;
      }
      bars += isBar(c) ? 1 : 0;
      boolean blank = isBlank(c);
      blanks = blank ? blanks + (c == '\u3000' ? 2 : 1) : 0;
      inside |= !blank;
      gap |= inside && blanks > 1 && i + 1 < line.length() && !isBlank(line.charAt(i + 1));
    }
    if (bars > 1) {
      return Divider.BAR;
    }
    return gap ? Divider.GAP : Divider.BLANK;
  }

  /** Divides a line; a bar at its edges opens or closes it and divides nothing. */
  static CellLine divide(CharSequence line, int start, Divider divider) {
    List<Cell> cells = new ArrayList<>();
    int offset = start;
    int from = 0;
    int fromOffset = start;
    int i = 0;
    while (i < line.length() && cells.size() < MOST_CELLS) {
      int width = dividerAt(line, i, divider);
      if (width == 0) {
        boolean pair = Character.isHighSurrogate(line.charAt(i)) && i + 1 < line.length();
        i += pair ? 2 : 1;
        offset++;
        continue;
      }
      cells.add(cell(line, from, i, fromOffset));
      i += width;
      offset += width;
      from = i;
      fromOffset = offset;
    }
    cells.add(cell(line, from, line.length(), fromOffset));
    int end = start + Character.codePointCount(line, 0, line.length());
    return new CellLine(start, end, divider == Divider.TAB ? cells : withoutEdges(cells));
  }

  private static int dividerAt(CharSequence line, int i, Divider divider) {
    char c = line.charAt(i);
    return switch (divider) {
      case TAB -> c == '\t' ? 1 : 0;
      case BAR -> isBar(c) ? 1 : 0;
      case GAP, BLANK -> {
        int end = i;
        int width = 0;
        while (end < line.length() && isBlank(line.charAt(end))) {
          width += line.charAt(end) == '\u3000' ? 2 : 1;
          end++;
        }
        yield width >= (divider == Divider.GAP ? 2 : 1) ? end - i : 0;
      }
    };
  }

  private static List<Cell> withoutEdges(List<Cell> cells) {
    int from = cells.get(0).isEmpty() ? 1 : 0;
    int to = cells.get(cells.size() - 1).isEmpty() ? cells.size() - 1 : cells.size();
    return from < to ? cells.subList(from, to) : List.of();
  }

  private static Cell cell(CharSequence line, int from, int to, int offset) {
    int start = from;
    int end = to;
    while (start < end && isBlank(line.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(line.charAt(end - 1))) {
      end--;
    }
    int before = Character.codePointCount(line, from, start);
    int length = Character.codePointCount(line, start, end);
    return new Cell(
        line.subSequence(start, end).toString(), offset + before, offset + before + length);
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00a0' || c == '\r';
  }

  private static boolean isBar(char c) {
    return c == '|' || c == '│' || c == '┃' || c == '｜';
  }
}
