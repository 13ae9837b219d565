package org.dajuan.claims.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.claims.quantity.Quantity;
import org.dajuan.claims.quantity.QuantityScanner;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * 其余 — the parts and the rest make the total: 60个项目中，已开工45个，其余20个 is wrong. Some of the numbers
 * between may be parts of parts; nothing is said when any choice of them adds up. Finding: {@code
 * parts_exceed_total} when they are more, {@code parts_do_not_reach_total} when they are less.
 */
final class RestOfTotal implements SentenceCheck {

  private static final int MOST_PARTS = 8;

  private final Words rests;
  private final QuantityScanner scanner;

  RestOfTotal(Vocabulary vocabulary) {
    rests = vocabulary.words("part_rest");
    scanner = new QuantityScanner(vocabulary);
  }

  @Override
  public void review(ToldSentence s, Findings findings) {
    for (int i = 0; i < s.size(); i++) {
      Told rest = s.get(i);
      boolean said =
          rests.lengthAt(Phrases.last(rest.lead()), 0, Phrases.last(rest.lead()).length()) > 0;
      if (said && rest.isAmount() && rest.isExact() && i > 0) {
        review(s, i, findings);
      }
    }
  }

  private void review(ToldSentence s, int at, Findings findings) {
    Told rest = s.get(at);
    List<Quantity> before = new ArrayList<>();
    for (Quantity q : scanner.scan(s.text(), s.sentence().start(), rest.start())) {
      if (isUnit(q, rest)) {
        before.add(q);
      }
    }
    if (before.size() < 2 || before.size() > MOST_PARTS) {
      return;
    }
    Range total = range(before.get(0));
    List<Range> parts = before.subList(1, before.size()).stream().map(RestOfTotal::range).toList();
    Told first = firstOf(s, rest);
    if (first.start() > before.get(0).end() || isRough(before) || addsUp(total, parts, rest)) {
      return;
    }
    Range sum = Range.of(rest);
    for (Range part : parts) {
      sum = sum.plus(part);
    }
    boolean more = sum.low().compareTo(total.high()) > 0;
    String added = Alarm.plain(sum.middle()) + rest.unit();
    String whole = Alarm.plain(total.middle()) + rest.unit();
    findings.add(
        Alarm.warning(
            more ? "parts_exceed_total" : "parts_do_not_reach_total",
            first,
            rest,
            Map.of("sum", added, "total", whole),
            new Localized(
                "各部分和其余部分相加为" + added + "，总数为" + whole + "。",
                "The parts and the rest add up to " + added + "; the total is " + whole + "."),
            new Localized("核对总数、各部分和其余部分。", "Check the total, the parts and the rest.")));
  }

  private static Told firstOf(ToldSentence s, Told rest) {
    for (Told told : s.numbers()) {
      if (told.isAmount() && told.isSameUnit(rest)) {
        return told;
      }
    }
    return rest;
  }

  private static boolean isUnit(Quantity q, Told rest) {
    return q.unit().equals(rest.unit());
  }

  private static boolean isRough(List<Quantity> before) {
    return before.stream().anyMatch(q -> q.rough() || q.upper() != null);
  }

  /** Whether some of the parts together with the rest make the total. */
  private static boolean addsUp(Range total, List<Range> parts, Told rest) {
    for (int chosen = 1; chosen < 1 << parts.size(); chosen++) {
      Range sum = Range.of(rest);
      for (int k = 0; k < parts.size(); k++) {
        sum = (chosen >> k & 1) == 1 ? sum.plus(parts.get(k)) : sum;
      }
      if (sum.low().compareTo(total.high()) <= 0 && sum.high().compareTo(total.low()) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Range range(Quantity q) {
    boolean whole = q.decimals() == 0 && q.scale().compareTo(java.math.BigDecimal.ONE) == 0;
    java.math.BigDecimal half =
        q.scale().scaleByPowerOfTen(-q.decimals()).divide(java.math.BigDecimal.valueOf(2));
    return Range.of(q.value(), whole ? java.math.BigDecimal.ZERO : half);
  }
}
