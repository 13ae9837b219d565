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
 * @param evidence what else is known of it
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
    String text,
    Evidence evidence) {

  /** Whether a figure can be relied on. */
  public enum Status {
    COMPLETE,
    /** returns are missing, so that a zero or a coverage is not proven */
    INCOMPLETE
  }

  /**
   * What a figure rests on besides its records.
   *
   * @param returnsExpected returns due by now, 0 where none are expected
   * @param returnsReceived how many of these came in, nil returns included
   * @param basis on which growth is measured (名义, 不变价), as a text would call it; empty when it is
   *     not said
   * @param document where an official figure was published, empty when it is not said
   */
  public record Evidence(int returnsExpected, int returnsReceived, String basis, String document) {

    /** Nothing known. */
    public static final Evidence NONE = new Evidence(0, 0, "", "");
  }
}
