package org.dajuan.records.write;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;

/** Why a change of one record is refused, beyond what is wrong with the record. */
enum WriteFaults implements Fault {
  UNKNOWN_FIELD(
      "台账没有字段 {field}。",
      "The register has no field {field}.",
      "可用字段：{known}。",
      "Its fields are {known}."),
  UNKNOWN_TRANSITION(
      "流程没有步骤 {step}。",
      "The life cycle has no step {step}.",
      "可用步骤：{known}。",
      "Its steps are {known}."),
  /** The step does not start from the state of the record. */
  WRONG_STATE(
      "状态为 {state} 的记录不能“{step}”。",
      "A record in state {state} cannot take the step \"{step}\".",
      "可由以下状态进行：{from}。",
      "It starts from: {from}."),
  ROLE_MISSING(
      "您没有“{step}”的权限。",
      "You may not take the step \"{step}\".",
      "需要以下角色之一：{roles}。",
      "It needs one of the roles {roles}."),
  /** Who made the last change may not approve it. */
  SAME_PERSON(
      "“{step}”须由另一人办理：上一次变更由 {actor} 作出。",
      "\"{step}\" is for another person: the change before was made by {actor}.",
      "请由其他有权限的人员办理。",
      "Have somebody else with the role take it."),
  /** A creation names an id that another record has. */
  ID_TAKEN(
      "编号已被内容不同的记录占用。",
      "A record with other content has this id.",
      "请换一个编号。",
      "Choose another id.");

  private final FaultText text;

  WriteFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
