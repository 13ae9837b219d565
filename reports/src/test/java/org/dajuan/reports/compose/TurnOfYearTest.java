package org.dajuan.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.indicator.Release;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.report.Prose;
import org.dajuan.catalog.word.Localized;
import org.dajuan.figures.FigureStatus;
import org.dajuan.reports.sample.SampleReports;
import org.junit.jupiter.api.Test;

/** FEATURE: one template serves every year: it says what the year brought, and nothing else. */
class TurnOfYearTest {

  private static String text(SampleReports figures, String template) {
    return WordingTest.text(figures.draft(template, Locale.CHINESE));
  }

  @Test
  void aFigureThatNobodyExpectsIsNotSaid() {
    Draft draft =
        new SampleReports()
            .with("lane_km", "12")
            .draft("建{lane_villages}村，{lane_km}。", Locale.CHINESE);

    assertThat(WordingTest.text(draft)).isEqualTo("12公里。");
    assertThat(WordingTest.codes(draft)).isEqualTo("figure_left_out");
    assertThat(draft.isPublishable()).isTrue();
  }

  @Test
  void aFigureThatWasThereAYearBeforeIsExpected() {
    Draft draft =
        new SampleReports()
            .at("gdp_growth", "K1", "2022", "5")
            .at("lane_villages", "K1", "2022", "200")
            .draft("生产总值{gdp_growth as=change}。建{lane_villages}村。", Locale.CHINESE);

    // What is counted from records is not missing: nothing happened.
    assertThat(WordingTest.text(draft)).isEqualTo("生产总值【缺数：地区生产总值增速】。");
    assertThat(WordingTest.codes(draft)).isEqualTo("figure_missing figure_left_out");
  }

  @Test
  void anUnfinishedYearExpectsNothingAndProvesNoZero() {
    SampleReports figures =
        new SampleReports()
            .at("gdp_growth", "K1", "2023", "3.8")
            .in("2024", "accidents", "0", FigureStatus.UNPROVEN)
            .at("lane_km", "K1", "2024", "3");

    assertThat(
            WordingTest.text(
                figures.draft(
                    "{period}{period.asof}。增长{gdp_growth}。事故{accidents as=zero}。{lane_km}。",
                    Period.year(2024))))
        .isEqualTo("2024年（截至2024年1月29日）。3公里。");
  }

  @Test
  void directionIsThatOfTheYear() {
    String template = "占比{coverage as=reached}。";

    assertThat(text(new SampleReports().with("coverage", "40"), template)).isEqualTo("占比为40%。");
    assertThat(
            text(
                new SampleReports().with("coverage", "40").at("coverage", "K1", "2022", "44"),
                template))
        .isEqualTo("占比降至40%。");
    assertThat(
            text(
                new SampleReports().with("coverage", "44").at("coverage", "K1", "2022", "40"),
                template))
        .isEqualTo("占比升至44%。");
  }

  @Test
  void noneIsNotSomething() {
    assertThat(
            text(
                new SampleReports().with("toilets", "0").with("lane_km", "3"),
                "改厕{toilets as=some}，硬化{lane_km as=some}。"))
        .isEqualTo("硬化3公里。");
  }

  @Test
  void headingsOfNothingGoWithIt() {
    Draft draft =
        new SampleReports()
            .with("lane_km", "3")
            .draft("# 甲\n\n## 一\n\n改厕{toilets}。\n\n## 二\n\n硬化{lane_km}。", Locale.CHINESE);

    assertThat(draft.document().blocks()).hasSize(3);
  }

  @Test
  void proseIsThatOfThePeriodElseTheLastingOne() {
    List<Prose> prose =
        List.of(
            new Prose("lead", "office", Period.year(2023), new Localized("好年份。", "Good.")),
            new Prose("lead", "office", null, new Localized("又一年。", "Again.")));

    assertThat(SampleReports.report("").withProse(prose).findProse("lead", Period.year(2023)))
        .map(each -> each.text().zh())
        .contains("好年份。");
    assertThat(SampleReports.report("").withProse(prose).findProse("lead", Period.year(2024)))
        .map(each -> each.text().zh())
        .contains("又一年。");
    assertThat(text(new SampleReports().with("lane_km", "3"), "{prose lead}硬化{lane_km}。"))
        .isEqualTo("硬化3公里。");
  }

  @Test
  void whatIsForTheHouseIsNotPublished() {
    SampleReports figures = new SampleReports().with("inner", "5");

    assertThat(WordingTest.codes(figures.draft("{inner}", Locale.CHINESE)))
        .isEqualTo("figure_internal");
    assertThat(WordingTest.codes(figures.draft("{inner}", Release.INTERNAL)))
        .isEqualTo("report_internal");
  }

  @Test
  void figuresAreShownInTheUnitOfTheirIndicator() {
    assertThat(text(new SampleReports().with("turnover", "1643000000"), "{turnover}"))
        .isEqualTo("16.4亿元");
    assertThat(text(new SampleReports().with("turnover", "4300000"), "{turnover}"))
        .isEqualTo("430万元");
  }

  @Test
  void targetsOfTheYearAndPlansOfTheNext() {
    assertThat(
            text(
                new SampleReports().with("gdp_growth", "3.8"),
                "增长{gdp_growth}，目标{target gdp_growth}。{period.next}目标：{plan join \"，\"}。"))
        .isEqualTo("增长3.8%，目标6.5%。2024年目标：地区生产总值增长6%，改厕座数5000座。");
    assertThat(
            WordingTest.text(
                new SampleReports().draft("## 计划\n\n{period.next}目标：{plan}。", Period.year(2030))))
        .isEmpty();
  }

  @Test
  void anIndicatorIsCalledByItsName() {
    assertThat(text(new SampleReports().with("gdp_growth", "3.8"), "{name gdp_growth}{gdp_growth}"))
        .isEqualTo("地区生产总值3.8%");
  }
}
