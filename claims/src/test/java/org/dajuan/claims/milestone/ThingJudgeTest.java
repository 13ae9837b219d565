package org.dajuan.claims.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.SampleCounty;
import org.dajuan.claims.TestThings;
import org.dajuan.claims.TextChecker;
import org.dajuan.claims.verdict.FigureSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE: a milestone is true of a recorded thing that was in that state on the day spoken of. */
class ThingJudgeTest {

  private static final String THINGS =
      """
      key_projects | 河西水泥厂 | in-use | begun=2022-03-01 finished=2023-05-01 in-use=2023-06-10 since=2023-06-10 year=2023
      key_projects | 城东文化中心 | topped-out | begun=2023-03-01 topped-out=2023-08-22 since=2023-08-22 year=2023
      key_projects | 城东医养中心 | topped-out | begun=2023-03-01 topped-out=2023-08-25 since=2023-08-25 year=2023
      key_projects | 湖心公园 | preparing | year=2023
      key_projects | 老城茶厂 | in-use | begun=2019-03-01 in-use=2020-06-10 since=2020-06-10 year=2023
      key_projects | 明湖酒店 | building | begun=2023-03-01 on-schedule year=2023 kind=hotel since=2023-03-01
      key_projects | 远山酒店 | building | begun=2023-03-01 year=2023 kind=hotel since=2023-03-01
      road_segments | 柳林街 | accepted | begun=2023-03-01 finished=2023-08-22 in-use=2023-08-22 year=2023
      road_segments | 荷花巷 | finished | begun=2023-03-01 finished=2023-09-22 in-use=2023-09-22 year=2023
      road_segments | 新一路 | building | begun=2023-06-01 year=2023
      road_segments | 新二路 | building | begun=2023-06-01 year=2023
      road_segments | 新三路 | paused | begun=2023-06-01 since=2023-10-01 year=2023
      critical_centres | 胸痛中心 | trial | owner=第一医院 in-use=2023-03-01
      critical_centres | 胸痛中心 | founded | owner=第二医院
      festivals | 采摘节 | held | held=2023-09-01 round=3
      festivals | 采摘节 | planned | round=4
      honours | 全省平安县 | named | named=2023-05-01 round=2 level=省级 owner=武乡县
      honours | 市级园林县 | expired | named=2018-05-01 until=2021-12-31 level=市级 owner=武乡县
      honours | 省级文明县创建 | candidate | level=省级 owner=武乡县 begun
      """;

  private static final Catalog CATALOG = SampleCounty.catalog();
  private static final TextChecker CHECKER =
      new TextChecker(CATALOG, FigureSource.none(), TestThings.of(CATALOG, THINGS));

  @ParameterizedTest
  @CsvSource({
    // done
    "河西水泥厂建成投产。, supported 河西水泥厂",
    "河西水泥厂项目建成投产。, supported 河西水泥厂",
    "城东文化中心主体完工。, supported 城东文化中心",
    "城东文化中心建成使用。, contradicted 城东文化中心",
    "城东文化中心开工建设。, supported 城东文化中心",
    "湖心公园开工建设。, contradicted 湖心公园",
    // under way, to come
    "城东文化中心加快建设。, supported 城东文化中心",
    "河西水泥厂加快建设。, contradicted 河西水泥厂",
    "新三路加快建设。, contradicted 新三路",
    "湖心公园加快推进。, unproven 湖心公园",
    "柳林街正在提档升级。, contradicted 柳林街",
    "城东文化中心即将投入使用。, unverifiable 城东文化中心",
    "河西水泥厂即将投产。, contradicted 河西水泥厂",
    // long ago: true, and told so
    "老城茶厂建成投产。, supported 老城茶厂",
    // conditions
    "明湖酒店达到序时进度。, supported 明湖酒店",
    "远山酒店达到序时进度。, contradicted 远山酒店",
    // another thing
    "柳林街大桥建成通车。, no-record",
    "城南文化中心主体完工。, no-record",
    "城西便民大厅加快建设。, unverifiable",
    // lists and groups
    "柳林街、荷花巷等市政道路提档升级。, supported 柳林街",
    "柳林街、杏花街等市政道路提档升级。, partly",
    "2条街路项目加快建设。, supported",
    "9条街路项目加快建设。, contradicted",
    "9条街路项目建成通车。, contradicted",
    // homonyms
    "第一医院胸痛中心投入使用。, supported 胸痛中心",
    "第二医院胸痛中心投入使用。, contradicted 胸痛中心",
    "胸痛中心投入使用。, possible 胸痛中心",
    // events
    "举办第三届采摘节。, supported 采摘节",
    "举办第四届采摘节。, contradicted 采摘节",
    "举办第九届采摘节。, no-record",
    // titles
    "武乡县荣获“全省平安县”称号。, supported 全省平安县",
    "武乡县荣获“全国平安县”称号。, contradicted 全省平安县",
    "武乡县荣获“全省首批平安县”称号。, contradicted 全省平安县",
    "武乡县荣获“全省绿化模范县”称号。, no-record",
    "武乡县荣获“市级园林县”称号。, contradicted 市级园林县",
    "武乡县荣获“省级文明县”称号。, contradicted 省级文明县创建",
  })
  void toldOfTheYear(String text, String expected) {
    CheckResult result = CHECKER.check(text, SampleCounty.HOME, Period.year(2023));
    JudgedClaim claim = result.claims().get(result.claims().size() - 1);
    String thing = claim.leading().thing().map(each -> " " + each.name()).orElse("");
    assertThat(claim.verdict().code() + thing)
        .as(claim.leading().explanation().zh())
        .isEqualTo(expected);
  }
}
