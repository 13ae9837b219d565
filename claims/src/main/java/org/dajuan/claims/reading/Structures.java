package org.dajuan.claims.reading;

import java.math.BigDecimal;
import org.dajuan.claims.quantity.Quantity;
import org.dajuan.claims.quantity.Quantity.UnitSort;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * 结构 — numbers joined by colons that are the parts of a whole (三次产业结构为12:40:48). Times of day
 * (08:35:41), scores (比分3:2:1) and scales of maps (1:500) are joined so too and are none: the parts
 * of a structure are told by a word for it, or add up to a hundred with decimals.
 */
final class Structures {

  private static final int NEAR = 60;
  private static final int MOST_PARTS = 12;
  private static final BigDecimal LEAST = BigDecimal.valueOf(95);
  private static final BigDecimal MOST = BigDecimal.valueOf(105);

  private final Words nouns;
  private final Words others;
  private final Words verbs;

  Structures(Vocabulary vocabulary) {
    nouns = vocabulary.words("structure_noun");
    others = vocabulary.words("structure_not");
    verbs = vocabulary.words("reach", "to", "from");
  }

  /** 收入比为2.97:1 — a ratio to one is one value; the one is its basis. */
  boolean isRatioToOne(Passage p, Quantity q) {
    Quantity basis = p.charAt(q.end()) == ':' ? p.quantityAt(q.end() + 1) : null;
    return basis != null && isBasis(p, basis) && p.charAt(q.start() - 1) != ':';
  }

  private static boolean isBasis(Passage p, Quantity q) {
    return q.sort() == UnitSort.NONE
        && q.decimals() == 0
        && q.value().compareTo(BigDecimal.ONE) == 0
        && p.charAt(q.end()) != ':'
        && p.charAt(q.start() - 1) == ':';
  }

  /** Whether a number is a part of a structure; bounded, whatever stands around it. */
  boolean isPart(Passage p, Quantity q) {
    if (!isJoined(p, q) || !isPlain(q)) {
      return false;
    }
    Quantity first = q;
    Quantity before = before(p, first);
    for (int n = 0; before != null && n < MOST_PARTS; n++) {
      first = before;
      before = before(p, first);
    }
    if (isBasis(p, q) && isRatioToOne(p, first)) {
      return false;
    }
    return isNamed(p, first.start()) || addsUp(p, first);
  }

  private static boolean isJoined(Passage p, Quantity q) {
    return p.charAt(q.start() - 1) == ':' || p.charAt(q.end()) == ':';
  }

  private static boolean isPlain(Quantity q) {
    return q.sort() == UnitSort.NONE || q.sort() == UnitSort.PERCENT;
  }

  private static @Nullable Quantity before(Passage p, Quantity q) {
    return p.charAt(q.start() - 1) == ':' ? p.quantityBefore(q.start() - 1) : null;
  }

  /** 产业结构, 占比, 城乡收入比为: a word for a structure in the sentence, none for a score. */
  private boolean isNamed(Passage p, int start) {
    int from = Math.max(p.start(), start - NEAR);
    if (others.occursIn(p.text(), p.clauseAt(start).start(), start)) {
      return false;
    }
    int end = start;
    for (int step = 1; step > 0 && end > from; end -= step) {
      step = verbs.lengthBefore(p.text(), end, from);
    }
    return p.charAt(end - 1) == '比' || nouns.occursIn(p.text(), from, start);
  }

  private static boolean addsUp(Passage p, Quantity first) {
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    boolean fractions = false;
    for (Quantity q = first; q != null && parts < MOST_PARTS; parts++) {
      sum = sum.add(q.value());
      fractions |= q.decimals() > 0;
      q = p.charAt(q.end()) == ':' ? p.quantityAt(q.end() + 1) : null;
    }
    return fractions && parts > 2 && sum.compareTo(LEAST) >= 0 && sum.compareTo(MOST) <= 0;
  }
}
