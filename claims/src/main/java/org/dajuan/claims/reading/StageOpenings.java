package org.dajuan.claims.reading;

import java.util.List;
import org.dajuan.claims.claim.StageClass;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * 动宾 — a verb before the named thing it built, began or held: [新建]河西小学, [举办]第三届采摘节. Before counted
 * things (新建厂房3座) the count says it all, and this finds nothing.
 */
final class StageOpenings implements MarkFinder {

  /** 完成…集中排查: so long a name of a work is one of its own. */
  private static final int LONG_WORK = 7;

  private static final int SHORT_WORK = 4;
  private static final int LONGEST_ACTOR = 12;

  private final Words completed;
  private final Words progress;
  private final Words events;
  private final Words adverbs;
  private final Words works;
  private final Words firsts;
  private final Words boilerplate;
  private final Words finishedWorks;
  private final Words actors;
  private final Words reasons;
  private final Words notDone;
  private final NamedThings things;
  private final PhraseTrimmer trimmer;

  StageOpenings(Vocabulary vocabulary, NamedThings things, PhraseTrimmer trimmer) {
    completed = vocabulary.words("stage_lead_completed");
    progress = vocabulary.words("stage_lead_progress");
    events = vocabulary.words("stage_lead_event");
    adverbs = vocabulary.words("adverb", "time_prefix", "scope_word", "opening_adverb");
    works = vocabulary.words("finished_work");
    firsts = vocabulary.words("first_of_kind");
    finishedWorks = vocabulary.words("finished_work", "finished_with_aspect");
    reasons = vocabulary.words("event_reason");
    actors = vocabulary.words("event_actor");
    notDone = vocabulary.words("not_done", "plan", "event_not_before");
    boilerplate = vocabulary.words("boilerplate");
    this.things = things;
    this.trimmer = trimmer;
  }

  @Override
  public void find(Passage p, List<Mark> earlier, List<Mark> marks) {
    for (Clause clause : p.sentence().clauses()) {
      int item = clause.start();
      while (item < clause.end()) {
        int next = nextItem(p, clause, item);
        Mark mark = at(p, clause, item);
        if (mark != null) {
          marks.add(mark);
        }
        item = next;
      }
    }
  }

  private static int nextItem(Passage p, Clause clause, int from) {
    for (int i = from; i < clause.end(); i++) {
      if (p.charAt(i) == '、') {
        return i + 1;
      }
    }
    return clause.end();
  }

  private @Nullable Mark at(Passage p, Clause clause, int item) {
    int start = item;
    int verbAt = said(p, clause, behindYear(p, clause, item));
    while (verbAt < clause.end() && lead(p, verbAt, clause.end()) == 0) {
      int adverb = adverbs.lengthAt(p.text(), verbAt, clause.end());
      if (adverb == 0) {
        return null;
      }
      verbAt += adverb;
    }
    int length = lead(p, verbAt, clause.end());
    if (length == 0) {
      return null;
    }
    String verb = p.text().substring(verbAt, verbAt + length);
    int end = verbAt + length;
    int objectEnd = clause.end(); // the object reaches to the end of the clause
    String object = object(p, end, objectEnd);
    if (events.contains(verb) && object.length() < SHORT_WORK && !p.hasQuantityIn(end, objectEnd)) {
      object = trimmer.trimBehind(p.shown(end, objectEnd));
    }
    boolean afterwards = p.charAt(end) == '后';
    if (object.length() < 3 || afterwards || object.startsWith("一批")) {
      return null;
    }
    boolean event = events.contains(verb);
    boolean finished =
        verb.endsWith("完成")
            && object.length() >= LONG_WORK
            && works.lengthBefore(object, object.length(), 0) > 0
            && !boilerplate.occursIn(object);
    boolean aspect = verb.endsWith("完成了") || (verb.endsWith("完成") && p.charAt(end) == '了');
    finished |= aspect && isFinished(object);
    boolean believed =
        event
            ? isNamedEvent(p, end, objectEnd, object)
            : finished || things.isNamed(object) || firsts.occursIn(object);
    if (!believed) {
      return null;
    }
    StageClass stage =
        event
            ? StageClass.EVENT
            : completed.contains(verb) ? StageClass.COMPLETED : StageClass.IN_PROGRESS;
    return Mark.stage(start == verbAt ? start : verbAt, end, stage, object, "");
  }

  /** 2017年[正式启动]…: the year before is no part of the statement. */
  private static int behindYear(Passage p, Clause clause, int item) {
    int i = item;
    while (i < clause.end() && Character.isDigit(p.charAt(i))) {
      i++;
    }
    if (p.text().startsWith("连续", item)) {
      int years = p.firstOf('年', item, Math.min(clause.end(), item + 6));
      return years > 0 ? years + 1 : item;
    }
    return i > item && "年月日".indexOf(p.charAt(i)) >= 0 ? i + 1 : item;
  }

  /** 县里[成立了]指挥部: a verb with 了 behind a short subject; else where the item begins. */
  private int said(Passage p, Clause clause, int item) {
    for (int i = item + 2; i < Math.min(clause.end(), item + LONGEST_ACTOR); i++) {
      int length = lead(p, i, clause.end());
      boolean together = "与同".indexOf(p.charAt(item)) >= 0;
      boolean done =
          together || p.charAt(i + length) == '了' || (length > 0 && isHost(p, clause, item, i));
      if (length > 0 && done && !p.hasQuantityIn(item, i)) {
        return i;
      }
    }
    return item;
  }

  /** 青岚县[承办]第三届茶博会: a place or body before the verb of an event. */
  private boolean isHost(Passage p, Clause clause, int item, int verb) {
    if (events.lengthAt(p.text(), verb, clause.end()) == 0
        || reasons.lengthBefore(p.text(), clause.end(), verb) > 0) {
      return false;
    }
    int end = verb;
    for (int step = -1; step != 0; end -= step) {
      step = adverbs.lengthBefore(p.text(), end, item);
    }
    String actor = p.shown(item, end);
    return actors.lengthBefore(actor, actor.length(), 0) > 0
        && !notDone.occursIn(p.shown(item, verb));
  }

  private int lead(Passage p, int at, int limit) {
    int longest =
        Math.max(completed.lengthAt(p.text(), at, limit), progress.lengthAt(p.text(), at, limit));
    return Math.max(longest, events.lengthAt(p.text(), at, limit));
  }

  /**
   * The object without an attribute that holds a number; empty when the thing itself is counted.
   */
  private String object(Passage p, int from, int to) {
    int start = from;
    if (p.hasQuantityIn(from, to)) {
      int first = firsts.lastIn(p.text(), from, to);
      if (first > from && !p.hasQuantityIn(first, to)) {
        return trimmer.trim(p.shown(first, to));
      }
      int of = p.lastOf('的', from, to);
      if (of < from || p.hasQuantityIn(of, to)) {
        return "";
      }
      start = of + 1;
    }
    return trimmer.trim(p.shown(p.charAt(start) == '了' ? start + 1 : start, to));
  }

  /** 完成了[林场搬迁和工人转岗]: each part of the object is a work. */
  private boolean isFinished(String object) {
    return object.length() >= SHORT_WORK
        && finishedWorks.lengthBefore(object, object.length(), 0) > 0
        && !boilerplate.occursIn(object)
        && !things.isGeneric(object);
  }

  private boolean isNamedEvent(Passage p, int from, int to, String object) {
    String all = p.shown(from, to);
    return all.indexOf('“') >= 0
        || all.indexOf('届') >= 0
        || all.startsWith("首")
        || things.isNamed(object);
  }
}
