package org.dajuan.claims.verdict;

import java.util.Optional;
import org.dajuan.catalog.period.Period;

/** Where figures come from; implemented by whoever keeps them. */
@FunctionalInterface
public interface FigureSource {

  /**
   * The figure of an indicator, empty when nothing is recorded.
   *
   * @param region division code
   */
  Optional<KnownFigure> find(String indicator, String region, Period period);

  /** A source that knows nothing, for reading texts without a ledger. */
  static FigureSource none() {
    return (indicator, region, period) -> Optional.empty();
  }
}
