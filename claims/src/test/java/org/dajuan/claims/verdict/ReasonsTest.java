package org.dajuan.claims.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.SampleCounty;
import org.dajuan.claims.TextChecker;
import org.dajuan.claims.things.ThingSource;
import org.dajuan.claims.verdict.KnownFigure.Evidence;
import org.junit.jupiter.api.Test;

/** FEATURE: a reason is one sentence that a clerk can act on. */
class ReasonsTest {

  private static final Evidence NOMINAL = new Evidence(0, 0, "名义", "");

  private final Catalog catalog = SampleCounty.catalog();

  @Test
  void roughNumberMayBeWrittenCloser() {
    assertThat(reason("硬化户巷道700余公里。", "753.64", "753.64公里", Evidence.NONE))
        .isEqualTo("查“户巷道硬化里程”：武乡县2023年为753.64公里；文中“700余公里”相符（指700以上、不到800公里），可写“750余公里”。");
  }

  @Test
  void zeroIsToldByItsReturns() {
    assertThat(reason("较大以上安全生产事故零发生。", "0", "0起", new Evidence(12, 12, "", "")))
        .isEqualTo("查“较大以上安全生产事故起数”：武乡县2023年为0起，应报12份全部报齐（含零报告）；文中“零发生”相符。")
        .doesNotContain("0条记录");
  }

  @Test
  void zeroWithoutAllReturnsIsNotProven() {
    assertThat(reason("较大以上安全生产事故零发生。", "0", "0起", new Evidence(12, 9, "", "")))
        .contains("应报12份、已报9份");
  }

  @Test
  void anotherBasisIsNamed() {
    assertThat(reason("农村居民人均可支配收入实际增长10%。", "10.0", "10.0%", NOMINAL))
        .contains("文中说的是“实际”，台账登记的是“名义”增速");
  }

  @Test
  void streakNamesEachYear() {
    Map<Integer, Integer> places = Map.of(2023, 1, 2022, 6, 2021, 8);
    FigureSource ranks =
        (indicator, region, period) ->
            Optional.of(
                figure(
                    indicator,
                    period,
                    BigDecimal.valueOf(places.get(period.year())),
                    "第" + places.get(period.year()) + "位",
                    Evidence.NONE));
    CheckResult result =
        new TextChecker(catalog, ranks, ThingSource.none())
            .check("固定资产投资增速连续三年全市第一。", SampleCounty.HOME, SampleCounty.YEAR);
    assertThat(result.claims().get(0).verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(result.claims().get(0).leading().explanation().zh())
        .contains("2023年为第1位，2022年为第6位，2021年为第8位");
  }

  private String reason(String text, String value, String printed, Evidence evidence) {
    FigureSource figures =
        (indicator, region, period) ->
            Optional.of(figure(indicator, period, new BigDecimal(value), printed, evidence));
    return new TextChecker(catalog, figures, ThingSource.none())
        .check(text, SampleCounty.HOME, SampleCounty.YEAR)
        .claims()
        .get(0)
        .leading()
        .explanation()
        .zh();
  }

  private KnownFigure figure(
      String indicator, Period period, BigDecimal value, String printed, Evidence evidence) {
    return new KnownFigure(
        indicator,
        SampleCounty.HOME,
        period,
        value,
        catalog.indicator(indicator).unit(),
        KnownFigure.Status.COMPLETE,
        false,
        1,
        printed,
        evidence);
  }
}
