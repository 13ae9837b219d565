package org.dajuan.catalog.pack;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;
import org.dajuan.catalog.finding.Severity;

/** What can be missing of the sources, parameters and completeness of a stream. */
enum SourceFaults implements Fault {
  STANDING_WITHOUT_TEXT(
      "“{standing}”没有说依据什么。",
      "{standing} does not say by which document or practice.",
      "请写文件名称，或用 {zh: …, standing: {standing}}；单独一个词只能是 {bare}。",
      "Name the document, or write {zh: …, en: …, standing: {standing}}; alone stand only {bare}."),
  VALUES_ON_ONE_DAY(
      "参数从 {from} 起有两个值。", "The parameter has two values from {from} on.", "请只留一个。", "Keep one."),
  STREAM_INCOMPLETE(
      Severity.HINT,
      "工作“{stream}”还缺：{missing}。",
      "The stream {stream} still lacks: {missing}.",
      "完整的工作有两种语言的说明，有台账、校验、流程中的角色、预警和指标。",
      "A complete stream has help in both languages, registers, rules, roles in its life cycles,"
          + " warnings and indicators."),
  SOURCE_UNSTATED(
      Severity.HINT,
      "工作“{stream}”有 {count} 条校验、时限或预警没有写依据：{names}。",
      "In the stream {stream} {count} rules, deadlines and warnings name no source: {names}.",
      "请写 source: 文件名称，或 unconfirmed、proposal；写在台账或工作上，其下各项都适用。",
      "Write source: with the document, or unconfirmed or proposal; on a register or the stream it"
          + " holds for all below.");

  private final FaultText text;

  SourceFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  SourceFaults(Severity severity, String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.of(severity, zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
