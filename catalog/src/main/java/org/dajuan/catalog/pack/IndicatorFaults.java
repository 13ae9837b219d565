package org.dajuan.catalog.pack;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;

/** What can be wrong with an indicator. */
enum IndicatorFaults implements Fault {
  INDICATOR_WITHOUT_SOURCE(
      "指标没有写来源。",
      "The indicator does not say where its figures come from.",
      "请写 from、reported、regions、formula 之一。",
      "Write one of from, reported, regions, formula."),
  INDICATOR_SOURCES(
      "指标写了几个来源：{written}。",
      "The indicator has several sources: {written}.",
      "请只留一个。",
      "Keep one."),
  BAD_MEASURE(
      "“{text}”不是度量。",
      "{text} is not a measure.",
      "可写 count(*)、count(distinct a, b)、sum(x)、min(x)、max(x)、streak(f)。",
      "Write count(*), count(distinct a, b), sum(x), min(x), max(x) or streak(f)."),
  MEASURE_NEEDS_NUMBER(
      "“{text}”不是数。",
      "{text} is no number.",
      "sum、min、max 里要写数。",
      "sum, min and max are taken over numbers."),
  STREAK_NEEDS_INTEGER(
      "字段“{field}”不是整数。",
      "The field {field} is no whole number.",
      "streak 里要写整数字段。",
      "streak is taken over an integer field."),
  GROUP_NEEDS_COUNT(
      "分组后只能用 count(*)。",
      "A grouped indicator counts its groups.",
      "请写 measure: count(*)。",
      "Write measure: count(*)."),
  HAVING_WITHOUT_AGGREGATE(
      "having 里没有汇总函数。",
      "having contains no aggregate.",
      "逐条记录的条件请写在 where。",
      "Write conditions on single records as where."),
  HAVING_LOOSE_FIELD(
      "having 里的字段“{fields}”既未汇总也未分组。",
      "In having the fields {fields} are neither aggregated nor grouped by.",
      "请汇总它，或写进 by。",
      "Aggregate them, or add them to by."),
  ZERO_WITHOUT_RETURNS(
      "台账“{register}”没有 returns，无法证明零。",
      "The register {register} has no returns, so a zero cannot be proven.",
      "请给台账加 returns，或去掉 zero。",
      "Add returns to the register, or remove zero."),
  ESTIMATES_WITHOUT_STATUS(
      "写了 estimates 却没有 status。",
      "estimates needs a status.",
      "请写 status: 代码字段。",
      "Write status: with a code field."),
  GIVEN_PLACE_NOT_REPORTED(
      "“{indicator}”不是公布的指标，不能作为上级给的位次。",
      "{indicator} is no reported indicator and cannot be the place as given.",
      "given 后请写 reported: 的指标。",
      "Name an indicator with reported: after given."),
  FORMULA_CYCLE(
      "公式互相引用：{cycle}。", "Formulas refer to each other: {cycle}.", "请拆开这个圈。", "Break the circle.");

  private final FaultText text;

  IndicatorFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
