package org.dajuan.catalog.pack;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;
import org.dajuan.catalog.finding.Severity;

/** What can be wrong with how packs treat personal data. */
enum ProtectionFaults implements Fault {
  NO_NEED_STATED(
      "这里用到台账“{register}”，但工作“{stream}”没有说明为何需要它。",
      "This uses the register {register}, but the stream {stream} does not say why it needs it.",
      "请在工作的 needs 下写明 register、fields 和 purpose。",
      "State register, fields and purpose under needs of the stream."),
  SHOWS_MORE_THAN_NEEDED(
      "这里会显示台账“{register}”的 {fields}，超出工作“{stream}”说明需要的范围。",
      "This shows {fields} of the register {register}, more than the stream {stream} says it needs.",
      "确有需要的，请加入 needs 并说明目的；否则请不要使用。",
      "Add them to needs if the purpose asks for them; else do without."),
  JOINS_WHAT_IT_NEVER_MAY(
      "台账“{register}”不得与“{other}”关联，却有关联途径：{way}。",
      "The register {register} never joins {other}, but there is a way: {way}.",
      "请去掉这一关联。",
      "Take the connection out."),
  RETAIN_NEEDS_DATE_FIELD(
      "保存期限的起算字段“{field}”自身是会被删除的个人信息。",
      "The field {field} from which the time counts is itself personal and would be erased.",
      "请换用不属于个人信息的日期字段。",
      "Use a date field that is not personal."),
  NOTHING_TO_ERASE(
      Severity.WARNING,
      "台账没有个人信息字段，无可删除。",
      "The register has no personal field to erase.",
      "请去掉 retain，或给字段写上 privacy。",
      "Leave retain out, or give fields their privacy.");

  private final FaultText text;

  ProtectionFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  ProtectionFaults(Severity severity, String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.of(severity, zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
