package org.dajuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.dajuan.records.access.Person;
import org.dajuan.records.read.RecordQuery;
import org.dajuan.records.read.RecordView;
import org.junit.jupiter.api.Test;

/** FEATURE: pages say what the records say, in both languages, and fail helpfully. */
class PagesTest {

  private final SampleServer sample = SampleServer.get();
  private final Visitor visitor = Visitor.signedIn(sample);

  /** One that came by the import; other tests of the same server add records after it. */
  private UUID anyRecord() {
    List<RecordView> records =
        sample
            .workspace
            .records(Person.administrator("test"))
            .page(RecordQuery.of("village_works"))
            .records();
    return records.get(records.size() - 1).id();
  }

  @Test
  void answerSheetShowsSentencesFiguresTargetsAndRanks() {
    String page = visitor.get("/?period=2023").body();
    assertThat(page)
        .contains("小县2023年答卷")
        .contains("户巷道硬化村数")
        .contains("3个")
        .contains("目标 4个，完成 75%")
        .contains("测试市第 1（共 3）")
        .contains("href=\"/figures/lane_villages/990001/2023\"");
  }

  @Test
  void townshipsAreOneClickAway() {
    assertThat(visitor.get("/?region=990001&below=990001100&period=2023").body())
        .contains("上镇2023年答卷")
        .contains("甲村");
  }

  /** 中镇 exists twice; showing the first of them would be another town's records. */
  @Test
  void aNameThatSeveralRegionsHaveAsksWhichIsMeant() {
    for (String path : List.of("/tasks", "/warnings", "/registers/village_works")) {
      HttpResponse<String> answer = visitor.get(path + "?region=%E4%B8%AD%E9%95%87&state=x");
      assertThat(answer.statusCode()).as(path).isEqualTo(300);
      assertThat(answer.body())
          .as(path)
          .contains("有多个区划叫“中镇”")
          .contains("中镇 · 东县 · 测试市")
          .contains("中镇 · 西县 · 测试市")
          .contains(path + "?state=x&amp;region=990003100");
    }
    assertThat(visitor.get("/registers/village_works?region=990001100200").statusCode())
        .isEqualTo(200);
    assertThat(visitor.get("/registers/village_works?region=nowhere").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/choose-region").statusCode()).isEqualTo(404);
  }

  @Test
  void traceListsRecordsWithEntriesAndProofs() {
    String page = visitor.get("/figures/lane_villages/990001/2023").body();
    assertThat(page).contains("所依据的记录（3）").contains(".tlog-proof").contains("clerk");
  }

  @Test
  void twoSourcesOfAFactStandBesideEachOther() {
    assertThat(visitor.get("/warnings").body()).contains("href=\"/reports/compare\"");
    assertThat(visitor.get("/reports/compare?period=2023").body())
        .contains("小县 2023：共 1 项，其中 1 项超出容差。")
        .contains("href=\"/figures/lane_villages/990001/2023\"")
        .contains("-2个");
    assertThat(visitor.get("/reports/compare?period=never").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/reports/compare?region=nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void traceOfARankShowsThePeers() {
    assertThat(visitor.get("/figures/investment_rank/990001/2023").body())
        .contains("东县")
        .contains("并列");
  }

  /** Neither the city nor the county beside gets home's figures. */
  @Test
  void regionsWhoseRecordsAreKeptElsewhere() {
    assertThat(visitor.get("/?region=9900&period=2023&lang=zh").body())
        .contains("1/3 个")
        .contains("东县、西县")
        .contains("href=\"/figures/investment_rank/990001/2023\"")
        .doesNotContain("lane_villages");
    assertThat(visitor.get("/?region=990002&period=2023&lang=zh").body())
        .contains("东县的台账不在本系统")
        .doesNotContain("lane_villages");
    assertThat(visitor.get("/figures/lane_villages/9900/2023?lang=zh").body())
        .contains("1/3 个")
        .doesNotContain("因此不是 0");
    assertThat(visitor.get("/api/v1/figures/lane_villages/9900/2023/trace").statusCode())
        .isEqualTo(404);
  }

  @Test
  void traceOfNoFigureSaysThatItIsNotZero() {
    assertThat(visitor.get("/figures/lane_villages/990001/2019").body()).contains("因此不是 0");
  }

  @Test
  void proofOfAnEntryIsAProofFile() {
    assertThat(visitor.get("/proofs/0.tlog-proof").body()).startsWith("c2sp.org/tlog-proof@v1\n");
    assertThat(visitor.get("/proofs/999999.tlog-proof").statusCode()).isEqualTo(404);
  }

  @Test
  void registerCanBeFiltered() {
    assertThat(visitor.get("/registers/village_works?state=building").body())
        .contains("戊村")
        .doesNotContain("甲村 户巷道硬化");
    assertThat(visitor.get("/registers/village_works?region=990001101").body())
        .contains("丁村 户巷道硬化")
        .doesNotContain("甲村 户巷道硬化");
  }

  @Test
  void tasksAreThoseOfTheRoleWithLightInWords() {
    assertThat(visitor.get("/tasks?on=2023-06-01").body())
        .contains("戊村 户巷道硬化")
        .contains("已超 1 天")
        .contains("已提醒：乡镇分管领导")
        .contains("逾期 1")
        .contains("未核实");
    assertThat(
            visitor.get("/tasks?on=2023-05-20&role=township-leader&register=village_works").body())
        .contains("没有待办")
        .doesNotContain("戊村");
    assertThat(visitor.get("/tasks?on=2023-06-10&role=township-leader").body()).contains("戊村");
    assertThat(visitor.get("/tasks?region=990001100&on=2023-06-10").body()).doesNotContain("戊村");
    assertThat(visitor.get("/tasks?role=mayor").statusCode()).isEqualTo(404);
  }

  @Test
  void warningsAreCountedAndListed() {
    assertThat(visitor.get("/warnings?on=2023-08-01").body())
        .contains("工期过长")
        .contains("红灯 1")
        .contains("href=\"/warnings/slow_works?region=&amp;on=2023-08-01\"");
    assertThat(visitor.get("/warnings?on=2023-06-20").body()).contains("黄灯 1");
    assertThat(visitor.get("/warnings/slow_works?on=2023-08-01").body())
        .contains("戊村 户巷道硬化")
        .contains("须于 2023-08-08 前答复")
        .contains("责任：村级信息员")
        .contains("现场核查。");
    assertThat(visitor.get("/warnings/slow_works?on=2023-05-01").body()).contains("没有红灯、黄灯或待核的记录");
    assertThat(visitor.get("/warnings/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void registerPageShowsItsWarningsAndWhereDeadlinesComeFrom() {
    assertThat(visitor.get("/registers/village_works").body())
        .contains("本台账的预警")
        .contains("工期过长")
        .contains("自“开工日期”起算")
        .contains("到期即提醒乡镇分管领导")
        .contains("未核实");
  }

  @Test
  void recordPageMasksPersonalFields() {
    String page = visitor.get("/registers/village_works/" + anyRecord()).body();
    assertThat(page).contains("＊＊").doesNotContain("1390000").contains("导入");
  }

  @Test
  void exportLeavesMaskedFieldsOut() {
    String csv = visitor.get("/registers/village_works/export?format=csv").body();
    assertThat(csv).contains("甲建公司").doesNotContain("1390000").doesNotContain("测甲");
  }

  @Test
  void publishedReportsAreListedAsUnchanged() {
    assertThat(visitor.get("/reports").body()).contains("与现在一致");
  }

  @Test
  void englishIsOneClickAway() {
    assertThat(visitor.get("/registers?lang=en").body()).contains("Village works");
    assertThat(visitor.get("/registers?lang=zh").body()).contains("村庄建设工程台账");
  }

  @Test
  void unknownThingsGiveAHelpfulPage() {
    for (String path :
        List.of(
            "/nothing",
            "/registers/nothing",
            "/registers/village_works/" + new UUID(0, 0),
            "/figures/nothing/990001/2023",
            "/figures/lane_villages/1/2023",
            "/figures/lane_villages/990001/soon",
            "/?region=1",
            "/?period=soon")) {
      HttpResponse<String> answer = visitor.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).as(path).contains("没有找到这个页面").doesNotContain("Exception");
    }
  }

  @Test
  void apiGivesTheShapesOfTheCommandLine() {
    assertThat(
            visitor.get("/api/v1/figures?region=990001&period=2023&indicator=lane_villages").body())
        .contains("\"indicator\":\"lane_villages\"")
        .contains("\"value\":3");
    assertThat(visitor.get("/api/v1/figures/lane_villages/990001/2023/trace").body())
        .contains("\"digest\"");
  }

  @Test
  void apiErrorsAreProblemDetails() {
    HttpResponse<String> answer = visitor.get("/api/v1/figures?region=1");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("unknown region 1");
  }

  /** Limits that the packs only propose are said to be off, with the way to turn them on. */
  @Test
  void proposalsAreFoldedAndSayHowToTurnThemOn() {
    assertThat(visitor.get("/warnings").body())
        .contains("建议项 1 个，未启用", "开工过早", "adopted.yaml")
        .contains("工期过长");
    assertThat(visitor.get("/warnings/early_works").body()).contains("建议项，未启用。", "early_works");
    assertThat(visitor.get("/warnings/slow_works").body()).doesNotContain("未启用");
  }
}
