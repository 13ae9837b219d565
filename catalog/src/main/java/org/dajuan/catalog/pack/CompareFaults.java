package org.dajuan.catalog.pack;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;
import org.dajuan.catalog.finding.Severity;

/** What can be wrong with two sources of one fact, said or unsaid. */
enum CompareFaults implements Fault {
  COMPARES_NOT_TWO(
      "对照“{id}”要写两个不同的指标，这里写了 {count} 个。",
      "The comparison {id} needs two indicators that differ, here are {count}.",
      "请写 of: [指标, 指标]。",
      "Write of: [indicator, indicator]."),
  COMPARES_UNITS(
      "“{one}”的单位是“{unit}”，“{other}”的单位是“{otherunit}”，不能对照。",
      "The unit of {one} is '{unit}', that of {other} '{otherunit}'; they cannot be compared.",
      "请改用单位相同的两个指标。",
      "Take two indicators of the same unit."),
  COMPARES_LEVELS(
      "没有哪一级区划同时有“{one}”和“{other}”。",
      "There is no level of regions with figures of both {one} and {other}.",
      "请改用同一级都有数的两个指标，或改它们的 levels。",
      "Take two indicators that share a level, or change their levels."),
  BAD_TOLERANCE(
      "“{text}”不是容差。",
      "{text} is no tolerance.",
      "请写不小于零的数（按指标的单位），或百分数，如 0.5、2%。",
      "Write a number of zero or more in the unit of the indicators, or a percentage: 0.5, 2%."),
  TWIN_REGISTERS(
      Severity.HINT,
      "台账“{one}”和“{other}”都填“{titles}”，名称、单位、区划级别和时期相同，同一个数可能填两遍。",
      "The registers {one} and {other} both ask for {titles}, alike in words, unit, level of regions"
          + " and period; one number may be entered twice.",
      "一处改为 computed 或引用另一处；两处各有依据的，写 compare；不是一回事的，在台账里写 not-twin，列另一台账和理由。",
      "Compute or look it up in one of them; where both are lawful write compare; where they are not"
          + " the same write not-twin in a register, with the other one and the reason."),
  NO_TWIN_WITHOUT_REASON(
      "没有写明为什么与台账“{other}”不是一回事。",
      "It is not said why this is not the same as the register {other}.",
      "请在冒号后写理由。",
      "Write the reason behind the colon.");

  private final FaultText text;

  CompareFaults(Severity severity, String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.of(severity, zh, en, remedyZh, remedyEn);
  }

  CompareFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
