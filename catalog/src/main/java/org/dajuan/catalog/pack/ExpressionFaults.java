package org.dajuan.catalog.pack;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;

/** What can be wrong with an expression of a pack. */
enum ExpressionFaults implements Fault {
  BAD_EXPRESSION("{fault}。", "{fault}.", "", ""),
  BAD_GUARD(
      "对台账“{register}”：{fault}。",
      "For the register {register}: {fault}.",
      "请改条件，或给台账加上字段。",
      "Change the guard, or add what it needs to the register."),
  NOT_A_CONDITION(
      "这里要写条件。",
      "This is no condition.",
      "请写成结果为真或假的式子，如 kind = 'lane'。",
      "Write something that is true or false, such as kind = 'lane'.");

  private final FaultText text;

  ExpressionFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
