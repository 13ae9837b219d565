package org.dajuan.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.figures.FigureStatus;
import org.dajuan.reports.document.Block;
import org.dajuan.reports.document.Fact;
import org.dajuan.reports.document.PlainText;
import org.dajuan.reports.render.Formats;
import org.dajuan.reports.sample.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE: figures are said as reports say them. */
class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lane_villages | 220       | {lane_villages}村            | 220个村
          lane_villages | 12345     | {lane_villages}              | 12345个
          toilets       | 6000      | {toilets}                    | 6000座
          toilets       | 10000     | {toilets as=count}           | 1万座
          toilets       | 12000     | {toilets}                    | 1.2万座
          toilets       | 220       | {toilets as=number}          | 220
          toilets       | 220       | {toilets unit=none}条        | 220条
          funds         | 473000000 | {funds}                      | 4.73亿元
          funds         | 473214567 | {funds}                      | 4.73亿元
          funds         | 28583000  | {funds unit=万元}            | 2858.3万元
          funds         | 999       | {funds}                      | 999元
          gdp_growth    | 3.8       | {gdp_growth as=change}       | 增长3.8%
          gdp_growth    | 8         | {gdp_growth as=change}       | 增长8%
          gdp_growth    | 8         | {gdp_growth as=change digits=1} | 增长8.0%
          gdp_growth    | -2.35     | {gdp_growth as=change}       | 下降2.4%
          gdp_growth    | 0.04      | {gdp_growth as=change}       | 持平
          gdp_growth    | 2.1       | {gdp_growth as=change up=上涨} | 上涨2.1%
          share_points  | -0.5      | {share_points as=change}     | 降低0.5个百分点
          share_points  | 0.5       | {share_points as=points up=提升} | 提升0.5
          lane_km       | 125.34    | {lane_km digits=1}           | 125.3公里
          lane_km       | 756.3     | {lane_km as=over}            | 750余公里
          lane_km       | 750       | {lane_km as=over}            | 750公里
          lane_km       | 7.6       | {lane_km as=over}            | 7.6公里
          toilets       | 3042      | {toilets as=over}            | 3000余座
          toilets       | 7723      | {toilets as=over}            | 7700余座
          toilets       | 7723      | {toilets as=over step=1000}  | 7000余座
          flowers       | 305300    | {flowers as=over}            | 30余万平方米
          flowers       | 313000    | {flowers as=over}            | 30余万平方米
          flowers       | 12345     | {flowers as=over}            | 1.2万余平方米
          flowers       | 300000    | {flowers as=over}            | 30万平方米
          gdp_rank      | 1         | {gdp_rank as=rank}           | 全市第一
          gdp_rank      | 12        | {gdp_rank as=rank}           | 全市第十二
          honours       | 7         | {honours as=streak}          | 七连冠
          honours       | 11        | {honours as=ordinal}届       | 第十一届
          honours       | 3         | {honours as=streak word=增}  | 三连增
          accidents     | 0         | {accidents as=zero}          | 零发生
          accidents     | 0         | {accidents as=zero word=零非访} | 零非访
          cases_down    | 1         | {cases_down as=trend}        | 双下降
          coverage      | 45.45     | {coverage as=share}          | 占比45.5%
          coverage      | 45.45     | {coverage as=coverage}       | 覆盖率45.5%
          coverage      | 100       | {coverage as=coverage}       | 全覆盖
          """)
  void chinese(String indicator, String value, String template, String expected) {
    Draft draft = new SampleReports().with(indicator, value).draft(template, Locale.CHINESE);

    assertThat(text(draft)).isEqualTo(expected);
    assertThat(draft.findings().list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          toilets    | 10000   | {toilets}              | 10,000
          funds      | 4730000 | {funds}                | 4.73 million yuan
          gdp_growth | 3.8     | {gdp_growth as=change} | up 3.8%
          gdp_growth | -1      | {gdp_growth as=change} | down 1%
          lane_km    | 756.3   | {lane_km as=over}      | more than 750 kilometres
          gdp_rank   | 1       | {gdp_rank as=rank}     | first in the city
          gdp_rank   | 12      | {gdp_rank as=rank}     | 12th in the city
          honours    | 7       | {honours as=streak}    | seven times in a row
          cases_down | 1       | {cases_down as=trend}  | both down
          """)
  void english(String indicator, String value, String template, String expected) {
    Draft draft = new SampleReports().with(indicator, value).draft(template, Locale.ENGLISH);

    assertThat(text(draft)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          accidents  | 3 | {accidents as=zero}   | 发生3起
          cases_down | 0 | {cases_down as=trend} | 未全部下降
          honours    | 1 | {honours as=streak}   | 1次
          """)
  void aWordingThatWouldBeUntrueIsReplacedAndTold(
      String indicator, String value, String template, String expected) {
    Draft draft = new SampleReports().with(indicator, value).draft(template, Locale.CHINESE);

    assertThat(text(draft)).isEqualTo(expected);
    assertThat(codes(draft)).isEqualTo("wording_misfit");
  }

  @Test
  void equalPlacesAreSaidTogetherAndTiesAreSaid() {
    Draft draft =
        new SampleReports()
            .tied("gdp_rank", "2")
            .tied("urban_rank", "2")
            .draft("{gdp_rank urban_rank as=rank}", Locale.CHINESE);

    assertThat(text(draft)).isEqualTo("全市并列第二");
    assertThat(draft.document().facts()).hasSize(2);
    assertThat(draft.findings().list()).isEmpty();
  }

  @Test
  void differentPlacesCannotBeSaidTogether() {
    Draft draft =
        new SampleReports()
            .with("gdp_rank", "2")
            .with("urban_rank", "3")
            .draft("{gdp_rank urban_rank as=rank}", Locale.CHINESE);

    assertThat(codes(draft)).isEqualTo("figures_differ");
    assertThat(draft.isPublishable()).isFalse();
  }

  @Test
  void onePredictionGovernsAListOfEstimates() {
    String template =
        "{estimated urban_growth}城镇收入{urban_growth as=change}，"
            + "{estimated rural_growth}农村收入{rural_growth as=change}。"
            + "农村收入{rural_growth as=change}。";
    SampleReports both =
        new SampleReports()
            .with("urban_growth", "8", FigureStatus.ESTIMATE)
            .with("rural_growth", "10", FigureStatus.ESTIMATE);

    assertThat(text(both.draft(template, Locale.CHINESE)))
        .isEqualTo("预计城镇收入增长8%，农村收入增长10%。农村收入预计增长10%。");
    assertThat(codes(both.draft(template, Locale.CHINESE)))
        .isEqualTo("figure_estimated figure_estimated figure_estimated");

    SampleReports second =
        new SampleReports()
            .with("urban_growth", "8")
            .with("rural_growth", "10", FigureStatus.ESTIMATE);
    assertThat(text(second.draft(template, Locale.CHINESE)))
        .isEqualTo("城镇收入增长8%，预计农村收入增长10%。农村收入预计增长10%。");

    SampleReports first =
        new SampleReports()
            .with("urban_growth", "8", FigureStatus.ESTIMATE)
            .with("rural_growth", "10");
    assertThat(codes(first.draft(template, Locale.CHINESE)))
        .isEqualTo("figure_estimated estimate_governs_actual");
  }

  @Test
  void missingUnprovenAndBannedFiguresCannotBePublished() {
    Draft draft =
        new SampleReports()
            .at("gdp_growth", "K1", "2022", "5")
            .with("accidents", "0", FigureStatus.UNPROVEN)
            .with("secret", "5")
            .draft("{gdp_growth}、{accidents as=zero}、{secret}", Locale.CHINESE);

    assertThat(text(draft)).isEqualTo("【缺数：地区生产总值增速】、零发生、5个");
    assertThat(codes(draft)).isEqualTo("figure_missing figure_unproven figure_banned");
    assertThat(draft.isPublishable()).isFalse();
    assertThat(draft.findings().list().get(0).line())
        .isEqualTo(
            "reports/test.md:7:1: There is no figure of GDP growth."
                + " Enter the records or returns, or leave the sentence out of the template.");
  }

  @Test
  void aBannedFigureIsSaidForARecordedReason() {
    Draft draft =
        new SampleReports().with("secret", "5").draft("{secret despite=\"经批准\"}", Locale.CHINESE);

    assertThat(text(draft)).isEqualTo("5个");
    assertThat(codes(draft)).isEqualTo("ban_overridden");
    assertThat(draft.isPublishable()).isTrue();
    assertThat(draft.document().facts().get(0).findDespite())
        .contains(new Fact.BanOverride("条例所限", "经批准"));
    assertThat(text(Formats.HTML.draft(draft.document())))
        .contains("<dt>不得发布</dt><dd>条例所限</dd>", "<dt>仍予刊用</dt><dd>经批准</dd>");
    assertThat(text(Formats.MARKDOWN.draft(draft.document())))
        .contains("不可发布数不得发布（条例所限），仍予刊用。理由：经批准");
    assertThat(text(Formats.JSON.draft(draft.document()))).contains("\"despite\" : \"经批准\"");
  }

  @Test
  void aReasonForOneUseIsNoReasonForAnother() {
    Draft draft =
        new SampleReports()
            .with("secret", "5")
            .draft("{secret despite=\"经批准\"}{if secret > 1}甲{end}{secret}", Locale.CHINESE);

    assertThat(codes(draft)).isEqualTo("ban_overridden figure_banned figure_banned");
    assertThat(draft.isPublishable()).isFalse();
  }

  @Test
  void anOverrideStaysVisible() {
    Draft draft =
        new SampleReports()
            .with("toilets", "7723")
            .draft("新建{toilets override=\"近8000座\" reason=\"含在建\"}。", Locale.CHINESE);

    assertThat(text(draft)).isEqualTo("新建近8000座。");
    assertThat(codes(draft)).isEqualTo("figure_overridden");
    assertThat(draft.document().facts().get(0).value()).isEqualTo("7723");
    assertThat(draft.document().blocks().toString()).contains("computed=7723座, reason=含在建");
  }

  @Test
  void anotherRegionAndPeriod() {
    Draft draft =
        new SampleReports()
            .at("toilets", "C", "2023", "9")
            .at("toilets", "K2", "2023", "8")
            .at("toilets", "K1", "2022", "7")
            .draft(
                "{toilets region=parent}{toilets region=city}{toilets region=K2}"
                    + "{toilets period=previous}{toilets period=year-earlier}",
                Locale.CHINESE);

    assertThat(text(draft)).isEqualTo("9座9座8座7座7座");
    assertThat(draft.document().facts()).hasSize(3);
  }

  @Test
  void variables() {
    Draft draft =
        new SampleReports()
            .draft(
                "{region}{region.whole}{region.parent}{period}{period.previous}{date}\\{x\\}",
                Locale.CHINESE);

    assertThat(text(draft)).isEqualTo("石门县全县长河市2023年2022年2024年1月29日{x}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {if gdp_rank = 1}甲{else}乙{end}                        | 甲
          {if gdp_rank > 1 or gdp_growth >= 3.8}甲{end}           | 甲
          {if not (gdp_rank = 1 and gdp_growth < 3)}甲{end}       | 甲
          {if toilets}甲{else}乙{end}                             | 乙
          {if toilets > 0}甲{else}乙{end}                         | 乙
          {if gdp_rank <> urban_rank}甲{else}乙{end}              | 乙
          {if gdp_rank}{if gdp_growth < 0}甲{else}乙{end}丙{end}丁 | 乙丙丁
          """)
  void conditions(String template, String expected) {
    Draft draft =
        new SampleReports()
            .with("gdp_rank", "1")
            .with("urban_rank", "1")
            .with("gdp_growth", "3.8")
            .draft(template, Locale.CHINESE);

    assertThat(text(draft)).isEqualTo(expected);
    assertThat(draft.findings().list()).isEmpty();
  }

  @Test
  void aFigureThatDecidesIsAFactToo() {
    Draft draft =
        new SampleReports()
            .with("honours", "1", FigureStatus.UNPROVEN)
            .draft("{if honours > 0}荣获称号。{end}", Locale.CHINESE);

    assertThat(text(draft)).isEqualTo("荣获称号。");
    assertThat(draft.document().facts()).hasSize(1);
    assertThat(draft.document().facts().get(0).uses()).isEmpty();
    assertThat(codes(draft)).isEqualTo("condition_unproven");
  }

  static String text(Draft draft) {
    return draft.document().blocks().stream()
        .map(block -> PlainText.of(((Block.Paragraph) block).content()))
        .collect(Collectors.joining("\n"));
  }

  static String codes(Draft draft) {
    return draft.findings().list().stream().map(Finding::code).collect(Collectors.joining(" "));
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }
}
