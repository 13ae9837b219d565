package org.dajuan.claims.reading;

import java.math.BigDecimal;
import java.util.List;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/** 零 — that something did not happen or is cleared: 零发生, 清零, 未发生, 无…发生. */
final class ZeroFinder implements MarkFinder {

  private static final int LONGEST_EVENT = 24;
  private static final int LONGEST_WORD = 7;

  private final Words nouns;
  private final Words notZero;
  private final Words events;
  private final Words negations;
  private final Words done;
  private final Words idioms;
  private final Words reach;
  private final Words aims;
  private final Words goals;

  ZeroFinder(Vocabulary vocabulary) {
    nouns = vocabulary.words("zero_noun");
    notZero = vocabulary.words("zero_not");
    events = vocabulary.words("zero_event");
    negations = vocabulary.words("zero_negation");
    done = vocabulary.words("zero_done");
    idioms = vocabulary.words("zero_idiom");
    reach = vocabulary.words("zero_reach");
    aims = vocabulary.words("zero_aim");
    goals = vocabulary.words("zero_goal");
  }

  @Override
  public void find(Passage p, List<Mark> earlier, List<Mark> marks) {
    for (Clause clause : p.sentence().clauses()) {
      int i = clause.start();
      while (i < clause.end()) {
        i = Math.max(i + 1, findAt(p, clause, i, marks));
      }
    }
  }

  private int findAt(Passage p, Clause clause, int i, List<Mark> marks) {
    char c = p.charAt(i);
    if (c == '零') {
      return nothingOf(p, clause, i, marks);
    }
    int cleared = done.lengthAt(p.text(), i, clause.end());
    boolean named = p.charAt(i - 1) == '“' && p.charAt(i + cleared) != '”';
    if (cleared > 0
        && !named
        && idioms.lengthBefore(p.text(), i + cleared, clause.start()) <= cleared) {
      return add(i, i + cleared, "", marks);
    }
    int negation = negations.lengthAt(p.text(), i, clause.end());
    if (negation > 1 || c == '未' && negation > 0) {
      String what = p.shown(i + negation, clause.end());
      return add(i, i + negation, what, marks);
    }
    return c == '无' || c == '没' ? withoutEvent(p, clause, i, marks) : 0;
  }

  private int nothingOf(Passage p, Clause clause, int i, List<Mark> marks) {
    int at = p.charAt(i + 1) == '”' ? i + 2 : i + 1;
    int noun = nouns.lengthAt(p.text(), at, clause.end());
    if (noun == 0 && p.charAt(i - 1) == '“') {
      noun = quotedNoun(p, clause, i);
    }
    if (noun == 0 || notZero.lengthAt(p.text(), at, clause.end()) > 0) {
      return 0;
    }
    boolean attribute = aims.lengthBefore(p.text(), i, clause.start()) > 0;
    if (attribute || goals.lengthAt(p.text(), at + noun, clause.end()) > 0) {
      return at + noun;
    }
    return add(i, at + noun, "", marks);
  }

  /** 实现“零火点”: whatever is quoted so and said to be reached. */
  private int quotedNoun(Passage p, Clause clause, int i) {
    int close = p.firstOf('”', i, Math.min(clause.end(), i + LONGEST_WORD + 1));
    boolean shortWord = close - i > 1;
    boolean reached = reach.lengthBefore(p.text(), i - 1, clause.start()) > 1;
    return shortWord && reached ? close - i - 1 : 0;
  }

  /** 无重大事故发生: the event stands between. */
  private int withoutEvent(Passage p, Clause clause, int i, List<Mark> marks) {
    int limit = Math.min(clause.end(), i + LONGEST_EVENT);
    for (int end = i + 2; end < limit; end++) {
      int event = events.lengthAt(p.text(), end, clause.end());
      if (event > 0) {
        return add(i, end + event, p.shown(i + 1, end), marks);
      }
    }
    return 0;
  }

  private static int add(int start, int end, String subject, List<Mark> marks) {
    marks.add(Mark.of(start, end, IndicatorKind.ZERO, BigDecimal.ZERO).withSubject(subject));
    return end;
  }
}
