package org.dajuan.records.disclosure;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;

/** Why something is not told. */
public enum DisclosureFaults implements Fault {
  UNMASK_REASON_NEEDED(
      "查看遮盖内容须说明理由。",
      "Seeing what is masked needs a reason.",
      "请写明事由，如案件或申请。",
      "Say why, such as the case or the request."),
  UNMASK_NOT_PERMITTED(
      "您没有查看遮盖内容的权限。",
      "You may not see what is masked.",
      "请由有权限的人员查看，或请管理员授权。",
      "Ask somebody who may, or an administrator for the right."),
  UNMASK_UNKNOWN_FIELD(
      "台账没有字段 {field}。",
      "The register has no field {field}.",
      "请在记录页面选择字段。",
      "Choose a field on the record's page."),
  UNMASK_UNKNOWN_RECORD(
      "没有这条记录。", "There is no such record.", "请在台账中重新查找。", "Look it up in the register again."),
  EXTRACT_REASON_NEEDED(
      "查询个人信息须说明依据。",
      "An extract needs a reason.",
      "请写明本人申请及日期。",
      "Name the person's request and its date."),
  EXTRACT_NOT_PERMITTED(
      "您没有查询个人信息汇总的权限。",
      "You may not make the extract of a person.",
      "请由内容包指定的角色办理。",
      "Have it made by a role that the packs name for it."),
  EXTRACT_NOBODY(
      "没有找到与“{asked}”相符的记录。",
      "No record is of {asked}.",
      "请填写完整的公民身份号码，或该人员记录的编号。",
      "Write the whole identity number, or the id of the person's record.");

  private final FaultText text;

  DisclosureFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
