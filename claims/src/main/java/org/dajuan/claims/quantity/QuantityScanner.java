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
  private final Words signed;
  private final Words currencies;

  public QuantityScanner(Vocabulary vocabulary) {
    units = new UnitReader(vocabulary);
    currencies = vocabulary.words("currency_before");
    signed = vocabulary.words("up", "down", "to", "signed_value");
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
        Quantity before = found.isEmpty() ? null : found.get(found.size() - 1);
        quantity = numeral.chinese() ? chinese(text, numeral) : arabic(text, numeral, before);
        quantity = quantity == null ? null : inCurrency(text, quantity);
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
    return Quantity.builder(i, i + word.length(), new BigDecimal(times))
        .unit("倍")
        .sort(UnitSort.TIMES)
        .chinese(true)
        .build();
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
    return Quantity.builder(i, end, percent.stripTrailingZeros())
        .unit("%")
        .sort(UnitSort.PERCENT)
        .decimals(decimals)
        .rough(part.isRough())
        .roughStep(part.step())
        .chinese(true)
        .build();
  }

  private Quantity arabic(CharSequence text, Numeral numeral, @Nullable Quantity before) {
    Written unit = unitBehind(text, numeral);
    Quantity quantity = quantity(numeral, unit, text);
    boolean range = before != null && isDashBetween(before, quantity);
    return !range && hasMinus(text, quantity) ? quantity.withMinusBefore() : quantity;
  }

  /** 3%-5%: a dash right behind a number of the same unit leads to the end of a range. */
  private static boolean isDashBetween(Quantity before, Quantity q) {
    return before.end() == q.start() - 1 && before.unit().equals(q.unit());
  }

  /**
   * Whether the dash before a number is a minus sign: before percentages and points (-3.2%), in a
   * list that ends in such (-1.2、2.7个百分点), and before amounts where a value is said (利润为-1.2亿元).
   * 2012-2016年 and 表-2 have none.
   */
  private boolean hasMinus(CharSequence text, Quantity q) {
    int dash = q.start() - 1;
    if (dash < 0 || text.charAt(dash) != '-') {
      return false;
    }
    char before = dash == 0 ? '\n' : text.charAt(dash - 1);
    if (Character.isLetterOrDigit(before) && !Character.isIdeographic(before)) {
      return false;
    }
    boolean said = signed.lengthBefore(text, dash, Math.max(0, dash - 8)) > 0;
    return switch (q.sort()) {
      case PERCENT, POINTS -> true;
      case MEASURE, COUNTER -> said;
      case NONE ->
          (said || "、，和".indexOf(before) >= 0)
              && q.end() < text.length()
              && "、和".indexOf(text.charAt(q.end())) >= 0;
      default -> false;
    };
  }

  /** A Chinese numeral counts only with a unit that cannot be part of an idiom. */
  private @Nullable Quantity chinese(CharSequence text, Numeral numeral) {
    Written unit = unitBehind(text, numeral);
    if (unit == null) {
      boolean large = numeral.scale().compareTo(BigDecimal.ONE) > 0 || numeral.isRough();
      return large && !isOnlyOne(text, numeral) ? quantity(numeral, null, text) : null;
    }
    if (unit.unit().equals("分")) {
      return null;
    }
    int end = numeral.end();
    boolean single = numeral.end() - numeral.start() == 1;
    boolean one =
        numeral.value().compareTo(BigDecimal.ONE) == 0
            && single
            && !isExcepted(text, numeral, unit);
    if (isSaidOnly(text, numeral, unit) || isOnlyOne(text, numeral)) {
      return null;
    }
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

  /** 除[一座]外: what is left out is counted, even when it is one. */
  private static boolean isExcepted(CharSequence text, Numeral numeral, Written unit) {
    int start = numeral.start();
    int end = numeral.end() + unit.length();
    return start > 0
        && text.charAt(start - 1) == '除'
        && end < text.length()
        && "外之以".indexOf(text.charAt(end)) >= 0;
  }

  /** 五点三亿元 is a number; 两点一线 and 六·一节 are none: behind a fraction a measure must stand. */
  private static boolean isSaidOnly(CharSequence text, Numeral numeral, Written unit) {
    boolean said = false;
    for (int i = numeral.start(); i < numeral.end(); i++) {
      said |= "点·.".indexOf(text.charAt(i)) >= 0;
    }
    boolean scaled = numeral.scale().compareTo(BigDecimal.ONE) > 0;
    boolean measured =
        switch (unit.sort()) {
          case MEASURE, PERCENT, POINTS, TIMES -> !unit.weak();
          default -> false;
        };
    return said && !scaled && !measured;
  }

  /** 唯[一一]家: the first 一 belongs to the word before. */
  private static boolean isOnlyOne(CharSequence text, Numeral numeral) {
    int start = numeral.start();
    return start > 0
        && "唯万统专".indexOf(text.charAt(start - 1)) >= 0
        && text.charAt(start) == '一'
        && numeral.end() - start > 1;
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
    return Quantity.builder(numeral.start(), end, plain(numeral.value().multiply(factor)))
        .unit(unit == null ? "" : unit.unit())
        .sort(unit == null ? UnitSort.NONE : unit.sort())
        .decimals(numeral.decimals())
        .scale(numeral.scale().multiply(factor))
        .rough(rough)
        .roughStep(step.multiply(factor))
        .chinese(numeral.chinese())
        .build();
  }

  /** 新台币3亿元: the currency stands before the number. */
  private Quantity inCurrency(CharSequence text, Quantity q) {
    if (!q.unit().equals("元")) {
      return q;
    }
    String currency = currencies.endingAt(text, q.start(), Math.max(0, q.start() - 8));
    return currency == null ? q : q.inUnit(currencies.meaning(currency));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
