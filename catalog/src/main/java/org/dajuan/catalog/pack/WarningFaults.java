package org.dajuan.catalog.pack;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;

/** What can be wrong with a warning and with what it looks up. */
enum WarningFaults implements Fault {
  WARNING_OF_WHAT(
      "预警要写 red 或 yellow，疑点筛查只写 review。",
      "A warning needs red or yellow, a screening review alone.",
      "请写其中一种。",
      "Write one of the two."),
  LOOK_HIDES_FIELD(
      "“{name}”已是台账“{register}”的字段或系统用的词。",
      "{name} is already a column of the register {register} or a word of the system.",
      "请换一个名字。",
      "Choose another name."),
  LOOK_BELONGS_HOW(
      "没有说明哪些记录属于本记录。",
      "It is not said which records belong to a record.",
      "请写 by: 指向本台账的字段，或 match: {对方字段: 本台账字段}，只写一个。",
      "Write either by: with a field that points at this register, or match: {their_field:"
          + " our_field}."),
  LOOK_POINTS_ELSEWHERE(
      "字段“{field}”不指向台账“{register}”的记录。",
      "The field {field} does not point at records of {register}.",
      "请换用 type: record、register: {register} 的字段，或改写 match。",
      "Use a field of type record with register: {register}, or write match."),
  LOOK_COMPARES(
      "对方字段“{theirs}”与本台账字段“{ours}”类型不同，不会相等。",
      "Their field {theirs} and our field {ours} are of different types and never equal.",
      "请换用类型、代码表或台账相同的字段。",
      "Use fields of the same type, code list or register."),
  LOOK_MEASURE(
      "“{text}”没有把多条记录合成一个值。",
      "{text} does not make one value of many records.",
      "请写 count(*)、count(distinct x)、sum(x)、min(x) 或 max(x)，字段都要在其中。",
      "Write count(*), count(distinct x), sum(x), min(x) or max(x), with every field inside.");

  private final FaultText text;

  WarningFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
