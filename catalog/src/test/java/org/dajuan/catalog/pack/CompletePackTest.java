package org.dajuan.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.testing.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: a correct pack becomes a catalog. */
class CompletePackTest {

  @TempDir Path folder;

  @Test
  void hasNoFindings() {
    assertThat(TestPack.resource("packs/complete").faults()).isEmpty();
  }

  @Test
  void whatIsNotWrittenFollows() {
    Catalog catalog = TestPack.resource("packs/complete").load();
    Register works = catalog.register("village_works");
    assertThat(works.regionField()).isEqualTo("village");
    assertThat(works.label()).containsExactly("village", "kind", "year");
    assertThat(works.guards()).containsOnlyKeys("accept");
    assertThat(catalog.register("observations").lifecycle()).isEqualTo("record");
    Register returns = catalog.register("village_works_returns");
    assertThat(returns.fields())
        .extracting(f -> f.name())
        .containsExactly("respondent", "period", "nil", "filed_on");
    Indicator lanes = catalog.indicator("lane_villages");
    assertThat(lanes.kind()).isEqualTo(IndicatorKind.COUNT);
    assertThat(lanes.levels()).containsExactly("county", "township", "village");
    assertThat(((IndicatorSource.FromRegister) lanes.source()).region()).isEqualTo("village");
    assertThat(lanes.definition())
        .isEqualTo(
            "count(distinct village) from village_works where kind = 'lane' and state = 'accepted'");
    assertThat(catalog.indicator("lane_rank").kind()).isEqualTo(IndicatorKind.RANK);
    assertThat(catalog.indicator("lane_share").unit()).isEqualTo("%");
    assertThat(catalog.home()).isEqualTo("140429");
    assertThat(catalog.regions().named("西,村")).hasSize(1);
    assertThat(catalog.reports().get("annual").template()).startsWith("# {region}");
    assertThat(catalog.reports().get("annual").place()).hasToString("p/reports/annual.md:7:1");
    assertThat(catalog.dataFiles()).hasSize(1);
    assertThat(catalog.targets()).hasSize(1);
    assertThat(catalog.wordLists()).containsEntry("stage_done", List.of("主体完工", "投产运行"));
  }

  /** A label may lead through a reference to a name, or stop at one whose record has a name. */
  @Test
  void labelsGoThroughReferences() {
    String title = "    title: {zh: 经济指标, en: Observations}\n";
    for (String label : List.of("[works.village, period]", "[works]", "[works.kind]")) {
      TestPack pack =
          TestPack.resource("packs/complete")
              .replace("streams/works.yaml", title, title + "    label: " + label + "\n");
      assertThat(pack.faults()).as(label).isEmpty();
    }
  }

  @Test
  void anyChangeOfAFileChangesTheDigest() {
    String before = TestPack.resource("packs/complete").load().digest();
    String same = TestPack.resource("packs/complete").load().digest();
    String after =
        TestPack.resource("packs/complete")
            .replace("roles.yaml", "help: 填报", "help: 填写")
            .load()
            .digest();
    assertThat(same).isEqualTo(before).hasSize(64);
    assertThat(after).isNotEqualTo(before);
  }

  @Test
  void plainLifeCycleMayBeNamedWhereNoPackDefinesIt() {
    List<String> faults =
        TestPack.resource("packs/complete")
            .replace("streams/works.yaml", "lifecycle: works", "lifecycle: record")
            .faults();
    assertThat(faults).noneMatch(line -> line.contains("no life cycle"));
  }

  @Test
  void packsStack() {
    TestPack upper =
        TestPack.resource("packs/complete")
            .with("../q/pack.yaml", "pack: q\nversion: 1\ntitle: q\nrequires: [p]\n")
            .with(
                "../q/codes/kinds.yaml",
                "extends: kinds\ncodes:\n  - {code: road, title: 路, unit: m}\n")
            .with("../q/wordlists.yaml", "wordlists:\n  stage_done: [竣工]\n")
            .with(
                "../q/streams/works.yaml",
                """
                extends: works
                indicators:
                  lane_growth: {title: 增速, formula: growth(lane_villages)}
                """);
    upper.write(folder);
    LoadResult result = new PackLoader().load(List.of(folder.resolve("q")));
    assertThat(result.findings().list()).isEmpty();
    Catalog catalog = result.catalog().orElseThrow();
    assertThat(catalog.packs()).extracting(p -> p.id()).containsExactly("p", "q");
    assertThat(catalog.codeLists().get("kinds").codes())
        .extracting(c -> c.code())
        .containsExactly("lane", "well", "road");
    assertThat(catalog.indicator("lane_growth").stream()).isEqualTo("works");
    assertThat(catalog.wordLists().get("stage_done")).containsExactly("主体完工", "投产运行", "竣工");
  }

  @Test
  void computedFieldsKnowWhatTheyFollowFrom() {
    String fields = "      tags:        {type: codes";
    String more =
        """
        latest: {type: percent, title: 最近增速, computed: {last: growth, of: observations, by: works, on: released, where: status = 'final'}}
        times:  {type: integer, title: 次数, computed: {count: observations, by: works}}
        """;
    String works = "works:     {type: record, register: village_works, title: 工程}\n";
    String lookup = "      cost:  {type: money, title: 投资, computed: {lookup: works.cost}}\n";
    TestPack pack =
        TestPack.resource("packs/complete")
            .replace("streams/works.yaml", fields, more.indent(6) + fields)
            .replace("streams/works.yaml", works, works + lookup)
            .replace(
                "streams/works.yaml",
                "title: {zh: 经济指标, en: Observations}\n",
                "title: {zh: 经济指标, en: Observations}\n    under: works\n");
    assertThat(pack.faults()).isEmpty();
    Catalog catalog = pack.load();
    Register register = catalog.register("village_works");
    assertThat(register.field("latest").computed().reads())
        .containsExactly("growth", "released", "state", "status", "works");
    assertThat(register.enteredFields())
        .extracting(f -> f.name())
        .doesNotContain("latest", "times");
    assertThat(catalog.register("observations").field("cost").isComputed()).isTrue();
    assertThat(catalog.register("observations").parent()).contains("village_works");
    assertThat(register.parent()).isEmpty();
  }
}
