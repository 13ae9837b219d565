package org.dajuan.claims.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dajuan.claims.quantity.Quantity.UnitSort;

/**
 * 相邻的数 — what numbers side by side take from one another: a unit printed once, points shortened to
 * 个, the two ends of a range.
 */
final class Neighbours {

  private static final int NEAR = 12;

  private Neighbours() {}

  /** The numbers of a text, in order, with units shared and ranges joined. */
  static List<Quantity> joined(CharSequence text, List<Quantity> found) {
    return ranges(text, shareUnits(text, shortenedPoints(found)));
  }

  /** 下降0.2个、提高0.8个百分点: a fraction of a 个 that goes on in points is one of points. */
  private static List<Quantity> shortenedPoints(List<Quantity> found) {
    for (int i = found.size() - 2; i >= 0; i--) {
      Quantity one = found.get(i);
      Quantity later = found.get(i + 1);
      boolean fraction = one.decimals() > 0 && one.unit().equals("个");
      if (fraction
          && later.sort() == UnitSort.POINTS
          && later.start() - one.end() <= NEAR
          && one.scale().compareTo(BigDecimal.ONE) == 0) {
        Quantity points = one.withUnitOf(later);
        found.set(i, points);
      }
    }
    return found;
  }

  /** 1.2和0.8个百分点, 12、15亿元, 3-5家: a unit printed once serves the numbers before it. */
  private static List<Quantity> shareUnits(CharSequence text, List<Quantity> found) {
    for (int i = found.size() - 2; i >= 0; i--) {
      Quantity one = found.get(i);
      Quantity later = found.get(i + 1);
      boolean bare = one.sort() == UnitSort.NONE && !one.chinese();
      if (!bare || later.sort() == UnitSort.NONE || later.start() - one.end() != 1) {
        continue;
      }
      char between = text.charAt(one.end());
      if ("、和-~至—到".indexOf(between) >= 0 && !looksLikeYear(one)) {
        boolean scaleWritten = one.scale().compareTo(BigDecimal.ONE) > 0;
        if (!scaleWritten || one.scale().compareTo(later.scale()) == 0) {
          found.set(i, one.withUnitOf(later));
        }
      }
    }
    return found;
  }

  /**
   * 3至5家, 30%—50%: two numbers of one unit are one range, unless said to be from where to where.
   */
  private static List<Quantity> ranges(CharSequence text, List<Quantity> found) {
    List<Quantity> merged = new ArrayList<>();
    for (Quantity q : found) {
      Quantity last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && isRange(text, last, q)) {
        merged.set(merged.size() - 1, last.upTo(q));
      } else {
        merged.add(q);
      }
    }
    return merged;
  }

  private static boolean isRange(CharSequence text, Quantity low, Quantity high) {
    boolean joined = isRangeSign(text, low.end(), high.start());
    boolean fromTo = low.start() > 0 && "由从自".indexOf(text.charAt(low.start() - 1)) >= 0;
    return joined
        && !fromTo
        && low.upper() == null
        && high.sort() != UnitSort.NONE
        && high.sort() != UnitSort.DURATION
        && low.unit().equals(high.unit())
        && low.value().compareTo(high.value()) < 0;
  }

  /** 至, -, ~ or a dash of one or two characters, with or without a space on both sides. */
  private static boolean isRangeSign(CharSequence text, int from, int to) {
    int start = from;
    int end = to;
    if (end - start >= 3 && text.charAt(start) == ' ' && text.charAt(end - 1) == ' ') {
      start++;
      end--;
    }
    boolean twice = end - start == 2 && text.charAt(start) == text.charAt(start + 1);
    return (end - start == 1 && "至-~—到".indexOf(text.charAt(start)) >= 0)
        || (twice && "-—".indexOf(text.charAt(start)) >= 0);
  }

  private static boolean looksLikeYear(Quantity q) {
    return q.end() - q.start() == 4
        && q.decimals() == 0
        && q.value().intValue() >= 1900
        && q.value().intValue() <= 2100;
  }
}
