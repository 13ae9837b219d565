package org.dajuan.claims.scope;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.segment.Segments;
import org.dajuan.claims.segment.Sentence;

/** Tells titles and headings from the body of a text. */
final class OutlineReader {

  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_TITLE = 60;
  private static final int MOST_TITLES = 8;
  private static final int FIRST_LINES = 2;
  private static final int LAST_LINES = 2;
  private static final int LONGEST_DATELINE = 45;
  private static final int LONGEST_BESIDE_DATE = 26;

  private final String text;
  private final List<Placed> claims;

  /**
   * A claim and where it stands in the repaired text.
   *
   * @param inTable whether it is the cell of a table, which stands before the index
   */
  record Placed(Claim claim, int start, int end, boolean inTable) {}

  /**
   * @param claims in order
   */
  OutlineReader(String text, List<Placed> claims) {
    this.text = text;
    this.claims = claims;
  }

  Outline read(Segments segments) {
    List<Outline.Line> lines = lines();
    List<Outline.Line> front = new ArrayList<>();
    for (Outline.Line line : lines) {
      if (front.size() == MOST_TITLES || !(isDateLine(line) || isTitle(line))) {
        break;
      }
      front.add(line);
    }
    int body = front.isEmpty() ? 0 : front.get(front.size() - 1).end();
    List<Outline.Line> first = new ArrayList<>();
    for (Outline.Line line : lines.subList(front.size(), lines.size())) {
      if (first.size() < FIRST_LINES) {
        int end = Math.min(line.end(), line.start() + LONGEST_DATELINE);
        first.add(new Outline.Line(line.start(), end));
      }
    }
    List<Outline.Line> last = new ArrayList<>();
    for (int i = Math.max(front.size(), lines.size() - LAST_LINES); i < lines.size(); i++) {
      if (isDateLine(lines.get(i))) {
        last.add(lines.get(i));
      }
    }
    List<Outline.Part> parts = new ArrayList<>();
    for (Sentence sentence : segments.sentences()) {
      parts.add(part(sentence, body));
    }
    return new Outline(front, first, last, parts);
  }

  private Outline.Part part(Sentence s, int body) {
    if (s.end() <= body) {
      return new Outline.Part(s, Outline.Kind.TITLE, 0);
    }
    boolean opens = charAt(s.start() - 1) == '\n';
    boolean line = opens && charAt(s.end()) == '\n';
    boolean brief = s.end() - s.start() <= LONGEST_HEADING;
    int rank = opens ? rank(s.start(), s.end()) : 0;
    boolean heading = brief && !s.inParentheses() && (line || (rank > 0 && rank < 3));
    return heading && !hasNumbers(s.start(), s.end())
        ? new Outline.Part(s, Outline.Kind.HEADING, rank)
        : new Outline.Part(s, Outline.Kind.BODY, 0);
  }

  private boolean isTitle(Outline.Line line) {
    return line.end() - line.start() <= LONGEST_TITLE
        && firstOf('。', line) < 0
        && rank(line.start(), line.end()) == 0
        && !hasNumbers(line.start(), line.end());
  }

  /** 发布时间：2024-03-05 10:00, （2023年2月14日在第三次会议上）. */
  private boolean isDateLine(Outline.Line line) {
    DateReader.Found date = DateReader.first(text, line.start(), line.end());
    if (date == null || line.end() - line.start() > LONGEST_TITLE || firstOf('。', line) >= 0) {
      return false;
    }
    boolean inserted = charAt(line.start()) == '（';
    int beside = line.end() - line.start() - (date.end() - date.start());
    return inserted || (beside <= LONGEST_BESIDE_DATE && firstOf('，', line) < 0);
  }

  private int firstOf(char wanted, Outline.Line line) {
    int at = text.indexOf(wanted, line.start());
    return at < line.end() ? at : -1;
  }

  private boolean hasNumbers(int from, int to) {
    int low = 0;
    int high = claims.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (claims.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < claims.size() && claims.get(i).start() < to; i++) {
      if (!claims.get(i).inTable() && claims.get(i).claim().written() != null) {
        return true;
      }
    }
    return false;
  }

  /** 1 for 一、 and 第一章, 2 for （一）, 3 for 1. and ①, 0 for a line without a number. */
  private int rank(int from, int to) {
    boolean inserted = charAt(from) == '（';
    boolean chapter = charAt(from) == '第';
    int number = inserted || chapter ? from + 1 : from;
    if (charAt(from) >= '①' && charAt(from) <= '⑳') {
      return 3;
    }
    int length = YearNumbers.lengthAt(text, number, to, 3);
    if (length == 0) {
      return 0;
    }
    char behind = charAt(number + length);
    boolean arabic = YearNumbers.isArabic(charAt(number));
    if (inserted) {
      return behind == '）' ? 2 : 0;
    }
    if (chapter) {
      return "章篇部节".indexOf(behind) >= 0 ? 1 : 0;
    }
    if (arabic) {
      boolean item =
          behind == '、' || (behind == '.' && !YearNumbers.isArabic(charAt(number + length + 1)));
      return item ? 3 : 0;
    }
    return behind == '、' ? 1 : 0;
  }

  private List<Outline.Line> lines() {
    List<Outline.Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i > start) {
          lines.add(new Outline.Line(start, i));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private char charAt(int index) {
    return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
  }
}
