package org.dajuan.claims.scope;

import java.time.LocalDate;
import java.util.Optional;
import org.dajuan.catalog.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * The span of time that a claim speaks of.
 *
 * @param from first day, null where unknown
 * @param to last day, null where unknown
 * @param words as the text says it, or the period
 * @param target whether it is the time for which something is planned
 */
public record Span(
    Kind kind,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String words,
    Origin origin,
    boolean target) {

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
    return new Span(Kind.PERIOD, period.first(), period.last(), period.toString(), origin, false);
  }

  public Span asTarget() {
    return new Span(kind, from, to, words, origin, true);
  }

  /** The calendar period whose figure may judge the claim, empty when none may. */
  public Optional<Period> period() {
    if (kind != Kind.PERIOD && kind != Kind.AT) {
      return Optional.empty();
    }
    return Optional.ofNullable(from).flatMap(day -> Period.between(day, to));
  }

  /** The day on which a state is asked: the last of the span, empty when it is not known. */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(to);
  }
}
