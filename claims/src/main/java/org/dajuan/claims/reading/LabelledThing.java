package org.dajuan.claims.reading;

import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * 标签 — the thing that stands before a colon at the beginning of a line, of which a list tells its
 * measures: 一、城东水厂：[总投资]8000万元，[占地]45亩.
 */
final class LabelledThing {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 20;
  private static final String NUMERALS = "一二三四五六七八九十";

  private final Words measures;

  LabelledThing(Vocabulary vocabulary) {
    measures = vocabulary.words("project_measure");
  }

  /**
   * The label of the line of a value, empty when there is none or the phrase is no such measure.
   */
  String before(Passage p, Mark mark, String phrase) {
    if (!measures.contains(phrase)) {
      return "";
    }
    Clause first = p.sentence().clauses().get(0);
    boolean opens = first.start() == 0 || p.charAt(first.start() - 1) == '\n';
    if (!opens || p.charAt(first.end()) != '：' || mark.start() < first.end()) {
      return "";
    }
    int from = first.start();
    while (from < first.end()
        && (!Character.isIdeographic(p.charAt(from)) || isOrdinal(p, from, first.end()))) {
      from++;
    }
    String label = p.shown(from, first.end());
    boolean plain = label.chars().allMatch(c -> Character.isIdeographic(c) || Character.isDigit(c));
    return plain && label.length() >= SHORTEST && label.length() <= LONGEST ? label : "";
  }

  /** 一、 or 十二、 before the label. */
  private static boolean isOrdinal(Passage p, int from, int end) {
    int at = from;
    while (at < end && NUMERALS.indexOf(p.charAt(at)) >= 0) {
      at++;
    }
    return at > from && (p.charAt(at) == '、' || p.charAt(at) == '）');
  }
}
