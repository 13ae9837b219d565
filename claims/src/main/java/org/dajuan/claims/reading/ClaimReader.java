package org.dajuan.claims.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.claim.Qualifier;
import org.dajuan.claims.claim.ToldScope;
import org.dajuan.claims.claim.ToldTime;
import org.dajuan.claims.claim.Wording;
import org.dajuan.claims.claim.WrittenNumber;
import org.dajuan.claims.quantity.QuantityScanner;
import org.dajuan.claims.repair.RepairedText;
import org.dajuan.claims.segment.Segments;
import org.dajuan.claims.segment.Sentence;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * Fourth stage: the claims of a text. Finders mark what claims something; where marks overlap the
 * one of the earlier finder stays; subjects, estimates and plans are read per sentence. Immutable
 * and thread-safe; linear in the length of the text.
 */
public final class ClaimReader {

  private final QuantityScanner scanner;
  private final List<MarkFinder> finders;
  private final SubjectReader subjects;
  private final Words estimates;
  private final PlanReader plans;
  private final Words parts;
  private final Words wholes;
  private final PeriodReader periods;

  public ClaimReader(Vocabulary vocabulary) {
    scanner = new QuantityScanner(vocabulary);
    PredicateReader predicates = new PredicateReader(vocabulary);
    PhraseTrimmer trimmer = new PhraseTrimmer(vocabulary);
    NamedThings things = new NamedThings(vocabulary);
    subjects = new SubjectReader(vocabulary, trimmer, predicates);
    periods = new PeriodReader(vocabulary);
    parts = vocabulary.words("part");
    wholes = vocabulary.words("wider_scope");
    plans = new PlanReader(vocabulary);
    estimates = vocabulary.words("estimate");
    finders =
        List.of(
            new RankFinder(vocabulary),
            new ZeroFinder(vocabulary),
            new StreakFinder(vocabulary),
            new TrendFinder(vocabulary),
            new CoverageFinder(vocabulary),
            new QuantityMarks(vocabulary, predicates),
            new HonourFinder(vocabulary, trimmer),
            new ReviewFinder(vocabulary, things, trimmer),
            new AgreementFinder(vocabulary, trimmer),
            new StageArrivals(vocabulary, things, trimmer),
            new StagePredicates(vocabulary, things, trimmer),
            new StageOpenings(vocabulary, things, trimmer));
  }

  /** Claims in the order in which they stand. */
  public List<Claim> read(RepairedText repaired, Segments segments) {
    List<Claim> claims = new ArrayList<>();
    Topic topic = new Topic();
    int line = -1;
    List<Mark> outer = List.of();
    PlanReader.Part part = PlanReader.Part.REVIEW;
    for (Sentence sentence : segments.sentences()) {
      if (sentence.line() != line) {
        topic.clear();
        line = sentence.line();
      }
      String text = sentence.inParentheses() ? repaired.text() : segments.plain();
      Passage passage =
          new Passage(text, sentence, scanner.scan(text, sentence.start(), sentence.end()));
      Topic spoken = sentence.inParentheses() ? topicBefore(outer, sentence.start(), topic) : topic;
      List<Mark> marks = subjects.read(passage, marks(passage), spoken);
      if (!sentence.inParentheses()) {
        outer = marks;
      }
      part = plans.after(passage, part);
      int targetsFrom = plans.targetsFrom(passage);
      int estimate = estimates.firstIn(text, sentence.start(), sentence.end());
      Map<String, String> told = new HashMap<>();
      for (int i = 0; i < marks.size(); i++) {
        Mark mark = marks.get(i);
        int next = i + 1 < marks.size() ? marks.get(i + 1).start() : passage.end();
        String said = said(passage, mark, next);
        if (!said.isEmpty()) {
          told.put(mark.subject(), said);
        } else if (mark.kind() == IndicatorKind.RANK) {
          said = told.getOrDefault(mark.subject(), "");
        }
        boolean estimated = estimate >= 0 && estimate < mark.start();
        Wording wording = wording(passage, marks, i);
        claims.add(claim(repaired, passage, mark, said, estimated, part, targetsFrom, wording));
      }
    }
    repaired.tables().forEach(table -> claims.addAll(table.claims()));
    claims.sort(Comparator.comparingInt(Claim::start).thenComparingInt(Claim::end));
    return claims;
  }

  /**
   * What is said of counted things behind their number, with their name: 42名学生考入重点高校. A rank that
   * follows in the sentence speaks of the same.
   */
  private static String said(Passage passage, Mark mark, int next) {
    if (mark.quantity() == null
        || (mark.kind() != IndicatorKind.COUNT && mark.kind() != IndicatorKind.LEVEL)) {
      return "";
    }
    int end = Math.min(next, passage.clauseAt(mark.start()).end());
    String behind = passage.shown(mark.end(), end);
    boolean named = !mark.subject().isEmpty() && behind.startsWith(mark.subject());
    return named && behind.length() > mark.subject().length() ? behind : "";
  }

  private static Wording wording(Passage passage, List<Mark> marks, int i) {
    Mark mark = marks.get(i);
    int next = i + 1;
    while (next < marks.size() && marks.get(next).kind() == IndicatorKind.STAGE) {
      next++;
    }
    int end = passage.clauseAt(mark.start()).end();
    int limit = next < marks.size() ? Math.min(end, marks.get(next).start()) : end;
    return new Wording(
        passage.shown(SubjectReader.leftLimit(passage, marks, i), mark.start()),
        passage.shown(mark.end(), Math.max(mark.end(), limit)));
  }

  /** An insertion speaks of what was told right before it. */
  private static Topic topicBefore(List<Mark> outer, int insertion, Topic otherwise) {
    for (int i = outer.size() - 1; i >= 0; i--) {
      if (outer.get(i).end() <= insertion) {
        Topic topic = new Topic();
        topic.set(outer.get(i).subject());
        return topic;
      }
    }
    return otherwise;
  }

  private List<Mark> marks(Passage passage) {
    List<Mark> kept = new ArrayList<>();
    BitSet taken = new BitSet(passage.end() - passage.start());
    for (MarkFinder finder : finders) {
      List<Mark> found = new ArrayList<>();
      finder.find(passage, List.copyOf(kept), found);
      for (Mark mark : found) {
        int from = mark.start() - passage.start();
        int to = mark.end() - passage.start();
        int next = taken.nextSetBit(from);
        if (next < 0 || next >= to) {
          taken.set(from, to);
          kept.add(mark);
        }
      }
    }
    kept.sort(Comparator.comparingInt(Mark::start));
    return kept;
  }

  private Claim claim(
      RepairedText repaired,
      Passage passage,
      Mark mark,
      String told,
      boolean estimated,
      PlanReader.Part part,
      int targetsFrom,
      Wording wording) {
    boolean plan = plans.isPlan(passage, mark, part, targetsFrom);
    ToldTime named = periods.before(passage, mark.start());
    ToldTime time = plan ? named.or(plans.period(passage, mark, part)) : named;
    Qualifier qualifier = mark.qualifier();
    if (estimated && mark.kind() != IndicatorKind.STAGE) {
      qualifier = Qualifier.ESTIMATE;
    }
    WrittenNumber written =
        mark.quantity() == null
            ? null
            : new WrittenNumber(
                mark.quantity().decimals(),
                mark.quantity().scale(),
                mark.quantity().roughStep(),
                mark.quantity().upper());
    return Claim.builder(
            repaired.originalStart(mark.start()),
            repaired.originalEnd(mark.end()),
            repaired.text().substring(mark.start(), mark.end()))
        .subject(mark.subject())
        .subjects(mark.names().isEmpty() ? splitSubjects(mark.subject()) : mark.names())
        .object(mark.object())
        .told(told)
        .kind(mark.kind())
        .value(mark.value())
        .unit(mark.unit())
        .direction(mark.direction())
        .qualifier(qualifier)
        .stageClass(mark.stage())
        .written(written)
        .scope(new ToldScope(mark.scope().isEmpty() ? scope(passage, mark) : mark.scope()))
        .time(time)
        .target(plan)
        .part(isPart(passage, mark))
        .wording(wording)
        .build();
  }

  /** The wider region that the clause of a value begins with (全市地区生产总值…), empty when none. */
  private String scope(Passage passage, Mark mark) {
    int start = passage.clauseAt(mark.start()).start();
    String word = wholes.startingAt(passage.text(), start, mark.start());
    return word == null || mark.quantity() == null ? "" : word;
  }

  /** Whether 其中 stands at the beginning of this clause or of a list it goes on. */
  private boolean isPart(Passage passage, Mark mark) {
    return parts.lengthAt(passage.text(), passage.clauseAt(mark.start()).start(), mark.start()) > 0;
  }

  private static List<String> splitSubjects(String subject) {
    if (subject.indexOf('、') < 0) {
      return List.of(subject);
    }
    List<String> parts = new ArrayList<>();
    for (String part : subject.split("、")) {
      if (!part.isBlank()) {
        parts.add(part);
      }
    }
    return parts;
  }
}
