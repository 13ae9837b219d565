package org.dajuan.claims.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.claim.Direction;
import org.dajuan.claims.claim.Qualifier;
import org.dajuan.claims.quantity.Quantity;
import org.dajuan.claims.quantity.Quantity.UnitSort;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * 数量 — numbers that are claims, each with its kind: a change when a change verb stands before it, a
 * share when it is a percentage otherwise, a count with a counter, else a level. Numbers in a row
 * (6%、8%) are of one kind.
 */
final class QuantityMarks implements MarkFinder {

  /** From here on a level without a unit is money: 收入突破百亿. */
  private static final BigDecimal SMALLEST_AMOUNT = BigDecimal.valueOf(1_000_000);

  private final NonClaims nonClaims;
  private final Structures structures;
  private final PredicateReader predicates;
  private final Words differences;
  private final Words names;
  private final Words bounds;
  private final Words plans;
  private final Words averages;
  private final Words shares;
  private final Words money;
  private final Words goals;
  private final Words atLeastAfter;
  private final Words atMostAfter;
  private final Words approximateAfter;

  QuantityMarks(Vocabulary vocabulary, PredicateReader predicates) {
    this.predicates = predicates;
    nonClaims = new NonClaims(vocabulary);
    structures = new Structures(vocabulary);
    names = vocabulary.words("difference_name");
    differences = vocabulary.words("difference_noun");
    bounds = vocabulary.words("bound");
    plans = vocabulary.words("plan_noun");
    averages = vocabulary.words("average");
    goals = vocabulary.words("plan_noun");
    money = vocabulary.words("money_noun");
    shares = vocabulary.words("share_noun");
    atLeastAfter = vocabulary.words("at_least_after");
    atMostAfter = vocabulary.words("at_most_after");
    approximateAfter = vocabulary.words("approximate_after");
  }

  @Override
  public void find(Passage p, List<Mark> earlier, List<Mark> marks) {
    @Nullable Mark previous = null;
    List<Mark> found = new ArrayList<>();
    for (Quantity q : p.quantities()) {
      Mark mark = ratioPart(p, q);
      if (mark == null && !nonClaims.excludes(p, q)) {
        mark = classify(p, q, previous);
      }
      if (mark != null) {
        found.add(mark);
        previous = mark;
      }
    }
    marks.addAll(found);
  }

  /** 13.3:35.4:51.3 — each part is a share. */
  private @Nullable Mark ratioPart(Passage p, Quantity q) {
    if (!structures.isPart(p, q)) {
      return null;
    }
    String unit = structures.isRatioToOne(p, q) ? "" : "%";
    return Mark.of(q, IndicatorKind.SHARE).withUnit(unit);
  }

  private Mark classify(Passage p, Quantity q, @Nullable Mark previous) {
    Clause clause = p.clauseAt(q.start());
    Mark near = previous != null && previous.start() >= clause.start() ? previous : null;
    int limit = near != null ? near.end() : clause.start();
    int listEnd =
        near != null ? near.end() + approximateAfter.lengthAt(p.text(), near.end(), p.end()) : 0;
    boolean inRow =
        near != null && q.start() - listEnd == 1 && "、和与及".indexOf(p.charAt(listEnd)) >= 0;
    Predicate predicate = predicates.before(p, limit, q.start(), q);
    IndicatorKind kind = kind(p, q, predicate, limit);
    Direction direction = predicate.direction();
    if (near != null && inRow && sameSort(near, q) && !predicate.adjacent()) {
      kind = near.kind();
      boolean signed = near.value() != null && near.value().signum() < 0;
      direction = signed ? null : near.direction();
    }
    if (kind == IndicatorKind.CHANGE) {
      direction = changeDirection(p, q, direction, clause);
    }
    boolean percentLost = kind == IndicatorKind.CHANGE && q.sort() == UnitSort.NONE && !q.rough();
    boolean places = kind == IndicatorKind.CHANGE && p.charAt(q.end() - 1) == '位';
    boolean large = q.value().abs().compareTo(SMALLEST_AMOUNT) >= 0;
    boolean money = kind == IndicatorKind.LEVEL && q.sort() == UnitSort.NONE && large;
    boolean percent = percentLost && q.scale().compareTo(BigDecimal.ONE) == 0;
    String unit = places ? "位" : percent ? "%" : money ? "元" : q.unit();
    return Mark.of(q, kind)
        .withUnit(unit)
        .withDirection(direction)
        .withQualifier(qualifier(p, q, predicate));
  }

  private IndicatorKind kind(Passage p, Quantity q, Predicate predicate, int limit) {
    if (q.sort() == UnitSort.POINTS || q.sort() == UnitSort.TIMES) {
      return IndicatorKind.CHANGE;
    }
    if (predicate.isChange() || exceedsPlan(p, q, predicate, limit)) {
      return IndicatorKind.CHANGE;
    }
    if (q.sort() == UnitSort.DURATION) {
      return q.unit().startsWith("天") ? IndicatorKind.COUNT : IndicatorKind.LEVEL;
    }
    if (q.sort() == UnitSort.PERCENT) {
      return percentKind(p, q, predicate, limit);
    }
    if (q.sort() == UnitSort.NONE) {
      return bareKind(p, q, limit);
    }
    return q.sort() == UnitSort.COUNTER ? IndicatorKind.COUNT : IndicatorKind.LEVEL;
  }

  /** A number without a unit is what its subject measures: a rate, money, or things. */
  private IndicatorKind bareKind(Passage p, Quantity q, int limit) {
    int from = Math.max(limit, q.start() - 12);
    if (shares.occursIn(p.text(), from, q.start())) {
      return IndicatorKind.SHARE;
    }
    boolean amount = q.decimals() > 0 && q.scale().compareTo(BigDecimal.ONE) == 0;
    return amount || money.occursIn(p.text(), from, q.start())
        ? IndicatorKind.LEVEL
        : IndicatorKind.COUNT;
  }

  private IndicatorKind percentKind(Passage p, Quantity q, Predicate predicate, int limit) {
    if (isNamedDifference(p, q, predicate)) {
      return IndicatorKind.CHANGE;
    }
    if (predicate.reached() || predicate.from()) {
      return IndicatorKind.SHARE;
    }
    String text = p.text();
    int end = predicate.start();
    if (p.sentence().inParentheses()
        && goals.occursIn(text, limit, q.start())
        && !shares.occursIn(text, limit, q.start())) {
      return IndicatorKind.CHANGE;
    }
    if (differences.lengthBefore(text, end, limit) > shares.lengthBefore(text, end, limit)) {
      return IndicatorKind.CHANGE;
    }
    boolean exceeded = p.charAt(q.start() - 1) == '的' && bounds.occursIn(text, limit, q.start());
    if (exceeded && averages.occursIn(text, limit, q.start())) {
      return IndicatorKind.CHANGE;
    }
    int difference = differences.lastIn(text, limit, end);
    if (difference >= 0 && !shares.occursIn(text, difference + 2, end)) {
      return IndicatorKind.CHANGE;
    }
    boolean compared =
        differences.occursIn(text, Math.max(limit, end), q.start())
            || differences.occursIn(text, Math.max(limit, end - 6), end);
    boolean share = shares.occursIn(text, Math.max(limit, end - 8), end);
    return compared && !share ? IndicatorKind.CHANGE : IndicatorKind.SHARE;
  }

  /** 增长幅度达到6%: the name of a difference right before the verb that leads to the value. */
  private boolean isNamedDifference(Passage p, Quantity q, Predicate predicate) {
    int name = names.lastIn(p.text(), predicate.start(), q.start());
    if (name < 0 || predicate.from()) {
      return false;
    }
    int start = name + names.lengthAt(p.text(), name, q.start());
    return predicates.lastDirection(p, start, q.start()) == null;
  }

  private @Nullable Direction changeDirection(
      Passage p, Quantity q, @Nullable Direction adjacent, Clause clause) {
    if (q.value().signum() < 0) {
      return Direction.DOWN;
    }
    if (adjacent != null) {
      return adjacent;
    }
    Direction last = predicates.lastDirection(p, clause.start(), q.start());
    return last == null ? Direction.UP : last;
  }

  private Qualifier qualifier(Passage p, Quantity q, Predicate predicate) {
    if (q.rough()) {
      return Qualifier.APPROX;
    }
    if (predicate.qualifier() != Qualifier.EXACT) {
      return predicate.qualifier();
    }
    int limit = Math.min(p.end(), q.end() + 4);
    if (isCoarseFraction(q)) {
      return Qualifier.APPROX;
    }
    if (approximateAfter.lengthAt(p.text(), q.end(), limit) > 0) {
      return Qualifier.APPROX;
    }
    if (atLeastAfter.lengthAt(p.text(), q.end(), limit) > 0) {
      return Qualifier.AT_LEAST;
    }
    return atMostAfter.lengthAt(p.text(), q.end(), limit) > 0 ? Qualifier.AT_MOST : Qualifier.EXACT;
  }

  /** 超出年度任务6000万元: by how much a plan was exceeded. */
  private boolean exceedsPlan(Passage p, Quantity q, Predicate predicate, int limit) {
    int from = Math.max(limit, q.start() - 14);
    int exceeded = bounds.firstIn(p.text(), from, predicate.start());
    return exceeded >= 0 && plans.lengthBefore(p.text(), predicate.start(), exceeded) > 0;
  }

  /** 三分之二 is no 66.67 %: it has no digits to be rounded to. */
  private static boolean isCoarseFraction(Quantity q) {
    return q.sort() == UnitSort.PERCENT
        && q.chinese()
        && q.value().stripTrailingZeros().scale() > q.decimals();
  }

  private static boolean sameSort(Mark previous, Quantity q) {
    return previous.quantity() != null && previous.quantity().sort() == q.sort();
  }
}
