package org.dajuan.claims.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.claim.Direction;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** 走势 — a sense without a number: 双下降, 持平, 再创新高, 两升一降, 高于全省平均水平. */
final class TrendFinder implements MarkFinder {

  private static final int LONGEST_COMPARISON = 14;

  /** 近十年来, 党的十八大以来: so long the time of a record. */
  private static final int LONGEST_SPAN = 10;

  private static final String COUNTS = "一二两三四五六七八";

  private final Words trends;
  private final Words weak;
  private final Words records;
  private final Words measured;
  private final Words others;
  private final Words runs;
  private final Words last;
  private final Words averages;
  private final Words bounds;
  private final Words mosts;
  private final Words sinces;
  private final Words recordVerbs;

  TrendFinder(Vocabulary vocabulary) {
    trends = vocabulary.words("trend");
    records = vocabulary.words("trend_record");
    weak = vocabulary.words("trend_weak");
    last = vocabulary.words("trend_last");
    others = vocabulary.words("trend_not");
    runs = vocabulary.words("trend_run");
    measured = vocabulary.words("measured", "share_noun");
    averages = vocabulary.words("average");
    mosts = vocabulary.words("record_most");
    sinces = vocabulary.words("record_since");
    recordVerbs = vocabulary.words("record_verb");
    bounds = vocabulary.words("bound");
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
    String word = trends.startingAt(p.text(), i, clause.end());
    if (word != null && others.lengthAt(p.text(), i, clause.end()) <= word.length()) {
      int end = i + word.length();
      boolean believed =
          records.contains(word)
              ? isSet(p, clause, i)
              : last.contains(word)
                  ? end == clause.end() || p.charAt(end) == '、'
                  : !weak.contains(word) || said(p, clause, i, end);
      if (believed) {
        Direction sense = Direction.valueOf(trends.meaning(word).toUpperCase(Locale.ROOT));
        BigDecimal value = sense == Direction.FLAT ? BigDecimal.ZERO : null;
        marks.add(Mark.of(i, end, IndicatorKind.TREND, value).withDirection(sense));
      }
      return end;
    }
    int record = record(p, clause, i, marks);
    if (record > 0) {
      return record;
    }
    int rises = risesAndFalls(p, i, clause.end());
    if (rises > 0) {
      marks.add(
          Mark.of(i, rises, IndicatorKind.TREND, null)
              .withDirection(sense(p.text().substring(i, rises))));
      return rises;
    }
    return aboveAverage(p, clause, i, marks);
  }

  /** 面积为[近十年来最大]: the most of a span of time, or of all. */
  private int record(Passage p, Clause clause, int i, List<Mark> marks) {
    String most = mosts.startingAt(p.text(), i, clause.end());
    if (most == null) {
      return 0;
    }
    int end = i + most.length();
    boolean ends = end == clause.end() || (p.charAt(end) == '、');
    int since = ends ? sinces.lengthBefore(p.text(), i, clause.start()) : 0;
    if (since == 0) {
      return 0;
    }
    int from = i - since;
    for (int k = from; k > Math.max(clause.start() + 2, from - LONGEST_SPAN); k--) {
      int verb = recordVerbs.lengthBefore(p.text(), k, clause.start());
      boolean span = k < from || since > 1 && p.charAt(from) != '年';
      if (verb > 0 && span) {
        Direction sense = Direction.valueOf(mosts.meaning(most).toUpperCase(Locale.ROOT));
        marks.add(Mark.of(k, end, IndicatorKind.TREND, null).withDirection(sense));
        return end;
      }
    }
    return 0;
  }

  /** 新高 is a record only when it is set (再创新高), not in 合新高铁. */
  private static boolean isSet(Passage p, Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(clause.start(), at - 12); i--) {
      if (p.charAt(i) == '创') {
        return true;
      }
    }
    return false;
  }

  /** A weak word ends its clause and speaks of something measured. */
  private boolean said(Passage p, Clause clause, int start, int end) {
    char after = p.charAt(end);
    boolean last = end == clause.end() || after == '、' || after == '”';
    return last && measured.occursIn(p.text(), Math.max(clause.start(), start - 8), start);
  }

  /** 两升一降, 三升: where such a run ends, or 0. */
  private int risesAndFalls(Passage p, int i, int limit) {
    int at = i;
    if (at < limit && COUNTS.indexOf(p.charAt(at)) >= 0) {
      int sense = runs.lengthAt(p.text(), at + 1, limit);
      boolean quoted = p.charAt(at - 1) == '“' && p.charAt(at + 2) == '”';
      if (sense > 1 || (sense == 1 && quoted)) {
        return at + 1 + sense;
      }
    }
    while (at + 1 < limit
        && COUNTS.indexOf(p.charAt(at)) >= 0
        && "升降增减".indexOf(p.charAt(at + 1)) >= 0) {
      at += 2;
    }
    boolean pair = at - i >= 4;
    return pair ? at : 0;
  }

  private static @Nullable Direction sense(String run) {
    boolean up = run.indexOf('升') >= 0 || run.indexOf('增') >= 0;
    boolean down = run.indexOf('降') >= 0 || run.indexOf('减') >= 0;
    return up && down ? Direction.MIXED : up ? Direction.UP : Direction.DOWN;
  }

  /** 高于全省平均水平 without a number behind it. */
  private int aboveAverage(Passage p, Clause clause, int i, List<Mark> marks) {
    int bound = bounds.lengthAt(p.text(), i, clause.end());
    if (bound == 0) {
      return 0;
    }
    int limit = Math.min(clause.end(), i + LONGEST_COMPARISON);
    for (int at = i + bound; at < limit; at++) {
      int average = averages.lengthAt(p.text(), at, limit);
      if (average > 0) {
        int end = at + average;
        boolean goesOn = p.charAt(end) == '、' || p.charAt(end) == '的';
        if (!p.hasQuantityIn(end, goesOn ? clause.end() : Math.min(clause.end(), end + 3))) {
          Direction sense = "低少慢".indexOf(p.charAt(i)) >= 0 ? Direction.DOWN : Direction.UP;
          marks.add(Mark.of(i, end, IndicatorKind.TREND, null).withDirection(sense));
        }
        return end;
      }
    }
    return 0;
  }
}
