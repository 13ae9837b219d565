package org.dajuan.claims.match;

import java.util.List;
import org.dajuan.catalog.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * An indicator taken to be what a claim speaks of.
 *
 * @param score from 0 to 1; 1 when the subject is a name of the indicator and unit and kind agree
 * @param firm whether the text calls it by a name of its own; a match that is not firm proves
 *     nothing
 * @param candidates among which a person may choose, best first, this one included
 * @param runnerUpScore 0 when there is none
 */
public record Match(
    Indicator indicator,
    double score,
    boolean firm,
    List<Indicator> candidates,
    double runnerUpScore) {

  public Match {
    candidates = List.copyOf(candidates);
  }

  /** What a person chose, or the only name that fits. */
  public static Match certain(Indicator indicator) {
    return new Match(indicator, 1, true, List.of(indicator), 0);
  }

  /** Whether a person has to say which indicator is meant. */
  public boolean isDoubtful() {
    return !firm;
  }

  /** The next best, null when there is none. */
  public @Nullable Indicator runnerUp() {
    return candidates.size() < 2 ? null : candidates.get(1);
  }
}
