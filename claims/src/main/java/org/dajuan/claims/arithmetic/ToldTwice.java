package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.scope.Scope;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * 前后不一 — a measure of the whole told twice with two values, more apart than rounding explains. Only
 * where its name alone fills the clause before the value, with one place, time, basis and unit;
 * what belongs to a project or an enterprise may well be told twice. Finding: {@code
 * told_twice_differently}.
 */
final class ToldTwice implements ArithmeticCheck {

  /** Values further apart than this are of different things. */
  private static final BigDecimal FARTHEST = new BigDecimal("1.6");

  private final Words ends;
  private final Words others;
  private final Words plans;
  private final Words plain;
  private final Words of;
  private final Words led;
  private final Links opening;
  private final Links reach;

  ToldTwice(Vocabulary vocabulary) {
    Words years = vocabulary.words("arithmetic_year");
    ends = vocabulary.words("indicator_end");
    others = vocabulary.words("indicator_other");
    plain = vocabulary.words("indicator_plain");
    led = vocabulary.words("arithmetic_to_up", "arithmetic_to_down");
    of = vocabulary.words("arithmetic_of");
    plans = vocabulary.words("indicator_plan");
    opening = new Links(vocabulary.words("indicator_lead"), years);
    reach =
        new Links(
            vocabulary.words(
                "arithmetic_link",
                "arithmetic_base",
                "arithmetic_rise",
                "arithmetic_fall",
                "arithmetic_to_level",
                "part_trim"),
            years);
  }

  private record Key(String name, IndicatorKind kind, String unit, Object place, Object time) {}

  @Override
  public void review(ToldText text, Findings findings) {
    Map<Key, Told> told = new HashMap<>();
    int line = -1;
    boolean planned = false;
    boolean opened = false;
    for (ToldSentence s : text.sentences()) {
      planned = planned && (opened || s.sentence().line() == line);
      line = s.sentence().line();
      planned |= plans.occursIn(s.text(), s.sentence().start(), s.sentence().end());
      opened = s.tail().endsWith("：") || s.tail().endsWith(":");
      if (planned) {
        continue;
      }
      @Nullable String name = null;
      for (int i = 0; i < s.size(); i++) {
        name = nameOf(s, i, name);
        Told each = s.get(i);
        if (name == null || !isComparable(each)) {
          continue;
        }
        Key key = key(name, each);
        Told before = told.putIfAbsent(key, each);
        if (before != null && differ(before, each)) {
          findings.add(finding(name, before, each));
        }
      }
    }
  }

  /** The measure that a number tells, the one before when the number names none; null: another. */
  private @Nullable String nameOf(ToldSentence s, int i, @Nullable String before) {
    Told told = s.get(i);
    if (s.sentence().inParentheses()
        || !told.aside().isEmpty()
        || led.occursIn(told.lead())
        || saysOther(told.lead())) {
      return null;
    }
    if (i > 0 && told.isChange() && reach.only(told.lead()) && !told.lead().isEmpty()) {
      return before;
    }
    String phrase = Phrases.last(told.lead());
    String name = opening.withoutBeginning(reach.withoutEnd(phrase));
    if (opening.only(phrase)) {
      return nameBehind(s, i);
    }
    boolean whole = ends.lengthBefore(name, name.length(), 0) > 0;
    return whole && name.equals(ownName(told)) ? name : null;
  }

  /** 132.7亿元的地区生产总值: the measure behind its value. */
  private @Nullable String nameBehind(ToldSentence s, int i) {
    String behind = s.behind(i);
    int joined = of.lengthAt(behind, 0, behind.length());
    String subject = ownName(s.get(i));
    boolean named = joined > 0 && !subject.isEmpty() && behind.startsWith(subject, joined);
    return named && ends.lengthBefore(subject, subject.length(), 0) > 0 ? subject : null;
  }

  /** Whether a lead speaks of another thing, time or way of counting. */
  private boolean saysOther(String lead) {
    int i = 0;
    while (i < lead.length()) {
      int word = plain.lengthAt(lead, i, lead.length());
      if (word == 0 && others.lengthAt(lead, i, lead.length()) > 0) {
        return true;
      }
      i += Math.max(1, word);
    }
    return false;
  }

  private String ownName(Told told) {
    return opening.withoutBeginning(told.claim().subject());
  }

  private static boolean isComparable(Told told) {
    return told.isExact()
        && (told.isAmount() || told.isShare() || told.isGrowth())
        && !told.claim().target();
  }

  private Key key(String name, Told told) {
    Scope scope = told.scoped().parts().get(0).scope();
    return new Key(
        name,
        told.claim().kind(),
        told.unit(),
        scope.place().name() + told.claim().scope(),
        scope.span().kind()
            + "/"
            + scope.span().from()
            + "/"
            + scope.span().to()
            + "/"
            + scope.span().target()
            + "/"
            + told.claim().time());
  }

  private static boolean differ(Told one, Told other) {
    BigDecimal distance = one.signed().subtract(other.signed()).abs();
    boolean far = false;
    if (one.isAmount()) {
      BigDecimal less = one.value().min(other.value());
      far = one.value().max(other.value()).compareTo(less.multiply(FARTHEST)) > 0;
    }
    return !far
        && distance.compareTo(one.step().max(other.step())) >= 0
        && distance.compareTo(one.halfStep().add(other.halfStep())) > 0;
  }

  private static Finding finding(String name, Told before, Told told) {
    return ArithmeticFaults.TOLD_TWICE_DIFFERENTLY.over(
        told,
        told,
        "earlier",
        before.token(),
        "earlier_start",
        before.claim().start(),
        "name",
        name,
        "told",
        told.token());
  }
}
