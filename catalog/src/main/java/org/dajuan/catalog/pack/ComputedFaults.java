package org.dajuan.catalog.pack;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;

/** What can be wrong with a computed field and with what hangs under another record. */
enum ComputedFaults implements Fault {
  UNDER_NO_RECORD(
      "字段“{field}”不指向另一条记录。",
      "The field {field} does not point at a record.",
      "under 请写类型为 record 的字段，即所属的上级记录。",
      "Write under: with a field of type record, the record that one of these belongs to."),
  COMPUTED_HOW(
      "没有说明怎样计算。",
      "It is not said how the value is computed.",
      "请只写一种：sum、least、most、last（加 on）、count 或 lookup。",
      "Write exactly one of sum, least, most, last (with on), count and lookup."),
  COMPUTED_LOOKUP(
      "“{text}”不是“引用字段.对方字段”。",
      "{text} is not a reference field and a field of what it points at.",
      "请写成 引用字段.对方字段，如 village.households；引用字段类型为 record。",
      "Write it like village.households, where village is a field of type record."),
  COMPUTED_POINTS_ELSEWHERE(
      "字段“{field}”不指向台账“{register}”的记录。",
      "The field {field} does not point at records of {register}.",
      "by 请写对方台账中类型为 record、register: {register} 的字段。",
      "Write by: with their field of type record with register: {register}."),
  COMPUTED_TYPE(
      "“{value}”的值不能存入本字段。",
      "What follows from {value} does not fit the type of this field.",
      "求和只对数字；两个字段的类型、量纲、代码表应一致；个数存入 integer。",
      "Only numbers have sums; types, dimensions and code lists must be the same; a count is an integer."),
  COMPUTED_PRIVACY(
      "“{value}”的公开范围比本字段窄。",
      "{value} is guarded more closely than this field.",
      "请把本字段的 privacy 写得至少同样严。",
      "Give this field at least the same privacy."),
  COMPUTED_ORDER(
      "字段“{field}”不能用来排先后。",
      "The field {field} does not say which record is the last.",
      "on 请写日期、月份、年份、时期、时间或整数字段。",
      "Write on: with a field of type date, month, year, period, timestamp or integer."),
  COMPUTED_ENTERED(
      "计算字段“{field}”不能是必填、主键、区划或单位字段。",
      "The computed field {field} cannot be required, or be key, region or org field.",
      "请去掉 required，或改为人工填报。",
      "Take required away, or let it be entered."),
  COMPUTED_CIRCLE(
      "计算字段“{field}”最后由它自己算出。",
      "The computed field {field} follows from itself in the end.",
      "请去掉其中一个 computed。",
      "Take one of the computed away.");

  private final FaultText text;

  ComputedFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
