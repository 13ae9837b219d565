package org.dajuan.catalog.pack;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;

/** What can be wrong with dates, periods, numbers and units as a pack writes them. */
enum LiteralFaults implements Fault {
  BAD_DATE(
      "“{value}”不是日期。", "{value} is not a date.", "请写成 2023-09-30。", "Write it as 2023-09-30."),
  BAD_RANGE(
      "从 {from} 到 {to} 不是合理的区间。",
      "{from} to {to} is no sensible range.",
      "起止要先后有序，且不超过 {limit} 天。",
      "The end must follow the start within {limit} days."),
  BAD_PERIOD(
      "“{value}”不是时期。",
      "{value} is not a period.",
      "请写成 2023、2023Q3、2023-11 或 2023-11-05。",
      "Write 2023, 2023Q3, 2023-11 or 2023-11-05."),
  BAD_NUMBER(
      "“{value}”不是数。",
      "{value} is not a number.",
      "请写成 1234.5，不带千分位和单位。",
      "Write it as 1234.5, without separators and unit."),
  BAD_TIME_LIMIT(
      "“{value}”不是时限。",
      "{value} is not a time limit.",
      "请写成 30 working days、5 days、2 months 或 24 hours。",
      "Write 30 working days, 5 days, 2 months or 24 hours."),
  BAD_FACTOR(
      "“{value}”不能作换算系数。",
      "{value} cannot be a factor.",
      "请写大于零的数：一个本单位等于多少基本单位。",
      "Write a positive number: how many base units one of this unit is."),
  NO_BASE_UNIT(
      "“{dimension}”没有基本单位。",
      "{dimension} has no base unit.",
      "请给其中一个单位写 factor: 1。",
      "Give one of its units factor: 1."),
  DIMENSION_MISMATCH(
      "单位“{unit}”计量的是 {dimension}，这里要 {expected}。",
      "The unit {unit} measures {dimension}, but {expected} is needed.",
      "请换用同一类的单位。",
      "Use a unit of that dimension."),
  EMPTY_CELL("“{column}”不能为空。", "{column} must not be empty.", "请填写。", "Fill it in."),
  VALIDITY_ORDER(
      "有效期从 {from} 到 {to} 前后颠倒。",
      "The validity from {from} to {to} ends before it begins.",
      "valid_to 是不再存在的第一天，要晚于 valid_from。",
      "valid_to is the first day on which it no longer exists; it must be later.");

  private final FaultText text;

  LiteralFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
