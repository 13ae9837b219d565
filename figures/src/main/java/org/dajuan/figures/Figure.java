package org.dajuan.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.dajuan.catalog.period.Period;
import org.dajuan.figures.exact.ExactValue;
import org.jspecify.annotations.Nullable;

/**
 * 数 — the value of an indicator for a region and a period, in the indicator's unit. Immutable.
 *
 * @param release how an official figure was released, null for computed ones
 * @param returns expected and received returns, null where none are expected
 * @param standing set of peers of a rank, null when the figure is none
 * @param evidence what it rests on
 */
public record Figure(
    FigureKey key,
    ExactValue value,
    FigureStatus status,
    @Nullable Release release,
    @Nullable ReturnCount returns,
    @Nullable Standing standing,
    Evidence evidence) {

  /**
   * How an official figure was released.
   *
   * @param basis what growth is measured against
   * @param vintage when it was released
   * @param document where it was published
   */
  public record Release(
      @Nullable String basis, @Nullable LocalDate vintage, @Nullable String document) {}

  /** 应报、已报 — how many returns were due by now, and how many of these came in. */
  public record ReturnCount(int expected, int received) {

    public boolean isComplete() {
      return received >= expected;
    }
  }

  /**
   * The set in which a rank was found.
   *
   * @param size peers that have a value, this one included
   * @param missing peers that exist but have no value
   * @param tied whether another peer shares the place
   */
  public record Standing(int size, int missing, boolean tied) {}

  /**
   * What a figure rests on.
   *
   * @param records contributing records; for figures made of figures the sum of theirs, so that a
   *     record that counts in two of them counts twice (the trace names each once)
   * @param seq sequence of the newest ledger entry among them, -1 when there are none
   */
  public record Evidence(long records, long seq, Instant computedAt) {}

  public String indicator() {
    return key.indicator();
  }

  public String region() {
    return key.region();
  }

  public Period period() {
    return key.period();
  }

  public Optional<Release> findRelease() {
    return Optional.ofNullable(release);
  }

  public Optional<ReturnCount> findReturns() {
    return Optional.ofNullable(returns);
  }

  public Optional<Standing> findStanding() {
    return Optional.ofNullable(standing);
  }

  public boolean isEstimate() {
    return status == FigureStatus.ESTIMATE;
  }
}
