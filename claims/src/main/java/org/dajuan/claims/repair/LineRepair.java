package org.dajuan.claims.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dajuan.claims.vocabulary.Words;

/**
 * Lines broken in the middle of a sentence, a word or a number are joined; headings and paragraphs
 * keep their line of their own.
 *
 * <p>A line is continued by the next one when the break splits a word of the vocabulary or a
 * number, when it leaves a quotation open or ends in a word or mark that cannot end a sentence,
 * when the line already holds whole sentences and stops without a full stop, or when the text is
 * set in lines of one width and this line is full.
 */
final class LineRepair {

  private static final String ENDS_SENTENCE = "。！？；：…”）";
  private static final String CANNOT_END = "，、（“‘和与及或的在为以对将把被从由向至并且而但是等于比较";
  private static final String CANNOT_BEGIN = "，、。；：:）”’%！？";
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String VALUE_ENDS = "%元个人户家亩吨米里名次项座套件条处所倍点位";
  private static final int LONGEST_WORD = 8;
  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_QUOTATION = 2000;
  private static final int SHORTEST_WRAPPED = 15;

  private final Words words;
  private final Words leads;

  /**
   * @param words whatever may stand astride a break
   * @param leads verbs behind which a value follows
   */
  LineRepair(Words words, Words leads) {
    this.words = words;
    this.leads = leads;
  }

  /** What is known of the paragraph so far. */
  private static final class Piece {
    private boolean quoteOpen;
    private boolean holdsSentence;
    private boolean wrapped;
    private int length;

    void read(char c) {
      quoteOpen = c == '“' || (quoteOpen && c != '”');
      holdsSentence |= c == '。';
      length++;
    }
  }

  Rewrite mend(Rewrite in, List<Repair> repairs) {
    List<int[]> lines = lines(in);
    int width = commonWidth(lines);
    Rewrite out = new Rewrite(in.length());
    Piece piece = new Piece();
    for (int n = 0; n < lines.size(); n++) {
      int[] line = lines.get(n);
      for (int i = line[0]; i < line[1]; i++) {
        piece.read(in.charAt(i));
        out.copy(in, i);
      }
      if (n + 1 == lines.size()) {
        break;
      }
      int[] next = lines.get(n + 1);
      int gapStart = in.start(line[1]);
      int gapEnd = in.end(next[0] - 1);
      if (continues(in, line, next, piece, width)) {
        piece.wrapped = true;
        repairs.add(new Repair(gapStart, gapEnd, "\n".repeat(breaks(in, line[1], next[0])), ""));
      } else {
        out.add('\n', gapStart, gapEnd);
        piece = new Piece();
      }
    }
    return out;
  }

  private boolean continues(Rewrite in, int[] line, int[] next, Piece piece, int width) {
    char last = in.charAt(line[1] - 1);
    char first = in.charAt(next[0]);
    if (CANNOT_BEGIN.indexOf(first) >= 0 || "，、（“‘".indexOf(last) >= 0) {
      return true;
    }
    boolean body = piece.holdsSentence || piece.wrapped;
    if (ENDS_SENTENCE.indexOf(last) >= 0 && !(last == '”' && body)) {
      return piece.quoteOpen && last != '。' && last != '：';
    }
    if (beginsHeading(in, next)) {
      return false;
    }
    if (splitsNumber(last, first) || splitsWord(in, line, next) || leadsToValue(in, line, next)) {
      return true;
    }
    int length = line[1] - line[0];
    if ((piece.quoteOpen && piece.length < LONGEST_QUOTATION)
        || (width > 0 && length >= width - 2)) {
      return true;
    }
    if (beginsHeading(in, line) && length < LONGEST_HEADING && !body) {
      return false;
    }
    boolean unfinished = length > 4 && CANNOT_END.indexOf(last) >= 0;
    return body || unfinished || stopsMidway(in, line, next);
  }

  /**
   * A line of several clauses that ends in neither a mark nor a value, the next one right below.
   */
  private static boolean stopsMidway(Rewrite in, int[] line, int[] next) {
    if (next[0] - line[1] > 1 || line[1] - line[0] < SHORTEST_WRAPPED) {
      return false;
    }
    char last = in.charAt(line[1] - 1);
    if (VALUE_ENDS.indexOf(last) >= 0 || (last >= '0' && last <= '9')) {
      return false;
    }
    for (int i = line[0]; i < line[1]; i++) {
      if (in.charAt(i) == '，') {
        return true;
      }
    }
    return false;
  }

  private static boolean splitsNumber(char last, char first) {
    boolean digitBefore = last >= '0' && last <= '9' || last == '.';
    boolean digitAfter = first >= '0' && first <= '9' || first == '.' || first == '%';
    return digitBefore && digitAfter;
  }

  /** 增长 at the end of a line goes on in the number below; 2. and 3、 begin an item of their own. */
  private boolean leadsToValue(Rewrite in, int[] line, int[] next) {
    int digits = next[0];
    while (digits < next[1] && Character.isDigit(in.charAt(digits))) {
      digits++;
    }
    char behind = digits < next[1] ? in.charAt(digits) : '\n';
    char second = digits + 1 < next[1] ? in.charAt(digits + 1) : '\n';
    boolean item = behind == '、' || (behind == '.' && !Character.isDigit(second));
    if (digits == next[0] || item) {
      return false;
    }
    int from = Math.max(line[0], line[1] - LONGEST_WORD);
    String end = in.chars().subSequence(from, line[1]).toString();
    return leads.lengthBefore(end, end.length(), 0) > 1;
  }

  /** Whether a word of two or more characters stands astride the break. */
  private boolean splitsWord(Rewrite in, int[] line, int[] next) {
    int headLength = Math.min(LONGEST_WORD, line[1] - line[0]);
    int tailLength = Math.min(LONGEST_WORD, next[1] - next[0]);
    StringBuilder astride = new StringBuilder();
    astride.append(in.chars(), line[1] - headLength, line[1]);
    astride.append(in.chars(), next[0], next[0] + tailLength);
    for (int from = 0; from < headLength; from++) {
      if (words.lengthAt(astride, from, astride.length()) > headLength - from) {
        return true;
      }
    }
    return false;
  }

  /** 一、 （一） 1. —— 第一章 and bullets begin a heading or an item. */
  private static boolean beginsHeading(Rewrite in, int[] line) {
    char first = in.charAt(line[0]);
    char second = line[1] - line[0] > 1 ? in.charAt(line[0] + 1) : '\n';
    char third = line[1] - line[0] > 2 ? in.charAt(line[0] + 2) : '\n';
    if (first == '—' || first == '●' || first == '◆' || first == '■' || first == '★') {
      return true;
    }
    if (NUMERALS.indexOf(first) >= 0) {
      return second == '、' || second == '\n' || second == ' ' || third == '、';
    }
    if (first == '（') {
      return NUMERALS.indexOf(second) >= 0 && third == '）';
    }
    return first >= '①' && first <= '⑳';
  }

  private static List<int[]> lines(Rewrite in) {
    List<int[]> lines = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= in.length(); i++) {
      boolean end = i == in.length() || in.charAt(i) == '\n';
      if (!end && start < 0) {
        start = i;
      } else if (end && start >= 0) {
        lines.add(new int[] {start, i});
        start = -1;
      }
    }
    return lines;
  }

  /** The width of a text set in lines of one width, 0 when it is not. */
  private static int commonWidth(List<int[]> lines) {
    if (lines.size() < 6) {
      return 0;
    }
    int[] lengths = lines.stream().mapToInt(line -> line[1] - line[0]).sorted().toArray();
    int width = lengths[lengths.length * 9 / 10];
    long full = Arrays.stream(lengths).filter(l -> l >= width - 3 && l <= width + 3).count();
    return width >= 10 && width <= 120 && full * 10 >= lengths.length * 4L ? width : 0;
  }

  private static int breaks(Rewrite in, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (in.charAt(i) == '\n') {
        count++;
      }
    }
    return count;
  }
}
