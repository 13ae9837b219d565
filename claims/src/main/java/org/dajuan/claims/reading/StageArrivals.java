package org.dajuan.claims.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dajuan.claims.claim.StageClass;
import org.dajuan.claims.quantity.Quantity;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * 到达 — a verb between a thing and where it came: 产业园[落地]东湖工业区, 6个项目[纳入]国家清单, 青瓷[亮相]博览会. Each verb
 * takes goals of its own sort, and the thing must be named or counted: 政策落地见效, 企业入驻园区 and 纳入考核
 * state nothing.
 */
final class StageArrivals implements MarkFinder {

  private static final int SHORTEST_NAME = 4;
  private static final int LONGEST_SUBJECT = 40;
  private static final int LONGEST_GOAL = 24;

  private final Words verbs;
  private final Map<String, Words> goals;
  private final Words scopes;
  private final Words taking;
  private final Words notDone;
  private final Words governing;
  private final Words adverbs;
  private final Words denied;
  private final NamedThings things;
  private final PhraseTrimmer trimmer;

  StageArrivals(Vocabulary vocabulary, NamedThings things, PhraseTrimmer trimmer) {
    verbs = vocabulary.words("arrival_verb");
    goals =
        Map.of(
            "place", vocabulary.words("arrival_place"),
            "list", vocabulary.words("arrival_list"),
            "show", vocabulary.words("arrival_show"));
    scopes = vocabulary.words("scope_name", "rank_scope");
    taking = vocabulary.words("arrival_not_before");
    notDone = vocabulary.words("not_done", "plan");
    governing = vocabulary.words("governing_verb");
    adverbs = vocabulary.words("adverb");
    denied = vocabulary.words("negation");
    this.things = things;
    this.trimmer = trimmer;
  }

  @Override
  public void find(Passage p, List<Mark> earlier, List<Mark> marks) {
    for (Clause clause : p.sentence().clauses()) {
      for (int i = clause.start() + 2; i < clause.end(); i++) {
        String verb = verbs.startingAt(p.text(), i, clause.end());
        Mark mark = verb == null ? null : mark(p, clause, i, verb);
        if (mark != null) {
          marks.add(mark);
          break;
        }
      }
    }
  }

  private @Nullable Mark mark(Passage p, Clause clause, int at, String verb) {
    int end = at + verb.length();
    String goal = trimmer.trimBehind(p.shown(behindParticle(p, end), clause.end()));
    if (goal.length() < 2
        || goal.length() > LONGEST_GOAL
        || p.hasQuantityIn(end, clause.end())
        || !isGoal(verb, goal)) {
      return null;
    }
    int from = clause.start();
    String before = p.shown(from, at);
    if (taking.occursIn(before) || denied.occursIn(before) || opensPlan(before)) {
      return null;
    }
    boolean counted = false;
    for (Quantity q : p.quantitiesIn(from, at)) {
      if (q.sort() == Quantity.UnitSort.COUNTER) {
        counted = true;
        before = before.replace(p.shown(q.start(), q.end()), "");
      }
    }
    String subject = trimmer.trim(withoutAdverbs(before));
    boolean named =
        subject.length() >= SHORTEST_NAME
            && (things.isNamed(subject)
                || (counted && things.mentionsThing(subject))
                || isOfShow(verb, subject));
    return named && subject.length() <= LONGEST_SUBJECT
        ? Mark.stage(at, end, StageClass.COMPLETED, subject, goal)
        : null;
  }

  private static int behindParticle(Passage p, int end) {
    char c = p.charAt(end);
    return c == '了' || c == '在' || c == '于' || c == '到' ? end + 1 : end;
  }

  /** Places and shows end like one; lists are those of a wider scope, or quoted. */
  private boolean isGoal(String verb, String goal) {
    String sort = verbs.meaning(verb);
    Words behind = Objects.requireNonNull(goals.get(sort), "arrival_verb names a sort of goal");
    boolean ends = behind.lengthBefore(goal, goal.length(), 0) > 0;
    boolean kept =
        !sort.equals("list")
            || scopes.lengthAt(goal, 0, goal.length()) > 0
            || goal.indexOf('”') > 0
            || goal.startsWith("《");
    return ends && kept;
  }

  /** Works of art and goods are shown by their name alone. */
  private boolean isOfShow(String verb, String subject) {
    return verbs.meaning(verb).equals("show") && !things.isGeneric(subject);
  }

  /** 推动项目落地…, 支持企业入驻…: what is furthered is not reached. */
  private boolean opensPlan(String before) {
    int at = 0;
    for (int step = -1; step != 0; at += step) {
      step = adverbs.lengthAt(before, at, before.length());
    }
    return notDone.lengthAt(before, at, before.length()) > 0
        || governing.lengthAt(before, at, before.length()) > 1
        || notDone.lengthBefore(before, before.length(), 0) > 0;
  }

  private String withoutAdverbs(String before) {
    int end = before.length();
    for (int step = -1; step != 0; end -= step) {
      step = adverbs.lengthBefore(before, end, 0);
    }
    return before.substring(0, end);
  }
}
