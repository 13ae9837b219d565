package org.dajuan.reports.compose;

import java.util.stream.Stream;
import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.figures.FigureKey;

/** What is said before publication about the figures of a draft. */
enum FigureFaults implements Fault {
  FIGURE_MISSING(
      "{title}没有数",
      "There is no figure of {title}.",
      "补录台账或报送，或从模板中去掉这一句",
      "Enter the records or returns, or leave the sentence out of the template."),
  FIGURE_LEFT_OUT(
      Severity.HINT,
      "没有{title}，这一句不写",
      "There is no {title}, so nothing is said of it.",
      "应当有数的，补录台账或报送",
      "If there should be a figure, enter the records or returns."),
  FIGURE_INTERNAL(
      "{title}仅供内部使用，不写入公开的报告",
      "{title} is for the house only and does not stand in a published report.",
      "从模板中去掉，或写进 release: internal 的报告",
      "Leave it out of the template, or say it in a report with release: internal."),
  REPORT_INTERNAL(
      "这份材料仅供内部使用，不发布",
      "This report is for the house only and is not published.",
      "打印或导出草稿使用",
      "Print or export the draft."),
  FIGURE_WITHHELD(
      "{title}依据的记录太少，编写者无权查阅这些记录",
      "{title} rests on few records, which the person who composes may not read.",
      "由可查阅该台账的人编写，或从模板中去掉这一句",
      "Let somebody compose it who may read the register, or leave the sentence out of the template."),
  FIGURE_UNPROVEN(
      "{title}尚未证实：应报未齐，或同级有缺",
      "{title} is unproven: returns are due, or peers lack a figure.",
      "催齐报送后再发布",
      "Publish when the returns are in."),
  CONDITION_UNPROVEN(
      Severity.WARNING,
      "条件取决于尚未证实的{title}",
      "The condition rests on {title}, which is unproven.",
      "催齐报送后再看这一句是否成立",
      "See whether the sentence holds when the returns are in."),
  FIGURE_ESTIMATED(
      Severity.HINT,
      "{title}只有预计数",
      "{title} is only an estimate.",
      "有实际数后再发布，或照此以“预计”发布",
      "Wait for the actual figure, or publish it as an estimate."),
  ESTIMATE_GOVERNS_ACTUAL(
      Severity.WARNING,
      "{title}是实际数，却接在“预计”之后",
      "{title} is actual but reads as if it were estimated.",
      "把它移到“预计”之前，或另起一句",
      "Put it before the estimated ones, or begin a new sentence."),
  FIGURE_BANNED(
      "{title}不得发布：{reason}",
      "{title} must not be published: {reason}",
      "从模板中去掉；确经批准的，写 despite=\"理由\"",
      "Leave it out of the template, or write despite=\"reason\" when that was approved."),
  BAN_OVERRIDDEN(
      Severity.WARNING,
      "{title}不得发布（{ban}），仍予刊用：{despite}",
      "{title} must not be published ({ban}) but is said all the same: {despite}",
      "确认已经批准；理由随发布记入账本",
      "Make sure that this was approved; the reason goes into the ledger with the publication."),
  WORDING_MISFIT(
      Severity.WARNING,
      "{title}：{problem}，已换成属实的说法",
      "{title}: {problem}; a true wording was used instead.",
      "改写这一句",
      "Rewrite the sentence."),
  FIGURES_DIFFER(
      "合并叙述的数并不相同：{one}，{other}",
      "Figures said together are not the same: {one}, {other}.",
      "分开写，或用 {if a = b} 判断",
      "Write them apart, or ask with {if a = b}."),
  SOURCES_DIFFER(
      Severity.WARNING,
      "{title}：{onetitle}{one}，{othertitle}{other}，相差超出容差",
      "{title}: {onetitle} {one}, {othertitle} {other}; they lie farther apart than allowed.",
      "核对两处记录；两处都对的，写明所用的是哪一处",
      "Look at the records of both; if both are right, say which of them is meant."),
  FIGURE_OVERRIDDEN(
      Severity.WARNING,
      "“{computed}”被改写为“{printed}”：{reason}",
      "'{computed}' was replaced by '{printed}': {reason}",
      "确认改写的理由仍然成立",
      "Make sure that the reason still holds."),
  FIGURES_STALE(
      "有新记录尚未计入指标",
      "There are records that figures do not know yet.",
      "刷新指标后再发布",
      "Refresh the figures and make the report again.");

  private final FaultText text;

  FigureFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  FigureFaults(Severity severity, String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.of(severity, zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }

  /** What is said of one figure; the figure comes first among the values. */
  Finding of(FigureKey key, Place place, Object... namesAndValues) {
    return at(place, Stream.concat(Stream.of("figure", key), Stream.of(namesAndValues)).toArray());
  }
}
