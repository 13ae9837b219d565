package org.dajuan.claims.table;

import java.util.List;
import org.dajuan.claims.claim.ToldTime;
import org.dajuan.claims.quantity.Quantity;
import org.dajuan.claims.quantity.QuantityScanner;
import org.dajuan.claims.table.ColumnHead.Sort;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/** Reads the heads of columns and rows: 2023年产量（万吨）, 比上年增长%, 全市排名. Immutable. */
final class HeadReader {

  private static final int LONGEST = 30;
  private static final String PERCENT = "%";

  private final QuantityScanner scanner;
  private final Words units;
  private final Words skipped;
  private final Words parts;
  private final Words changes;
  private final Words downs;
  private final Words ranks;
  private final Words scopes;
  private final Words previous;
  private final Words targets;
  private final Words generic;

  HeadReader(Vocabulary vocabulary, QuantityScanner scanner) {
    this.scanner = scanner;
    units = vocabulary.words("table_unit");
    skipped = vocabulary.words("table_skipped");
    parts = vocabulary.words("table_part_of_year");
    changes = vocabulary.words("table_change");
    downs = vocabulary.words("table_down");
    ranks = vocabulary.words("table_rank");
    scopes = vocabulary.words("rank_scope");
    previous = vocabulary.words("table_previous");
    targets = vocabulary.words("table_target");
    generic = vocabulary.words("table_generic");
  }

  ColumnHead read(String head) {
    String text = condensed(head);
    if (text.isEmpty() || text.length() > LONGEST) {
      return ColumnHead.of(text.isEmpty() ? Sort.OTHER : Sort.SKIPPED);
    }
    if (units.contains(text)) {
      return ColumnHead.of(Sort.UNIT);
    }
    if (skipped.occursIn(text) || parts.occursIn(text)) {
      return ColumnHead.of(Sort.SKIPPED);
    }
    String unit = unitIn(text);
    String bare = withoutUnit(text, unit);
    String year = yearIn(bare);
    ToldTime before = previous.contains(bare) ? ToldTime.PREVIOUS : ToldTime.NONE;
    ToldTime time = ToldTime.ofYear(year).or(before);
    boolean target = targets.occursIn(bare);
    if (ranks.occursIn(bare)) {
      int at = scopes.firstIn(bare, 0, bare.length());
      String scope = at < 0 ? null : scopes.startingAt(bare, at, bare.length());
      return new ColumnHead(Sort.RANK, "", "", time, target, false, scope == null ? "" : scope);
    }
    int change = changes.firstIn(bare, 0, bare.length());
    if (change >= 0) {
      boolean down = downs.occursIn(bare);
      String measure = measure(bare.substring(0, change), year);
      return new ColumnHead(Sort.CHANGE, measure, unit, time, target, down, "");
    }
    String measure = time.equals(ToldTime.PREVIOUS) ? "" : measure(bare, year);
    if (measure.isEmpty() && unit.equals(PERCENT) && !time.isTold()) {
      measure = bare;
    }
    boolean value = !unit.isEmpty() || time.isTold() || generic.contains(bare);
    Sort sort = value ? Sort.VALUE : Sort.OTHER;
    return new ColumnHead(sort, measure, unit, time, target, false, "");
  }

  /** The unit in parentheses, behind a stroke or at the end of a head, empty when none. */
  String unitIn(String head) {
    int open = head.lastIndexOf('(');
    if (open >= 0 && head.endsWith(")")) {
      String inside = head.substring(open + 1, head.length() - 1);
      return isUnit(inside) ? inside : "";
    }
    int stroke = head.lastIndexOf('/');
    if (stroke > 0 && isUnit(head.substring(stroke + 1))) {
      return head.substring(stroke + 1);
    }
    return head.endsWith(PERCENT) ? PERCENT : "";
  }

  boolean isUnit(String text) {
    if (text.isEmpty() || text.length() > 8 || Character.isDigit(text.charAt(0))) {
      return false;
    }
    List<Quantity> read = scanner.scan("1" + text, 0, text.length() + 1);
    boolean whole = read.size() == 1 && read.get(0).end() == text.length() + 1;
    return whole && read.get(0).sort() != Quantity.UnitSort.NONE;
  }

  /** A head without its unit. */
  static String withoutUnit(String head, String unit) {
    if (unit.isEmpty()) {
      return head;
    }
    int at = head.lastIndexOf(unit);
    boolean divided = at > 0 && "(/".indexOf(head.charAt(at - 1)) >= 0;
    return head.substring(0, divided ? at - 1 : at);
  }

  /** The year that stands in a text, empty when none does, or more than one. */
  static String yearIn(String text) {
    String found = "";
    for (int i = 0; i + 4 <= text.length(); i++) {
      boolean begins = (i == 0 || !Character.isDigit(text.charAt(i - 1))) && isYear(text, i);
      if (begins && !found.isEmpty()) {
        return "";
      }
      found = begins ? text.substring(i, i + 4) : found;
    }
    return found;
  }

  private static boolean isYear(String text, int at) {
    boolean century = text.startsWith("19", at) || text.startsWith("20", at);
    boolean digits =
        Character.isDigit(text.charAt(at + 2)) && Character.isDigit(text.charAt(at + 3));
    boolean ends = at + 4 == text.length() || !Character.isDigit(text.charAt(at + 4));
    return century && digits && ends;
  }

  private String measure(String bare, String year) {
    String rest = bare;
    if (!year.isEmpty()) {
      rest = rest.replace(year + "年", "").replace(year, "");
    }
    rest = rest.replace("(", "").replace(")", "");
    return generic.contains(rest) ? "" : rest;
  }

  /** A head without blanks, its parentheses half-width. */
  static String condensed(String head) {
    StringBuilder text = new StringBuilder(head.length());
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      if (!CellLine.isBlank(c)) {
        text.append(c == '（' ? '(' : c == '）' ? ')' : c == '：' ? ':' : CellNumber.folded(c));
      }
    }
    return text.toString();
  }
}
