package org.dajuan.claims.table;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.claim.Direction;
import org.dajuan.claims.claim.Qualifier;
import org.dajuan.claims.claim.ToldScope;
import org.dajuan.claims.claim.ToldTime;
import org.dajuan.claims.claim.WrittenNumber;
import org.dajuan.claims.quantity.Quantity;
import org.dajuan.claims.quantity.Quantity.UnitSort;
import org.dajuan.claims.quantity.QuantityScanner;
import org.dajuan.claims.table.CellLine.Divider;
import org.dajuan.claims.table.ColumnHead.Sort;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row with the heads above them: each number with a unit is a claim. */
final class CellReader {

  private static final String PERCENT = "%";

  private final QuantityScanner scanner;
  private final HeadReader heads;
  private final RowHeadReader rows;

  CellReader(Vocabulary vocabulary, QuantityScanner scanner, HeadReader heads) {
    this.scanner = scanner;
    this.heads = heads;
    rows = new RowHeadReader(vocabulary, heads);
  }

  /** A line that only draws: ---|---. */
  static boolean isRule(CellLine line) {
    boolean drawn = line.cells().size() > 1;
    for (Cell cell : line.cells()) {
      drawn &= !cell.isEmpty() && cell.text().chars().allMatch(c -> "-—=:─━+".indexOf(c) >= 0);
    }
    return drawn;
  }

  /** Whether a line below the heads holds heads too: 绝对数, 增长%. */
  boolean isSecondHead(CellLine line) {
    boolean known = false;
    for (Cell cell : line.cells()) {
      if (!CellNumber.plain(cell.text()).isEmpty()) {
        return false;
      }
      Sort sort = heads.read(cell.text()).sort();
      known |= sort == Sort.VALUE || sort == Sort.CHANGE || sort == Sort.RANK;
    }
    return known && line.cells().stream().noneMatch(cell -> heads.isUnit(cell.text()));
  }

  /** Joins two lines of heads; a head of the first line holds for the empty ones behind it. */
  void join(List<String> names, CellLine second) {
    String above = "";
    for (int i = 0; i < names.size(); i++) {
      String below = second.cells().get(i).text();
      above = names.get(i).isEmpty() ? above : names.get(i);
      names.set(i, below.isEmpty() ? names.get(i) : above + below);
    }
  }

  /** Whether a line is a row under such heads: a name, and numbers where values stand. */
  boolean isRow(CellLine line, List<ColumnHead> columns, Divider divider) {
    int size = line.cells().size();
    boolean fits =
        divider == Divider.TAB ? size >= 2 && size <= columns.size() : size == columns.size();
    if (!fits || nameColumn(line, columns) < 0) {
      return false;
    }
    boolean numbers = false;
    for (int i = 0; i < size; i++) {
      Sort sort = columns.get(i).sort();
      String text = line.cells().get(i).text();
      boolean number = !CellNumber.plain(text).isEmpty();
      boolean valued = sort == Sort.VALUE || sort == Sort.CHANGE || sort == Sort.RANK;
      if (valued && !number && !CellNumber.isVoid(text) && !isMeasured(text)) {
        return divider == Divider.TAB || divider == Divider.BAR;
      }
      numbers |= valued && (number || isMeasured(text));
    }
    return numbers || divider == Divider.TAB || divider == Divider.BAR;
  }

  /** The first column whose cell is a name, before any value; -1 when there is none. */
  private static int nameColumn(CellLine line, List<ColumnHead> columns) {
    for (int i = 0; i < line.cells().size(); i++) {
      Sort sort = columns.get(i).sort();
      String text = line.cells().get(i).text();
      boolean named = sort == Sort.OTHER && CellNumber.plain(text).isEmpty();
      if (named && !CellNumber.isVoid(text)) {
        return i;
      }
      if (sort == Sort.CHANGE || sort == Sort.RANK || sort == Sort.VALUE) {
        return -1;
      }
    }
    return -1;
  }

  /** A number with its own unit: 102.6亿元. */
  private boolean isMeasured(String cell) {
    return ownQuantity(cell) != null;
  }

  private @Nullable Quantity ownQuantity(String cell) {
    String text = HeadReader.condensed(cell);
    List<Quantity> read = text.length() > 20 ? List.of() : scanner.scan(text, 0, text.length());
    boolean whole = read.size() == 1 && read.get(0).start() == 0;
    return whole && read.get(0).end() == text.length() && read.get(0).sort() != UnitSort.NONE
        ? read.get(0)
        : null;
  }

  /** The claims of one row. */
  List<Claim> claims(CellLine line, List<String> names, List<ColumnHead> columns, Caption caption) {
    List<Claim> claims = new ArrayList<>();
    if (caption.partly()) {
      return claims;
    }
    int nameAt = nameColumn(line, columns);
    RowHead row = rows.read(names.get(nameAt), line.cells().get(nameAt).text());
    String unit = unitOf(line, columns);
    String measure = "";
    boolean partly = false;
    for (int i = 0; i < line.cells().size(); i++) {
      ColumnHead column = columns.get(i);
      if (i == nameAt || line.cells().get(i).isEmpty()) {
        continue;
      }
      boolean value = column.sort() == Sort.VALUE || column.sort() == Sort.OTHER;
      partly = column.sort() == Sort.SKIPPED || (partly && !value);
      if (partly) {
        continue;
      }
      measure = value || !column.measure().isEmpty() ? column.measure() : measure;
      String subject = row.subject(measure);
      Quantity q =
          subject.isEmpty() ? null : quantity(line.cells().get(i), column, row, unit, caption);
      if (q != null) {
        claims.add(claim(line.cells().get(i), column, row, subject, q, unit, caption));
      }
    }
    return claims;
  }

  /** The unit that a column of units gives for a row, empty when there is none. */
  private String unitOf(CellLine line, List<ColumnHead> columns) {
    for (int i = 0; i < line.cells().size(); i++) {
      String text = HeadReader.condensed(line.cells().get(i).text());
      if (columns.get(i).sort() == Sort.UNIT && heads.isUnit(text)) {
        return text;
      }
    }
    return "";
  }

  private @Nullable Quantity quantity(
      Cell cell, ColumnHead column, RowHead row, String rowUnit, Caption caption) {
    String number = CellNumber.plain(cell.text());
    if (number.isEmpty()) {
      boolean valued = column.sort() == Sort.VALUE || column.sort() == Sort.CHANGE;
      return valued ? ownQuantity(cell.text()) : null;
    }
    String unit =
        switch (column.sort()) {
          case VALUE, OTHER -> firstOf(column.unit(), rowUnit, row.unit(), caption.unit());
          case CHANGE -> firstOf(column.unit(), PERCENT);
          default -> "";
        };
    if (column.sort() == Sort.RANK) {
      return ordinal(number);
    }
    if (number.endsWith(PERCENT)) {
      unit = "";
    } else if (unit.isEmpty()) {
      return null;
    }
    String written = number + unit;
    List<Quantity> read = scanner.scan(written, 0, written.length());
    boolean whole = read.size() == 1 && read.get(0).end() == written.length();
    return whole && read.get(0).sort() != UnitSort.DURATION ? signed(read.get(0), number) : null;
  }

  /** A minus sign before an amount, which the scanner leaves to the sentence. */
  private static Quantity signed(Quantity q, String number) {
    return number.startsWith("-") && q.value().signum() > 0 ? q.negated() : q;
  }

  private @Nullable Quantity ordinal(String number) {
    List<Quantity> read = scanner.scan(number + "位", 0, number.length() + 1);
    boolean whole = read.size() == 1 && read.get(0).start() == 0 && read.get(0).decimals() == 0;
    return whole ? read.get(0) : null;
  }

  private static String firstOf(String... units) {
    for (String unit : units) {
      if (!unit.isEmpty()) {
        return unit;
      }
    }
    return "";
  }

  private static Claim claim(
      Cell cell,
      ColumnHead column,
      RowHead row,
      String subject,
      Quantity q,
      String rowUnit,
      Caption caption) {
    IndicatorKind kind = kind(column, q);
    boolean rank = kind == IndicatorKind.RANK;
    boolean value = column.sort() == Sort.VALUE || column.sort() == Sort.OTHER;
    String ofTable = value ? caption.period() : caption.latest();
    ToldTime time = column.time().or(ToldTime.ofYear(firstOf(row.period(), ofTable)));
    Direction direction = null;
    if (kind == IndicatorKind.CHANGE) {
      boolean fell = q.value().signum() < 0 || column.down();
      direction = fell ? Direction.DOWN : Direction.UP;
    }
    String number = CellNumber.plain(cell.text());
    boolean own = number.isEmpty() || number.endsWith(PERCENT) || rank;
    boolean percent = column.sort() == Sort.CHANGE && column.unit().isEmpty();
    String printed =
        percent ? PERCENT : firstOf(column.unit(), rowUnit, row.unit(), caption.unit());
    String unit = own ? "" : printed;
    return Claim.builder(cell.start(), cell.end(), cell.text() + unit)
        .subject(subject)
        .subjects(List.of(subject))
        .kind(kind)
        .value(q.value())
        .unit(rank ? "" : q.unit())
        .direction(direction)
        .qualifier(q.rough() ? Qualifier.APPROX : Qualifier.EXACT)
        .written(new WrittenNumber(q.decimals(), q.scale(), q.roughStep(), null))
        .scope(new ToldScope(column.scope()))
        .time(time)
        .target(column.target())
        .part(row.part())
        .build();
  }

  private static IndicatorKind kind(ColumnHead column, Quantity q) {
    if (column.sort() == Sort.RANK) {
      return IndicatorKind.RANK;
    }
    if (column.sort() == Sort.CHANGE) {
      return IndicatorKind.CHANGE;
    }
    return switch (q.sort()) {
      case PERCENT -> IndicatorKind.SHARE;
      case POINTS, TIMES -> IndicatorKind.CHANGE;
      case COUNTER -> IndicatorKind.COUNT;
      default -> IndicatorKind.LEVEL;
    };
  }
}
