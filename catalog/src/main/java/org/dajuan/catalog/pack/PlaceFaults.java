package org.dajuan.catalog.pack;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;

/** What can be wrong with regions, orgs and their targets. */
enum PlaceFaults implements Fault {
  BAD_REGION_CODE(
      "“{code}”不是区划代码。",
      "{code} is no region code.",
      "请写国家统一的区划代码，只含数字和字母。",
      "Write the national code, digits and letters only."),
  DUPLICATE_REGION(
      "区划代码“{code}”已用于{name}。",
      "The region code {code} is already that of {name}.",
      "区划代码不能重复使用；变更请用 valid_from、valid_to。",
      "A code is used once; for changes write valid_from and valid_to."),
  REGION_LEVEL_ORDER(
      "{region}（{level}）的上级{parent}（{parentLevel}）级别不高于它。",
      "{region} ({level}) lies below {parent} ({parentLevel}), which is not of a higher level.",
      "请检查 level 和 parent。",
      "Check level and parent."),
  REGION_OUTLIVES_PARENT(
      "{region}的有效期超出了上级{parent}。",
      "{region} exists at times when {parent}, to which it belongs, does not.",
      "请检查两者的有效期。",
      "Check the validity of both."),
  ORG_CYCLE("单位“{id}”的上级绕回了自己。", "The org {id} is above itself.", "请检查 parent。", "Check parent."),
  DUPLICATE_TARGET(
      "指标“{indicator}”在 {region}、{period} 已有目标。",
      "There is already a target of {indicator} for {region} and {period}.",
      "请只留一个。",
      "Keep one.");

  private final FaultText text;

  PlaceFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
