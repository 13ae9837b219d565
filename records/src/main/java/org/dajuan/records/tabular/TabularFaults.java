package org.dajuan.records.tabular;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;
import org.dajuan.catalog.finding.Severity;

/** Everything that can be wrong with a tabular file before its meaning is looked at. */
public enum TabularFaults implements Fault {
  EMPTY_FILE(
      "文件是空的。", "The file is empty.", "请导出带表头的文件后重试。", "Export it again, with a header line."),
  /** XLS of before 2007. */
  OLD_WORKBOOK(
      "这是旧格式（.xls）或加密的工作簿。",
      "This is a workbook in the old format (.xls) or an encrypted one.",
      "请去掉密码，另存为 .xlsx。",
      "Remove the password and save it as .xlsx."),
  /** Named .xlsx but something else. */
  NOT_A_WORKBOOK(
      "文件名是 .xlsx，内容却不是工作簿。",
      "The file is not a workbook, though it may be named so.",
      "请在表格软件中打开并另存为 .xlsx；若是文本，请把扩展名改为 .csv。",
      "Open it in a spreadsheet program and save it as .xlsx; if it is text, name it .csv."),
  /** Many systems of offices save their tables so. */
  WEB_PAGE(
      "这是网页（HTML），只是命名为{ending}，不是工作簿。",
      "This is a web page (HTML) named {ending}, no workbook.",
      "请在表格软件中打开，核对后另存为 .xlsx。",
      "Open it in a spreadsheet program, look it over and save it as .xlsx."),
  /** Workbooks of one XML file, as some systems still export them. */
  XML_TABLE(
      "这是 XML 文件，只是命名为{ending}，不是 .xlsx 工作簿。",
      "This is an XML file named {ending}, no .xlsx workbook.",
      "请在表格软件中打开，核对后另存为 .xlsx。",
      "Open it in a spreadsheet program, look it over and save it as .xlsx."),
  TEXT_NAMED_XLS(
      Severity.WARNING,
      "文件名是 .xls，内容是文本；已按 CSV 读取。",
      "The file is named .xls but is text; it was read as CSV.",
      "请核对各列；可把扩展名改为 .csv，或在表格软件中另存为 .xlsx。",
      "Look the columns over; name it .csv, or save it as .xlsx in a spreadsheet program."),
  BROKEN_WORKBOOK(
      "工作簿已损坏，无法读取。",
      "The workbook is damaged and cannot be read.",
      "请在表格软件中打开并重新保存。",
      "Open it in a spreadsheet program and save it again."),
  /** A zip bomb, or more than we are ready to unpack. */
  WORKBOOK_TOO_LARGE(
      "工作簿解压后过大（{what}）。",
      "The workbook unpacks to too much ({what}).",
      "请拆分文件，或另存为 .csv 后导入。",
      "Split the file, or save it as .csv and import that."),
  UNKNOWN_ENCODING(
      "文件不是文本，或编码既非 UTF-8 也非 GB18030。",
      "The file is not text, or in an encoding other than UTF-8 and GB18030.",
      "请另存为“CSV UTF-8”。",
      "Save it as \"CSV UTF-8\"."),
  READ_AS_GB18030(
      Severity.WARNING,
      "文件不是 UTF-8，已按 GB18030 读取。",
      "The file is not UTF-8; it was read as GB18030.",
      "如有乱码，请另存为“CSV UTF-8”。",
      "If texts look wrong, save it as \"CSV UTF-8\"."),
  /** Only the first cell of a merged range has a value. */
  MERGED_CELLS(
      Severity.WARNING,
      "合并单元格只有第一行有值，其余各行按空白读取。",
      "Of merged cells only the first row has the value; the others are read as empty.",
      "请取消合并，并在每一行填写。",
      "Unmerge the cells and fill every row."),
  /** The whole rest of the file would be one cell. */
  UNCLOSED_QUOTE(
      "此处开始的引号到文件末尾都没有结束。",
      "The quote that begins here is never closed.",
      "请在单元格末尾补上引号；内容中的引号要写两遍。",
      "Close the quote at the end of the cell; write a quote inside a cell twice."),
  TOO_MANY_COLUMNS(
      "一行超过 {limit} 列。",
      "The row has more than {limit} columns.",
      "请检查分隔符和换行。",
      "Check the delimiters and line ends.");

  private final FaultText text;

  TabularFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  TabularFaults(Severity severity, String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.of(severity, zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
