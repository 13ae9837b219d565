package org.dajuan.claims.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.quantity.Quantity.UnitSort;
import org.dajuan.claims.segment.Clause;
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
  private final Words comparisons;
  private final Words bases;
  private final Words comparatives;
  private final Words planNouns;
  private final Words carryingVerbs;
  private final Words rankScopes;
  private final Words makingVerbs;
  private final PairedSubjects pairs;
  private final NounBehind behind;

  SubjectReader(Vocabulary vocabulary, PhraseTrimmer trimmer, PredicateReader predicates) {
    this.trimmer = trimmer;
    this.predicates = predicates;
    comparisons = vocabulary.words("comparison_opening");
    carryingVerbs = vocabulary.words("carrying_verb");
    planNouns = vocabulary.words("plan_noun");
    comparatives = vocabulary.words("bound");
    bases = vocabulary.words("basis");
    rankScopes = vocabulary.words("rank_scope", "rank_verb");
    makingVerbs = vocabulary.words("making_verb");
    pairs = new PairedSubjects(vocabulary);
    behind = new NounBehind(vocabulary, trimmer);
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
      topic.remember(mark, subject, isPeerSet(p, mark));
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
      String whole = phrase.length() < 2 ? topic.subject() : phrase;
      parts = Collections.nCopies(run, whole);
      topic.set(whole);
    } else if (phrase.length() < 2) {
      parts = topic.partsFor(run);
    } else {
      parts = pairs.split(phrase, run);
      boolean compares = comparisons.lengthAt(phrase, 0, phrase.length()) > 0;
      if (parts.size() != run && (compares || phrase.startsWith("超"))) {
        parts = topic.lastAmounts(run);
      }
    }
    if (parts.size() != run) {
      return false;
    }
    for (int k = 0; k < run; k++) {
      read.add(marks.get(from + k).withSubject(parts.get(k)));
    }
    if (!ratio) {
      topic.setParts(parts);
    }
    return true;
  }

  /** 在全省91个县（市）中: how many are ranked, not what is. */
  private static boolean isPeerSet(Passage p, Mark mark) {
    if (mark.kind() != IndicatorKind.COUNT || "县市区".indexOf(p.charAt(mark.end())) < 0) {
      return false;
    }
    for (int i = mark.end(); i < Math.min(p.end(), mark.end() + 8); i++) {
      if (p.charAt(i) == '中') {
        return true;
      }
    }
    return false;
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
      case ZERO -> mark.subject().isEmpty() ? zero(p, marks, i, topic) : clean(mark.subject());
      case RANK -> rank(p, marks, i, clause, topic);
      case TREND, STREAK -> whole(p, marks, i, topic);
      case SHARE ->
          mark.quantity() == null ? whole(p, marks, i, topic) : valued(p, marks, i, clause, topic);
      default -> valued(p, marks, i, clause, topic);
    };
  }

  private String valued(Passage p, List<Mark> marks, int i, Clause clause, Topic topic) {
    Mark mark = marks.get(i);
    int limit = leftLimit(p, marks, i);
    Predicate predicate = predicates.before(p, limit, mark.start(), points(mark));
    String left = ownLeft(p, marks, i, limit, predicate);
    boolean change = mark.kind() == IndicatorKind.CHANGE;
    if (!change) {
      String right = behind.read(p, marks, i, clause);
      boolean counted = mark.kind() == IndicatorKind.COUNT;
      if (right.length() >= 2 && (counted || left.length() < 2 || makingVerbs.contains(left))) {
        return shorten(right);
      }
      if (right.length() >= 2 && mark.kind() == IndicatorKind.LEVEL) {
        boolean attribute = p.charAt(mark.end()) == '的';
        return shorten(attribute ? right + left : left + right);
      }
    }
    boolean verbOnly = makingVerbs.contains(left);
    if (left.length() >= 2 && !verbOnly) {
      return own(left, topic);
    }
    if (!topic.isEmpty() && !verbOnly) {
      return topic.subject();
    }
    if (!topic.isEmpty() && mark.kind() == IndicatorKind.COUNT && carryingVerbs.contains(left)) {
      return shorten(topic.subject() + left);
    }
    String verbs = trimmer.trimTime(p.shown(clause.start(), mark.start()));
    return verbs.length() >= 2 ? shorten(verbs) : "";
  }

  /**
   * The phrase before a value in its clause. When a list goes on (4000余株苗木、3万平方米草坪) what stands
   * before the 、 belongs to the value before.
   */
  private String ownLeft(Passage p, List<Mark> marks, int i, int limit, Predicate predicate) {
    boolean follows = i > 0 && marks.get(i - 1).end() == limit;
    String phrase = trimmer.trim(p.shown(limit, predicate.start()));
    int bound = points(marks.get(i)) ? comparatives.firstIn(phrase, 0, phrase.length()) : -1;
    if (bound > 1) {
      return trimmer.trim(phrase.substring(0, bound));
    }
    boolean listed = follows && "、和及与".indexOf(p.charAt(marks.get(i).start() - 1)) >= 0;
    return listed ? "" : phrase;
  }

  /** A phrase of the clause itself, completed by the topic where it only compares with it. */
  private String own(String phrase, Topic topic) {
    if (topic.isEmpty()) {
      return shorten(phrase);
    }
    if (predicates.isDependent(phrase)) {
      return topic.subject().endsWith(phrase) ? topic.subject() : topic.subject() + phrase;
    }
    boolean compares =
        comparisons.lengthAt(phrase, 0, phrase.length()) > 0
            || bases.lengthAt(phrase, 0, phrase.length()) > 0
            || bases.lengthBefore(phrase, phrase.length(), 0) > 0
            || (phrase.endsWith("后") && bases.occursIn(phrase));
    if (compares) {
      return topic.subject();
    }
    if (planNouns.contains(phrase)) {
      return shorten(topic.subject() + phrase);
    }
    return phrase.startsWith("占") ? shorten(topic.subject() + phrase) : shorten(phrase);
  }

  private String rank(Passage p, List<Mark> marks, int i, Clause clause, Topic topic) {
    Mark mark = marks.get(i);
    int limit = leftLimit(p, marks, i);
    int end = mark.start();
    boolean stripped = true;
    while (stripped && end > limit) {
      int step = rankScopes.lengthBefore(p.text(), end, limit);
      if (step == 0 && "中内里在的，、各区县".indexOf(p.charAt(end - 1)) >= 0) {
        step = 1;
      }
      stripped = step > 0;
      end -= step;
    }
    String left = trimmer.trim(p.shown(limit, end));
    if (left.length() >= 2) {
      return own(left, topic);
    }
    char last = p.charAt(mark.end() - 1);
    boolean ordinal =
        mark.value() == null
            || "位名阵队首".indexOf(last) >= 0
            || p.text().substring(mark.start(), mark.end()).indexOf('第') >= 0;
    String right = trimmer.trimBehind(p.shown(mark.end(), clause.end()));
    if (!ordinal && right.length() >= 2 && !behind.beginsPredicate(right)) {
      return shorten(right);
    }
    if (!topic.isEmpty()) {
      return topic.subject();
    }
    return shorten(right);
  }

  private String zero(Passage p, List<Mark> marks, int i, Topic topic) {
    Mark mark = marks.get(i);
    Clause clause = p.clauseAt(mark.start());
    String left = clean(p.shown(behindLastStatement(p, marks, i, clause), mark.start()));
    if (left.length() >= 2) {
      return shorten(left);
    }
    String right = clean(p.shown(mark.end(), clause.end()));
    if (right.length() >= 2) {
      return shorten(right);
    }
    String own = p.shown(mark.start(), mark.end()).replace("零", "").replace("”", "");
    return own.length() >= 2 ? own : topic.subject();
  }

  /** The whole clause before the mark, numbers left out: 53个村…、189个村…实现[全覆盖]. */
  private String whole(Passage p, List<Mark> marks, int i, Topic topic) {
    Mark mark = marks.get(i);
    Clause clause = p.clauseAt(mark.start());
    StringBuilder kept = new StringBuilder();
    int at = behindLastStatement(p, marks, i, clause);
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
    int limit = clause.end();
    if (i + 1 < marks.size() && marks.get(i + 1).start() < limit) {
      limit = marks.get(i + 1).start();
    }
    String right = trimmer.trim(p.shown(mark.end(), limit));
    boolean streak = mark.kind() == IndicatorKind.STREAK;
    if (streak && right.length() < 2) {
      right = trimmer.trim(p.shown(Math.min(limit + 2, clause.end()), clause.end()));
    }
    if (streak && right.length() >= 2) {
      return shorten(right);
    }
    return topic.isEmpty() ? shorten(right) : topic.subject();
  }

  /** In a list of statements (事故零发生、案件双下降) each one begins behind the one before. */
  private static int behindLastStatement(Passage p, List<Mark> marks, int i, Clause clause) {
    for (int k = i - 1; k >= 0 && marks.get(k).start() >= clause.start(); k--) {
      Mark before = marks.get(k);
      int end = p.charAt(before.end()) == '”' ? before.end() + 1 : before.end();
      if (before.quantity() == null && p.charAt(end) == '、') {
        return end;
      }
    }
    return clause.start();
  }

  private String clean(String phrase) {
    return trimmer.trim(phrase);
  }

  /** A phrase too long for a name keeps its end. */
  private static String shorten(String phrase) {
    return phrase.length() <= LONGEST || phrase.indexOf('、') > 0
        ? phrase
        : phrase.substring(phrase.length() - LONGEST);
  }
}
