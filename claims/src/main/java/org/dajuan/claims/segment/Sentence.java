package org.dajuan.claims.segment;

import java.util.List;

/**
 * 句 — from one full stop or line to the next, or the inside of a pair of parentheses.
 *
 * @param start UTF-16 index, inclusive
 * @param end exclusive; the closing mark is not part of it
 * @param clauses in order, never empty
 * @param inParentheses whether it is an insertion into the sentence around it
 * @param line number of the paragraph in which it stands, from 0
 */
public record Sentence(int start, int end, List<Clause> clauses, boolean inParentheses, int line) {

  public Sentence {
    clauses = List.copyOf(clauses);
  }

  /** The clause in which the index lies; an index on a boundary belongs to the clause before. */
  public Clause clauseAt(int index) {
    int low = 0;
    int high = clauses.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (clauses.get(middle).start() > index) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return clauses.get(low);
  }
}
