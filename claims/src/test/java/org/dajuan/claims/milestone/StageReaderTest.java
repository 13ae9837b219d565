package org.dajuan.claims.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import org.dajuan.claims.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE: a predicate is a stage and an aspect; what it says last counts. */
class StageReaderTest {

  private final StageReader reader = new StageReader(Vocabulary.builtIn());

  @ParameterizedTest
  @CsvSource({
    "主体完工, topped-out DONE",
    "主体封顶, topped-out DONE",
    "建成投用, in-use DONE",
    "竣工投产, in-use DONE",
    "建成, finished DONE",
    "正式投入运营, in-use DONE",
    "建成并投入使用, in-use DONE",
    "全部竣工交付, in-use DONE whole",
    "并网发电, in-use DONE",
    "开门迎客, in-use DONE",
    "通过竣工验收, accepted DONE",
    "通过国家认证, certified DONE",
    "挂牌成立, founded DONE",
    "高质量举办, held DONE",
    "创建成功, named DONE",
    "新建, begun DONE",
    "破土动工, begun DONE",
    "达到序时进度, on-schedule DONE",
    "初具雏形, taking-shape DONE",
    "提档升级, finished DONE",
    "正在提档升级, finished ONGOING",
    "加快建设, - ONGOING",
    "正在加紧施工, - ONGOING",
    "积极组建, - ONGOING",
    "扎实推进, - MOVING",
    "强力推进, - MOVING",
    "即将建成, finished COMING",
    "即将投入使用, in-use COMING",
    "焕然一新, - UNKNOWN",
    "签约落地, - UNKNOWN",
  })
  void toldStage(String predicate, String expected) {
    ToldStage told = reader.read(predicate);
    String stage = told.stage() == null ? "-" : told.stage().id();
    assertThat(stage + " " + told.aspect() + (told.whole() ? " whole" : "")).isEqualTo(expected);
  }
}
