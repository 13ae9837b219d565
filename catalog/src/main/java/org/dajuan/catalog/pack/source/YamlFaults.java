package org.dajuan.catalog.pack.source;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;

/** What can be wrong with the form of a YAML file and with its keys. */
public enum YamlFaults implements Fault {
  YAML_SYNTAX(
      "YAML 写法有误：{problem}。",
      "This is not YAML: {problem}.",
      "请检查本行及上一行的缩进、引号和冒号。",
      "Check indentation, quotes and colons of this line and the one before."),
  YAML_TAB("YAML 不能用制表符缩进。", "YAML cannot be indented with tabs.", "请改为空格。", "Use spaces."),
  YAML_TOO_DEEP(
      "嵌套超过 {limit} 层。",
      "Lists and mappings are nested more than {limit} deep.",
      "请减少嵌套。",
      "Nest less."),
  YAML_ALIAS(
      "不能用 YAML 别名（*）。", "YAML aliases (*) are not allowed.", "请把内容写出来。", "Write the content out."),
  YAML_SECOND_DOCUMENT(
      "一个文件只能有一份 YAML。",
      "A file holds one YAML document only.",
      "请去掉 --- 之后的部分，或另存为文件。",
      "Remove what follows ---, or move it to a file of its own."),
  YAML_KEY_NOT_TEXT("键必须是文字。", "A key must be a text.", "请把键写成一个词。", "Write one word as the key."),
  YAML_DUPLICATE_KEY(
      "键“{key}”写了两次，第一次在第 {line} 行。",
      "The key {key} is written twice, first on line {line}.",
      "请去掉一个或改名。",
      "Remove or rename one."),
  UNKNOWN_KEY("不认识的键“{key}”。", "Unknown key {key}.", "这里可写：{known}。", "Known here are: {known}."),
  MISTYPED_KEY(
      "不认识的键“{key}”。", "Unknown key {key}.", "是否应为“{nearest}”？", "Did you mean {nearest}?"),
  MISSING_KEY("缺少“{key}”。", "{key} is missing.", "请补上 {key}: …", "Add {key}: …"),
  WRONG_TYPE(
      "这里应是{expected}，写的是{found}。",
      "Here stands {found}, but {expected} is needed.",
      "请参看内容包手册。",
      "See the pack guide."),
  BAD_VALUE(
      "“{value}”不能写在这里。", "{value} is not allowed here.", "可写：{allowed}。", "Allowed: {allowed}."),
  EMPTY_LIST("“{key}”是空的。", "{key} is empty.", "请至少写一项。", "Write at least one item.");

  private final FaultText text;

  YamlFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
