package org.dajuan.claims.reading;

import java.util.List;
import org.dajuan.claims.claim.ToldTime;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.segment.Sentence;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * 计划 — which statements are about what is to come: those under a heading of plans (2024年工作安排),
 * those of a sentence that sets targets (预期目标是…), and those behind a word of planning in their
 * clause (力争).
 */
final class PlanReader {

  private static final int LONGEST_HEADING = 40;
  private static final int NEAR = 200;
  private static final int LONGEST_TIME = 10;

  private final PlannedValues planned;
  private final Words parts;
  private final Words planHeadings;
  private final Words reviewHeadings;
  private final Words targetSentences;
  private final Words openings;
  private final Words nextYear;
  private final Words times;

  PlanReader(Vocabulary vocabulary) {
    planned = new PlannedValues(vocabulary);
    parts = vocabulary.words("part");
    planHeadings = vocabulary.words("plan_heading");
    reviewHeadings = vocabulary.words("review_heading");
    targetSentences = vocabulary.words("plan_sentence");
    openings = vocabulary.words("plan_opening");
    times = vocabulary.words("until", "time_prefix");
    nextYear = vocabulary.words("next_year");
  }

  /**
   * The part of a text that is being read.
   *
   * @param plans whether it tells plans
   * @param year the year that its heading names, empty when none
   * @param announced the one line for which it holds, as 预期目标是： stands at the end of the line
   *     before; -1 when it holds on
   * @param around the part in which it was announced, null for one that holds on
   */
  record Part(boolean plans, String year, int announced, @Nullable Part around) {
    static final Part REVIEW = new Part(false, "", -1, null);

    private Part(boolean plans, String year) {
      this(plans, year, -1, null);
    }

    private boolean tellsPlans(Passage p) {
      return plans && (announced < 0 || p.sentence().line() == announced);
    }

    private Part at(int line) {
      return around != null && line > announced ? around : this;
    }
  }

  /** The part that begins with this sentence, or the one before when it is no heading. */
  Part after(Passage p, Part last) {
    Sentence s = p.sentence();
    Part before = last.at(s.line());
    boolean announces = p.charAt(s.end() - 1) == '：' && p.charAt(s.end()) == '\n';
    if (announces && targetsFrom(p) < s.end()) {
      return new Part(true, "", s.line() + 1, before);
    }
    boolean line =
        p.charAt(s.start() - 1) == '\n'
            && p.charAt(s.end()) == '\n'
            && s.end() - s.start() <= LONGEST_HEADING;
    if (!line || s.inParentheses()) {
      return before;
    }
    if (reviewHeadings.occursIn(p.text(), s.start(), s.end())) {
      return Part.REVIEW;
    }
    return planHeadings.occursIn(p.text(), s.start(), s.end()) ? new Part(true, year(p)) : before;
  }

  private static String year(Passage p) {
    for (int i = p.start() + 4; i < p.end(); i++) {
      if (p.charAt(i) == '年' && PeriodReader.isYear(p, i - 4)) {
        return p.text().substring(i - 4, i);
      }
    }
    return "";
  }

  /** Where the targets of a sentence begin, {@link Integer#MAX_VALUE} when it sets none. */
  int targetsFrom(Passage p) {
    if (openings.lengthAt(p.text(), p.start(), p.end()) > 0) {
      return p.start();
    }
    int at = targetSentences.firstIn(p.text(), p.start(), p.end());
    return at < 0 ? Integer.MAX_VALUE : at;
  }

  /**
   * @param targetsFrom from {@link #targetsFrom}
   */
  boolean isPlan(Passage p, Mark mark, Part part, int targetsFrom) {
    return part.tellsPlans(p)
        || mark.start() > targetsFrom
        || planned.isPlan(p, mark)
        || isPartOfPlan(p, mark)
        || isPlannedFor(p, mark);
  }

  /** 计划到年底，新增岗位3000个: the clause before only says that it is planned, and for when. */
  private boolean isPlannedFor(Passage p, Mark mark) {
    int own = p.clauseAt(mark.start()).start();
    if (own - 1 <= p.start() || p.charAt(own - 1) != '，') {
      return false;
    }
    Clause before = p.clauseAt(own - 1);
    int plan = planned.planAt(p, before.start(), before.end());
    int time = before.start() + plan;
    return plan > 0
        && before.end() - time <= LONGEST_TIME
        && (times.lengthAt(p.text(), time, before.end()) > 0
            || PeriodReader.isYear(p, time)
            || time == before.end());
  }

  /** 计划检修50台，其中：拖拉机20台，收割机30台: the parts of what is planned are planned. */
  private boolean isPartOfPlan(Passage p, Mark mark) {
    List<Clause> clauses = p.sentence().clauses();
    int whole = -1;
    for (int i = 0; i < clauses.size() && clauses.get(i).start() <= mark.start(); i++) {
      boolean opens = parts.lengthAt(p.text(), clauses.get(i).start(), mark.start()) > 0;
      boolean ends = p.charAt(clauses.get(i).start() - 1) == '；';
      whole = opens ? i - 1 : ends ? -1 : whole;
    }
    if (whole < 0 || mark.quantity() == null) {
      return false;
    }
    Clause told = clauses.get(whole);
    int own = p.clauseAt(mark.start()).start();
    return planned.plansIn(p, told.start(), told.end()) && !planned.isReached(p, own, mark.start());
  }

  /** The period that a plan is for where its clause names none: the part's year, or the next. */
  ToldTime period(Passage p, Mark mark, Part part) {
    if (part.tellsPlans(p)) {
      return ToldTime.ofYear(part.year()).or(ToldTime.NEXT);
    }
    int from = Math.max(p.start(), mark.start() - NEAR);
    return nextYear.occursIn(p.text(), from, mark.start()) ? ToldTime.NEXT : ToldTime.NONE;
  }
}
