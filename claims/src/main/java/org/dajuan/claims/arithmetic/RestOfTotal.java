package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.quantity.Quantity;
import org.dajuan.claims.quantity.QuantityScanner;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * 其余 — the parts and the rest make the total: 60个项目中，已开工45个，其余20个 is wrong. Some of the numbers
 * between may be parts of parts; nothing is said when any choice of them adds up. Finding: {@code
 * parts_exceed_total} when they are more, {@code parts_do_not_reach_total} when they are less.
 */
final class RestOfTotal implements ArithmeticCheck {

  private static final int MOST_PARTS = 8;

  private final Words rests;
  private final QuantityScanner scanner;

  RestOfTotal(Vocabulary vocabulary) {
    rests = vocabulary.words("part_rest");
    scanner = new QuantityScanner(vocabulary);
  }

  @Override
  public void review(ToldText text, Findings findings) {
    @Nullable ToldSentence before = null;
    for (ToldSentence s : text.sentences()) {
      for (int i = 0; i < s.size(); i++) {
        if (isRest(s.get(i))) {
          review(s, i, before, findings);
        }
      }
      before = s.sentence().inParentheses() ? before : s;
    }
  }

  private boolean isRest(Told told) {
    String phrase = Phrases.last(told.lead());
    return told.isAmount() && told.isExact() && rests.lengthAt(phrase, 0, phrase.length()) > 0;
  }

  private void review(ToldSentence s, int at, @Nullable ToldSentence earlier, Findings findings) {
    Told rest = s.get(at);
    List<Quantity> told = amounts(s, s.sentence().start(), rest);
    Told first = firstOf(s, rest);
    if (told.size() == 1
        && at > 0
        && earlier != null
        && earlier.sentence().line() == s.sentence().line()) {
      List<Quantity> totals = amounts(earlier, earlier.sentence().start(), rest);
      told.addAll(0, totals);
      first = totals.size() == 1 ? firstOf(earlier, rest) : rest;
    }
    if (told.size() < 2 || told.size() > MOST_PARTS || first.equals(rest) || isRough(told)) {
      return;
    }
    Range total = range(told.get(0));
    List<Range> parts = told.subList(1, told.size()).stream().map(RestOfTotal::range).toList();
    boolean largest =
        parts.stream().allMatch(part -> part.low().compareTo(total.high()) <= 0)
            && rest.value().compareTo(total.high()) <= 0;
    if (!largest || first.start() > told.get(0).end() || addsUp(total, parts, rest)) {
      return;
    }
    report(total, parts, first, rest, findings);
  }

  /** The numbers of the unit of the rest, claims or not, up to it. */
  private List<Quantity> amounts(ToldSentence s, int from, Told rest) {
    List<Quantity> found = new ArrayList<>();
    int to = Math.min(s.sentence().end(), Math.max(from, rest.start()));
    for (Quantity q : scanner.scan(s.text(), from, to)) {
      if (q.unit().equals(rest.unit())) {
        found.add(q);
      }
    }
    return found;
  }

  private static void report(
      Range total, List<Range> parts, Told first, Told rest, Findings findings) {
    Range sum = Range.printed(rest);
    for (Range part : parts) {
      sum = sum.plus(part);
    }
    boolean more = sum.low().compareTo(total.high()) > 0;
    String added = Printed.plain(sum.middle()) + rest.unit();
    String whole = Printed.plain(total.middle()) + rest.unit();
    findings.add(
        (more ? ArithmeticFaults.PARTS_EXCEED_TOTAL : ArithmeticFaults.PARTS_DO_NOT_REACH_TOTAL)
            .over(
                first,
                rest,
                "sum",
                added,
                "total",
                whole,
                "parts",
                new Localized("各部分和其余部分", "The parts and the rest"),
                "whole",
                new Localized("总数", "the total")));
  }

  private static Told firstOf(ToldSentence s, Told rest) {
    for (Told told : s.numbers()) {
      if (told.isAmount() && told.isSameUnit(rest)) {
        return told;
      }
    }
    return rest;
  }

  private static boolean isRough(List<Quantity> before) {
    return before.stream().anyMatch(q -> q.rough() || q.upper() != null);
  }

  /** Whether some of the parts together with the rest make the total. */
  private static boolean addsUp(Range total, List<Range> parts, Told rest) {
    for (int chosen = 1; chosen < 1 << parts.size(); chosen++) {
      Range sum = Range.printed(rest);
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
    boolean whole = q.decimals() == 0 && q.scale().compareTo(BigDecimal.ONE) == 0;
    BigDecimal half = q.scale().scaleByPowerOfTen(-q.decimals()).divide(BigDecimal.valueOf(2));
    return Range.of(q.value(), whole ? BigDecimal.ZERO : half);
  }
}
