package org.dajuan.claims.arithmetic;

import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/** How a change is tied to the value before it: by which words, against which time. */
final class Changes {

  private final Links links;
  private final Words bases;
  private final Words doublings;
  private final Words verbs;
  private final Words falls;
  private final Words reached;

  Changes(Vocabulary vocabulary) {
    links =
        new Links(
            vocabulary.words(
                "arithmetic_link",
                "arithmetic_join",
                "arithmetic_base",
                "arithmetic_rise",
                "arithmetic_fall"),
            vocabulary.words("arithmetic_year"));
    bases = vocabulary.words("arithmetic_base");
    doublings = vocabulary.words("doubling");
    falls = vocabulary.words("arithmetic_fall");
    verbs = vocabulary.words("arithmetic_rise", "arithmetic_fall");
    reached = vocabulary.words("arithmetic_to_up", "arithmetic_to_down", "arithmetic_to_level");
  }

  /** Whether the words before a change name nothing, so that it is one of the value before. */
  boolean isSaidOfBefore(ToldSentence s, int i) {
    return links.only(s.get(i).lead());
  }

  /** A change, also one that only a comparison shows: 比上年多2.1万人次. */
  boolean isChange(Told told) {
    return told.isChange() || (told.isAmount() && isCompared(told));
  }

  /** A change with its sign. */
  Range signed(Told told) {
    boolean fall = told.isAmount() && falls.occursIn(told.lead());
    return Range.of(fall ? told.value().negate() : told.signed(), told.margin());
  }

  private boolean isCompared(Told told) {
    String lead = told.lead();
    boolean verb = verbs.lengthBefore(lead, lead.length(), 0) > 0;
    return verb && bases.occursIn(lead) && links.only(lead);
  }

  /** Against which time a change is told, empty when its words do not say. */
  String base(Told told) {
    int at = bases.firstIn(told.lead(), 0, told.lead().length());
    if (at < 0) {
      return "";
    }
    String word = bases.startingAt(told.lead(), at, told.lead().length());
    return word == null ? "" : bases.meaning(word);
  }

  boolean isDoubling(Told told) {
    return doublings.lengthAt(told.token(), 0, told.token().length()) > 0;
  }

  /** 增长2倍: thrice as much; but 增长到2倍 and 是上年的2倍: twice. */
  boolean isGrowthByTimes(Told told) {
    return !isDoubling(told) && verbs.occursIn(told.lead()) && !reached.occursIn(told.lead());
  }
}
