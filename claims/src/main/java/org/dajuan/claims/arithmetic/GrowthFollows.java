package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * 增幅 — what is told of a change agrees with the values: 由91项压减至39项，减少65.3% is wrong, the reduction
 * is 57.1 %; so are 3.5万元，增加3000元，增长12% and 由10亿元增至15亿元，翻了一番. Yearly means, growth at constant
 * prices and growth against another year are reckoned from other numbers and left alone. Tolerance:
 * what rounding of all numbers explains. Finding: {@code growth_does_not_follow}.
 */
final class GrowthFollows implements SentenceCheck {

  /** 翻一番 is said of what nearly doubled. */
  private static final BigDecimal NEAR = new BigDecimal("0.05");

  /** 增长一倍 is not said of one and a half times as much. */
  private static final BigDecimal COARSE = new BigDecimal("0.3");

  private static final BigDecimal LIKE = new BigDecimal("0.6");

  /** Prices explain no more than so many points, in a year, between two ways of reckoning. */
  private static final BigDecimal PRICES = BigDecimal.valueOf(12);

  private final MovementReader movements;
  private final Changes changes;
  private final Words means;
  private final Words otherBases;
  private final Words constantPrices;
  private final Words times;
  private final Words points;

  GrowthFollows(Vocabulary vocabulary) {
    movements = new MovementReader(vocabulary);
    changes = new Changes(vocabulary);
    means = vocabulary.words("arithmetic_mean");
    otherBases = vocabulary.words("arithmetic_other_basis");
    times = vocabulary.words("times_unit");
    points = vocabulary.words("points_unit");
    constantPrices = vocabulary.words("arithmetic_constant_price");
  }

  @Override
  public void review(ToldSentence s, Findings findings) {
    for (int i = 0; i < s.size(); i++) {
      Optional<Movement> movement = movements.at(s, i);
      if (movement.isPresent()) {
        reviewMovement(s, movement.get(), findings);
        i = movement.get().next() - 1;
      } else {
        reviewIncrease(s, i, findings);
      }
    }
  }

  /** 由A到B, and behind it the difference, the growth or both. */
  private void reviewMovement(ToldSentence s, Movement m, Findings findings) {
    for (int k = m.next(); k < m.next() + 2 && s.has(k); k++) {
      Told told = s.get(k);
      if (!changes.isChange(told)
          || !told.isExact()
          || !changes.isSaidOfBefore(s, k)
          || isOtherwise(s, k)) {
        return;
      }
      boolean yearly = changes.base(told).equals("year");
      boolean otherBase = !changes.base(told).isEmpty() && !yearly;
      if (otherBase || (yearly && m.years() != 1) || (told.isGrowth() && mayBeYearly(m, told))) {
        return;
      }
      if (told.isGrowth() && m.from().isAmount()) {
        reviewGrowth(Range.of(m.from()), Range.of(m.to()), m.from(), told, findings);
      } else if (times.contains(told.unit()) && m.from().isAmount()) {
        reviewTimes(m, told, findings);
      } else if (told.isSameUnit(m.from()) && m.from().isAmount()) {
        reviewDifference(m, told, findings);
      } else if (isPoints(told) && m.from().isShare() && m.to().isShare()) {
        reviewDifference(m, told, findings);
      }
    }
  }

  /**
   * Over several years a growth far from the reckoned one may be that of the last year; at constant
   * prices it cannot be reckoned at all.
   */
  private boolean mayBeYearly(Movement m, Told told) {
    boolean oneYear = m.years() == 1;
    if (!oneYear && (isAtConstantPrices(m.from()) || isAtConstantPrices(m.to()))) {
      return true;
    }
    if (m.years() <= 1 || m.from().value().signum() <= 0) {
      return false;
    }
    Range expected = Range.of(m.to()).minus(Range.of(m.from())).percentOf(Range.of(m.from()));
    BigDecimal right = expected.middle().abs();
    BigDecimal said = told.value().abs();
    return said.compareTo(right.multiply(LIKE)) < 0 || right.compareTo(said.multiply(LIKE)) < 0;
  }

  /** V，比上年增加D，增长g: before was V − D. */
  private void reviewIncrease(ToldSentence s, int i, Findings findings) {
    if (!s.has(i + 2)) {
      return;
    }
    Told value = s.get(i);
    Told more = s.get(i + 1);
    Told growth = s.get(i + 2);
    boolean triple =
        value.isAmount()
            && value.isExact()
            && changes.isChange(more)
            && more.isExact()
            && more.isSameUnit(value)
            && growth.isGrowth()
            && growth.isExact();
    if (!triple
        || isOtherwise(s, i + 1)
        || isOtherwise(s, i + 2)
        || means.occursIn(value.lead())
        || movements.isComparedWith(value.lead())) {
      return;
    }
    String base = changes.base(growth);
    boolean sameBase = base.isEmpty() || base.equals(changes.base(more));
    if (!sameBase || !changes.isSaidOfBefore(s, i + 1) || !changes.isSaidOfBefore(s, i + 2)) {
      return;
    }
    Range now = Range.of(value);
    Range before = now.minus(changes.signed(more));
    if (before.low().signum() > 0) {
      Range expected = changes.signed(more).percentOf(before);
      report(expected, value, growth, findings);
    }
  }

  private void reviewGrowth(Range from, Range to, Told first, Told told, Findings findings) {
    if (from.low().signum() > 0) {
      report(to.minus(from).percentOf(from), first, told, findings);
    }
  }

  private void report(Range expected, Told first, Told told, Findings findings) {
    BigDecimal margin = told.resultMargin();
    if (isAtConstantPrices(first)) {
      margin = margin.add(PRICES);
    }
    if (expected.isWithin(told.signed(), margin)) {
      return;
    }
    String right = Printed.tenths(expected.middle());
    findings.add(finding(first, told, right + "%", right));
  }

  private boolean isAtConstantPrices(Told told) {
    String subject = told.claim().subject();
    String phrase = Phrases.last(told.lead());
    return constantPrices.lengthBefore(subject, subject.length(), 0) > 0
        || constantPrices.lengthBefore(phrase, phrase.length(), 0) > 0;
  }

  private void reviewTimes(Movement m, Told told, Findings findings) {
    BigDecimal ratio = m.to().value().divide(m.from().value(), 4, RoundingMode.HALF_EVEN);
    BigDecimal low = told.value();
    if (changes.isGrowthByTimes(told)) {
      low = low.add(BigDecimal.ONE);
    }
    BigDecimal slack = low.multiply(NEAR);
    if (!changes.isDoubling(told)) {
      slack = slack.max(told.halfStep().min(COARSE));
    }
    BigDecimal high =
        changes.isDoubling(told) ? low.multiply(new BigDecimal("1.6")) : low.add(slack);
    if (ratio.compareTo(low.subtract(slack)) < 0 || ratio.compareTo(high) > 0) {
      String right = Printed.plain(ratio.setScale(2, RoundingMode.HALF_UP));
      findings.add(finding(m.from(), told, "1∶" + right, right));
    }
  }

  private void reviewDifference(Movement m, Told told, Findings findings) {
    Range difference = asPrinted(m.to()).minus(asPrinted(m.from()));
    BigDecimal margin = told.decimals() == 0 ? BigDecimal.ZERO : told.halfStep();
    if (!difference.isWithin(changes.signed(told).middle(), margin)) {
      String right = Printed.plain(m.to().value().subtract(m.from().value()).abs());
      findings.add(finding(m.from(), told, right + told.unit(), right));
    }
  }

  /** Whole numbers that are subtracted on paper are taken as they stand. */
  private static Range asPrinted(Told told) {
    return Range.of(told.value(), told.decimals() == 0 ? BigDecimal.ZERO : told.halfStep());
  }

  private boolean isOtherwise(ToldSentence s, int i) {
    return s.speaksOf(means, i) || s.speaksOf(otherBases, i) || otherBases.occursIn(s.behind(i));
  }

  private boolean isPoints(Told told) {
    return points.contains(told.unit());
  }

  private static Finding finding(Told first, Told told, String shown, String expected) {
    return ArithmeticFaults.GROWTH_DOES_NOT_FOLLOW.over(
        first, told, "expected", expected, "shown", shown, "told", told.token());
  }
}
