package org.dajuan.claims.reading;

import java.util.List;
import org.dajuan.claims.StageClass;
import org.dajuan.claims.quantity.Quantity;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.segment.Segments;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * 进度 — a predicate behind the thing it speaks of: 东湖路[建成通车], 污水厂、水厂等项目[加快建设]. Predicates that are
 * said of work in general too (扎实推进) are believed only of a named thing.
 */
final class StagePredicates implements MarkFinder {

  private final Words completed;
  private final Words cores;
  private final Words events;
  private final Words honours;
  private final Words weak;
  private final Words nominal;
  private final Words anySubject;
  private final Words adverbs;
  private final Words notDone;
  private final Words notYet;
  private final NamedThings things;
  private final PhraseTrimmer trimmer;

  StagePredicates(Vocabulary vocabulary, NamedThings things, PhraseTrimmer trimmer) {
    completed = vocabulary.words("stage_completed");
    events = vocabulary.words("stage_event_after");
    cores =
        vocabulary.words("stage_completed", "stage_progress", "honour_after", "stage_event_after");
    honours = vocabulary.words("honour_after");
    anySubject = vocabulary.words("stage_any");
    nominal = vocabulary.words("stage_nominal");
    weak = vocabulary.words("stage_weak");
    adverbs = vocabulary.words("adverb");
    notDone = vocabulary.words("not_done");
    notYet = vocabulary.words("not_yet");
    this.things = things;
    this.trimmer = trimmer;
  }

  @Override
  public void find(Passage p, List<Mark> earlier, List<Mark> marks) {
    String carried = "";
    for (Clause clause : p.sentence().clauses()) {
      int from = clause.start();
      int i = clause.start();
      while (i < clause.end()) {
        int length = longestCore(p, i, clause.end());
        if (length == 0 || !endsPredicate(p, clause, i + length)) {
          i++;
          continue;
        }
        int end = i + length;
        for (int more = longestCore(p, end, clause.end()); more > 0; ) {
          end += more;
          more = longestCore(p, end, clause.end());
        }
        int start = adverbStart(p, clause, i);
        Core core = new Core(p.text().substring(i, i + length), end > i + length);
        Mark mark = mark(p, from, start, end, core, carried);
        if (mark != null) {
          marks.add(mark);
          carried = mark.subject();
        }
        from = end;
        i = end;
      }
    }
  }

  /** A predicate; {@code followed} when another one stands right behind it (建成 in 建成通车). */
  private record Core(String word, boolean followed) {}

  private int longestCore(Passage p, int i, int limit) {
    return cores.lengthAt(p.text(), i, limit);
  }

  /**
   * Behind a predicate stands the end of the clause, the next item of a list or another predicate.
   */
  private boolean endsPredicate(Passage p, Clause clause, int end) {
    if (end >= clause.end()) {
      return true;
    }
    char c = p.charAt(end);
    if (c == '”') {
      return endsPredicate(p, clause, end + 1);
    }
    if (c == '、' || c == Segments.HIDDEN && endsPredicate(p, clause, end + 1)) {
      return true;
    }
    if (c == '并' || c == '且') {
      return true;
    }
    return longestCore(p, end, clause.end()) > 0
        && endsPredicate(p, clause, end + longestCore(p, end, clause.end()));
  }

  private int adverbStart(Passage p, Clause clause, int core) {
    int start = core;
    while (start > clause.start()) {
      int adverb = adverbs.lengthBefore(p.text(), start, clause.start());
      if (adverb == 0) {
        break;
      }
      start -= adverb;
    }
    return start;
  }

  private @Nullable Mark mark(Passage p, int from, int start, int end, Core core, String carried) {
    String before = p.shown(from, start);
    boolean ahead = notYet.lengthBefore(before, before.length(), 0) > 0;
    if (ahead || notDone.occursIn(before, 0, Math.min(2, before.length()))) {
      return null;
    }
    if (nominal.contains(core.word()) && p.charAt(end) == '、') {
      return null;
    }
    String subject = trimmer.trim(withoutAmount(p, from, start, withoutCounts(p, from, start)));
    boolean counted = p.hasQuantityIn(from, start);
    boolean believed;
    if (subject.length() < 2) {
      boolean shared = !carried.isEmpty() && !isWeak(core) && trimmer.trim(before).isEmpty();
      subject = carried;
      believed = shared;
    } else if (anySubject.contains(core.word())) {
      believed = true;
    } else if (isWeak(core)) {
      boolean parallel = !carried.isEmpty() && subject.length() >= 4 && !things.isGeneric(subject);
      believed = parallel || things.isNamed(subject) || (counted && things.mentionsThing(subject));
    } else {
      believed =
          !things.isGeneric(subject)
              && (subject.length() > 3 || counted || things.isNamed(subject));
    }
    return believed ? Mark.stage(start, end, stageClass(core.word()), subject, "") : null;
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

  private boolean isWeak(Core core) {
    return weak.contains(core.word()) && !core.followed();
  }

  private StageClass stageClass(String core) {
    if (events.contains(core)) {
      return StageClass.EVENT;
    }
    if (honours.contains(core) && !completed.contains(core)) {
      return StageClass.HONOUR;
    }
    return completed.contains(core) ? StageClass.COMPLETED : StageClass.IN_PROGRESS;
  }
}
