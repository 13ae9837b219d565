package org.dajuan.claims.reading;

import java.util.List;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.quantity.OrdinalReader;
import org.dajuan.claims.quantity.OrdinalReader.Ordinal;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/** 连续 — how many times in a row: 七连冠, 连续五年, 连续第3次, 十九连丰. */
final class StreakFinder implements MarkFinder {

  private static final String ROUNDS = "年次届个季月轮度期";

  private final Words nouns;

  StreakFinder(Vocabulary vocabulary) {
    nouns = vocabulary.words("streak_noun");
  }

  @Override
  public void find(Passage p, List<Mark> earlier, List<Mark> marks) {
    for (Clause clause : p.sentence().clauses()) {
      for (int i = clause.start(); i < clause.end(); i++) {
        if (p.charAt(i) == '连') {
          int end = p.charAt(i + 1) == '续' ? inARow(p, clause, i, marks) : 0;
          i = Math.max(i, end == 0 ? timesOver(p, clause, i, marks) : end - 1);
        }
      }
    }
  }

  private static int inARow(Passage p, Clause clause, int i, List<Mark> marks) {
    int number = p.charAt(i + 2) == '第' ? i + 3 : i + 2;
    Ordinal n = OrdinalReader.at(p.text(), number);
    if (n == null || n.end() >= clause.end() || ROUNDS.indexOf(p.charAt(n.end())) < 0) {
      return 0;
    }
    int end = n.end() + 1;
    if (p.charAt(n.end()) == '个') {
      char round = p.charAt(end);
      end = round == '季' ? end + 2 : round == '月' || round == '年' ? end + 1 : end;
    } else if (p.charAt(n.end()) == '季') {
      end++;
    }
    marks.add(Mark.of(i, Math.min(end, clause.end()), IndicatorKind.STREAK, n.value()));
    return end;
  }

  /** 七连冠: the number stands before. */
  private int timesOver(Passage p, Clause clause, int i, List<Mark> marks) {
    int noun = nouns.lengthAt(p.text(), i + 1, clause.end());
    if (noun == 0) {
      return 0;
    }
    int start = i;
    while (start > clause.start() && isNumber(p.charAt(start - 1)) && i - start < 4) {
      start--;
    }
    Ordinal n = start < i ? OrdinalReader.at(p.text(), start) : null;
    if (n == null || n.end() != i) {
      return 0;
    }
    int end = i + 1 + noun;
    marks.add(Mark.of(start, end, IndicatorKind.STREAK, n.value()));
    return end;
  }

  private static boolean isNumber(char c) {
    return OrdinalReader.isDigit(c) || "一二两三四五六七八九十".indexOf(c) >= 0;
  }
}
