package org.dajuan.figures.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.period.Period;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.FigureStatus;
import org.dajuan.figures.exact.ExactValue;
import org.dajuan.figures.sample.SampleCounty;
import org.junit.jupiter.api.Test;

/** FEATURE: official figures are compared with computed ones, never replaced by them. */
class ComparisonTest {

  private final Comparison comparison = new Comparison(SampleCounty.catalogOfSample());

  private static Figure figure(String indicator, String region, String value) {
    return new Figure(
        new FigureKey(indicator, region, Period.year(2022)),
        ExactValue.of(new BigDecimal(value)),
        FigureStatus.ACTUAL,
        null,
        null,
        null,
        new Figure.Evidence(1, 0, Instant.EPOCH));
  }

  @Test
  void differenceBeyondTheOfficialPrecisionIsAWarning() {
    assertThat(
            comparison.of(
                figure("gdp_growth", "K1", "3.8"), figure("lane_km_growth", "K1", "4.06")))
        .map(Finding::line)
        .contains(
            "gdp_growth[gdp_growth@K1/2022].value: \"gdp_growth\" was released as 3.8, the records"
                + " give 4.1. The released value stands; check base, caliber and peer table, or the"
                + " records behind \"lane_km_growth\".");
  }

  @Test
  void differenceWithinTheOfficialPrecisionIsNone() {
    assertThat(
            comparison.of(
                figure("gdp_growth", "K1", "3.8"), figure("lane_km_growth", "K1", "3.8449")))
        .isEmpty();
  }

  @Test
  void otherRegionIsAMistakeOfTheCaller() {
    assertThatThrownBy(
            () ->
                comparison.of(
                    figure("gdp_growth", "K1", "3.8"), figure("lane_km_growth", "K2", "3.8")))
        .hasMessage("gdp_growth@K1/2022 beside lane_km_growth@K2/2022");
  }
}
