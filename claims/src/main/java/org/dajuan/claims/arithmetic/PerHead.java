package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * 人均 — what each one gets times their number is the total, where all three stand together:
 * 发放600万元，惠及3000户，户均1500元 is wrong. A few per cent are left to means over a year. Finding: {@code
 * per_head_does_not_follow}.
 */
final class PerHead implements SentenceCheck {

  /** How many numbers back the total may stand. */
  private static final int NEAR = 4;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal SLACK = new BigDecimal("0.05");

  private final Words each;
  private final Words totals;
  private final Links links;
  private final Words smaller;

  PerHead(Vocabulary vocabulary) {
    each = vocabulary.words("per_head");
    totals = vocabulary.words("total_opening", "per_head_total");
    links =
        new Links(
            vocabulary.words("arithmetic_link", "per_head_link"),
            vocabulary.words("arithmetic_year"));
    smaller = vocabulary.words("thousandth_unit");
  }

  @Override
  public void review(ToldSentence s, Findings findings) {
    for (int i = 1; i < s.size(); i++) {
      Told mean = s.get(i);
      String phrase = Phrases.last(mean.lead());
      String word = each.startingAt(phrase, 0, phrase.length());
      if (word == null || !mean.isAmount() || !mean.isExact()) {
        continue;
      }
      List<String> units = List.of(each.meaning(word).split("\\|"));
      String noun = phrase.substring(word.length());
      Told count = countBefore(s, i, units);
      Told total = count == null ? null : total(s, i, count, mean, noun);
      if (count != null && total != null) {
        review(total, count, mean, findings);
      }
    }
  }

  /**
   * The ones among whom it is shared out: the last count of the unit in this part of the sentence.
   */
  private static @Nullable Told countBefore(ToldSentence s, int i, List<String> units) {
    for (int k = i - 1; k >= 0 && i - k <= NEAR && !isNewPart(s.get(k + 1)); k--) {
      if (isCount(s.get(k), units)) {
        return s.get(k);
      }
    }
    return null;
  }

  /**
   * The total that the mean is of: the last such amount before it, or what is told as one behind.
   */
  private @Nullable Told total(ToldSentence s, int i, Told count, Told mean, String noun) {
    for (int k = i - 1; k >= 0 && i - k <= NEAR && !isNewPart(s.get(k + 1)); k--) {
      Told each = s.get(k);
      boolean fits =
          !each.equals(count) && factor(each.unit(), mean.unit()) != null && !isMean(each);
      if (fits && isSaidOf(noun, each)) {
        return each;
      }
    }
    boolean behind = s.has(i + 1) && !isNewPart(s.get(i + 1)) && isTotal(s.get(i + 1));
    return behind && links.only(noun) ? s.get(i + 1) : null;
  }

  private boolean isMean(Told told) {
    String phrase = Phrases.last(told.lead());
    return each.lengthAt(phrase, 0, phrase.length()) > 0;
  }

  /** A semicolon begins to speak of something else. */
  private static boolean isNewPart(Told told) {
    return told.lead().indexOf('；') >= 0;
  }

  private static boolean isCount(Told told, List<String> units) {
    return told.isAmount()
        && told.isExact()
        && told.value().signum() > 0
        && units.contains(told.unit());
  }

  /** Whether the mean names nothing, or what the total names. */
  private boolean isSaidOf(String noun, Told total) {
    String named = links.withoutEnd(noun);
    return total.isAmount()
        && total.isExact()
        && (links.only(noun) || total.lead().contains(named));
  }

  private boolean isTotal(Told told) {
    String phrase = Phrases.last(told.lead());
    return told.isAmount() && told.isExact() && totals.lengthAt(phrase, 0, phrase.length()) > 0;
  }

  private void review(Told total, Told count, Told mean, Findings findings) {
    BigDecimal factor = factor(total.unit(), mean.unit());
    if (factor == null) {
      return;
    }
    Range expected = Range.of(total).times(factor).over(Range.of(count));
    BigDecimal margin = mean.step().max(expected.middle().multiply(SLACK));
    if (expected.isWithin(mean.value(), margin)) {
      return;
    }
    String right = Printed.tenths(expected.middle()) + mean.unit();
    Told first = total.start() < count.start() ? total : count;
    Told last = total.start() > mean.start() ? total : mean;
    findings.add(
        ArithmeticFaults.PER_HEAD_DOES_NOT_FOLLOW.over(
            first,
            last,
            "expected",
            right,
            "total",
            total.token(),
            "count",
            count.token(),
            "told",
            mean.token()));
  }

  private @Nullable BigDecimal factor(String total, String mean) {
    if (total.equals(mean)) {
      return BigDecimal.ONE;
    }
    return !mean.isEmpty() && smaller.meaning(total).equals(mean) ? THOUSAND : null;
  }
}
