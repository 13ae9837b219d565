package org.dajuan.catalog.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.pack.source.Limits;

/** A small complete pack, in which single files can be replaced to make it faulty. */
public final class PackFixture {

  private final Map<String, String> files = new LinkedHashMap<>();

  private PackFixture() {}

  /** One pack {@code p} with a register of works, its indicators, targets and a report. */
  public static PackFixture complete() {
    return new PackFixture()
        .with(
            "pack.yaml",
            """
            pack: p
            version: 1.0.0
            title: {zh: 样例, en: Sample}
            home: '140429'
            """)
        .with(
            "levels.yaml",
            """
            levels:
              - {level: county, title: {zh: 县, en: County}, whole: {zh: 全县, en: the whole county}}
              - {level: township, title: {zh: 乡镇, en: Township}}
              - {level: village, title: {zh: 村, en: Village}}
            """)
        .with(
            "units.yaml",
            """
            units:
              - {unit: 元, dimension: money, factor: 1, title: {zh: 元, en: yuan}, reading: [万元, 亿元]}
              - {unit: 万元, dimension: money, factor: 10000, title: {zh: 万元, en: ten thousand yuan}}
              - {unit: 亿元, dimension: money, factor: 100000000, title: {zh: 亿元, en: hundred million yuan}}
              - {unit: m, dimension: length, factor: 1, title: {zh: 米, en: m}, aliases: [米], reading: [km]}
              - {unit: km, dimension: length, factor: 1000, title: {zh: 公里, en: km}, aliases: [公里, 千米]}
              - {unit: 亩, dimension: area, factor: 666.666667, title: {zh: 亩, en: mu}}
              - {unit: m2, dimension: area, factor: 1, title: {zh: 平方米, en: square metres}, aliases: [平方米], reading: [万平方米]}
              - {unit: 万平方米, dimension: area, factor: 10000, title: {zh: 万平方米, en: ten thousand square metres}}
              - {unit: 个, dimension: count, factor: 1, aliases: [村]}
              - {unit: '%', dimension: percent, factor: 1}
            """)
        .with(
            "holidays.yaml",
            """
            holidays: [2023-01-02, {from: 2023-01-23, to: 2023-01-27}]
            worked: [2023-01-28]
            """)
        .with(
            "roles.yaml",
            """
            roles:
              - {role: clerk, title: {zh: 信息员, en: Clerk}, help: 填报}
              - {role: leader, title: {zh: 领导, en: Leader}}
            """)
        .with(
            "chapters.yaml",
            """
            chapters:
              - {chapter: economy, title: {zh: 稳增长, en: Growth}}
            """)
        .with("wordlists.yaml", "wordlists:\n  stage_done: [主体完工, 投产运行]\n")
        .with(
            "codes/kinds.yaml",
            """
            code_list: kinds
            title: {zh: 类别, en: Kinds}
            codes:
              - {code: lane, title: {zh: 户巷道硬化, en: Lanes}, unit: m}
              - {code: well, title: {zh: 水井, en: Wells}, unit: 个}
            """)
        .with(
            "codes/statuses.yaml",
            """
            code_list: statuses
            title: {zh: 状态, en: Statuses}
            codes:
              - {code: forecast, title: {zh: 预计, en: Forecast}}
              - {code: final, title: {zh: 核定, en: Final}}
            """)
        .with(
            "regions.csv",
            """
            code,name,level,parent,kind,valid_from,valid_to
            140429,武乡县,county,,,,
            140429100,丰州镇,township,140429,town,,
            140429100001,东村,village,140429100,,,
            140429100002,"西,村",village,140429100,,2001-01-01,
            """)
        .with(
            "orgs.csv",
            """
            id,title_zh,title_en,kind,region,parent
            bureau,农业农村局,Agriculture Bureau,department,140429,
            school,东村小学,,school,140429100001,bureau
            """)
        .with(
            "lifecycles.yaml",
            """
            lifecycles:
              works:
                title: {zh: 工程, en: Works}
                initial: planned
                states:
                  - {state: planned, title: {zh: 计划, en: Planned}}
                  - {state: accepted, title: {zh: 已验收, en: Accepted}, end: true}
                transitions:
                  - transition: accept
                    title: {zh: 验收, en: Accept}
                    from: [planned]
                    to: accepted
                    roles: [leader]
                    requires: [accepted_on]
                    guard: accepted_on >= started_on
                    within: 30 working days
                    evidence: [tags, phone]
                    since: started_on
                    not_counted: {from: accepted_on, to: accepted_on}
                    extension: {when: quantity > 100, by: 10 working days}
                    rollover: false
                    escalate: [{after: 0 days, to: clerk}, {after: 5 days, to: leader}]
                    other_person: true
                correct: [leader]
            """)
        .with(
            "parameters.yaml",
            """
            parameters:
              late_days:
                title: {zh: 拖期天数, en: Days of delay}
                source: proposal
                values:
                  - {from: 2023-01-01, value: 30}
                  - {from: 2024-01-01, value: 20, source: unconfirmed}
            """)
        .with("streams/works.yaml", WORKS)
        .with(
            "targets/2023.csv",
            """
            indicator,region,period,value,source
            lane_villages,140429,2023,200,政府工作报告
            """)
        .with(
            "reports/annual.md",
            """
            ---
            report: annual
            title: {zh: 年度答卷, en: Annual report}
            level: county
            period: year
            ---
            # {region}{period}

            硬化{lane_villages}。
            """)
        .with(
            "forms/works.yaml",
            """
            form: works-monthly
            title: {zh: 工程进度月报表, en: Monthly works}
            issuer: bureau
            basis: 工程管理办法
            frequency: month
            valid_from: 2023-01-01
            valid_until: 2025-12-31
            notice_days: 10
            due: 5 working days
            filled_by: {level: township}
            rows: {register: village_works, where: kind = 'lane', during: started_on}
            columns:
              - {column: village, title: 村, region: name}
              - {column: accepted, field: accepted_on}
              - {column: lanes, indicator: lane_villages, period: year-earlier}
              - {column: remark, title: 备注, new: text}
            """)
        .with("data/village_works.csv", "village,kind,year\n");
  }

  private static final String WORKS =
      """
      stream: works
      title: {zh: 乡村建设, en: Rural works}
      help: {zh: 农村工程, en: Works in villages}
      chapter: economy
      owner: bureau
      registers:
        village_works:
          title: {zh: 村庄工程, en: Village works}
          key: [village, kind, year]
          lifecycle: works
          fields:
            village:     {type: region, level: village, title: 村, required: true}
            kind:        {type: code, list: kinds, title: 类别, required: true}
            year:        {type: year, title: 年度, required: true}
            quantity:    {type: quantity, unit: by-kind, title: 工程量}
            cost:        {type: money, unit: 万元, title: 投资}
            started_on:  {type: date, title: 开工日期}
            accepted_on: {type: date, title: 验收日期, help: 以验收表为准, example: 2023-09-30}
            phone:       {type: phone, title: 电话}
            tags:        {type: codes, list: kinds, title: 标签}
          rules:
            - rule: accepted_after_start
              check: accepted_on >= started_on
              zh: 验收日期不得早于开工日期
              en: Works cannot be accepted before they began.
          returns: {level: township, every: month}
        observations:
          title: {zh: 经济指标, en: Observations}
          fields:
            place:     {type: region, title: 地区}
            subject:   {type: text, title: 指标}
            period:    {type: period, title: 时期}
            growth:    {type: percent, title: 增速}
            status:    {type: code, list: statuses, title: 状态}
            released:  {type: date, title: 发布日期}
            works:     {type: record, register: village_works, title: 工程}
      indicators:
        lane_villages:
          title: {zh: 硬化村数, en: Villages with lanes}
          unit: 个
          from: village_works
          where: kind = 'lane' and state = 'accepted'
          measure: count(distinct village)
          date: accepted_on
          zero: returns
          aliases: [硬化户巷道的村]
        lane_length:
          title: {zh: 硬化长度, en: Lane length}
          unit: km
          from: village_works
          where: kind = 'lane'
          measure: sum(quantity)
          date: accepted_on
          digits: 1
          rounding: half-even
        long_villages:
          title: {zh: 长巷道村数, en: Villages with long lanes}
          unit: 个
          from: village_works
          measure: count(*)
          group: {by: [village], having: sum(quantity) >= 1000}
          date: accepted_on
          timing: stock
        villages:
          title: {zh: 村数, en: Villages}
          unit: 个
          regions: {level: village}
        lane_share:
          title: {zh: 硬化比例, en: Share of villages with lanes}
          formula: share(lane_villages, of = villages)
        lane_rank:
          title: {zh: 硬化位次, en: Rank}
          formula: rank(lane_share, within = county)
        gdp_growth:
          title: {zh: 生产总值增速, en: GDP growth}
          unit: '%'
          kind: change
          publication_ban: {zh: 不得公布, en: Not public}
          reported:
            from: observations
            where: subject = 'gdp'
            value: growth
            period: period
            status: status
            estimates: [forecast]
            vintage: released
      parameters:
        large_cost:
          title: {zh: 大额投资, en: Large cost}
          unit: 万元
          values: [{from: 2023-01-01, value: 50}]
      warnings:
        late_works:
          title: {zh: 工程拖期, en: Late works}
          register: village_works
          among: state = 'planned'
          look:
            seen:   {from: observations, by: works, where: released <= today, measure: max(released)}
            others: {from: village_works, match: {village: village, year: year}, measure: count(*)}
          red: today - started_on > parameter('late_days') and seen is null
          yellow: others > 3 and cost > parameter('large_cost', started_on)
          who: leader
          within: 5 working days
          since: started_on
          then: {zh: 督办, en: Follow up}
      source: 农村工程管理办法
      """;

  /** The same pack with one file replaced or added. */
  public PackFixture with(String file, String content) {
    files.put(file, content);
    return this;
  }

  /** The same pack with a part of one file replaced. */
  public PackFixture replace(String file, String part, String by) {
    String content = files.get(file);
    if (content == null || !content.contains(part)) {
      throw new IllegalArgumentException(file + " does not contain " + part);
    }
    files.put(file, content.replace(part, by));
    return this;
  }

  public PackFixture without(String file) {
    files.remove(file);
    return this;
  }

  /** Writes the pack into {@code folder/p}; a name beginning with ../ makes a file beside it. */
  public Path write(Path folder) {
    Path pack = folder.resolve("p");
    try {
      Files.createDirectories(pack);
      for (Map.Entry<String, String> each : files.entrySet()) {
        Path file = pack.resolve(each.getKey()).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, each.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pack;
  }

  /** The catalog of this pack, which must be without errors. */
  public Catalog load(Path folder) {
    LoadResult result = new PackLoader().load(List.of(write(folder)));
    return result.catalog().orElseThrow(() -> new AssertionError("faulty: " + lines(result)));
  }

  /** The findings of this pack, one line each. */
  public List<String> faults(Path folder) {
    return lines(new PackLoader().load(List.of(write(folder))));
  }

  /** The findings of this pack under other limits. */
  public List<String> faults(Path folder, Limits limits) {
    return lines(new PackLoader(limits).load(List.of(write(folder))));
  }

  private static List<String> lines(LoadResult result) {
    return result.findings().list().stream().map(Finding::line).toList();
  }
}
