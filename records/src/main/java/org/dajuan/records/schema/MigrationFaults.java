package org.dajuan.records.schema;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;
import org.dajuan.catalog.finding.Severity;

/** What a migration has to say to the administrator. */
enum MigrationFaults implements Fault {
  /** A register with records is in no pack any more. */
  DROPPED_REGISTER(
      "台账 {register} 已不在内容包中，但仍有 {records} 条记录。",
      "Register {register} is in no pack any more but holds {records} records.",
      "请把它放回内容包；确要丢弃全部记录，请由管理员执行：{statement}",
      "Put it back into a pack; to throw all its records away, an administrator runs: {statement}"),
  /** A field with values is in the register no more. */
  DROPPED_FIELD(
      "台账 {register} 去掉了字段 {field}，但有 {records} 条记录填有该字段。",
      "Field {field} of register {register} is gone from the pack but filled in {records} records.",
      "请把它放回内容包；确要丢弃这些值，请由管理员执行：{statement}",
      "Put it back into the pack; to throw the values away, an administrator runs: {statement}"),
  /** Values would not survive the new type of a field. */
  CHANGED_TYPE(
      "字段 {field} 的类型由 {from} 改为 {to}，已有的 {records} 个值不能自动转换。",
      "Field {field} changes from {from} to {to}; its {records} values cannot be converted by"
          + " themselves.",
      "请新建一个字段；确要清空这些值，请由管理员执行：{statement}",
      "Define a new field instead; to empty the values, an administrator runs: {statement}"),
  /** Values of records are not in the code list or form that a pack asks. */
  VALUES_OUTSIDE(
      "{records} 条记录的 {field} 不在内容包允许的取值之内。",
      "{records} records have a {field} that the pack does not allow any more.",
      "请在内容包中保留这些取值，或先更正这些记录；查询：{statement}",
      "Keep these values in the pack or correct the records first; they are found by: {statement}"),
  /** Records share the key that a pack now asks to be unique. */
  REPEATED_KEY(
      "台账 {register} 有 {keys} 组记录的新主键重复。",
      "{keys} values of the new key of register {register} occur in several records.",
      "请先更正或作废重复的记录；查询：{statement}",
      "Correct or void the repeated records first; they are found by: {statement}"),
  /** A field became required while records leave it empty. */
  REQUIRED_BUT_EMPTY(
      Severity.WARNING,
      "字段 {field} 改为必填，但有 {records} 条记录为空。",
      "Field {field} is required now, but {records} records leave it empty.",
      "这些记录下次修改时须补填。",
      "They must be filled when the records are next changed."),
  DROPPED_REGION(
      "{region} 已不在内容包中，但台账 {register} 有 {records} 条记录引用它。",
      "{region} is in no pack any more, but {records} records of register {register} refer to it.",
      "请把它放回内容包，并填写失效日期 valid_to。",
      "Put it back into the pack and give it a valid_to date instead."),
  DROPPED_ORG(
      "{org} 已不在内容包中，但台账 {register} 有 {records} 条记录引用它。",
      "{org} is in no pack any more, but {records} records of register {register} refer to it.",
      "请把它放回内容包，并填写失效日期 valid_to。",
      "Put it back into the pack and give it a valid_to date instead.");

  private final FaultText text;

  MigrationFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  MigrationFaults(Severity severity, String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.of(severity, zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
