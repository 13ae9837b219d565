package org.dajuan.records.transfer;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;
import org.dajuan.catalog.finding.Objection;
import org.dajuan.catalog.finding.Severity;

/**
 * What can be wrong with a row of an import beyond the record that it holds. Of {@code {other}} the
 * database knows the value.
 */
enum ImportFaults implements Fault {
  /** More or fewer cells than the header. */
  RAGGED_ROW(
      "本行有 {cells} 格，表头有 {expected} 格。",
      "The row has {cells} cells, the header {expected}.",
      "请检查逗号和引号；含逗号的内容要用引号括起来。",
      "Check commas and quotes; a cell that contains a comma stands in quotes."),
  /** An earlier row has the same key. */
  DUPLICATE_IN_FILE(
      "与第 {other} 行的主键相同。",
      "Row {other} has the same key.",
      "请删除其中一行，或改正主键。",
      "Remove one of the two rows, or mend the key."),
  /** Keys that a person cannot tell apart: a zero-width space, full width, another dash. */
  LOOK_ALIKE_KEY(
      "主键看起来与{other}相同，只差空格、全角、连字符或看不见的字符。",
      "The key looks like that of {other}; spaces, full width, dashes or invisible characters differ.",
      "如是同一条，请改成相同的写法；请用半角重新键入主键。",
      "If it is the same, write it the same way; type the key anew in half width."),
  LOOK_ALIKE_CASE(
      Severity.WARNING,
      "主键与{other}只差大小写。",
      "The key differs from that of {other} in capital letters only.",
      "请核对是否同一条。",
      "Check whether it is the same."),
  /** The id column names a record that exists. */
  DUPLICATE_ID(
      "台账中已有编号为 {other} 的记录。",
      "The register already has a record with the id {other}.",
      "如要修改已有记录，请选择“更新已有记录”（--update）；否则请清空编号。",
      "To change records that exist, import with --update; else empty the id."),
  BAD_ID(
      "“{id}”不是记录编号。",
      "\"{id}\" is no record id.",
      "请清空，或原样保留导出的编号。",
      "Leave it empty, or keep the id as it was exported."),
  /** An update would change the state. */
  STATE_BY_IMPORT(
      "已有记录的状态（{state}）只能通过流程改变。",
      "The state of an existing record ({state}) changes by steps of its life cycle only.",
      "请清空状态，或填写其现有状态。",
      "Leave the state empty, or write the one it has.");

  private final FaultText text;

  ImportFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  ImportFaults(Severity severity, String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.of(severity, zh, en, remedyZh, remedyEn);
  }

  /** The fault with the value that else the database gives. */
  Objection saying(String other) {
    return with("other", other);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
