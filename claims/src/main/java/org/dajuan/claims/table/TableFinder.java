package org.dajuan.claims.table;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.quantity.QuantityScanner;
import org.dajuan.claims.table.CellLine.Divider;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of a text. A table begins with a line of heads of which at least one shows that
 * numbers with a meaning stand below it: a unit, a column of units, or a growth. Menus, schedules
 * and lists of addresses have none. It ends with the first line that has other cells. Linear in the
 * length of the text. Immutable and thread-safe.
 */
public final class TableFinder {

  /** How many lines before the heads are looked at for a year and a unit. */
  private static final int CAPTION_LINES = 3;

  private static final int LONGEST_CAPTION = 60;
  private static final int LONGEST_LINE = 600;
  private static final int LONGEST_HEAD = 30;

  private final HeadReader heads;
  private final CellReader cells;
  private final CaptionReader captions;

  public TableFinder(Vocabulary vocabulary) {
    QuantityScanner scanner = new QuantityScanner(vocabulary);
    heads = new HeadReader(vocabulary, scanner);
    captions = new CaptionReader(vocabulary, heads);
    cells = new CellReader(vocabulary, scanner, heads);
  }

  /** A line of the text and where it begins. */
  private record Line(String text, int start) {}

  /**
   * @param text with simplified characters, each in the place of its original
   */
  public List<Table> find(String text) {
    List<Line> lines = lines(text);
    List<Table> tables = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      CellLine first = headLine(lines.get(i));
      int end = first == null ? i : read(lines, i, first, tables);
      i = Math.max(i + 1, end);
    }
    return tables;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    int offset = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      String line = text.substring(from, end);
      lines.add(new Line(line, offset));
      offset += line.codePointCount(0, line.length()) + 1;
      from = end + 1;
    }
    return lines;
  }

  /** The line divided as one of heads, null when it is none. */
  private @Nullable CellLine headLine(Line line) {
    if (line.text().length() > LONGEST_LINE || line.text().isBlank()) {
      return null;
    }
    Divider divider = CellLine.dividerOf(line.text());
    CellLine divided = CellLine.divide(line.text(), line.start(), divider);
    int least = divider == Divider.BLANK ? 3 : 2;
    if (divided.cells().size() < least) {
      return null;
    }
    boolean sure = false;
    for (Cell cell : divided.cells()) {
      String text = cell.text();
      boolean number = !CellNumber.plain(text).isEmpty() && HeadReader.yearIn(text).isEmpty();
      boolean prose = text.indexOf('。') >= 0 || text.indexOf('；') >= 0;
      if (number || prose || text.length() > LONGEST_HEAD) {
        return null;
      }
      sure |= isSure(text);
    }
    return sure ? divided : null;
  }

  private boolean isSure(String text) {
    ColumnHead head = heads.read(text);
    return head.isSure()
        || head.sort() == ColumnHead.Sort.VALUE
        || head.sort() == ColumnHead.Sort.RANK;
  }

  /** Reads the table whose heads stand in this line; returns the line behind it. */
  private int read(List<Line> lines, int at, CellLine first, List<Table> tables) {
    Divider divider = CellLine.dividerOf(lines.get(at).text());
    List<String> names = new ArrayList<>();
    first.cells().forEach(cell -> names.add(cell.text()));
    int next = at + 1;
    if (next < lines.size()) {
      CellLine second = divide(lines.get(next), divider);
      if (second.cells().size() == names.size() && cells.isSecondHead(second)) {
        cells.join(names, second);
        next++;
      }
    }
    Caption caption = captions.read(before(lines, at));
    List<ColumnHead> columns = names.stream().map(heads::read).toList();
    caption = caption.withLatest(columns);
    List<Claim> claims = new ArrayList<>();
    boolean known = false;
    int last = at;
    int row = next;
    while (row < lines.size()) {
      Line line = lines.get(row);
      CellLine divided = divide(line, divider);
      if (CellReader.isRule(divided) || (line.text().isBlank() && row == last + 1)) {
        row++;
        continue;
      }
      if (!cells.isRow(divided, columns, divider)) {
        break;
      }
      claims.addAll(cells.claims(divided, names, columns, caption));
      known |= caption.partly();
      last = row++;
    }
    if (claims.isEmpty() && !known) {
      return at + 1;
    }
    Line end = lines.get(last);
    int length = end.text().codePointCount(0, end.text().length());
    tables.add(new Table(lines.get(at).start(), end.start() + length, claims));
    return last + 1;
  }

  private static CellLine divide(Line line, Divider divider) {
    return line.text().length() > LONGEST_LINE
        ? new CellLine(line.start(), line.start(), List.of())
        : CellLine.divide(line.text(), line.start(), divider);
  }

  /** The lines right before the heads that may be a caption, the nearest first. */
  private static List<String> before(List<Line> lines, int at) {
    List<String> before = new ArrayList<>();
    for (int i = at - 1; i >= 0 && before.size() < CAPTION_LINES; i--) {
      String line = lines.get(i).text();
      if (line.length() > LONGEST_CAPTION) {
        break;
      }
      if (!line.isBlank()) {
        before.add(line);
      }
    }
    return before;
  }
}
