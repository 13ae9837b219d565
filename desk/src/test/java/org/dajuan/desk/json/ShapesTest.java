package org.dajuan.desk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.word.Localized;
import org.dajuan.desk.warning.WarningCard;
import org.dajuan.desk.warning.WarningLine;
import org.dajuan.ledger.Hash;
import org.dajuan.records.log.LogVerification;
import org.dajuan.records.log.Proofs;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** FEATURE: programs find every answer under the same names, in the same order. */
class ShapesTest {

  @Test
  void aTask() {
    assertThat(
            json(
                new TaskJson(
                    "works",
                    "7",
                    "丙村",
                    "990001",
                    "begun",
                    List.of("accept"),
                    List.of("clerk"),
                    null,
                    "2023-06-10",
                    "2023-06-12",
                    "red",
                    List.of())))
        .isEqualTo(
            "{'register':'works','id':'7','label':'丙村','region':'990001','state':'begun',"
                + "'steps':['accept'],'roles':['clerk'],'since':null,'due_raw':'2023-06-10',"
                + "'due_legal':'2023-06-12','light':'red','escalated_to':[]}");
  }

  @Test
  void aWarningAndARecordUnderIt() {
    WarningCard card =
        new WarningCard(
            "slow",
            "拖延",
            "",
            "works",
            "工程",
            false,
            3,
            2,
            0,
            1,
            new Basis(Basis.Standing.PROPOSAL, new Localized("某规", "some rule")),
            true);
    assertThat(json(WarningJson.of(card, Locale.CHINESE)))
        .isEqualTo(
            "{'warning':'slow','title':'拖延','register':'works','red':3,'yellow':2,'review':0,"
                + "'green':1,'standing':'proposal','source':'某规'}");
    assertThat(
            json(
                WarnedJson.of(
                    new WarningLine(
                        "7",
                        "丙村",
                        "990001",
                        "丙",
                        "在建",
                        "red",
                        "造价 9元",
                        List.of("验收"),
                        "2023-06-03",
                        "2023-06-10",
                        null,
                        0))))
        .isEqualTo(
            "{'id':'7','label':'丙村','region':'990001','light':'red','why':'造价 9元','lit':'2023-06-03',"
                + "'due_raw':'2023-06-10','due_legal':null,'overdue':0}");
  }

  private enum SampleFaults implements Fault {
    ROW_CHANGED(FaultText.error("改了。", "Changed.", "复原。", "Restore."));

    private final FaultText text;

    SampleFaults(FaultText text) {
      this.text = text;
    }

    @Override
    public FaultText text() {
      return text;
    }
  }

  /** The values stand in the order in which the fault was told, in every run. */
  @Test
  void aVerificationWithItsFindings() {
    Findings findings = new Findings();
    findings.add(
        SampleFaults.ROW_CHANGED.at(
            new Place.InField("works", "7", "title"),
            "row",
            7,
            "field",
            "title",
            "entry",
            4,
            "by",
            "li"));
    assertThat(
            json(
                VerificationJson.of(
                    new LogVerification(findings, 9, 8, 1, 7, 0, "log"), Locale.ENGLISH)))
        .isEqualTo(
            "{'intact':false,'origin':'log','entries':9,'published':8,'checkpoints':1,'rows':7,"
                + "'erased':0,'errors':1,'findings':[{'code':'row_changed','severity':'error',"
                + "'place':'works[7].title','message':'Changed.','remedy':'Restore.','values':{'row':'7','field':'title',"
                + "'entry':'4','by':'li'}}]}");
  }

  @Test
  void proofs() {
    Hash hash = Hash.of(new byte[32]);
    String root = hash.base64();
    assertThat(json(ConsistencyJson.of(new Proofs.Consistency(3, hash, 9, hash, List.of(hash)))))
        .isEqualTo(
            "{'old_size':3,'old_root':'%1$s','new_size':9,'new_root':'%1$s','path':['%1$s']}"
                .formatted(root));
    assertThat(json(new CheckpointJson("log", 9, root, "note")))
        .isEqualTo("{'origin':'log','size':9,'root':'%s','note':'note'}".formatted(root));
    assertThat(json(new InclusionJson(5, "ab", "entry", List.of(root), "note")))
        .isEqualTo(
            "{'index':5,'leaf':'ab','entry':'entry','path':['%s'],'checkpoint':'note'}"
                .formatted(root));
  }

  private static String json(Object answer) {
    return JsonMapper.builder().build().writeValueAsString(answer).replace('"', '\'');
  }
}
