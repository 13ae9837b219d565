package org.dajuan.claims.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.quantity.Quantity;
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

  /** Before the name of things of which some are left out (除一座外). */
  private static final String EXCEPTED = "除外的";

  private final PhraseTrimmer trimmer;
  private final PredicateReader predicates;
  private final Words comparatives;
  private final Words approximations;
  private final Words carryingVerbs;
  private final Words makingVerbs;
  private final PairedSubjects pairs;
  private final NounBehind behind;
  private final TopicCompletion completion;
  private final StatementSubjects statements;
  private final CarriedSubject carried;
  private final InvestedThing invested;
  private final Industries industries;
  private final LabelledThing labelled;
  private final Words remainders;
  private final Words comparedEnds;
  private final Words amongs;

  SubjectReader(Vocabulary vocabulary, PhraseTrimmer trimmer, PredicateReader predicates) {
    this.trimmer = trimmer;
    this.predicates = predicates;
    carryingVerbs = vocabulary.words("carrying_verb");
    comparatives = vocabulary.words("bound");
    approximations = vocabulary.words("threshold_after", "approximate_after");
    makingVerbs = vocabulary.words("making_verb");
    pairs = new PairedSubjects(vocabulary);
    behind = new NounBehind(vocabulary, trimmer);
    completion = new TopicCompletion(vocabulary, trimmer, predicates);
    carried = new CarriedSubject(vocabulary);
    invested = new InvestedThing(vocabulary, trimmer, behind);
    labelled = new LabelledThing(vocabulary);
    industries = new Industries(vocabulary);
    amongs = vocabulary.words("among");
    comparedEnds = vocabulary.words("comparison");
    remainders = vocabulary.words("remainder");
    statements = new StatementSubjects(vocabulary, trimmer, behind, completion);
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
          mark.kind() == IndicatorKind.STAGE
              ? rest(mark.subject(), topic)
              : one(p, marks, i, topic);
      read.add(mark.withSubject(subject));
      topic.remember(mark, subject, isPeerSet(p, mark) || isRest(subject));
      i++;
    }
    return read;
  }

  /** 其余[30座]: the rest of what was spoken of. */
  private String rest(String phrase, Topic topic) {
    boolean named = remainders.contains(phrase) && !topic.isEmpty();
    return named ? phrase + topic.subject() : phrase;
  }

  private boolean isRest(String subject) {
    return subject.startsWith(EXCEPTED) || remainders.lengthAt(subject, 0, subject.length()) > 0;
  }

  /** How many values stand in a row from here, parted by 、 or 和. */
  private int runLength(Passage p, List<Mark> marks, int from) {
    int n = from;
    while (n + 1 < marks.size()
        && isValue(marks.get(n))
        && isValue(marks.get(n + 1))
        && marks.get(n + 1).start() - listEnd(p, marks.get(n)) == 1
        && "、和与:".indexOf(p.charAt(listEnd(p, marks.get(n)))) >= 0) {
      n++;
    }
    return n - from + 1;
  }

  /** Where a value ends with its approximation: 8%左右. */
  private int listEnd(Passage p, Mark mark) {
    return mark.end() + approximations.lengthAt(p.text(), mark.end(), p.end());
  }

  private static boolean isValue(Mark mark) {
    return mark.quantity() != null || mark.kind() == IndicatorKind.RANK;
  }

  private boolean readRun(
      Passage p, List<Mark> marks, int from, int run, Topic topic, List<Mark> read) {
    Mark first = marks.get(from);
    int limit = leftLimit(p, marks, from);
    boolean ratio = p.charAt(first.end()) == ':';
    Predicate predicate = predicates.before(p, limit, first.start(), first.quantity());
    String before = trimmer.trim(p.shown(limit, predicate.start()));
    if (before.length() < 2) {
      before = clauseBefore(p, marks, from);
    }
    int comparison = completion.compares(before) ? 0 : completion.comparisonIn(before);
    boolean manyBases =
        comparison >= 0 && pairs.split(before.substring(comparison), run).size() == run;
    int each = manyBases ? -1 : before.indexOf("分别");
    String phrase = each >= 2 ? trimmer.trim(before.substring(0, each)) : before;
    List<String> parts;
    if (ratio) {
      String whole = phrase.length() < 2 ? topic.subject() : phrase;
      topic.set(whole);
      return structure(marks, from, run, whole, read);
    } else if (manyBases) {
      String own = trimmer.trim(phrase.substring(0, comparison));
      String whole = own.length() < 2 ? topic.subject() : completion.complete(own, topic);
      parts = Collections.nCopies(run, whole);
    } else if (phrase.length() < 2) {
      parts = topic.partsFor(run);
    } else if (completion.isMeasure(phrase) && topic.partsFor(run).size() == run) {
      parts = topic.partsFor(run).stream().map(of -> completion.measured(of, phrase)).toList();
    } else {
      parts = pairs.split(phrase, run);
      if (phrase.startsWith("占") && parts.size() != run) {
        parts = topic.lastAmounts(run).stream().map(amount -> amount + phrase).toList();
      }
      boolean compares = completion.compares(phrase) || phrase.startsWith("超");
      if (parts.size() != run && compares) {
        parts = topic.lastAmounts(run);
      }
    }
    if (parts.size() != run) {
      return false;
    }
    for (int k = 0; k < run; k++) {
      read.add(marks.get(from + k).withSubject(parts.get(k)));
    }
    if (!manyBases) {
      topic.setParts(parts);
    }
    return true;
  }

  /** Each part of a structure with the whole in its subject: 三次产业结构中第一产业占比. */
  private boolean structure(List<Mark> marks, int from, int run, String whole, List<Mark> read) {
    List<String> named = industries.shares(whole, run);
    for (int k = 0; k < run; k++) {
      Mark part = marks.get(from + k);
      read.add(
          named.isEmpty()
              ? part.withSubject(whole)
              : part.withSubject(whole + "中" + named.get(k)).withNames(List.of(named.get(k))));
    }
    return true;
  }

  /** 三次产业占比与上年相比，[分别提高…]: the clause before names what is compared, and nothing else. */
  private String clauseBefore(Passage p, List<Mark> marks, int from) {
    Clause clause = p.clauseAt(marks.get(from).start());
    if (clause.start() <= p.start()) {
      return "";
    }
    Clause before = p.clauseAt(clause.start() - 1);
    boolean claims = from > 0 && marks.get(from - 1).end() > before.start();
    int compared = comparedEnds.lengthBefore(p.text(), before.end(), before.start());
    return claims || compared == 0
        ? ""
        : trimmer.trim(p.shown(before.start(), before.end() - compared));
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

  /** 120个行政村[中有]移民村65个: what is counted behind it is a part of the things before. */
  private int behindWhole(Passage p, int from, int to) {
    for (int i = from + 2; i < to; i++) {
      int among = amongs.lengthAt(p.text(), i, to);
      if (among > 0 && i + among < to) {
        return i + among;
      }
    }
    return from;
  }

  private static boolean points(Mark mark) {
    return mark.quantity() != null && mark.quantity().sort() == UnitSort.POINTS;
  }

  /** Where the subject of a mark can begin: its clause, or behind the value before it. */
  static int leftLimit(Passage p, List<Mark> marks, int i) {
    Clause clause = p.clauseAt(marks.get(i).start());
    int limit = clause.start();
    for (int k = i - 1; k >= 0; k--) {
      Mark before = marks.get(k);
      if (before.end() <= marks.get(i).start() && before.start() >= clause.start()) {
        limit = Math.max(limit, Math.min(marks.get(i).start(), ratioEnd(p, before.end())));
        break;
      }
    }
    return limit;
  }

  /** 2.3[:1]: the basis of a ratio belongs to its value. */
  private static int ratioEnd(Passage p, int end) {
    Quantity basis = p.charAt(end) == ':' ? p.quantityAt(end + 1) : null;
    return basis == null ? end : basis.end();
  }

  private String one(Passage p, List<Mark> marks, int i, Topic topic) {
    Mark mark = marks.get(i);
    Clause clause = p.clauseAt(mark.start());
    return switch (mark.kind()) {
      case ZERO ->
          mark.subject().isEmpty()
              ? statements.zero(p, marks, i, topic)
              : trimmer.trim(mark.subject());
      case RANK -> statements.rank(p, marks, i, clause, topic);
      case TREND, STREAK -> statements.whole(p, marks, i, topic);
      case SHARE ->
          mark.quantity() == null
              ? statements.whole(p, marks, i, topic)
              : valued(p, marks, i, clause, topic);
      default -> valued(p, marks, i, clause, topic);
    };
  }

  private String valued(Passage p, List<Mark> marks, int i, Clause clause, Topic topic) {
    Mark mark = marks.get(i);
    int limit = leftLimit(p, marks, i);
    Predicate predicate = predicates.before(p, limit, mark.start(), mark.quantity());
    String left = rest(ownLeft(p, marks, i, limit, predicate), topic);
    boolean change = mark.kind() == IndicatorKind.CHANGE;
    if (!change) {
      String right = behind.read(p, marks, i, clause);
      right = trimmer.trimTime(right).isEmpty() ? "" : right;
      boolean counted = mark.kind() == IndicatorKind.COUNT;
      if (counted && right.isEmpty() && left.isEmpty() && mark.unit().equals("人")) {
        right = statements.activity(p, marks, i, clause);
      }
      if (right.length() >= 2 && (counted || left.length() < 2 || makingVerbs.contains(left))) {
        return TopicCompletion.shorten(right);
      }
      if (right.length() >= 2 && mark.kind() == IndicatorKind.LEVEL) {
        boolean attribute = p.charAt(mark.end()) == '的';
        return TopicCompletion.shorten(attribute ? right + left : left + right);
      }
    }
    boolean verbOnly = makingVerbs.contains(left);
    String thing = invested.read(p, marks, i, clause, left);
    if (!thing.isEmpty()) {
      return thing;
    }
    if (left.length() == 1 && Character.isIdeographic(left.charAt(0)) && !topic.isEmpty()) {
      return completion.completeShort(left, topic);
    }
    String label = labelled.before(p, mark, left);
    if (!label.isEmpty()) {
      return label + left;
    }
    if (left.length() >= 2 && !verbOnly) {
      return completion.complete(left, topic);
    }
    if (!topic.isEmpty() && !verbOnly) {
      return carried.of(p, clause, mark, topic);
    }
    if (!topic.isEmpty() && mark.kind() == IndicatorKind.COUNT && carryingVerbs.contains(left)) {
      String told = topic.subject();
      int verb = carryingVerbs.lengthBefore(told, told.length(), 2);
      return TopicCompletion.shorten(told.substring(0, told.length() - verb) + left);
    }
    int verbsFrom = Math.min(clause.start(), predicate.start());
    String verbs = trimmer.trimTime(p.shown(verbsFrom, predicate.start()));
    if (verbs.length() < 2) {
      verbs = trimmer.trimTime(p.shown(clause.start(), mark.start()));
    }
    return verbs.length() >= 2 ? TopicCompletion.shorten(verbs) : "";
  }

  /**
   * The phrase before a value in its clause. When a list goes on (4000余株苗木、3万平方米草坪) what stands
   * before the 、 belongs to the value before.
   */
  private String ownLeft(Passage p, List<Mark> marks, int i, int limit, Predicate predicate) {
    boolean follows = i > 0 && marks.get(i - 1).end() == limit;
    int from = limit;
    if (follows && OnlyOne.isToken(p, marks.get(i - 1))) {
      from = Math.min(OnlyOne.behindNumber(marks.get(i - 1)), predicate.start());
    } else if (follows && Character.isIdeographic(p.charAt(limit))) {
      int item = p.firstOf('、', limit, predicate.start());
      from = item > 0 ? item + 1 : behindWhole(p, limit, predicate.start());
    }
    String phrase = trimmer.trim(p.shown(from, predicate.start()));
    int bound = points(marks.get(i)) ? comparatives.firstIn(phrase, 0, phrase.length()) : -1;
    if (bound > 1) {
      return trimmer.trim(phrase.substring(0, bound));
    }
    boolean leftOut = phrase.endsWith("除") && "外之以".indexOf(p.charAt(marks.get(i).end())) >= 0;
    if (leftOut) {
      return EXCEPTED + trimmer.trim(phrase.substring(0, phrase.length() - 1));
    }
    boolean listed = follows && "、和及与".indexOf(p.charAt(marks.get(i).start() - 1)) >= 0;
    return listed ? "" : phrase;
  }
}
