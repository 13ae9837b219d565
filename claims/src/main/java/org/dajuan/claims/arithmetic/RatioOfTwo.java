package org.dajuan.claims.arithmetic;

import org.dajuan.catalog.finding.Findings;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * 甲是乙的几成几倍 — a value told as a percentage or a multiple of another: 18.6亿元，为任务20亿元的93%;
 * 12.4亿元，是2016年3.1亿元的4倍; 任务3200人，完成3480人，完成任务的108.8%. Finding: {@code rate_does_not_follow}.
 */
final class RatioOfTwo implements SentenceCheck {

  private final Words openings;
  private final Words of;
  private final Words multiples;
  private final Words set;
  private final Words act;
  private final Words tasks;
  private final Words rates;
  private final Words cumulative;
  private final Links reach;

  RatioOfTwo(Vocabulary vocabulary) {
    openings = vocabulary.words("share_of_opening");
    of = vocabulary.words("arithmetic_of");
    multiples = vocabulary.words("times_unit");
    set = vocabulary.words("task_set");
    act = vocabulary.words("task_act");
    tasks = vocabulary.words("task_noun");
    rates = vocabulary.words("task_rate");
    cumulative = vocabulary.words("cumulative_time");
    reach =
        new Links(
            vocabulary.words("arithmetic_link", "part_trim"), vocabulary.words("arithmetic_year"));
  }

  @Override
  public void review(ToldSentence s, Findings findings) {
    for (int i = 2; i < s.size(); i++) {
      Told ratio = s.get(i);
      boolean times = ratio.isNumber() && multiples.contains(ratio.unit());
      if (!ratio.isExact() || !(times || ratio.isShare())) {
        continue;
      }
      Told one = s.get(i - 2);
      Told other = s.get(i - 1);
      if (!isPair(one, other)) {
        continue;
      }
      if (of.contains(ratio.lead()) && isToldOf(other)) {
        review(one, other, ratio, one, findings);
      } else if (!times && isOfTask(ratio) && isTask(one) && isDone(other)) {
        review(other, one, ratio, one, findings);
      }
    }
  }

  private static boolean isPair(Told one, Told other) {
    return one.isAmount()
        && other.isAmount()
        && one.isExact()
        && other.isExact()
        && one.isSameUnit(other)
        && one.value().signum() > 0
        && other.value().signum() > 0;
  }

  /** ，为年度任务: the clause begins with the word of sharing, so that it speaks of the value before. */
  private boolean isToldOf(Told other) {
    String lead = other.lead();
    int stop = Phrases.lastStop(lead);
    return stop == 0 && openings.lengthAt(lead, 1, lead.length()) > 0;
  }

  private boolean isTask(Told told) {
    String phrase = reach.withoutEnd(Phrases.last(told.lead()));
    boolean named = set.lengthBefore(phrase, phrase.length(), 0) > 0;
    return (named || (told.claim().target() && set.occursIn(phrase)))
        && !cumulative.occursIn(told.lead());
  }

  private boolean isDone(Told told) {
    String phrase = Phrases.last(told.lead());
    return act.occursIn(phrase) && !set.occursIn(phrase) && Phrases.lastStop(told.lead()) <= 0;
  }

  private boolean isOfTask(Told told) {
    String phrase = reach.withoutEnd(Phrases.last(told.lead()));
    int length = phrase.length();
    boolean named =
        tasks.lengthBefore(phrase, length, 0) > 0 || rates.lengthBefore(phrase, length, 0) > 0;
    return named && Phrases.lastStop(told.lead()) == 0;
  }

  private static void review(Told part, Told whole, Told ratio, Told first, Findings findings) {
    Range quotient = Range.of(part).over(Range.of(whole));
    Range expected = ratio.isShare() ? Range.of(part).percentOf(Range.of(whole)) : quotient;
    if (expected.isWithin(ratio.value(), ratio.resultMargin())) {
      return;
    }
    String right = Printed.tenths(expected.middle()) + (ratio.isShare() ? "%" : ratio.unit());
    findings.add(
        ArithmeticFaults.RATE_DOES_NOT_FOLLOW.over(
            first,
            ratio,
            "expected",
            right,
            "part",
            part.token(),
            "whole",
            whole.token(),
            "told",
            ratio.token()));
  }
}
