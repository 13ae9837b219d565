package org.dajuan.claims.segment;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Second stage: sentences, clauses and insertions. A sentence ends at 。！？ or a line break; a clause
 * at ，；： or a wide gap. What stands in parentheses is a sentence of its own, for 增长7%（年度目标6%以上）
 * speaks of two things; a single character in parentheses (县（市）) belongs to the word before it.
 * Linear; parentheses that do not close within {@link #LONGEST_INSERTION} characters and one line
 * are ordinary characters.
 */
public final class Segmenter {

  static final int LONGEST_INSERTION = 300;

  /** Longer ones are cut, so that what is done per sentence or clause stays bounded. */
  static final int LONGEST_SENTENCE = 3000;

  static final int LONGEST_CLAUSE = 300;

  private static final int LONGEST_NAME_PART = 8;

  /** Sections, phases and lots of a work: （东段）, （二期）. */
  private static final String NAME_PARTS = "段期标";

  private static final String ENDS_SENTENCE = "。！？\n";
  private static final String ENDS_CLAUSE = "，；： …";

  public Segments segment(String text) {
    char[] plain = text.toCharArray();
    List<int[]> insertions = hideInsertions(plain);
    List<Sentence> sentences = new ArrayList<>();
    int line = 0;
    int start = 0;
    int nextInsertion = 0;
    for (int i = 0; i <= plain.length; i++) {
      boolean mark = i == plain.length || ENDS_SENTENCE.indexOf(plain[i]) >= 0;
      if (!mark && i - start < LONGEST_SENTENCE) {
        continue;
      }
      if (i > start) {
        sentences.add(new Sentence(start, i, clauses(plain, start, i), false, line));
      }
      while (nextInsertion < insertions.size() && insertions.get(nextInsertion)[0] < i) {
        int[] inside = insertions.get(nextInsertion++);
        if (inside[1] > inside[0]) {
          List<Clause> clauses = clauses(text, inside[0], inside[1]);
          sentences.add(new Sentence(inside[0], inside[1], clauses, true, line));
        }
      }
      if (i < plain.length && plain[i] == '\n') {
        line++;
      }
      start = mark ? i + 1 : i;
    }
    return new Segments(new String(plain), sentences);
  }

  private static List<Clause> clauses(char[] text, int start, int end) {
    return clauses(CharBuffer.wrap(text), start, end);
  }

  private static List<Clause> clauses(CharSequence text, int start, int end) {
    List<Clause> clauses = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      boolean mark = i == end || ENDS_CLAUSE.indexOf(text.charAt(i)) >= 0;
      if (mark || i - from >= LONGEST_CLAUSE) {
        if (i > from) {
          clauses.add(new Clause(from, i));
        }
        from = mark ? i + 1 : i;
      }
    }
    if (clauses.isEmpty()) {
      clauses.add(new Clause(start, end));
    }
    return clauses;
  }

  /** 县（市）, 铁路（东段）: what stands in parentheses belongs to the name before. */
  private static boolean isPartOfName(char[] plain, int open, int close) {
    int length = close - open - 1;
    return length <= 1
        || (length <= LONGEST_NAME_PART && NAME_PARTS.indexOf(plain[close - 1]) >= 0);
  }

  /** Blanks the insertions out and returns their insides, in order, without nesting. */
  private static List<int[]> hideInsertions(char[] plain) {
    List<int[]> insertions = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < plain.length; i++) {
      char c = plain[i];
      if (c == '（') {
        open = i;
      } else if (c == '\n' || (open >= 0 && i - open > LONGEST_INSERTION)) {
        open = -1;
      } else if (c == '）' && open >= 0 && isPartOfName(plain, open, i)) {
        open = -1;
      } else if (c == '）' && open >= 0) {
        insertions.add(new int[] {open + 1, i});
        Arrays.fill(plain, open, i + 1, Segments.HIDDEN);
        open = -1;
      }
    }
    return insertions;
  }
}
