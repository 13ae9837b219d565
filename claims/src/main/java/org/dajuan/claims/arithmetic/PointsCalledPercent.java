package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.claims.claim.Direction;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * 百分点 — the difference of two percentages is told in percentage points: 由70%提高到75%，提高5% and
 * 城镇化率达到56.2%，比上年提高1.3% are wrong. Nothing is said where only a relative change makes sense.
 * Finding: {@code points_called_percent}.
 */
final class PointsCalledPercent implements SentenceCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final int NEAR = 16;

  private final MovementReader movements;
  private final Words nouns;
  private final Words steps;
  private final Words rates;
  private final Words weakVerbs;
  private final Words relative;
  private final Words means;
  private final Links links;
  private final Links reach;

  PointsCalledPercent(Vocabulary vocabulary) {
    Words years = vocabulary.words("arithmetic_year");
    movements = new MovementReader(vocabulary);
    rates = vocabulary.words("rate_end");
    nouns = vocabulary.words("points_noun");
    steps = vocabulary.words("points_step");
    weakVerbs = vocabulary.words("points_verb_weak");
    relative = vocabulary.words("arithmetic_relative");
    means = vocabulary.words("arithmetic_mean");
    links =
        new Links(
            vocabulary.words(
                "arithmetic_link",
                "arithmetic_join",
                "arithmetic_base",
                "points_verb",
                "points_verb_weak"),
            years);
    reach =
        new Links(
            vocabulary.words(
                "arithmetic_link",
                "arithmetic_to_up",
                "arithmetic_to_down",
                "arithmetic_to_level",
                "part_trim"),
            years);
  }

  @Override
  public void review(ToldSentence s, Findings findings) {
    for (int i = 0; i < s.size(); i++) {
      if (isDifferenceByName(s.get(i))) {
        findings.add(finding(s.get(i), s.get(i)));
      }
    }
    for (int i = 0; i + 1 < s.size(); i++) {
      Optional<Movement> movement = movements.at(s, i);
      if (movement.isPresent() && s.has(movement.get().next())) {
        reviewMovement(movement.get(), s.get(movement.get().next()), findings);
      }
      if (isRate(s.get(i))) {
        reviewLevel(s, i, findings);
      }
    }
  }

  /** 增速比上年加快1.8%: the noun and the verb leave no other reading. */
  private boolean isDifferenceByName(Told told) {
    if (!told.isNumber() || !told.unit().equals("%")) {
      return false;
    }
    String phrase = Phrases.last(told.lead());
    int verb = steps.lengthBefore(phrase, phrase.length(), 0);
    int noun = nouns.firstIn(phrase, 0, phrase.length());
    return verb > 0
        && noun >= 0
        && noun < phrase.length() - verb
        && !means.occursIn(phrase)
        && phrase.length() - noun <= NEAR;
  }

  private void reviewMovement(Movement m, Told change, Findings findings) {
    boolean shares = m.from().isShare() && m.to().isShare() && change.isGrowth();
    if (shares && links.only(change.lead()) && !relative.occursIn(change.lead())) {
      BigDecimal difference = m.to().value().subtract(m.from().value()).abs();
      if (difference.compareTo(change.value().abs()) == 0) {
        findings.add(finding(m.from(), change));
      }
    }
  }

  /** A rate with its level, and the change of it right behind. */
  private void reviewLevel(ToldSentence s, int i, Findings findings) {
    Told rate = s.get(i);
    Told change = s.get(i + 1);
    String lead = change.lead();
    boolean said =
        change.isGrowth()
            && links.only(lead)
            && !lead.isEmpty()
            && !relative.occursIn(lead)
            && !means.occursIn(lead);
    if (!said || (weakVerbs.occursIn(lead) && speaksOfAmount(s, i))) {
      return;
    }
    BigDecimal step = change.value().abs();
    boolean up = change.claim().direction() != Direction.DOWN;
    BigDecimal before = up ? rate.value().subtract(step) : rate.value().add(step);
    boolean possible =
        before.signum() >= 0 && before.compareTo(HUNDRED) <= 0 && step.compareTo(rate.value()) < 0;
    if (possible) {
      findings.add(finding(rate, change));
    }
  }

  private boolean isRate(Told told) {
    if (!told.isShare()) {
      return false;
    }
    String phrase = reach.withoutEnd(Phrases.last(told.lead()));
    return rates.lengthBefore(phrase, phrase.length(), 0) > 0;
  }

  private static boolean speaksOfAmount(ToldSentence s, int before) {
    for (int k = 0; k < before; k++) {
      if (s.get(k).isAmount()) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Told first, Told change) {
    String points = Printed.plain(change.value().abs());
    return ArithmeticFaults.POINTS_CALLED_PERCENT.over(
        first, change, "points", points, "told", change.token());
  }
}
