package org.dajuan.claims.reading;

import java.util.List;
import org.dajuan.claims.claim.StageClass;
import org.dajuan.claims.quantity.Quantity;
import org.dajuan.claims.reading.StageCores.Core;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * 进度 — a predicate behind the thing it speaks of: 东湖路[建成通车], 污水厂、水厂等项目[加快建设]. Predicates that are
 * said of work in general too (扎实推进) are believed only of a named thing.
 */
final class StagePredicates implements MarkFinder {

  private static final int SHORTEST_NAME = 3;

  /** What a time to come is written with: 明年6月底前, 二〇二五年上半年. */
  private static final String FUTURE_TIME = "〇一二三四五六七八九十上下半本今明后年季度月旬日底末初中前内可将能于在到全部即";

  private final StageCores cores;
  private final Words adverbs;
  private final Words governing;
  private final Words notDone;
  private final Words notYet;
  private final Words meetings;
  private final Words denied;
  private final Words foreseen;
  private final Words remainders;
  private final NamedThings things;
  private final PhraseTrimmer trimmer;

  StagePredicates(Vocabulary vocabulary, NamedThings things, PhraseTrimmer trimmer) {
    cores = new StageCores(vocabulary);
    adverbs = vocabulary.words("adverb");
    governing = vocabulary.words("governing_verb");
    notDone = vocabulary.words("not_done");
    notYet = vocabulary.words("not_yet");
    meetings = vocabulary.words("own_meeting");
    remainders = vocabulary.words("remainder");
    foreseen = vocabulary.words("plan", "estimate");
    denied = vocabulary.words("negation");
    this.things = things;
    this.trimmer = trimmer;
  }

  @Override
  public void find(Passage p, List<Mark> earlier, List<Mark> marks) {
    String carried = "";
    String bare = "";
    String latest = "";
    for (Clause clause : p.sentence().clauses()) {
      int from = clause.start();
      if (p.charAt(from - 1) == '；') {
        bare = "";
      }
      int item = clause.start();
      while (item < clause.end()) {
        int end = itemEnd(p, clause, item);
        Core core = cores.endingAt(p, item, end);
        Mark mark = core == null ? null : mark(p, from, core, carried, latest);
        if (mark != null) {
          marks.add(mark);
          carried = mark.subject();
          latest = carried;
          from = end;
        }
        item = end + 1;
      }
      if (from == clause.start() && bare.isEmpty()) {
        String whole = trimmer.trim(p.shown(from, clause.end()));
        if (!p.hasQuantityIn(from, clause.end()) && things.isNamed(whole)) {
          bare = whole;
          latest = whole;
        }
      }
    }
  }

  /** A list's items are parted by 、. */
  private static int itemEnd(Passage p, Clause clause, int from) {
    for (int i = from; i < clause.end(); i++) {
      if (p.charAt(i) == '、') {
        return i;
      }
    }
    return clause.end();
  }

  private @Nullable Mark mark(Passage p, int from, Core core, String carried, String latest) {
    String before = p.shown(from, core.start());
    boolean ahead =
        notYet.lengthBefore(before, before.length(), 0) > 0
            || denied.occursIn(before)
            || isForeseen(before);
    if (ahead || notDone.occursIn(before, 0, Math.min(2, before.length()))) {
      return null;
    }
    boolean meeting = core.stage() == StageClass.EVENT && meetings.occursIn(before);
    if (meeting || core.nominal() && p.charAt(core.end()) == '、') {
      return null;
    }
    String subject =
        trimmer.trim(withoutAmount(p, from, core.start(), withoutCounts(p, from, core.start())));
    boolean named = subject.codePoints().anyMatch(Character::isLetter);
    if (subject.length() < 2 || !named) {
      boolean omitted = !latest.isEmpty() && !core.weak() && trimmer.trim(before).isEmpty();
      return omitted ? stage(core, latest) : null;
    }
    return isBelieved(p, from, core, before, subject, carried) ? stage(core, subject) : null;
  }

  private boolean isBelieved(
      Passage p, int from, Core core, String before, String subject, String carried) {
    boolean counted =
        p.quantitiesIn(from, core.start()).stream()
            .anyMatch(q -> q.sort() != Quantity.UnitSort.PERCENT);
    if (core.anySubject()) {
      return true;
    }
    if (!core.weak()) {
      return counted || (!things.isGeneric(subject) && subject.length() >= SHORTEST_NAME);
    }
    if (isGoverned(before)) {
      return false;
    }
    if (counted && remainders.contains(subject)) {
      return true;
    }
    boolean parallel = !carried.isEmpty() && subject.length() >= 4 && !things.isGeneric(subject);
    return parallel || things.isNamed(subject) || (counted && things.mentionsThing(subject));
  }

  /** 预计[年底]完工, 计划[明年6月]投产: between the word of planning and the predicate a time stands. */
  private boolean isForeseen(String before) {
    int word = foreseen.lastIn(before, 0, before.length());
    if (word < 0) {
      return false;
    }
    int at = word + foreseen.lengthAt(before, word, before.length());
    for (int i = at; i < before.length(); i++) {
      char c = before.charAt(i);
      if (!Character.isDigit(c) && FUTURE_TIME.indexOf(c) < 0) {
        return false;
      }
    }
    return at < before.length();
  }

  /** 规范资产运营, 深入推进改革落地: a verb before governs what then is a noun. */
  private boolean isGoverned(String before) {
    int at = 0;
    for (int step = -1; step != 0; at += step) {
      step = adverbs.lengthAt(before, at, before.length());
    }
    return governing.lengthAt(before, at, before.length()) > 0;
  }

  private static Mark stage(Core core, String subject) {
    return Mark.stage(core.start(), core.end(), core.stage(), subject, "");
  }

  /** 街路等12条道路: how many they are is no part of their name. */
  private static String withoutCounts(Passage p, int from, int to) {
    StringBuilder kept = new StringBuilder();
    int at = from;
    for (Quantity q : p.quantitiesIn(from, to)) {
      if (q.sort() == Quantity.UnitSort.COUNTER) {
        kept.append(p.shown(at, q.start()));
        at = q.end();
      }
    }
    return kept.append(p.shown(at, to)).toString();
  }

  /** 总投资8亿元的甲湖水泥项目: the amount is an attribute, the thing stands behind 的. */
  private static String withoutAmount(Passage p, int from, int to, String before) {
    int of = before.lastIndexOf('的');
    boolean named = of >= 0 && before.length() - of > 4;
    return named && p.hasQuantityIn(from, to) ? before.substring(of + 1) : before;
  }
}
