package org.dajuan.figures.engine;

import java.time.Duration;

/**
 * What a refresh did.
 *
 * @param entries ledger entries read
 * @param indicators indicators of which cells were computed
 * @param figures cells written
 * @param full whether everything was computed again
 */
public record RefreshResult(
    long entries, int indicators, long figures, boolean full, Duration took) {

  /** Whether there was anything to do. */
  public boolean isChanged() {
    return full || indicators > 0;
  }
}
