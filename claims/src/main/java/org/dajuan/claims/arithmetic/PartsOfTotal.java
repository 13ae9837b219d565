package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import java.util.Objects;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.claim.Qualifier;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * 其中 — the parts told of a total (40个，其中25个、18个) are not more than it. Parts have the unit of the
 * total and names of one sort; attributes that overlap (女性, 党员) are not added, of parts of parts
 * only the first is compared. Finding: {@code parts_exceed_total}.
 */
final class PartsOfTotal implements ArithmeticCheck {

  private static final int FEWEST_OTHER = 3;
  private static final BigDecimal NEAR = new BigDecimal("1.15");

  private final Words openings;
  private final Words peopleUnits;
  private final Words means;
  private final Words past;
  private final Words rests;
  private final PartLabels labels;

  PartsOfTotal(Vocabulary vocabulary) {
    openings = vocabulary.words("part_opening");
    rests = vocabulary.words("part_rest", "part_other");
    peopleUnits = vocabulary.words("people_unit");
    means = vocabulary.words("not_summed");
    past = vocabulary.words("arithmetic_was");
    labels = new PartLabels(vocabulary);
  }

  @Override
  public void review(ToldText text, Findings findings) {
    @Nullable ToldSentence before = null;
    for (ToldSentence s : text.sentences()) {
      for (int i = 0; i < s.size(); i++) {
        if (openingAt(s.get(i)) >= 0) {
          review(s, i, before, findings);
        }
      }
      before = s.sentence().inParentheses() ? before : s;
    }
  }

  /** Where the words before a number open a list of parts, -1 when they do not. */
  private int openingAt(Told told) {
    return openings.lastIn(told.lead(), 0, told.lead().length());
  }

  private void review(ToldSentence s, int first, @Nullable ToldSentence before, Findings findings) {
    Told part = s.get(first);
    if (!part.isAmount() || !part.isExact()) {
      return;
    }
    int opening = openingAt(part);
    Told total = total(s, first, opening, before);
    if (total == null || !isWhole(total) || isMean(total) || isMean(part)) {
      return;
    }
    Range whole = Range.printed(total);
    whole = new Range(whole.low(), whole.high().add(roughStep(total)));
    Range sum = Range.printed(part);
    if (sum.low().compareTo(whole.high()) > 0) {
      if (isOnlyTotal(s, first, part, total)) {
        findings.add(finding(total, part, sum));
      }
      return;
    }
    String lead = part.lead();
    String name =
        labels.label(part, shorn(lead, opening + openings.lengthAt(lead, opening, lead.length())));
    addUp(s, first, total, whole, name, findings);
  }

  private void addUp(
      ToldSentence s, int first, Told total, Range whole, String name, Findings findings) {
    Told part = s.get(first);
    Range sum = Range.printed(part);
    boolean people = peopleUnits.contains(part.unit());
    String called = total.lead() + total.claim().subject();
    if (labels.overlaps(name, "", called, people) || labels.isNew(name)) {
      return;
    }
    String previous = name;
    boolean strict = true;
    char stops = ' ';
    int parts = 1;
    for (int k = first + 1; k < s.size(); k++) {
      Told next = s.get(k);
      if (openingAt(next) >= 0 || rests.occursIn(Phrases.last(next.lead()))) {
        return;
      }
      if (!next.isAmount() || !next.isSameUnit(total)) {
        continue;
      }
      String label = labels.label(next, Phrases.last(next.lead()));
      boolean listed = next.lead().indexOf('、') == 0 && !people && !labels.isNew(label);
      boolean sameSort = labels.goesOn(name, label, people);
      char stop = next.lead().isEmpty() ? ' ' : next.lead().charAt(0);
      stops = parts == 1 ? stop : stops;
      boolean goesOn = listed || sameSort || (stop == stops && labels.mayGoOn(name, label));
      strict &= listed || sameSort;
      if (!next.isExact() || !goesOn || labels.overlaps(label, previous, called, people)) {
        return;
      }
      if (stop != '、' && next.value().compareTo(total.value()) > 0) {
        return;
      }
      parts++;
      sum = sum.plus(Range.printed(next));
      previous = label;
      if (sum.low().compareTo(whole.high()) > 0) {
        if (strict) {
          findings.add(finding(total, next, sum));
        } else if (parts >= FEWEST_OTHER && isNear(sum, total)) {
          findings.add(finding(total, next, sum).as(Severity.HINT));
        }
        return;
      }
    }
  }

  /** Parts of several sorts are only believed when they make a little more than the total. */
  private static boolean isNear(Range sum, Told total) {
    return sum.low().compareTo(total.value().multiply(NEAR)) <= 0;
  }

  private boolean isMean(Told told) {
    return means.occursIn(told.lead());
  }

  private static String shorn(String lead, int from) {
    int start = from;
    while (start < lead.length() && Phrases.isStop(lead.charAt(start))) {
      start++;
    }
    return lead.substring(start);
  }

  /**
   * The amount of the same unit right before the list: in the sentence, around it, or before it.
   */
  private @Nullable Told total(
      ToldSentence s, int first, int opening, @Nullable ToldSentence before) {
    Told part = s.get(first);
    for (int k = first - 1; k >= 0; k--) {
      Told each = s.get(k);
      if (each.isAmount() && each.isSameUnit(part) && !past.occursIn(Phrases.last(each.lead()))) {
        return each;
      }
    }
    if (first > 0 || opening > 0) {
      return null;
    }
    if (s.sentence().inParentheses()) {
      return s.host() != null && s.host().isAmount() && s.host().isSameUnit(part) ? s.host() : null;
    }
    return before == null || before.sentence().line() != s.sentence().line()
        ? null
        : onlyAmount(before, part);
  }

  /** The amount of a unit in a sentence, null when there are none or several. */
  private @Nullable Told onlyAmount(ToldSentence s, Told like) {
    Told only = null;
    for (Told told : s.numbers()) {
      if (told.isAmount() && told.isSameUnit(like)) {
        if (only != null) {
          return null;
        }
        only = told;
      }
    }
    return only == null || past.occursIn(only.lead()) ? null : only;
  }

  /** Whether no larger amount before may be the one that the part is taken from. */
  private static boolean isOnlyTotal(ToldSentence s, int first, Told part, Told total) {
    for (int k = 0; k < first; k++) {
      Told other = s.get(k);
      if (!other.equals(total)
          && other.isNumber()
          && other.isSameUnit(part)
          && other.value().compareTo(part.value()) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWhole(Told total) {
    Qualifier qualifier = total.claim().qualifier();
    return total.isExact() || (qualifier == Qualifier.APPROX && roughStep(total).signum() > 0);
  }

  private static BigDecimal roughStep(Told total) {
    return Objects.requireNonNull(total.claim().written()).roughStep();
  }

  private static Finding finding(Told total, Told last, Range sum) {
    String added = Printed.plain(sum.middle()) + total.unit();
    return ArithmeticFaults.PARTS_EXCEED_TOTAL.over(
        total,
        last,
        "sum",
        added,
        "total",
        total.token(),
        "parts",
        new Localized("其中各项", "The parts"),
        "whole",
        new Localized("总数", "the total"));
  }
}
