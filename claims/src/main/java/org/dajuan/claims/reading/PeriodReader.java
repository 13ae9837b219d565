package org.dajuan.claims.reading;

import org.dajuan.claims.claim.ToldTime;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/** The period of a value where the text says it: 2022年的45%, 由上年的12家, 由12家. */
final class PeriodReader {

  private final Words from;

  PeriodReader(Vocabulary vocabulary) {
    from = vocabulary.words("from", "last_year");
  }

  /** A year, {@link ToldTime#PREVIOUS}, or nothing. */
  ToldTime before(Passage p, int value) {
    Clause clause = p.clauseAt(value);
    for (int i = value - 1; i >= clause.start() + 4; i--) {
      if (p.charAt(i) == '年' && isYear(p, i - 4)) {
        return p.hasQuantityIn(i + 1, value)
            ? ToldTime.NONE
            : ToldTime.ofYear(p.text().substring(i - 4, i));
      }
    }
    Clause first = p.sentence().clauses().get(0);
    if (!clause.equals(first) && isOnlyYear(p, first)) {
      return ToldTime.ofYear(p.text().substring(first.start(), first.start() + 4));
    }
    return from.lengthBefore(p.text(), value, clause.start()) > 0
        ? ToldTime.PREVIOUS
        : ToldTime.NONE;
  }

  /** 2022年， at the beginning of a sentence is said of all of it. */
  private static boolean isOnlyYear(Passage p, Clause clause) {
    int length = clause.end() - clause.start();
    return length >= 5
        && length <= 7
        && isYear(p, clause.start())
        && p.charAt(clause.start() + 4) == '年';
  }

  static boolean isYear(Passage p, int at) {
    if (p.charAt(at) != '1' && p.charAt(at) != '2') {
      return false;
    }
    for (int k = 0; k < 4; k++) {
      if (!Character.isDigit(p.charAt(at + k))) {
        return false;
      }
    }
    return !Character.isDigit(p.charAt(at - 1));
  }
}
