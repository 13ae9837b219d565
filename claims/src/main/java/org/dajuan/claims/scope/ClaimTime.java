package org.dajuan.claims.scope;

import java.time.LocalDate;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.segment.Sentence;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * The time of one claim: what is in force where it stands, but for yearly means, values of
 * departure (由12家) and plans.
 */
final class ClaimTime {

  private final Words means;
  private final Words notMeans;
  private final Words from;
  private final Words fromUnknown;
  private final Words cumulative;

  ClaimTime(Vocabulary vocabulary) {
    means = vocabulary.words("yearly_mean");
    notMeans = vocabulary.words("yearly_mean_not");
    from = vocabulary.words("departure");
    fromUnknown = vocabulary.words("departure_unknown");
    cumulative = vocabulary.words("cumulative");
  }

  /** Ranks and titles in 全市 speak of the place, not of the city. */
  boolean isOfPeers(Claim claim) {
    return claim.kind() == IndicatorKind.RANK
        || claim.kind() == IndicatorKind.STAGE
        || claim.kind() == IndicatorKind.STREAK;
  }

  /**
   * @param before where the claim before ends
   */
  Span of(
      String text,
      OutlineReader.Placed placed,
      int before,
      Sentence sentence,
      Timeline<Span> spans,
      TextTime textTime) {
    int at = placed.start();
    Clause clause = sentence.clauseAt(at);
    int since = spans.since(at);
    Span inForce = spans.at(at);
    Span span =
        since < 0
            ? inForce
            : inForce.from(since < clause.start() ? Origin.SENTENCE : Origin.CLAUSE);
    if (isMean(text, clause, Math.max(before, clause.start()), placed)) {
      return new Span(
          Span.Kind.YEARLY_MEAN, span.from(), span.to(), "年均", Origin.CLAUSE, span.target(), null);
    }
    Span departed = departed(text, placed, clause, sentence, span);
    if (departed != null) {
      return departed;
    }
    if (placed.claim().target() || span.target()) {
      return planned(placed.claim(), since, span, textTime).asTarget();
    }
    boolean sum =
        span.kind() == Span.Kind.AT
            && cumulative.occursIn(text, Math.max(before, clause.start()), at)
            && since >= 0;
    return sum
        ? new Span(
            Span.Kind.YEARS, null, span.to(), span.words(), span.origin(), false, span.said())
        : span;
  }

  /** The time of a cell of a table: its head or row says it, or what stands above the table. */
  Span ofCell(Claim claim, Span inForce, TextTime textTime) {
    Span span =
        switch (claim.time().kind()) {
          case YEAR -> Span.of(claim.time().findYear().orElseThrow(), Origin.CLAUSE);
          case PREVIOUS ->
              inForce
                  .period()
                  .map(p -> Span.of(p.yearEarlier(), Origin.CLAUSE))
                  .orElseGet(ClaimTime::unknown);
          case NONE, NEXT -> inForce;
        };
    return claim.target() ? planned(claim, -1, span, textTime).asTarget() : span;
  }

  private boolean isMean(String text, Clause clause, int from, OutlineReader.Placed placed) {
    boolean change = placed.claim().kind() == IndicatorKind.CHANGE;
    int begin = change ? clause.start() : from;
    for (int i = placed.start() - 1; i >= begin; i--) {
      int length = means.lengthAt(text, i, placed.start());
      if (length > 0) {
        return notMeans.firstIn(text, i + length, placed.start()) < 0;
      }
    }
    return false;
  }

  /** 由12家, 从原来的12家: the value of the time before, or of one that nobody tells; else null. */
  private @Nullable Span departed(
      String text, OutlineReader.Placed placed, Clause clause, Sentence sentence, Span span) {
    int at = placed.start();
    if (fromUnknown.lengthBefore(text, at, clause.start()) > 0) {
      return unknown();
    }
    if (from.lengthBefore(text, at, clause.start()) == 0) {
      return null;
    }
    boolean meaned = means.occursIn(text, at, sentence.end());
    LocalDate first = span.from();
    LocalDate last = span.to();
    if (meaned || first == null || last == null || span.kind() == Span.Kind.YEARS) {
      return unknown();
    }
    return Period.between(first, last)
        .map(period -> Span.of(period.yearEarlier(), Origin.CLAUSE))
        .orElseGet(ClaimTime::unknown);
  }

  private static Span unknown() {
    return Span.of(Span.Kind.UNKNOWN, null, null, "时间不明");
  }

  /**
   * A plan is for the time told in its sentence, else for the year of its heading, else the next.
   */
  private static Span planned(Claim claim, int since, Span span, TextTime text) {
    LocalDate first = span.from();
    if (span.kind() == Span.Kind.SO_FAR && first != null) {
      return Span.of(Period.year(first.getYear()), span.origin()).saidBy(span.said());
    }
    if (since >= 0 || span.target()) {
      return span;
    }
    return switch (claim.time().kind()) {
      case NONE, PREVIOUS -> span;
      case YEAR -> Span.of(claim.time().findYear().orElseThrow(), Origin.HEADING);
      case NEXT -> {
        boolean told = span.origin() == Origin.PARAGRAPH && span.period().isPresent();
        int next = text.speaking() > text.year() ? text.speaking() : text.year() + 1;
        yield told ? span : Span.of(Period.year(next), Origin.HEADING);
      }
    };
  }
}
