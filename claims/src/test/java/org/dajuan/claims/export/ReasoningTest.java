package org.dajuan.claims.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.SampleCounty;
import org.dajuan.claims.TextChecker;
import org.dajuan.claims.things.ThingSource;
import org.junit.jupiter.api.Test;

/** FEATURE: the way to a verdict is told in five steps, with the rule that decided it. */
class ReasoningTest {

  private static final Catalog CATALOG = SampleCounty.catalog();
  private static final TextChecker CHECKER =
      new TextChecker(CATALOG, SampleCounty.figures(CATALOG), ThingSource.none());

  private static List<String> steps(String sentence) {
    JudgedClaim judged =
        CHECKER.check(sentence, SampleCounty.HOME, SampleCounty.YEAR).claims().get(0);
    return new Reasoning()
        .steps(judged.claim(), judged.leading()).stream()
            .map(step -> step.name().zh() + "：" + step.text().zh())
            .toList();
  }

  @Test
  void eachStepSaysItsPart() {
    List<String> steps = steps("地区生产总值增长3.8%。");
    assertThat(steps.get(0)).contains("第 9–12 字").contains("3.8%");
    assertThat(steps.get(1)).contains("地区生产总值").contains("增减").contains("上升");
    assertThat(steps.get(2)).contains("相似度");
    assertThat(steps.get(3)).contains("2023").contains("依据 1 条记录");
    assertThat(steps.get(4)).contains("取到 0.1%").contains("属实");
  }

  @Test
  void roughNumbersNameTheirBounds() {
    assertThat(steps("全县硬化户巷道750余公里。").get(4)).contains("不少于 750km、不到 760km");
  }

  @Test
  void withoutAnIndicatorThereIsNothingToLookUp() {
    List<String> steps = steps("全县养殖孔雀12只。");
    assertThat(steps.get(2)).contains("没有相近的指标");
    assertThat(steps.get(3)).contains("无从查起");
  }
}
