package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * 合计 — a total told right behind its parts is their sum: 东村5户、西村4户，共11户 is wrong. The list must
 * have one unit from its beginning and no parts that contain one another. Finding: {@code
 * parts_do_not_reach_total} or {@code parts_exceed_total}.
 */
final class ListTotal implements SentenceCheck {

  private static final int LONGEST_NOUN = 8;

  private final Words openings;
  private final Words openEnds;
  private final Words cumulative;
  private final Words parts;

  ListTotal(Vocabulary vocabulary) {
    openings = vocabulary.words("total_opening");
    openEnds = vocabulary.words("total_open_end");
    cumulative = vocabulary.words("cumulative_time");
    parts = vocabulary.words("part_opening");
  }

  @Override
  public void review(ToldSentence s, Findings findings) {
    for (int i = 2; i < s.size(); i++) {
      if (isTotal(s.get(i))) {
        review(s, i, findings);
      }
    }
  }

  private boolean isTotal(Told told) {
    String lead = told.lead();
    int stop = Phrases.lastStop(lead);
    String phrase = lead.substring(stop + 1);
    int opening = openings.lengthAt(phrase, 0, phrase.length());
    return told.isAmount()
        && told.isExact()
        && opening > 0
        && phrase.length() - opening <= LONGEST_NOUN;
  }

  private void review(ToldSentence s, int at, Findings findings) {
    Told total = s.get(at);
    int first = at;
    while (first > 0 && isListed(s.get(first - 1), total)) {
      first--;
      if (startsList(s.get(first))) {
        break;
      }
    }
    boolean whole = first == 0 || startsList(s.get(first));
    if (at - first < 2 || !whole) {
      return;
    }
    Range sum = new Range(BigDecimal.ZERO, BigDecimal.ZERO);
    for (int k = first; k < at; k++) {
      sum = sum.plus(Range.printed(s.get(k)));
    }
    Range told = Range.printed(total);
    boolean more = sum.low().compareTo(told.high()) > 0;
    boolean less = sum.high().compareTo(told.low()) < 0;
    String before = total.lead().substring(0, Math.max(0, Phrases.lastStop(total.lead())));
    boolean open =
        openEnds.occursIn(before)
            || openEnds.lengthAt(s.behind(at - 1), 0, s.behind(at - 1).length()) > 0;
    if (!more && (!less || open)) {
      return;
    }
    String added = Printed.plain(sum.middle()) + total.unit();
    findings.add(
        (more ? ArithmeticFaults.PARTS_EXCEED_TOTAL : ArithmeticFaults.PARTS_DO_NOT_REACH_TOTAL)
            .over(
                s.get(first),
                total,
                "sum",
                added,
                "total",
                total.token(),
                "parts",
                new Localized("前面各项", "The items"),
                "whole",
                new Localized("文中合计", "the total told,")));
  }

  private boolean isListed(Told told, Told total) {
    return told.isAmount()
        && told.isExact()
        && told.isSameUnit(total)
        && told.claim().kind() == total.claim().kind()
        && !cumulative.occursIn(told.lead())
        && !parts.occursIn(told.lead())
        && !isTotal(told);
  }

  /** ：and ；begin a list of their own. */
  private static boolean startsList(Told told) {
    return told.lead().indexOf('：') >= 0 || told.lead().indexOf('；') >= 0;
  }
}
