package org.dajuan.claims.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.dajuan.claims.quantity.Quantity.UnitSort;
import org.dajuan.claims.quantity.UnitReader.Written;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * Third stage: every number of a text with its unit, whether it will be a claim or not. One pass,
 * no back-tracking. Immutable and thread-safe.
 */
public final class QuantityScanner {

  /** Before these a bare 百 or 千 is a number (近百家), else an idiom (千家万户). */
  private static final String APPROXIMATIONS = "近超逾约上过达破";

  private final UnitReader units;
  private final Words doublings;
  private final Words idle;

  public QuantityScanner(Vocabulary vocabulary) {
    units = new UnitReader(vocabulary);
    doublings = vocabulary.words("doubling");
    idle = vocabulary.words("idle_number_noun");
  }

  /** Quantities of a range in order, not overlapping. */
  public List<Quantity> scan(CharSequence text, int from, int to) {
    List<Quantity> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      Quantity quantity = wordAt(text, i);
      Numeral numeral = quantity == null ? Numeral.at(text, i) : null;
      if (numeral != null) {
        quantity = numeral.chinese() ? chinese(text, numeral) : arabic(text, numeral);
      }
      if (quantity != null && quantity.end() <= to) {
        found.add(quantity);
      }
      i = quantity != null ? quantity.end() : numeral != null ? numeral.end() : i + 1;
    }
    return Neighbours.joined(text, found);
  }

  private @Nullable Quantity wordAt(CharSequence text, int i) {
    Quantity doubling = doublingAt(text, i);
    return doubling != null ? doubling : fractionAt(text, i);
  }

  private @Nullable Quantity doublingAt(CharSequence text, int i) {
    String word = doublings.startingAt(text, i, Math.min(text.length(), i + 6));
    if (word == null) {
      return null;
    }
    String times = doublings.meaning(word).replace("倍", "");
    return new Quantity(
        i,
        i + word.length(),
        new BigDecimal(times),
        "倍",
        UnitSort.TIMES,
        0,
        BigDecimal.ONE,
        false,
        BigDecimal.ZERO,
        true);
  }

  /** 百分之五点三, 三分之二. */
  private static @Nullable Quantity fractionAt(CharSequence text, int i) {
    int bar = i + 1;
    if (bar + 2 >= text.length() || text.charAt(bar) != '分' || text.charAt(bar + 1) != '之') {
      return null;
    }
    BigDecimal whole;
    if (text.charAt(i) == '百') {
      whole = BigDecimal.valueOf(100);
    } else {
      Numeral denominator = Numeral.at(text, i);
      if (denominator == null || denominator.value().signum() == 0) {
        return null;
      }
      whole = denominator.value();
    }
    Numeral part = bar + 2 < text.length() ? Numeral.at(text, bar + 2) : null;
    if (part == null) {
      return null;
    }
    int end = part.end();
    BigDecimal value = part.value();
    int decimals = part.decimals();
    if (end + 1 < text.length() && text.charAt(end) == '点') {
      Numeral behind = Numeral.at(text, end + 1);
      if (behind != null && behind.chinese()) {
        decimals = behind.end() - end - 1;
        value = value.add(behind.value().scaleByPowerOfTen(-decimals));
        end = behind.end();
      }
    }
    BigDecimal percent =
        value.multiply(BigDecimal.valueOf(100)).divide(whole, 6, RoundingMode.HALF_UP);
    return new Quantity(
        i,
        end,
        percent.stripTrailingZeros(),
        "%",
        UnitSort.PERCENT,
        decimals,
        BigDecimal.ONE,
        part.isRough(),
        part.step(),
        true);
  }

  private Quantity arabic(CharSequence text, Numeral numeral) {
    Written unit = unitBehind(text, numeral);
    int start = numeral.start();
    boolean minus =
        start > 0
            && text.charAt(start - 1) == '-'
            && (start < 2 || !Numeral.isDigit(text.charAt(start - 2)))
            && (start < 2
                || !Character.isLetter(text.charAt(start - 2))
                || Character.isIdeographic(text.charAt(start - 2)))
            && unit != null
            && unit.sort() == UnitSort.PERCENT;
    return minus ? negative(quantity(numeral, unit, text)) : quantity(numeral, unit, text);
  }

  /** A Chinese numeral counts only with a unit that cannot be part of an idiom. */
  private @Nullable Quantity chinese(CharSequence text, Numeral numeral) {
    Written unit = unitBehind(text, numeral);
    if (unit == null) {
      return numeral.scale().compareTo(BigDecimal.ONE) > 0 || numeral.isRough()
          ? quantity(numeral, null, text)
          : null;
    }
    if (unit.unit().equals("分")) {
      return null;
    }
    int end = numeral.end();
    boolean single = numeral.end() - numeral.start() == 1;
    boolean one = numeral.value().compareTo(BigDecimal.ONE) == 0 && single;
    if (unit.sort() == UnitSort.DURATION || unit.sort() == UnitSort.TIMES) {
      return quantity(numeral, unit, text);
    }
    boolean proverbial =
        single
            && "百千".indexOf(text.charAt(numeral.start())) >= 0
            && !numeral.isRough()
            && numeral.scale().compareTo(BigDecimal.ONE) == 0
            && (numeral.start() == 0
                || APPROXIMATIONS.indexOf(text.charAt(numeral.start() - 1)) < 0);
    if (proverbial || one || (single && unit.weak() && unit.sort() != UnitSort.PERCENT)) {
      return null;
    }
    int limit = Math.min(text.length(), end + 8);
    if (idle.lengthAt(text, end, limit) > unit.length()
        || idle.lengthAt(text, end + unit.length(), limit) > 1 && single) {
      return null;
    }
    return quantity(numeral, unit, text);
  }

  private @Nullable Written unitBehind(CharSequence text, Numeral numeral) {
    int at = numeral.end();
    if (at < text.length() && text.charAt(at) == '余') {
      at++;
    }
    return at < text.length() ? units.at(text, at) : null;
  }

  private static Quantity quantity(Numeral numeral, @Nullable Written unit, CharSequence text) {
    int end = numeral.end();
    BigDecimal factor = BigDecimal.ONE;
    boolean rough = numeral.isRough();
    BigDecimal step = numeral.step();
    if (unit != null) {
      end += unit.length();
      factor = unit.factor();
      if (end < text.length() && (text.charAt(end) == '余' || text.charAt(end) == '多')) {
        boolean followedByNoun =
            text.charAt(end) == '多'
                && end + 1 < text.length()
                && "元样种".indexOf(text.charAt(end + 1)) >= 0;
        if (!followedByNoun) {
          rough = true;
          step = numeral.scale();
          end++;
        }
      }
    }
    return new Quantity(
        numeral.start(),
        end,
        plain(numeral.value().multiply(factor)),
        unit == null ? "" : unit.unit(),
        unit == null ? UnitSort.NONE : unit.sort(),
        numeral.decimals(),
        numeral.scale().multiply(factor),
        rough,
        step.multiply(factor),
        numeral.chinese());
  }

  private static Quantity negative(Quantity q) {
    return new Quantity(
        q.start() - 1,
        q.end(),
        q.value().negate(),
        q.unit(),
        q.sort(),
        q.decimals(),
        q.scale(),
        q.rough(),
        q.roughStep(),
        q.chinese());
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
