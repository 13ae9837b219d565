package org.dajuan.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.catalog.warning.Warning;
import org.junit.jupiter.api.Test;

/** FEATURE: a limit that packs only propose holds where a pack has adopted it, and nowhere else. */
class AdoptionTest {

  private static final TestPack PACK =
      TestPack.of(
          """
          --- levels.yaml
          levels: [{level: county, title: 县}]
          --- regions.csv
          code,name,level,parent
          1,甲县,county,
          --- roles.yaml
          roles: [{role: leader, title: 领导}]
          --- chapters.yaml
          chapters: [{chapter: works, title: 工程}]
          --- orgs.csv
          id,title_zh,title_en,kind,region,parent
          bureau,局,Bureau,bureau,1,
          --- streams/works.yaml
          stream: works
          title: 工程
          chapter: works
          owner: bureau
          source: 工程管理办法
          parameters:
            most:
              title: 上限
              source: unconfirmed
              values: [{from: 2020-01-01, value: 5}]
            least:
              title: 下限
              values: [{from: 2020-01-01, value: 1}]
          lifecycles:
            works:
              title: 工程
              initial: planned
              states:
                - {state: planned, title: 计划}
                - {state: built, title: 完工}
                - {state: accepted, title: 验收, end: true}
              transitions:
                - {transition: build, title: 完工, from: [planned], to: built, within: 5 days, source: proposal}
                - {transition: accept, title: 验收, from: [built], to: accepted, within: 9 days}
          registers:
            works:
              title: 台账
              lifecycle: works
              fields:
                county: {type: region, level: county, title: 县}
                share:  {type: decimal, title: 比例}
          warnings:
            by_law:      {title: 一, register: works, red: share > 3}
            by_sure:     {title: 二, register: works, red: "share < parameter('least')"}
            proposed:    {title: 三, register: works, red: share > 3, source: proposal}
            unsure:      {title: 四, register: works, red: "share > parameter('most')"}
            looked:      {title: 五, register: works, look: {n: {from: works, match: {county: county}, where: "share > parameter('most')", measure: count(*)}}, red: n > 3}
          """);

  @Test
  void proposalsAreOff() {
    assertThat(inForce(PACK.load())).containsExactly("by_law", "by_sure", "works.accept");
  }

  @Test
  void whatIsAdoptedIsOn() {
    Catalog catalog =
        PACK.with("adopted.yaml", "warnings: [proposed, unsure]\ndeadlines: [works.build]\n")
            .load();
    assertThat(inForce(catalog))
        .containsExactly("by_law", "by_sure", "proposed", "unsure", "works.build", "works.accept");
  }

  @Test
  void aRegisterStandsForAllItsSteps() {
    Catalog catalog = PACK.with("adopted.yaml", "deadlines: [works]\n").load();
    assertThat(inForce(catalog)).contains("works.build", "works.accept");
  }

  @Test
  void unknownNamesAreFaults() {
    assertThat(
            PACK.with("adopted.yaml", "warnings: [propose]\ndeadlines: [work, works.open]\n")
                .faults())
        .hasSize(3)
        .allMatch(line -> line.contains("adopted.yaml"));
  }

  private static List<String> inForce(Catalog catalog) {
    var works = catalog.register("works");
    return Stream.concat(
            catalog.warnings().values().stream().filter(catalog::isInForce).map(Warning::id),
            catalog.lifecycleOf(works).transitions().stream()
                .filter(step -> catalog.isInForce(works, step))
                .map(step -> "works." + step.id()))
        .toList();
  }
}
