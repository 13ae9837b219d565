package org.dajuan.catalog.pack;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;

/** What can be wrong with the names that a pack gives and uses. */
enum NameFaults implements Fault {
  BAD_IDENTIFIER(
      "{kind}的标识“{id}”不合规。",
      "{id} cannot be the id of a {kind}.",
      "以小写字母开头，只含 a-z、0-9、_、-，至多 63 个字符。",
      "Begin with a letter and use a-z, 0-9, _ and -, at most 63 characters."),
  BAD_SQL_NAME(
      "{kind}的名字“{id}”不合规。",
      "{id} cannot be the name of a {kind}.",
      "它会成为数据库中的名字：以小写字母开头，只含 a-z、0-9、_，至多 55 个字符。",
      "It becomes a name in the database: begin with a letter and use a-z, 0-9 and _, at most 55"
          + " characters."),
  BAD_CODE(
      "代码“{code}”不合规。",
      "{code} cannot be a code.",
      "只含字母、数字、_、-、.，至多 63 个字符。",
      "Use letters, digits, _, - and ., at most 63 characters."),
  DEFINED_TWICE(
      "{kind}“{id}”已经定义过：{first}。",
      "The {kind} {id} is already defined: {first}.",
      "请改名或去掉一个。",
      "Rename or remove one."),
  UNKNOWN_NAME(
      "没有{kind}“{id}”。",
      "There is no {kind} {id}.",
      "请先定义它，或改用已有的。",
      "Define it, or use one that exists."),
  MISTYPED_NAME(
      "没有{kind}“{id}”。", "There is no {kind} {id}.", "是否应为“{nearest}”？", "Did you mean {nearest}?");

  private final FaultText text;

  NameFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
