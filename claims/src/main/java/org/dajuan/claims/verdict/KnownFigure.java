package org.dajuan.claims.verdict;

import java.math.BigDecimal;
import org.dajuan.catalog.period.Period;

/**
 * A figure as the ledger knows it.
 *
 * @param value exact, in {@code unit}
 * @param unit unit code of the indicator, empty for plain numbers and ranks
 * @param status whether all that is expected has been recorded
 * @param estimate whether it is an estimate (预计)
 * @param records how many records it rests on
 * @param text the figure as a report prints it
 */
public record KnownFigure(
    String indicator,
    String region,
    Period period,
    BigDecimal value,
    String unit,
    Status status,
    boolean estimate,
    long records,
    String text) {

  /** Whether a figure can be relied on. */
  public enum Status {
    COMPLETE,
    /** returns are missing, so that a zero or a coverage is not proven */
    INCOMPLETE
  }
}
