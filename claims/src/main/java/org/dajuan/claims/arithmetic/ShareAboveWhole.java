package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * 率 — a share of a set (覆盖率, 普及率, 合格率) is not above 100 %. Completion of a plan, gross enrolment,
 * telephones per head and shares of last year's value may be. Finding: {@code share_above_whole}.
 */
final class ShareAboveWhole implements SentenceCheck {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Words bounded;
  private final Words unbounded;
  private final Links reach;

  ShareAboveWhole(Vocabulary vocabulary) {
    bounded = vocabulary.words("bounded_rate");
    unbounded = vocabulary.words("unbounded_rate");
    reach =
        new Links(
            vocabulary.words(
                "arithmetic_link",
                "arithmetic_to_up",
                "arithmetic_to_level",
                "arithmetic_from",
                "arithmetic_before",
                "part_trim"),
            vocabulary.words("arithmetic_year"));
  }

  @Override
  public void review(ToldSentence s, Findings findings) {
    for (Told told : s.numbers()) {
      if (!told.isShare() || told.value().compareTo(WHOLE) <= 0) {
        continue;
      }
      String phrase = Phrases.last(told.lead());
      String name = reach.withoutEnd(phrase);
      if (name.isEmpty()) {
        name = told.claim().subject();
      }
      boolean isBounded = bounded.lengthBefore(name, name.length(), 0) > 0;
      boolean excepted = unbounded.occursIn(phrase) || unbounded.occursIn(told.claim().subject());
      if (isBounded && !excepted) {
        findings.add(
            ArithmeticFaults.SHARE_ABOVE_WHOLE.over(
                told, told, "value", told.token(), "name", name));
      }
    }
  }
}
