package org.dajuan.claims.scope;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dajuan.catalog.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * The span of time that a claim speaks of.
 *
 * @param from first day, null where unknown
 * @param to last day, null where unknown
 * @param words the period, or the span in words
 * @param target whether it is the time for which something is planned
 * @param said the words that say it, null when none do
 */
public record Span(
    Kind kind,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String words,
    Origin origin,
    boolean target,
    @Nullable Said said) {

  /** How a claim is related to its time. */
  public enum Kind {
    /** what was in one calendar year, quarter, month or day */
    PERIOD,
    /** a part of a year that is no calendar period: 1—5月, 前三季度 */
    PART,
    /** from the beginning of a year up to a day that may not be told: 截至目前 */
    SO_FAR,
    /** several years together: 五年来, 累计 */
    YEARS,
    /** the mean of several years: 年均 */
    YEARLY_MEAN,
    /** a state at a day: 年末, 截至6月底 */
    AT,
    /** a time that nobody says */
    UNKNOWN
  }

  /** A whole calendar period. */
  public static Span of(Period period, Origin origin) {
    return new Span(
        Kind.PERIOD, period.first(), period.last(), period.toString(), origin, false, null);
  }

  static Span of(Kind kind, @Nullable LocalDate from, @Nullable LocalDate to, String words) {
    return new Span(kind, from, to, words, Origin.CLAUSE, false, null);
  }

  public Span asTarget() {
    return new Span(kind, from, to, words, origin, true, said);
  }

  Span from(Origin nearer) {
    return new Span(kind, from, to, words, nearer, target, said);
  }

  Span saidBy(@Nullable Said by) {
    return new Span(kind, from, to, words, origin, target, by);
  }

  /** Whether two mean the same time, from wherever it was taken. */
  public boolean isSame(Span other) {
    boolean alike = kind == other.kind && words.equals(other.words);
    if (alike && Objects.equals(from, other.from) && Objects.equals(to, other.to)) {
      return true;
    }
    return period().isPresent() ? period().equals(other.period()) : alike;
  }

  /** The calendar period whose figure may judge the claim, empty when none may. */
  public Optional<Period> period() {
    if (kind != Kind.PERIOD && kind != Kind.AT) {
      return Optional.empty();
    }
    LocalDate first = from;
    LocalDate last = to;
    return first == null || last == null ? Optional.empty() : Period.between(first, last);
  }

  /** The day on which a state is asked: the last of the span, empty when it is not known. */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(to);
  }
}
