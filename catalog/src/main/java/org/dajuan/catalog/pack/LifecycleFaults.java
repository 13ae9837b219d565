package org.dajuan.catalog.pack;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;
import org.dajuan.catalog.finding.Severity;

/** What can be wrong with a life cycle, alone and beside the registers that use it. */
enum LifecycleFaults implements Fault {
  RESERVED_STATE(
      "状态“{state}”每个流程都有，不能自己定义。",
      "The state {state} exists in every life cycle.",
      "请去掉它。",
      "Leave it out."),
  UNREACHABLE_STATE(
      Severity.WARNING,
      "没有步骤能到状态“{state}”。",
      "No transition leads to the state {state}.",
      "请加一个步骤，或去掉它。",
      "Add a transition to it, or remove it."),
  DEADLINE_WITHOUT_LIMIT(
      "写了 {key} 却没有 within。",
      "{key} needs a time limit.",
      "请写 within: 30 working days 之类，或去掉 {key}。",
      "Write within: with a time such as 30 working days, or leave {key} out."),
  DEADLINE_MIXES_HOURS(
      "按小时算的时限昼夜不停，与这里的 {key} 合不到一起。",
      "A limit in hours runs through day and night and does not go together with this {key}.",
      "时限与延长要么都按小时，要么都按天或月；not_counted 只用于按天或月的时限。",
      "Write limit and extension both in hours or both in days or months; not_counted is for days"
          + " and months."),
  LIFECYCLE_NEEDS_DATE(
      "流程把字段“{field}”当作日期，但台账“{register}”（{at}）的不是。",
      "The life cycle counts from the field {field}, which is no date in the register {register}"
          + " ({at}).",
      "请换用日期字段，或改字段的类型。",
      "Use a date field, or change the type of this one."),
  LIFECYCLE_NEEDS_FIELD(
      "流程要求字段“{field}”，但台账“{register}”（{at}）没有。",
      "The life cycle requires the field {field}, which the register {register} ({at}) does not"
          + " have.",
      "请在台账中加上该字段，或换一个流程。",
      "Add the field to the register, or use another life cycle.");

  private final FaultText text;

  LifecycleFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  LifecycleFaults(Severity severity, String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.of(severity, zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
