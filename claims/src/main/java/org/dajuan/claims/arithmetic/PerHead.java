package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.Localized;
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

  private static final BigDecimal SLACK = new BigDecimal("0.05");

  private final Words each;
  private final Words totals;
  private final Links links;
  private final Map<String, BigDecimal> inSmaller;

  PerHead(Vocabulary vocabulary) {
    each = vocabulary.words("per_head");
    totals = vocabulary.words("total_opening");
    links =
        new Links(
            vocabulary.words("arithmetic_link", "per_head_link"),
            vocabulary.words("arithmetic_year"));
    inSmaller = Map.of("\u5428", BigDecimal.valueOf(1000));
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
      if (i >= 2 && isCount(s.get(i - 1), units) && isSaidOf(noun, s.get(i - 2))) {
        review(s.get(i - 2), s.get(i - 1), mean, findings);
      } else if (i >= 2 && isCount(s.get(i - 2), units) && isSaidOf(noun, s.get(i - 1))) {
        review(s.get(i - 1), s.get(i - 2), mean, findings);
      } else if (s.has(i + 1)
          && isCount(s.get(i - 1), units)
          && links.only(noun)
          && isTotal(s.get(i + 1))) {
        review(s.get(i + 1), s.get(i - 1), mean, findings);
      }
    }
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
    String right = Alarm.tenths(expected.middle()) + mean.unit();
    Told first = total.start() < count.start() ? total : count;
    Told last = total.start() > mean.start() ? total : mean;
    findings.add(
        Alarm.warning(
            "per_head_does_not_follow",
            first,
            last,
            Map.of("expected", right),
            new Localized(
                total.token() + "除以" + count.token() + "是" + right + "，文中为" + mean.token() + "。",
                total.token()
                    + " among "
                    + count.token()
                    + " is "
                    + right
                    + " each, not "
                    + mean.token()
                    + "."),
            new Localized("核对总数、个数和平均数。", "Check the total, the number and the mean.")));
  }

  private @Nullable BigDecimal factor(String total, String mean) {
    if (total.equals(mean)) {
      return BigDecimal.ONE;
    }
    return mean.equals("kg") ? inSmaller.get(total) : null;
  }
}
