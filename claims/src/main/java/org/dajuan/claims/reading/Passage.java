package org.dajuan.claims.reading;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.claims.quantity.Quantity;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.segment.Segments;
import org.dajuan.claims.segment.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One sentence to be read: the text in which its indexes are valid, and its numbers.
 *
 * @param text the whole text; insertions are hidden in it unless this sentence is one
 * @param quantities all numbers of the sentence, claims or not
 */
record Passage(String text, Sentence sentence, List<Quantity> quantities) {

  int start() {
    return sentence.start();
  }

  int end() {
    return sentence.end();
  }

  Clause clauseAt(int index) {
    return sentence.clauseAt(index);
  }

  /** The character at an index, a line break outside of the text. */
  char charAt(int index) {
    return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
  }

  /** Where a character stands first in a range, or -1; never looks beyond the range. */
  int firstOf(char wanted, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, text.length()); i++) {
      if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** Where a character stands last in a range, or -1; never looks beyond the range. */
  int lastOf(char wanted, int from, int to) {
    for (int i = Math.min(to, text.length()) - 1; i >= Math.max(0, from); i--) {
      if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** The text of a range without hidden characters. */
  String shown(int from, int to) {
    StringBuilder shown = new StringBuilder();
    for (int i = Math.max(0, from); i < to; i++) {
      if (text.charAt(i) != Segments.HIDDEN) {
        shown.append(text.charAt(i));
      }
    }
    return shown.toString();
  }

  boolean hasQuantityIn(int from, int to) {
    int first = firstBehind(from);
    return first < quantities.size() && quantities.get(first).start() < to;
  }

  /** The numbers that lie wholly in a range, in order. */
  List<Quantity> quantitiesIn(int from, int to) {
    List<Quantity> within = new ArrayList<>();
    for (int i = firstBehind(from); i < quantities.size(); i++) {
      Quantity q = quantities.get(i);
      if (q.start() >= to) {
        break;
      }
      if (q.start() >= from && q.end() <= to) {
        within.add(q);
      }
    }
    return within;
  }

  /** The number that begins exactly here, null when none does. */
  @Nullable Quantity quantityAt(int start) {
    int first = firstBehind(start);
    return first < quantities.size() && quantities.get(first).start() == start
        ? quantities.get(first)
        : null;
  }

  /** The number that ends exactly here, null when none does. */
  @Nullable Quantity quantityBefore(int end) {
    int first = firstBehind(end - 1);
    return first < quantities.size() && quantities.get(first).end() == end
        ? quantities.get(first)
        : null;
  }

  private int firstBehind(int from) {
    int low = 0;
    int high = quantities.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quantities.get(middle).end() <= from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
