package org.dajuan.claims.arithmetic;

import org.dajuan.catalog.finding.Findings;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * 率与分子分母 — a rate told with what it is reckoned from agrees with it: 受理120件，办结118件，办结率95% is wrong.
 * The rate must be named after what is told of the part (办结 … 办结率), or be its share (占25%); any
 * amount of the unit before may be the whole. Finding: {@code rate_does_not_follow}.
 */
final class RateOfParts implements SentenceCheck {

  private static final int MOST_BACK = 6;

  private final Words rateEnd;
  private final Links reach;
  private final Links shares;
  private final Words parts;
  private final Words shareWords;

  RateOfParts(Vocabulary vocabulary) {
    Words years = vocabulary.words("arithmetic_year");
    rateEnd = vocabulary.words("rate_last");
    reach = new Links(vocabulary.words("arithmetic_link", "part_trim"), years);
    shares = new Links(vocabulary.words("arithmetic_link", "share_of_total"), years);
    shareWords = vocabulary.words("share_of_total");
    parts = vocabulary.words("part_opening");
  }

  @Override
  public void review(ToldSentence s, Findings findings) {
    for (int i = 2; i < s.size(); i++) {
      Told rate = s.get(i);
      if (!rate.isShare() || !rate.isExact()) {
        continue;
      }
      int part = isShareOfBefore(rate) ? shareOf(s, i) : namesake(s, i);
      if (part >= 0) {
        review(s, i, part, findings);
      }
    }
  }

  private boolean isShareOfBefore(Told rate) {
    return shares.only(rate.lead()) && shareWords.occursIn(rate.lead());
  }

  /** The amount right before, when the one before it can be its whole. */
  private int shareOf(ToldSentence s, int rate) {
    Told part = s.get(rate - 1);
    Told whole = s.get(rate - 2);
    boolean fits =
        part.isAmount()
            && part.isExact()
            && whole.isAmount()
            && part.isSameUnit(whole)
            && part.value().compareTo(whole.value()) < 0;
    boolean saidPart = parts.occursIn(part.lead()) || (rate == 2 && part.lead().length() <= 12);
    return fits && saidPart ? rate - 1 : -1;
  }

  /** The amount before whose verb gives the rate its name, -1 when there is none. */
  private int namesake(ToldSentence s, int rate) {
    String phrase = reach.withoutBeginning(reach.withoutEnd(Phrases.last(s.get(rate).lead())));
    int end = rateEnd.lengthBefore(phrase, phrase.length(), 0);
    if (end == 0 || phrase.length() - end < 2) {
      return -1;
    }
    String stem = phrase.substring(0, phrase.length() - end);
    for (int k = rate - 1; k > 0; k--) {
      Told told = s.get(k);
      boolean named = Phrases.last(told.lead()).endsWith(stem) || s.behind(k).startsWith(stem);
      if (told.isAmount() && told.isExact() && named) {
        return k;
      }
    }
    return -1;
  }

  /**
   * Whether any two amounts before have this ratio, so that they may be what it is reckoned from.
   */
  private static boolean followsFromSome(ToldSentence s, int rateAt, Told part) {
    Told rate = s.get(rateAt);
    int from = Math.max(0, rateAt - MOST_BACK);
    for (int k = from; k < rateAt; k++) {
      for (int m = from; m < rateAt; m++) {
        Told one = s.get(k);
        Told other = s.get(m);
        boolean pair =
            k != m
                && one.isNumber()
                && other.isNumber()
                && one.isSameUnit(part)
                && other.isSameUnit(part);
        if (pair
            && other.value().signum() > 0
            && Range.of(one)
                .percentOf(Range.of(other))
                .isWithin(rate.value(), rate.resultMargin())) {
          return true;
        }
      }
    }
    return false;
  }

  private static void review(ToldSentence s, int rateAt, int partAt, Findings findings) {
    Told rate = s.get(rateAt);
    Told part = s.get(partAt);
    Told whole = null;
    Range expected = null;
    for (int k = partAt - 1; k >= 0; k--) {
      Told told = s.get(k);
      if (told.isShare()) {
        break;
      }
      if (!told.isNumber() || !told.isSameUnit(part) || told.value().signum() <= 0) {
        continue;
      }
      if (!told.isExact()) {
        return;
      }
      Range each = Range.of(part).percentOf(Range.of(told));
      if (each.isWithin(rate.value(), rate.resultMargin())) {
        return;
      }
      if (whole == null) {
        whole = told;
        expected = each;
      }
    }
    if (whole == null
        || expected == null
        || followsFromSome(s, rateAt, part)
        || part.value().compareTo(whole.value()) > 0) {
      return;
    }
    String right = Printed.tenths(expected.middle()) + "%";
    findings.add(
        ArithmeticFaults.RATE_DOES_NOT_FOLLOW.over(
            whole,
            rate,
            "expected",
            right,
            "part",
            part.token(),
            "whole",
            whole.token(),
            "told",
            rate.token()));
  }
}
