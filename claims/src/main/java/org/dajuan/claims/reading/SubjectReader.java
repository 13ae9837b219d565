package org.dajuan.claims.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.quantity.Quantity.UnitSort;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.segment.Segments;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * 主语 — finds what each mark of a sentence speaks of: the noun behind a counter (12家企业), the phrase
 * before the value, the parts of a pair (城镇、农村…分别), or, when the clause names none, the subject
 * before it.
 */
final class SubjectReader {

  private static final int LONGEST = 28;

  private final PhraseTrimmer trimmer;
  private final PredicateReader predicates;
  private final Words followingVerbs;
  private final Words milestones;
  private final Words rankScopes;
  private final Words makingVerbs;
  private final PairedSubjects pairs;

  SubjectReader(Vocabulary vocabulary, PhraseTrimmer trimmer, PredicateReader predicates) {
    this.trimmer = trimmer;
    this.predicates = predicates;
    followingVerbs = vocabulary.words("following_verb");
    milestones = vocabulary.words("stage_completed", "stage_progress");
    rankScopes = vocabulary.words("rank_scope", "rank_verb");
    makingVerbs = vocabulary.words("making_verb");
    pairs = new PairedSubjects(vocabulary);
  }

  /** What was spoken of last; empty at the beginning of a paragraph. */
  static final class Topic {
    private String subject = "";
    private List<String> parts = List.of();

    void clear() {
      subject = "";
      parts = List.of();
    }
  }

  /** The marks with their subjects, in order. */
  List<Mark> read(Passage p, List<Mark> marks, Topic topic) {
    List<Mark> read = new ArrayList<>();
    int i = 0;
    while (i < marks.size()) {
      int run = runLength(p, marks, i);
      if (run > 1 && readRun(p, marks, i, run, topic, read)) {
        i += run;
        continue;
      }
      Mark mark = marks.get(i);
      String subject =
          mark.kind() == IndicatorKind.STAGE ? mark.subject() : one(p, marks, i, topic);
      read.add(mark.withSubject(subject));
      if (!subject.isEmpty() && mark.kind() != IndicatorKind.STAGE) {
        topic.subject = subject;
      } else if (mark.kind() == IndicatorKind.STAGE && topic.subject.isEmpty()) {
        topic.subject = subject;
      }
      i++;
    }
    return read;
  }

  /** How many values stand in a row from here, parted by 、 or 和. */
  private static int runLength(Passage p, List<Mark> marks, int from) {
    int n = from;
    while (n + 1 < marks.size()
        && isValue(marks.get(n))
        && isValue(marks.get(n + 1))
        && marks.get(n + 1).start() - marks.get(n).end() == 1
        && "、和与:".indexOf(p.charAt(marks.get(n).end())) >= 0) {
      n++;
    }
    return n - from + 1;
  }

  private static boolean isValue(Mark mark) {
    return mark.quantity() != null || mark.kind() == IndicatorKind.RANK;
  }

  private boolean readRun(
      Passage p, List<Mark> marks, int from, int run, Topic topic, List<Mark> read) {
    Mark first = marks.get(from);
    int limit = leftLimit(p, marks, from);
    boolean ratio = p.charAt(first.end()) == ':';
    Predicate predicate = predicates.before(p, limit, first.start(), points(first));
    String phrase = trimmer.trim(p.shown(limit, predicate.start()));
    List<String> parts;
    if (ratio) {
      String whole = phrase.length() < 2 ? topic.subject : phrase;
      parts = Collections.nCopies(run, whole);
      topic.subject = whole;
    } else if (phrase.length() < 2) {
      parts = topic.parts;
    } else {
      parts = pairs.split(phrase, run);
    }
    if (parts.size() != run) {
      return false;
    }
    for (int k = 0; k < run; k++) {
      read.add(marks.get(from + k).withSubject(parts.get(k)));
    }
    if (!ratio) {
      topic.parts = parts;
      topic.subject = parts.get(run - 1);
    }
    return true;
  }

  private static boolean points(Mark mark) {
    return mark.quantity() != null && mark.quantity().sort() == UnitSort.POINTS;
  }

  /** Where the subject of a mark can begin: its clause, or behind the value before it. */
  private static int leftLimit(Passage p, List<Mark> marks, int i) {
    Clause clause = p.clauseAt(marks.get(i).start());
    int limit = clause.start();
    for (int k = i - 1; k >= 0; k--) {
      Mark before = marks.get(k);
      if (before.end() <= marks.get(i).start() && before.start() >= clause.start()) {
        limit = Math.max(limit, before.end());
        break;
      }
    }
    return limit;
  }

  private String one(Passage p, List<Mark> marks, int i, Topic topic) {
    Mark mark = marks.get(i);
    Clause clause = p.clauseAt(mark.start());
    return switch (mark.kind()) {
      case ZERO -> mark.subject().isEmpty() ? zero(p, mark, clause, topic) : clean(mark.subject());
      case RANK -> rank(p, marks, i, clause, topic);
      case TREND, STREAK -> whole(p, mark, clause, topic);
      case SHARE ->
          mark.quantity() == null
              ? whole(p, mark, clause, topic)
              : valued(p, marks, i, clause, topic);
      default -> valued(p, marks, i, clause, topic);
    };
  }

  private String valued(Passage p, List<Mark> marks, int i, Clause clause, Topic topic) {
    Mark mark = marks.get(i);
    int limit = leftLimit(p, marks, i);
    Predicate predicate = predicates.before(p, limit, mark.start(), points(mark));
    String left = trimmer.trim(p.shown(limit, predicate.start()));
    boolean change = mark.kind() == IndicatorKind.CHANGE;
    if (!change) {
      String right = right(p, marks, i, clause);
      boolean counted = mark.kind() == IndicatorKind.COUNT;
      if (right.length() >= 2 && (counted || left.length() < 2 || makingVerbs.contains(left))) {
        return shorten(right);
      }
      if (right.length() >= 2 && mark.kind() == IndicatorKind.LEVEL) {
        boolean attribute = p.charAt(mark.end()) == '的';
        return shorten(attribute ? right + left : left + right);
      }
    }
    if (left.length() >= 2) {
      boolean dependent = predicates.isDependent(left) && !topic.subject.isEmpty();
      return dependent ? topic.subject + left : shorten(left);
    }
    if (!topic.subject.isEmpty()) {
      return topic.subject;
    }
    String verbs = trimmer.trimTime(p.shown(clause.start(), mark.start()));
    return verbs.length() >= 2 ? shorten(verbs) : "";
  }

  /** The noun phrase directly behind a value. */
  private String right(Passage p, List<Mark> marks, int i, Clause clause) {
    Mark mark = marks.get(i);
    int limit = clause.end();
    if (i + 1 < marks.size() && marks.get(i + 1).start() < limit) {
      limit = marks.get(i + 1).start();
    }
    int from = mark.end();
    if (p.charAt(from) == '的') {
      from++;
    }
    if (from >= limit
        || !Character.isLetter(p.charAt(from)) && p.charAt(from) != '“'
        || followingVerbs.lengthAt(p.text(), from, limit) > 0) {
      return "";
    }
    int end = from;
    while (end < limit) {
      char c = p.charAt(end);
      if (c == '、' || c == Segments.HIDDEN) {
        break;
      }
      boolean stops =
          followingVerbs.lengthAt(p.text(), end, limit) > 1
              || milestones.lengthAt(p.text(), end, limit) > 1;
      if (stops && end - from >= 2) {
        break;
      }
      end++;
    }
    return trimmer.trim(p.shown(from, end));
  }

  private String rank(Passage p, List<Mark> marks, int i, Clause clause, Topic topic) {
    Mark mark = marks.get(i);
    int limit = leftLimit(p, marks, i);
    int end = mark.start();
    int scope = rankScopes.firstIn(p.text(), limit, end);
    String left = trimmer.trim(p.shown(limit, scope < 0 ? end : scope));
    if (left.length() >= 2) {
      boolean dependent = predicates.isDependent(left) && !topic.subject.isEmpty();
      return dependent ? topic.subject + left : shorten(left);
    }
    if (!topic.subject.isEmpty()) {
      return topic.subject;
    }
    String between = trimmer.trim(p.shown(limit, end));
    if (between.length() >= 2) {
      return shorten(between);
    }
    return shorten(trimmer.trim(p.shown(mark.end(), clause.end())));
  }

  private String zero(Passage p, Mark mark, Clause clause, Topic topic) {
    String left = clean(p.shown(clause.start(), mark.start()));
    if (left.length() >= 2) {
      return shorten(left);
    }
    String right = clean(p.shown(mark.end(), clause.end()));
    if (right.length() >= 2) {
      return shorten(right);
    }
    String own = p.shown(mark.start(), mark.end()).replace("零", "").replace("”", "");
    return own.length() >= 2 ? own : topic.subject;
  }

  /** The whole clause before the mark, numbers left out: 53个村…、189个村…实现[全覆盖]. */
  private String whole(Passage p, Mark mark, Clause clause, Topic topic) {
    StringBuilder kept = new StringBuilder();
    int at = clause.start();
    for (var q : p.quantities()) {
      if (q.start() >= at && q.end() <= mark.start()) {
        kept.append(p.shown(at, q.start()));
        at = q.end();
      }
    }
    kept.append(p.shown(at, mark.start()));
    String left = trimmer.trim(kept.toString());
    if (left.length() >= 2) {
      return left;
    }
    String right = trimmer.trim(p.shown(mark.end(), clause.end()));
    boolean streak = mark.kind() == IndicatorKind.STREAK;
    if (streak && right.length() >= 2) {
      return shorten(right);
    }
    return topic.subject.isEmpty() ? shorten(right) : topic.subject;
  }

  private String clean(String phrase) {
    return trimmer.trim(phrase);
  }

  /** A phrase too long for a name keeps its end. */
  private static String shorten(String phrase) {
    return phrase.length() <= LONGEST ? phrase : phrase.substring(phrase.length() - LONGEST);
  }
}
