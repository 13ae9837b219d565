package org.dajuan.catalog.pack;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;

/** What can be wrong with two sources of one fact. */
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
      "Write a number of zero or more in the unit of the indicators, or a percentage: 0.5, 2%.");

  private final FaultText text;

  CompareFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
