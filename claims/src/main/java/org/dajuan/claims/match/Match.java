package org.dajuan.claims.match;

import org.dajuan.catalog.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * An indicator taken to be what a claim speaks of.
 *
 * @param score from 0 to 1; 1 when the subject is a name of the indicator and unit and kind agree
 * @param runnerUp the next best, null when there is none
 * @param runnerUpScore 0 when there is none
 */
public record Match(
    Indicator indicator, double score, @Nullable Indicator runnerUp, double runnerUpScore) {

  private static final double SURE = 0.72;
  private static final double MARGIN = 0.06;

  /**
   * Whether a person should look at the match: a low score, or another indicator nearly as good.
   */
  public boolean isDoubtful() {
    return score < SURE || score - runnerUpScore < MARGIN;
  }
}
