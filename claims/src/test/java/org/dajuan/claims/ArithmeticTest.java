package org.dajuan.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.unit.Units;
import org.dajuan.claims.verdict.FigureSource;
import org.junit.jupiter.api.Test;

/** FEATURE: a text that contradicts itself is told so, without any ledger. */
class ArithmeticTest {

  private final TextChecker checker =
      new TextChecker(TestCatalog.of("青岚县", Units.of(List.of())), FigureSource.none());

  @Test
  void reductionThatDoesNotFollow() {
    assertThat(codes("审批事项由91项压减至39项，减少65.3%。")).containsExactly("growth_does_not_follow");
    assertThat(codes("审批事项由91项压减至39项，减少57.1%。")).isEmpty();
  }

  @Test
  void growthOfRoundedAmounts() {
    assertThat(codes("总产值由12.3亿元增加到15.1亿元，增长22.8%。")).isEmpty();
    assertThat(codes("总产值由12.3亿元增加到15.1亿元，增长28.2%。")).containsExactly("growth_does_not_follow");
  }

  @Test
  void sharesThatDoNotAddUp() {
    assertThat(codes("三次产业结构为13.3:35.4:51.3。")).isEmpty();
    assertThat(codes("三次产业结构为3.6:70.5:26.0。")).isEmpty();
    assertThat(codes("三次产业结构为21:50:39。")).containsExactly("shares_do_not_add_up");
  }

  @Test
  void partsAboveTheTotal() {
    assertThat(codes("实施重点项目40个，其中产业项目25个、民生项目18个。")).containsExactly("parts_exceed_total");
    assertThat(codes("实施重点项目40个，其中产业项目25个、民生项目15个。")).isEmpty();
    assertThat(codes("实施重点项目40个，其中产业项目25个、民生项目8个。")).isEmpty();
  }

  @Test
  void sameFigureToldTwice() {
    String filler = "全县上下凝心聚力、真抓实干，高质量发展迈出坚实步伐，各项事业取得长足进步，人民生活持续改善，社会大局和谐稳定。";
    assertThat(codes("固定资产投资增长7.5%。" + filler + "固定资产投资增长7.9%。"))
        .containsExactly("told_twice_differently");
    assertThat(codes("固定资产投资增长7.5%。" + filler + "固定资产投资增长7.5%。")).isEmpty();
  }

  @Test
  void percentagePointsMistakenForPercent() {
    assertThat(codes("税收占比由70%提高到75%，提高5%。")).containsExactly("points_called_percent");
    assertThat(codes("税收占比由70%提高到75%，提高5个百分点。")).isEmpty();
  }

  @Test
  void shareAboveTheWhole() {
    assertThat(codes("自来水普及率达105%。")).containsExactly("share_above_whole");
    assertThat(codes("投资完成率达105%。")).isEmpty();
  }

  private List<String> codes(String text) {
    return checker.check(text, TestCatalog.HOME, Period.year(2023)).findings().stream()
        .map(Finding::code)
        .toList();
  }
}
