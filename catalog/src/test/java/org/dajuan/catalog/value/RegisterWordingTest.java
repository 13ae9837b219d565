package org.dajuan.catalog.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.catalog.word.Localized;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE: conditions are read by people who know no code. */
class RegisterWordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind = 'lane' and state = 'accepted'    | 类别为户巷道硬化且状态为验收           | kind is Lanes and state is accepted
          kind in ('lane', 'road') or share > 3.50 | 类别为户巷道硬化、道路之一或比例超过3.5 | kind is one of Lanes, Roads or share is above 3.5
          not paid                                | 已付不为是                              | paid is not yes
          paid and (share < 1 or share is null)   | 已付为是且（比例低于1或比例未填）       | paid is yes and (share is below 1 or share is empty)
          today - built_on >= 30                  | 完工日期至当日的天数不低于30            | days from built_on to the day is at least 30
          built_on + 5 < today                    | 完工日期后5天早于当日                   | 5 days after built_on is before the day
          share * 2 > parameter('most')           | 比例×2超过上限（5）                     | share × 2 is above most (5)
          others > 1                              | “台账”中件数（类别为道路）超过1         | number of records of “works” (kind is Roads) is above 1
          """)
  void inWords(String condition, String zh, String en) {
    Catalog catalog = catalog(condition);
    Warning warning = catalog.warnings().get("w");
    assertThat(warning.red()).isNotNull();
    assertThat(warning.red().words(RegisterWording.of(catalog, warning)))
        .isEqualTo(new Localized(zh, en));
  }

  private static Catalog catalog(String condition) {
    return TestPack.of(
            """
            --- levels.yaml
            levels: [{level: county, title: 县}]
            --- regions.csv
            code,name,level,parent
            1,甲县,county,
            --- chapters.yaml
            chapters: [{chapter: works, title: 工程}]
            --- orgs.csv
            id,title_zh,title_en,kind,region,parent
            bureau,局,Bureau,bureau,1,
            --- codes/kind.yaml
            code_list: kind
            title: 类别
            codes:
              - {code: lane, title: {zh: 户巷道硬化, en: Lanes}}
              - {code: road, title: {zh: 道路, en: Roads}}
            --- streams/works.yaml
            stream: works
            title: 工程
            chapter: works
            owner: bureau
            parameters:
              most:
                title: {zh: 上限, en: most}
                values: [{from: 2020-01-01, value: 5}]
            lifecycles:
              works:
                title: 工程
                initial: planned
                states:
                  - {state: planned, title: 计划}
                  - {state: accepted, title: {zh: 验收, en: accepted}, end: true}
                transitions:
                  - {transition: accept, title: 验收, from: [planned], to: accepted}
            registers:
              works:
                title: {zh: 台账, en: works}
                lifecycle: works
                fields:
                  county:   {type: region, level: county, title: 县}
                  kind:     {type: code, list: kind, title: {zh: 类别, en: kind}}
                  share:    {type: decimal, title: {zh: 比例, en: share}}
                  paid:     {type: boolean, title: {zh: 已付, en: paid}}
                  built_on: {type: date, title: {zh: 完工日期, en: built_on}}
            warnings:
              w:
                title: 灯
                register: works
                look: {others: {from: works, match: {county: county}, where: kind = 'road', measure: count(*)}}
                red: "%s"
            """
                .formatted(condition))
        .load();
  }
}
