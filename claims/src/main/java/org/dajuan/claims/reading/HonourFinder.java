package org.dajuan.claims.reading;

import java.util.List;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.claim.StageClass;
import org.dajuan.claims.quantity.Quantity;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** 荣誉 — a title received: 荣获“…”, 被评为…, 入选…. Counted titles (获奖12项) are counts, not honours. */
final class HonourFinder implements MarkFinder {

  private static final String NOT_BEFORE_HUO = "收荣喜抓捕缴查斩截俘渔捉猎";
  private static final String NOT_AFTER_HUO = "得取益悉准利胜救知";

  private final Words verbs;
  private final Words weak;
  private final Words strict;
  private final Words repeated;
  private final Words passive;
  private final Words notDone;
  private final Words denied;
  private final Words titles;
  private final Words scopes;
  private final PhraseTrimmer trimmer;

  HonourFinder(Vocabulary vocabulary, PhraseTrimmer trimmer) {
    verbs = vocabulary.words("honour");
    weak = vocabulary.words("honour_weak");
    strict = vocabulary.words("honour_strict");
    passive = vocabulary.words("honour_passive");
    repeated = vocabulary.words("honour_repeated");
    notDone = vocabulary.words("not_yet");
    denied = vocabulary.words("negation");
    titles = vocabulary.words("title_word");
    scopes = vocabulary.words("scope_name");
    this.trimmer = trimmer;
  }

  @Override
  public void find(Passage p, List<Mark> earlier, List<Mark> marks) {
    for (Clause clause : p.sentence().clauses()) {
      int i = clause.start();
      while (i < clause.end()) {
        String verb = verbs.startingAt(p.text(), i, clause.end());
        if (verb == null || !isWord(p, i, verb)) {
          i++;
          continue;
        }
        Mark mark = mark(p, clause, i, verb, earlier);
        if (mark != null) {
          marks.add(mark);
          i = clause.end();
        } else {
          i += verb.length();
        }
      }
    }
  }

  private static boolean isWord(Passage p, int i, String verb) {
    if (verb.charAt(0) != '获') {
      return true;
    }
    boolean before = NOT_BEFORE_HUO.indexOf(p.charAt(i - 1)) < 0;
    return before && (verb.length() > 1 || NOT_AFTER_HUO.indexOf(p.charAt(i + 1)) < 0);
  }

  private @Nullable Mark mark(Passage p, Clause clause, int i, String verb, List<Mark> earlier) {
    int end = i + verb.length();
    if (verb.startsWith("获") && verb.length() > 1 && scopes.contains(verb.substring(1))) {
      return mark(p, clause, i, "获", earlier);
    }
    boolean closing = end >= clause.end() || p.charAt(end) == '、';
    String object = trimmer.trimBehind(p.shown(end, clause.end()));
    if (closing || object.length() < 2 || object.charAt(0) == '和') {
      return closing && verb.length() > 3
          ? Mark.stage(i, end, StageClass.HONOUR, subject(p, clause, i), "")
          : null;
    }
    if (weak.contains(verb) && holdsRank(p, earlier, end, clause.end())) {
      return null;
    }
    if (repeated.contains(verb) && isStreak(earlier, clause)) {
      return null;
    }
    if (isCounted(p, clause, end)) {
      return null;
    }
    boolean scoped = scopes.lengthAt(object, 0, object.length()) > 1;
    boolean titled = titles.occursIn(object);
    boolean believed = !weak.contains(verb) || titled || object.startsWith("“") || scoped;
    if (passive.contains(verb) && !isPassive(p, clause, i)) {
      return null;
    }
    if (strict.contains(verb)) {
      believed = titled && (scoped || object.startsWith("首") || object.startsWith("“"));
    }
    if (!believed
        || notDone.occursIn(p.text(), Math.max(clause.start(), i - 4), i)
        || notDone.lengthAt(p.text(), clause.start(), i) > 1
        || denied.occursIn(p.text(), clause.start(), i)) {
      return null;
    }
    String subject = subject(p, clause, i);
    return Mark.stage(i, end, StageClass.HONOUR, subject.isEmpty() ? object : subject, object);
  }

  /** 被市里[定为]示范企业: somebody else gave the title; 把三月定为活动月 gives none. */
  private boolean isPassive(Passage p, Clause clause, int verb) {
    String before = p.shown(clause.start(), verb);
    boolean taken = before.indexOf('将') >= 0 || before.indexOf('把') >= 0;
    return !taken && (before.indexOf('被') >= 0 || before.endsWith("获") || before.endsWith("经"));
  }

  /** 连续四年蝉联: the streak says it. */
  private static boolean isStreak(List<Mark> earlier, Clause clause) {
    return earlier.stream()
        .filter(m -> m.kind() == IndicatorKind.STREAK)
        .anyMatch(m -> m.start() >= clause.start() && m.end() <= clause.end());
  }

  /** 荣登…榜首 is a rank, 蝉联…七连冠 a streak. */
  private static boolean holdsRank(Passage p, List<Mark> earlier, int from, int to) {
    return earlier.stream()
        .filter(m -> m.kind() == IndicatorKind.RANK || m.kind() == IndicatorKind.STREAK)
        .filter(m -> p.charAt(m.end() - 1) != '强')
        .anyMatch(m -> m.start() >= from && m.end() <= to && m.end() >= to - 1);
  }

  private String subject(Passage p, Clause clause, int i) {
    String shown = p.shown(clause.start(), i);
    int by = shown.lastIndexOf('被');
    boolean passive = by >= 0 && scopes.lengthAt(shown, by + 1, shown.length()) > 0;
    String before = trimmer.trim(passive ? shown.substring(0, by) : shown);
    return before.length() >= 2 && before.length() <= 40 ? before : "";
  }

  /** Whether the object is counted: 获奖12项, 获评示范村5个. */
  private static boolean isCounted(Passage p, Clause clause, int from) {
    for (Quantity q : p.quantities()) {
      boolean counter =
          q.sort() == Quantity.UnitSort.COUNTER || q.sort() == Quantity.UnitSort.MEASURE;
      if (counter && q.start() >= from && q.end() <= clause.end()) {
        boolean first = q.start() - from < 2;
        boolean last = clause.end() - q.end() < 2;
        if (first || last) {
          return true;
        }
      }
    }
    return false;
  }
}
