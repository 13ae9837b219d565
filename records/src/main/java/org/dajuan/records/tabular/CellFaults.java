package org.dajuan.records.tabular;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;

/** What can be wrong with a single cell before its meaning is looked at. */
public enum CellFaults implements Fault {
  TEXT_AFTER_QUOTE(
      "结束的引号之后还有文字。",
      "There is text after the closing quote.",
      "内容中的引号要写两遍。",
      "Write a quote inside a cell twice."),
  CELL_TOO_LONG(
      "单元格超过 {limit} 个字符。",
      "The cell has more than {limit} characters.",
      "请缩短内容；也请检查前面是否有未结束的引号。",
      "Shorten the text; check too whether a quote was left open."),
  ERROR_CELL(
      "单元格是错误值 {error}。",
      "The cell holds the error {error}.",
      "请改正公式或直接填写数值。",
      "Mend the formula or write the value itself."),
  FORMULA_WITHOUT_VALUE(
      "公式没有计算结果。",
      "The formula has no computed value.",
      "请在表格软件中打开、计算并保存，或直接填写数值。",
      "Open, compute and save it in a spreadsheet program, or write the value itself.");

  private final FaultText text;

  CellFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }

  /** The fault in a cell of a row. */
  RowObjection in(long row, int column, Object... namesAndValues) {
    return new RowObjection(row, column, with(namesAndValues));
  }
}
