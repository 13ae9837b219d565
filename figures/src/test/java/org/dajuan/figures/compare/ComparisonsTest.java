package org.dajuan.figures.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.FigureStatus;
import org.dajuan.figures.exact.ExactValue;
import org.junit.jupiter.api.Test;

/** FEATURE: two lawful sources of one fact stand beside each other, neither replaces the other. */
class ComparisonsTest {

  private static final Catalog CATALOG =
      TestPack.of(
              """
              --- levels.yaml
              levels: [{level: county, title: 县}]
              --- regions.csv
              code,name,level,parent
              K1,甲县,county,
              --- chapters.yaml
              chapters: [{chapter: all, title: 全部}]
              --- orgs.csv
              id,title_zh,kind,region
              office,县办,office,K1
              --- streams/counts.yaml
              stream: counts
              title: 计数
              chapter: all
              owner: office
              registers:
                things:
                  title: 事物
                  fields:
                    place: {type: region, title: 地区}
                    day: {type: date, title: 日期}
                    length: {type: decimal, title: 长度}
              indicators:
                counted: {title: 计数, from: things, measure: count(*), date: day}
                measured: {title: 测量, from: things, measure: sum(length), date: day}
                filed: {title: 建档, from: things, measure: max(length), date: day}
                both: {title: 两项之和, formula: counted + measured}
              compare:
                exact: {title: 一致, of: [counted, filed], tolerance: 0, reason: 各有依据}
                near: {title: 相近, of: [both, filed], tolerance: 10%, reason: 各有依据}
              """)
          .load();

  private final Comparisons comparisons = new Comparisons(CATALOG);
  private final Map<FigureKey, Figure> figures = new LinkedHashMap<>();

  private static FigureKey key(String indicator) {
    return new FigureKey(indicator, "K1", Period.year(2023));
  }

  private ComparisonsTest with(String indicator, String value, FigureStatus status) {
    figures.put(
        key(indicator),
        new Figure(
            key(indicator),
            ExactValue.of(new BigDecimal(value)),
            status,
            null,
            null,
            null,
            new Figure.Evidence(1, 0, Instant.EPOCH)));
    return this;
  }

  private ComparisonsTest with(String indicator, String value) {
    return with(indicator, value, FigureStatus.ACTUAL);
  }

  private List<String> lines() {
    return comparisons.of("K1", Period.year(2023), figures).stream()
        .map(
            each ->
                each.of().id()
                    + " "
                    + each.standing().code()
                    + each.difference().map(by -> " " + by.toPlainString()).orElse(""))
        .toList();
  }

  @Test
  void whatAsksForALookComesFirst() {
    assertThat(with("counted", "10").with("filed", "10").with("both", "12").lines())
        .containsExactly("near beyond 2", "exact within 0");
  }

  @Test
  void oneMissingIsOpen() {
    assertThat(with("filed", "10").lines()).containsExactly("exact open", "near open");
  }

  @Test
  void oneUnprovenIsOpenThoughEqual() {
    assertThat(
            with("counted", "0", FigureStatus.UNPROVEN)
                .with("filed", "0")
                .with("both", "0")
                .lines())
        .containsExactly("exact open 0", "near within 0");
  }

  @Test
  void neitherIsNone() {
    assertThat(lines()).containsExactly("exact none", "near none");
  }

  @Test
  void aTextThatTellsThePartsConcernsTheSum() {
    with("both", "12").with("filed", "10");
    assertThat(comparisons.besides(List.of(key("measured"))))
        .containsExactlyInAnyOrder(key("both"), key("filed"));
    assertThat(comparisons.beyond(List.of(key("measured")), figures))
        .extracting(each -> each.of().id())
        .containsExactly("near");
  }

  @Test
  void allCellsAreAskedTogether() {
    assertThat(comparisons.cells("K1", Period.year(2023)))
        .containsExactlyInAnyOrder(key("counted"), key("filed"), key("both"));
  }
}
