package org.dajuan.catalog.pack;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;

/** What can be wrong with a field, and with what a register uses it for. */
enum FieldFaults implements Fault {
  RESERVED_FIELD(
      "“{field}”是系统或表达式用的词，不能作字段名。",
      "{field} belongs to the system or to expressions and cannot be a field.",
      "请换一个名字。",
      "Choose another name."),
  PRIVACY_TOO_LOW(
      "这类字段是个人信息，不能设为 {privacy}。",
      "Fields of this type are personal data and cannot be {privacy}.",
      "请写 personal 或 sensitive。",
      "Write personal or sensitive."),
  UNIT_BY_NO_CODE(
      "字段“{field}”不是代码，定不了单位。",
      "The field {field} is no code, so it cannot give the unit.",
      "by- 后面要写一个代码字段。",
      "Write a code field after by-."),
  NOT_A_REGION_FIELD(
      "字段“{field}”不是区划。",
      "The field {field} is no region.",
      "请换用 type: region 的字段。",
      "Use a field of type region."),
  SPOKEN_NAME_UNFIT(
      "字段“{field}”不能作为事物的名称。",
      "The field {field} cannot be the name of a thing.",
      "请换用 text、org-name、code 或 region 字段；人名不是事物。",
      "Use a field of type text, org-name, code or region; people are no things."),
  SPOKEN_NAME_PRIVATE(
      "字段“{field}”受保护，不能用来查找事物。",
      "The field {field} is guarded and cannot be used to find things.",
      "请换用 public 或 internal 的字段。",
      "Use a field that is public or internal."),
  SPOKEN_FIELD_TYPE(
      "字段“{field}”的类型不是 {type}。",
      "The field {field} is not of type {type}.",
      "请换用 type: {type} 的字段。",
      "Use a field of type {type}."),
  SPOKEN_PROOF(
      "“{name}”既不是本台账的日期字段，也不是其流程的状态。",
      "{name} is neither a date field of the register nor a state of its life cycle.",
      "请写日期字段或状态的名称。",
      "Name a date field or a state."),
  SPOKEN_CONDITION(
      "阶段“{stage}”应写在 {key} 之下。",
      "The stage {stage} belongs under {key}.",
      "stages 下写日期或状态，conditions 下写条件。",
      "Dates and states stand under stages, conditions under conditions."),
  NOT_AN_ORG_FIELD(
      "字段“{field}”不是单位。",
      "The field {field} is no org.",
      "请换用 type: org 的字段。",
      "Use a field of type org."),
  NOT_A_DATE_FIELD(
      "字段“{field}”不是日期。",
      "The field {field} is no date.",
      "请换用日期类的字段。",
      "Use a field of a date type."),
  NOT_A_NUMBER_FIELD(
      "字段“{field}”不是数。",
      "The field {field} is no number.",
      "请换用数值字段。",
      "Use a field of a numeric type."),
  NOT_A_PERIOD_FIELD(
      "字段“{field}”不是时期。",
      "The field {field} is no period.",
      "请换用 type: period 的字段。",
      "Use a field of type period."),
  NOT_A_CODE_FIELD(
      "字段“{field}”不是代码。",
      "The field {field} is no code.",
      "请换用 type: code 的字段。",
      "Use a field of type code.");

  private final FaultText text;

  FieldFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
