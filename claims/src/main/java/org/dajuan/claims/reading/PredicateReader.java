package org.dajuan.claims.reading;

import org.dajuan.claims.claim.Direction;
import org.dajuan.claims.claim.Qualifier;
import org.dajuan.claims.quantity.Quantity;
import org.dajuan.claims.quantity.Quantity.UnitSort;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads backward from a value over verbs, adverbs and approximations to the end of the subject:
 * {@code 固定资产投资[同比增长超过]5%}.
 */
final class PredicateReader {

  private final Words up;
  private final Words down;
  private final Words to;
  private final Words from;
  private final Words skipped;
  private final Words scopes;
  private final Words kept;
  private final Words approximate;
  private final Words atLeast;
  private final Words atMost;
  private final Words bounds;
  private final Words differences;
  private final Words work;
  private final Words orders;
  private final Words extents;
  private final Words measures;
  private final Words comparisons;

  PredicateReader(Vocabulary vocabulary) {
    up = vocabulary.words("up");
    down = vocabulary.words("down");
    to = vocabulary.words("to");
    from = vocabulary.words("from");
    skipped = vocabulary.words("reach", "comparison", "tail_verb", "currency_before");
    scopes = vocabulary.words("comparative_scope");
    kept = vocabulary.words("flow", "protected_tail");
    approximate = vocabulary.words("approximate_before");
    atLeast = vocabulary.words("at_least_before");
    atMost = vocabulary.words("at_most_before");
    bounds = vocabulary.words("bound");
    work = vocabulary.words("work_up");
    extents = vocabulary.words("work_extent");
    measures = vocabulary.words("extent_measure");
    orders = vocabulary.words("place_noun");
    comparisons = vocabulary.words("comparison", "last_year");
    differences = vocabulary.words("difference_noun");
  }

  /**
   * @param limit where the subject can begin at the earliest
   * @param value where the value begins
   * @param q the number, null for a value in words; points (百分点) can only be a difference, compared
   *     with a scope
   */
  Predicate before(Passage p, int limit, int value, @Nullable Quantity q) {
    String text = p.text();
    boolean difference = q != null && q.sort() == UnitSort.POINTS;
    boolean works = q != null && isOfWorks(p, limit, q);
    int at = value;
    Direction direction = null;
    boolean reached = false;
    boolean came = false;
    Qualifier qualifier = Qualifier.EXACT;
    boolean first = true;
    while (at > limit) {
      if (text.charAt(at - 1) == 0) {
        at--;
        continue;
      }
      if (text.charAt(at - 1) == '了' && at - 1 > limit) {
        at--;
        continue;
      }
      int year = yearBefore(text, at, limit);
      if (year > 0) {
        at -= year;
        first = false;
        continue;
      }
      int step = 0;
      int keep = kept.lengthBefore(text, at, limit);
      int approx = approximate.lengthBefore(text, at, limit);
      int least = atLeast.lengthBefore(text, at, limit);
      int most = atMost.lengthBefore(text, at, limit);
      if (qualifier == Qualifier.EXACT && direction == null) {
        qualifier = qualifier(approx, least, most);
      }
      step = Math.max(step, Math.max(approx, Math.max(least, most)));
      boolean bound = !difference && bounds.lengthBefore(text, at, limit) > 0;
      int rise = bound ? 0 : up.lengthBefore(text, at, limit);
      int fall = bound ? 0 : down.lengthBefore(text, at, limit);
      if (works && rise > 0 && work.lengthBefore(text, at, limit) == rise) {
        break;
      }
      if (Math.max(rise, fall) > 0 && Math.max(rise, fall) >= keep) {
        if (direction == null) {
          direction = rise >= fall ? Direction.UP : Direction.DOWN;
        }
        step = Math.max(step, Math.max(rise, fall));
      }
      if (first) {
        int target = to.lengthBefore(text, at, limit);
        if (target > 0 && direction == null) {
          reached = true;
          step = Math.max(step, target);
        }
        int source = from.lengthBefore(text, at, limit);
        if (source > 0 && source >= step && keep <= source) {
          came = true;
          step = source;
        }
      }
      step = Math.max(step, skipped.lengthBefore(text, at, limit));
      if (difference) {
        step = Math.max(step, scopes.lengthBefore(text, at, limit));
      }
      if (step == 0 || keep > step) {
        break;
      }
      first = first && (approx > 0 || least > 0 || most > 0) && !came && !reached;
      at -= step;
    }
    boolean led = reached && direction != null;
    return new Predicate(at, direction, led, came, qualifier, at < value);
  }

  /**
   * 厨房提升3万户, 绿化提升12公里: things and lengths, not places in an order or a measure (里程), and compared
   * with nothing.
   */
  private boolean isOfWorks(Passage p, int limit, Quantity q) {
    boolean extent = extents.contains(q.unit()) && !measures.occursIn(p.text(), limit, q.start());
    if (q.sort() != UnitSort.COUNTER && !extent) {
      return false;
    }
    boolean places =
        orders.lengthAt(p.text(), q.end(), p.end()) > 0 || "位名分级档人".indexOf(q.unit()) >= 0;
    return !places && !comparisons.occursIn(p.text(), limit, q.start());
  }

  /**
   * Whether a phrase is only the name of a difference (增速, 增幅), so that its subject is elsewhere.
   */
  boolean isDependent(String phrase) {
    return differences.contains(phrase);
  }

  /** The sense of the last change verb in a range, null when there is none. */
  @Nullable Direction lastDirection(Passage p, int start, int end) {
    int rise = up.lastIn(p.text(), start, end);
    int fall = down.lastIn(p.text(), start, end);
    if (rise < 0 && fall < 0) {
      return null;
    }
    return rise > fall ? Direction.UP : Direction.DOWN;
  }

  /** Length of a year that ends here, such as the 2022年 of 比2022年增加. */
  private static int yearBefore(String text, int at, int limit) {
    if (at - limit < 5 || text.charAt(at - 1) != '年') {
      return 0;
    }
    boolean century = text.charAt(at - 5) == '1' || text.charAt(at - 5) == '2';
    for (int k = 2; k <= 5; k++) {
      char c = text.charAt(at - k);
      century &= Character.isDigit(c) || Character.toLowerCase(c) == 'x';
    }
    return century ? 5 : 0;
  }

  private static Qualifier qualifier(int approx, int least, int most) {
    if (approx > 0 && approx >= least && approx >= most) {
      return Qualifier.APPROX;
    }
    if (most > 0 && most >= least) {
      return Qualifier.AT_MOST;
    }
    return least > 0 ? Qualifier.AT_LEAST : Qualifier.EXACT;
  }
}
