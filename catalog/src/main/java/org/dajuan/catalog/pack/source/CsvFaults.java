package org.dajuan.catalog.pack.source;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;

/** What can be wrong with the form of a CSV file of a pack and with its header. */
public enum CsvFaults implements Fault {
  CSV_NO_HEADER(
      "文件没有表头。",
      "The file has no header line.",
      "第一行请写列名：{columns}。",
      "Write the column names on the first line: {columns}."),
  CSV_MISSING_COLUMN("缺少列“{column}”。", "The column {column} is missing.", "请补上这一列。", "Add it."),
  CSV_UNKNOWN_COLUMN(
      "不认识的列“{column}”。", "Unknown column {column}.", "可用的列：{columns}。", "Known are: {columns}."),
  CSV_MISTYPED_COLUMN(
      "不认识的列“{column}”。",
      "Unknown column {column}.",
      "是否应为“{nearest}”？",
      "Did you mean {nearest}?"),
  CSV_DUPLICATE_COLUMN(
      "列“{column}”出现两次。", "The column {column} occurs twice.", "请去掉一列。", "Remove one."),
  CSV_CELL_COUNT(
      "这一行有 {cells} 格，表头有 {expected} 格。",
      "This row has {cells} cells, the header has {expected}.",
      "请补齐或去掉多余的逗号；含逗号的内容要加双引号。",
      "Add or remove commas; put cells that contain commas in double quotes."),
  CSV_QUOTE(
      "双引号的位置不对。",
      "A double quote stands at the wrong place.",
      "整格加双引号，里面的双引号写两个。",
      "Quote the whole cell and double the quotes inside."),
  CSV_QUOTE_OPEN("双引号没有结尾。", "A double quote is never closed.", "请补上结尾的双引号。", "Close it."),
  CSV_LINE_END(
      "换行只有 CR。",
      "A line ends with CR alone.",
      "请另存为 LF 或 CRLF 换行。",
      "Save the file with LF or CRLF."),
  CSV_CELL_TOO_LONG(
      "一格超过 {limit} 个字符。",
      "A cell is longer than {limit} characters.",
      "请检查双引号是否漏了结尾。",
      "Check for a missing closing quote.");

  private final FaultText text;

  CsvFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
