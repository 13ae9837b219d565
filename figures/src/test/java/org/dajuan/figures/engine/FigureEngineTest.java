package org.dajuan.figures.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.dajuan.catalog.period.Period;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureStatus;
import org.dajuan.figures.sample.SampleCounty;
import org.dajuan.records.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** FEATURE: figures follow the records, whatever happens to them. */
class FigureEngineTest {

  private static final SampleCounty COUNTY = new SampleCounty(TestDatabase.create());

  private final FigureEngine engine = COUNTY.engine();

  @BeforeEach
  void emptyCounty() {
    COUNTY.clear();
  }

  private static String value(String indicator, String region, String period) {
    return COUNTY
        .reader()
        .find(indicator, region, Period.parse(period))
        .map(figure -> figure.value().value().toPlainString())
        .orElse("none");
  }

  private static Figure figure(String indicator, String region, String period) {
    return COUNTY.reader().find(indicator, region, Period.parse(period)).orElseThrow();
  }

  @Test
  void oneRecordReachesEveryRegionUpToHomeAndEveryPeriodAround() {
    COUNTY.create("works", "village=V1, kind=lane, length=1500, accepted_on=2022-05-10");
    engine.refresh();
    for (String region : new String[] {"V1", "T1", "K1"}) {
      assertThat(value("lane_villages", region, "2022-05")).isEqualTo("1");
      assertThat(value("lane_km", region, "2022Q2")).isEqualTo("1.5");
      assertThat(value("lane_km", region, "2022")).isEqualTo("1.5");
    }
    assertThat(value("lane_km", "V2", "2022")).isEqualTo("none");
    assertThat(value("lane_km", "K1", "2022-06")).isEqualTo("none");
  }

  /** What one county adds up to is not the city's figure, nor are strays in the next county its. */
  @Test
  void aboveAndBesideHomeNothingFollowsFromRecords() {
    COUNTY.create(
        "works", "village=V1, kind=lane, length=1500, accepted_on=2022-05-10, @state=accepted");
    COUNTY.create("cases", "county=K1, kind=criminal, month=2022-05, number=7");
    COUNTY.create("cases", "county=K2, kind=criminal, month=2022-05, number=9");
    COUNTY.create("observations", "county=C, subject=gdp, period=2022, growth=4");
    engine.refresh();
    assertThat(value("criminal_cases", "K1", "2022")).isEqualTo("7");
    for (String indicator : List.of("lane_km", "lane_stock", "village_count", "coverage")) {
      assertThat(value(indicator, "K1", "2022")).isNotEqualTo("none");
      assertThat(value(indicator, "C", "2022")).as(indicator).isEqualTo("none");
    }
    assertThat(value("criminal_cases", "C", "2022")).isEqualTo("none");
    assertThat(value("criminal_cases", "K2", "2022")).isEqualTo("none");
    assertThat(value("gdp_growth", "C", "2022")).isEqualTo("4");
    assertThat(value("gdp_and_cases", "C", "2022")).isEqualTo("none");
  }

  @Test
  void zerosAboveHomeFollowFromNoReturn() {
    COUNTY.create("accidents_returns", "respondent=T1, period=2022-05, nil=true");
    engine.refresh();
    assertThat(value("accidents", "K1", "2022-05")).isEqualTo("0");
    assertThat(value("accidents", "C", "2022-05")).isEqualTo("none");
  }

  /** A register may hold the records of a whole wider region: the pack says so. */
  @Test
  void tableOfAllCountiesOfTheCity() {
    COUNTY.create("admissions", "county=K1, month=2022-07, persons=3");
    COUNTY.create("admissions", "county=K2, month=2022-07, persons=5");
    engine.refresh();
    assertThat(value("admitted", "K2", "2022")).isEqualTo("5");
    assertThat(value("admitted", "C", "2022")).isEqualTo("8");
  }

  @Test
  void thePublishedPlaceWinsOverTheComputedOne() {
    UUID own = COUNTY.create("observations", "county=K1, subject=gdp, period=2022, growth=4");
    COUNTY.create("observations", "county=K2, subject=gdp, period=2022, growth=5");
    engine.refresh();
    assertThat(value("gdp_place", "K1", "2022")).isEqualTo("2");
    assertThat(figure("gdp_place", "K1", "2022").status()).isEqualTo(FigureStatus.UNPROVEN);
    COUNTY.update("observations", own, "place=1");
    engine.refresh();
    Figure given = figure("gdp_place", "K1", "2022");
    assertThat(given.value().value()).isEqualByComparingTo("1");
    assertThat(given.status()).isEqualTo(FigureStatus.ACTUAL);
    assertThat(given.standing()).isEqualTo(new Figure.Standing(3, 0, false));
    assertThat(value("gdp_place", "K2", "2022")).isEqualTo("1");
    var peers =
        COUNTY.reader().peers("gdp_place", "K1", Period.parse("2022"), "city").orElseThrow();
    assertThat(peers.rows())
        .extracting(row -> row.region().code() + row.place())
        .containsExactly("K21", "K12");
  }

  @Test
  void distinctVillagesAreCountedOnceAtEveryLevel() {
    COUNTY.create("works", "village=V1, kind=lane, accepted_on=2022-05-10");
    COUNTY.create("works", "village=V1, kind=lane, accepted_on=2022-06-10");
    COUNTY.create("works", "village=V4, kind=lane, accepted_on=2022-06-10");
    engine.refresh();
    assertThat(value("lane_villages", "K1", "2022")).isEqualTo("2");
    assertThat(value("lane_villages", "K1", "2022-06")).isEqualTo("2");
    assertThat(value("lane_villages", "T1", "2022Q2")).isEqualTo("1");
    assertThat(value("works_count", "K1", "2022")).isEqualTo("3");
  }

  @Test
  void recordMovesToAnotherVillageAndMonth() {
    UUID id = COUNTY.create("works", "village=V1, kind=lane, length=1000, accepted_on=2022-05-10");
    engine.refresh();
    COUNTY.update("works", id, "village=V5, accepted_on=2023-01-02");
    RefreshResult result = engine.refresh();
    assertThat(result.full()).isFalse();
    assertThat(result.entries()).isEqualTo(1);
    assertThat(value("lane_km", "V1", "2022")).isEqualTo("none");
    assertThat(value("lane_km", "K1", "2022")).isEqualTo("none");
    assertThat(value("lane_km", "V5", "2023-01")).isEqualTo("1");
    assertThat(value("lane_km", "T2", "2023")).isEqualTo("1");
  }

  @Test
  void voidedRecordCountsNoMore() {
    UUID id = COUNTY.create("works", "village=V1, kind=lane, length=1000, accepted_on=2022-05-10");
    COUNTY.create("works", "village=V2, kind=lane, length=500, accepted_on=2022-05-11");
    engine.refresh();
    COUNTY.voidRecord("works", id);
    engine.refresh();
    assertThat(value("lane_km", "T1", "2022")).isEqualTo("0.5");
    assertThat(value("lane_km", "V1", "2022")).isEqualTo("none");
  }

  @Test
  void nothingIsDoneTwice() {
    COUNTY.create("works", "village=V1, kind=lane, accepted_on=2022-05-10");
    assertThat(engine.refresh().full()).isTrue();
    assertThat(engine.refresh().isChanged()).isFalse();
    COUNTY.create("works", "village=V2, kind=lane, accepted_on=2022-05-10");
    assertThat(engine.refresh().entries()).isEqualTo(1);
    assertThat(engine.refresh().isChanged()).isFalse();
  }

  @Test
  void unitsAreConvertedExactly() {
    COUNTY.create(
        "works", "village=V1, kind=x, length=1000, cost=12345.67, accepted_on=2022-05-10");
    engine.refresh();
    assertThat(value("works_cost", "K1", "2022")).isEqualTo("1.234567");
    Figure area = figure("works_mu", "K1", "2022");
    assertThat(area.value().findParts().orElseThrow().denominator())
        .isEqualByComparingTo("666.6666667");
    assertThat(area.value().rounded(6, RoundingMode.HALF_UP)).isEqualByComparingTo("1.500000");
  }

  @Test
  void stockLastsUntilItChanges() {
    COUNTY.create("works", "village=V1, kind=lane, accepted_on=2022-05-10, @state=accepted");
    UUID late =
        COUNTY.create("works", "village=V2, kind=lane, accepted_on=2023-02-10, @state=accepted");
    engine.refresh();
    assertThat(value("lane_stock", "K1", "2022-04")).isEqualTo("none");
    assertThat(value("lane_stock", "K1", "2022-05")).isEqualTo("1");
    assertThat(value("lane_stock", "K1", "2022-11")).isEqualTo("1");
    assertThat(value("lane_stock", "K1", "2022")).isEqualTo("1");
    assertThat(value("lane_stock", "K1", "2023Q1")).isEqualTo("2");
    assertThat(value("lane_stock", "K1", "2024")).isEqualTo("2");
    assertThat(value("lane_stock", "K1", "2025")).isEqualTo("none");
    COUNTY.create("works", "village=V4, kind=lane, accepted_on=2022-01-10, @state=accepted");
    engine.refresh();
    assertThat(value("lane_stock", "K1", "2022-11")).isEqualTo("2");
    assertThat(value("lane_stock", "K1", "2023-02")).isEqualTo("3");
    COUNTY.voidRecord("works", late);
    engine.refresh();
    assertThat(value("lane_stock", "K1", "2023-02")).isEqualTo("2");
  }

  @Test
  void coverageHasADatedDenominator() {
    COUNTY.create("works", "village=V4, kind=lane, accepted_on=2022-05-10, @state=accepted");
    engine.refresh();
    assertThat(value("village_count", "T2", "2022-05")).isEqualTo("2");
    assertThat(value("village_count", "T2", "2022")).isEqualTo("3");
    assertThat(value("coverage", "T2", "2022-05")).isEqualTo("50");
    Figure year = figure("coverage", "T2", "2022");
    assertThat(year.value().rounded(1, RoundingMode.HALF_UP)).isEqualByComparingTo("33.3");
    assertThat(year.value().findParts().orElseThrow().numerator())
        .isEqualByComparingTo(BigDecimal.ONE);
    assertThat(value("coverage", "T2", "2022-06")).isEqualTo("50");
    assertThat(value("coverage", "T2", "2022-07")).startsWith("33.33333333");
  }

  @Test
  void villagesInWhichTheSumReachesAKilometre() {
    COUNTY.create("works", "village=V1, kind=lane, length=600, accepted_on=2022-05-10");
    COUNTY.create("works", "village=V1, kind=lane, length=600, accepted_on=2022-06-10");
    COUNTY.create("works", "village=V2, kind=lane, length=999, accepted_on=2022-06-10");
    engine.refresh();
    assertThat(value("long_lane_villages", "T1", "2022")).isEqualTo("1");
    assertThat(value("long_lane_villages", "T1", "2022-06")).isEqualTo("none");
    assertThat(figure("long_lane_villages", "T1", "2022").evidence().records()).isEqualTo(2);
  }

  @Test
  void zeroIsProvenByReturnsFromEveryone() {
    for (int month = 1; month <= 12; month++) {
      COUNTY.create(
          "accidents_returns", "respondent=T1, period=2022-%02d, nil=true".formatted(month));
      if (month != 7) {
        COUNTY.create(
            "accidents_returns", "respondent=T2, period=2022-%02d, nil=true".formatted(month));
      }
    }
    engine.refresh();
    Figure year = figure("accidents", "K1", "2022");
    assertThat(year.value().value()).isZero();
    assertThat(year.status()).isEqualTo(FigureStatus.UNPROVEN);
    assertThat(year.returns()).isEqualTo(new Figure.ReturnCount(24, 23));
    assertThat(figure("accidents", "T1", "2022").status()).isEqualTo(FigureStatus.ACTUAL);
    assertThat(figure("accidents", "K1", "2022Q1").status()).isEqualTo(FigureStatus.ACTUAL);
    assertThat(value("accidents", "K1", "2021")).isEqualTo("none");

    COUNTY.create("accidents_returns", "respondent=T2, period=2022-07, nil=true");
    engine.refresh();
    assertThat(figure("accidents", "K1", "2022").status()).isEqualTo(FigureStatus.ACTUAL);

    COUNTY.create("accidents", "township=T2, happened_at=2022-12-31T18:00:00Z, grade=major");
    COUNTY.create("accidents", "township=T2, happened_at=2022-12-31T10:00:00Z, grade=minor");
    COUNTY.create("accidents", "township=T2, happened_at=2022-12-30T10:00:00Z, grade=major");
    engine.refresh();
    assertThat(value("accidents", "K1", "2022")).isEqualTo("1");
    assertThat(value("accidents", "K1", "2023-01")).isEqualTo("1");
  }

  @Test
  void returnsFallDueWithTheEndOfTheMonth() {
    COUNTY.create("accidents_returns", "respondent=T1, period=2024-01, nil=true");
    COUNTY.create("accidents_returns", "respondent=T2, period=2024-01, nil=true");
    COUNTY.engine(Clock.fixed(Instant.parse("2024-02-15T00:00:00Z"), ZoneOffset.UTC)).refresh();
    assertThat(figure("accidents", "K1", "2024").status()).isEqualTo(FigureStatus.ACTUAL);
    engine.refresh();
    Figure later = figure("accidents", "K1", "2024");
    assertThat(later.status()).isEqualTo(FigureStatus.UNPROVEN);
    assertThat(later.returns()).isEqualTo(new Figure.ReturnCount(4, 2));
  }

  @Test
  void furthestStatusThenLatestReleaseIsTheFigure() {
    COUNTY.create(
        "observations",
        "county=K1, subject=gdp, period=2022, growth=3.5, status=flash, released_on=2023-01-20");
    COUNTY.create(
        "observations",
        "county=K1, subject=gdp, period=2022, growth=4.0, status=forecast, released_on=2023-02-20");
    engine.refresh();
    assertThat(value("gdp_growth", "K1", "2022")).isEqualTo("3.5");
    COUNTY.create(
        "observations",
        "county=K1, subject=gdp, period=2022, growth=3.8, status=flash, released_on=2023-03-01");
    engine.refresh();
    assertThat(value("gdp_growth", "K1", "2022")).isEqualTo("3.8");
    assertThat(value("gdp_growth", "C", "2022")).isEqualTo("none");
    assertThat(figure("gdp_growth", "K1", "2022").status()).isEqualTo(FigureStatus.ACTUAL);
  }

  @Test
  void growthOfDifferentBasesIsNoGrowth() {
    COUNTY.create("observations", "county=K1, subject=gdp, period=2021, growth=3, basis=constant");
    UUID id =
        COUNTY.create(
            "observations", "county=K1, subject=gdp, period=2022, growth=5, basis=nominal");
    engine.refresh();
    assertThat(value("gdp_points", "K1", "2022")).isEqualTo("none");
    COUNTY.update("observations", id, "basis=constant");
    engine.refresh();
    assertThat(value("gdp_points", "K1", "2022")).isEqualTo("2");
  }

  @Test
  void rankWithTiesEstimatesAndMissingPeers() {
    COUNTY.create("observations", "county=K1, subject=gdp, period=2022, growth=4.04");
    COUNTY.create("observations", "county=K2, subject=gdp, period=2022, growth=4.01");
    engine.refresh();
    Figure rank = figure("gdp_rank", "K2", "2022");
    assertThat(rank.value().value()).isEqualByComparingTo("1");
    assertThat(rank.standing()).isEqualTo(new Figure.Standing(2, 1, true));
    assertThat(rank.status()).isEqualTo(FigureStatus.UNPROVEN);
    COUNTY.create("observations", "county=K3, subject=gdp, period=2022, growth=5, status=forecast");
    engine.refresh();
    rank = figure("gdp_rank", "K2", "2022");
    assertThat(rank.value().value()).isEqualByComparingTo("2");
    assertThat(rank.standing()).isEqualTo(new Figure.Standing(3, 0, true));
    assertThat(rank.status()).isEqualTo(FigureStatus.ESTIMATE);
  }

  @Test
  void growthChangesWithItsBaseYear() {
    UUID base =
        COUNTY.create("works", "village=V1, kind=lane, length=1000, accepted_on=2021-05-10");
    COUNTY.create("works", "village=V1, kind=lane, length=1300, accepted_on=2022-05-10");
    engine.refresh();
    assertThat(value("lane_km_growth", "K1", "2022")).isEqualTo("30");
    COUNTY.update("works", base, "length=1200");
    engine.refresh();
    assertThat(value("lane_km_growth", "K1", "2022")).startsWith("8.3333333");
    assertThat(value("lane_km_before", "K1", "2022")).isEqualTo("1.2");
  }

  @Test
  void streaksBreakAtAGap() {
    for (int round : new int[] {1, 3, 4, 5}) {
      COUNTY.create("honours", "county=K1, round=%d, year=%d".formatted(round, 2000 + round * 4));
    }
    UUID sixth = COUNTY.create("honours", "county=K1, round=6, year=2023");
    for (int month : new int[] {1, 2, 4, 5}) {
      COUNTY.create("works", "village=V1, kind=x, accepted_on=2022-%02d-01".formatted(month));
    }
    engine.refresh();
    assertThat(value("honour_streak", "K1", "2023")).isEqualTo("4");
    assertThat(value("honour_streak", "K1", "2020")).isEqualTo("3");
    assertThat(value("work_streak", "K1", "2022-05")).isEqualTo("2");
    assertThat(value("work_streak", "K1", "2022-02")).isEqualTo("2");
    COUNTY.voidRecord("honours", sixth);
    COUNTY.create("works", "village=V2, kind=x, accepted_on=2022-03-01");
    engine.refresh();
    assertThat(value("honour_streak", "K1", "2023")).isEqualTo("3");
    assertThat(value("work_streak", "K1", "2022-05")).isEqualTo("5");
  }

  @Test
  void bothFellOnlyWhenEachFell() {
    COUNTY.create("cases", "county=K1, kind=criminal, month=2021-03, number=10");
    COUNTY.create("cases", "county=K1, kind=public, month=2021-03, number=20");
    COUNTY.create("cases", "county=K1, kind=criminal, month=2022-03, number=9");
    UUID last = COUNTY.create("cases", "county=K1, kind=public, month=2022-03, number=20");
    engine.refresh();
    assertThat(value("cases_down", "K1", "2022")).isEqualTo("0");
    COUNTY.update("cases", last, "number=19");
    engine.refresh();
    assertThat(value("cases_down", "K1", "2022")).isEqualTo("1");
    assertThat(value("all_cases", "K1", "2022-03")).isEqualTo("28");
    assertThat(value("case_mix", "K1", "2021")).startsWith("0.4444444");
  }

  @Test
  void changedCatalogOrShortenedLedgerComputesEverything() {
    COUNTY.create("works", "village=V1, kind=lane, accepted_on=2022-05-10");
    engine.refresh();
    COUNTY.execute("update fig.progress set catalog_digest = 'older'");
    assertThat(engine.refresh().full()).isTrue();
    COUNTY.execute("update fig.progress set last_seq = 99");
    assertThat(engine.refresh().full()).isTrue();
  }

  @Test
  void recordsWithoutPlaceOrDateLieInNoCell() {
    UUID id = COUNTY.create("works", "village=V1, kind=lane");
    engine.refresh();
    assertThat(value("works_count", "K1", "2022")).isEqualTo("none");
    COUNTY.update("works", id, "accepted_on=2022-05-10");
    engine.refresh();
    assertThat(value("works_count", "K1", "2022")).isEqualTo("1");
  }

  @Test
  void erasedEntryMakesItsRegisterComputedWholly() {
    UUID id = COUNTY.create("works", "village=V1, kind=lane, accepted_on=2022-05-10");
    COUNTY.create("works", "village=V2, kind=lane, accepted_on=2022-05-10");
    engine.refresh();
    COUNTY.update("works", id, "accepted_on=2021-05-10");
    COUNTY.execute("update ledger.entry set content = null, salt = null where seq = 0");
    engine.refresh();
    assertThat(value("lane_villages", "K1", "2022")).isEqualTo("1");
    assertThat(value("lane_villages", "K1", "2021")).isEqualTo("1");
  }
}
