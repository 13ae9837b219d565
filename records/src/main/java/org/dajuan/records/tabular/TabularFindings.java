package org.dajuan.records.tabular;

import java.util.Map;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.finding.Severity;

/** Everything that can be wrong with a tabular file before its meaning is looked at. */
final class TabularFindings {

  private TabularFindings() {}

  /** {@code no_such_file} */
  static Finding noSuchFile(String file) {
    return fatal(
        "no_such_file",
        new Place.InFile(file, 0, 0),
        "没有这个文件，或无权读取。",
        "There is no such file, or it may not be read.",
        "请检查路径和文件权限。",
        "Check the path and the file's permissions.");
  }

  /** {@code empty_file} */
  static Finding emptyFile(String file) {
    return fatal(
        "empty_file",
        new Place.InFile(file, 0, 0),
        "文件是空的。",
        "The file is empty.",
        "请导出带表头的文件后重试。",
        "Export it again, with a header line.");
  }

  /** {@code old_workbook}: XLS of before 2007. */
  static Finding oldWorkbook(String file) {
    return fatal(
        "old_workbook",
        new Place.InFile(file, 0, 0),
        "这是旧格式（.xls）或加密的工作簿。",
        "This is a workbook in the old format (.xls) or an encrypted one.",
        "请去掉密码，另存为 .xlsx。",
        "Remove the password and save it as .xlsx.");
  }

  /** {@code not_a_workbook}: named .xlsx but something else. */
  static Finding notAWorkbook(String file) {
    return fatal(
        "not_a_workbook",
        new Place.InFile(file, 0, 0),
        "文件名是 .xlsx，内容却不是工作簿。",
        "The file is not a workbook, though it may be named so.",
        "请在表格软件中打开并另存为 .xlsx；若是文本，请把扩展名改为 .csv。",
        "Open it in a spreadsheet program and save it as .xlsx; if it is text, name it .csv.");
  }

  /** {@code broken_workbook} */
  static Finding brokenWorkbook(String file) {
    return fatal(
        "broken_workbook",
        new Place.InFile(file, 0, 0),
        "工作簿已损坏，无法读取。",
        "The workbook is damaged and cannot be read.",
        "请在表格软件中打开并重新保存。",
        "Open it in a spreadsheet program and save it again.");
  }

  /** {@code workbook_too_large}: a zip bomb, or more than we are ready to unpack. */
  static Finding workbookTooLarge(String file, String what) {
    return fatal(
        "workbook_too_large",
        new Place.InFile(file, 0, 0),
        "工作簿解压后过大（" + what + "）。",
        "The workbook unpacks to too much (" + what + ").",
        "请拆分文件，或另存为 .csv 后导入。",
        "Split the file, or save it as .csv and import that.");
  }

  /** {@code unknown_encoding} */
  static Finding unknownEncoding(String file) {
    return fatal(
        "unknown_encoding",
        new Place.InFile(file, 0, 0),
        "文件不是文本，或编码既非 UTF-8 也非 GB18030。",
        "The file is not text, or in an encoding other than UTF-8 and GB18030.",
        "请另存为“CSV UTF-8”。",
        "Save it as \"CSV UTF-8\".");
  }

  /** {@code read_as_gb18030} (warning) */
  static Finding readAsGb18030(String file) {
    return new Finding(
        "read_as_gb18030",
        Severity.WARNING,
        new Place.InFile(file, 0, 0),
        Map.of(),
        new Localized(
            "文件不是 UTF-8，已按 GB18030 读取。", "The file is not UTF-8; it was read as GB18030."),
        new Localized("如有乱码，请另存为“CSV UTF-8”。", "If texts look wrong, save it as \"CSV UTF-8\"."));
  }

  /** {@code merged_cells} (warning): only the first cell of a merged range has a value. */
  static Finding mergedCells(Place place) {
    return new Finding(
        "merged_cells",
        Severity.WARNING,
        place,
        Map.of(),
        new Localized(
            "合并单元格只有第一行有值，其余各行按空白读取。",
            "Of merged cells only the first row has the value; the others are read as empty."),
        new Localized("请取消合并，并在每一行填写。", "Unmerge the cells and fill every row."));
  }

  /** {@code unclosed_quote}: the whole rest of the file would be one cell. */
  static Finding unclosedQuote(Place place) {
    return fatal(
        "unclosed_quote",
        place,
        "此处开始的引号到文件末尾都没有结束。",
        "The quote that begins here is never closed.",
        "请在单元格末尾补上引号；内容中的引号要写两遍。",
        "Close the quote at the end of the cell; write a quote inside a cell twice.");
  }

  /** {@code too_many_columns} */
  static Finding tooManyColumns(Place place, int most) {
    return fatal(
        "too_many_columns",
        place,
        "一行超过 " + most + " 列。",
        "The row has more than " + most + " columns.",
        "请检查分隔符和换行。",
        "Check the delimiters and line ends.");
  }

  /** {@code text_after_quote} */
  static CellFault textAfterQuote(int column) {
    return new CellFault(
        column,
        "text_after_quote",
        new Localized("结束的引号之后还有文字。", "There is text after the closing quote."),
        new Localized("内容中的引号要写两遍。", "Write a quote inside a cell twice."));
  }

  /** {@code cell_too_long} */
  static CellFault cellTooLong(int column, int longest) {
    return new CellFault(
        column,
        "cell_too_long",
        new Localized(
            "单元格超过 " + longest + " 个字符。", "The cell has more than " + longest + " characters."),
        new Localized(
            "请缩短内容；也请检查前面是否有未结束的引号。",
            "Shorten the text; check too whether a quote was left open."));
  }

  /** {@code error_cell} */
  static CellFault errorCell(int column, String error) {
    return new CellFault(
        column,
        "error_cell",
        new Localized("单元格是错误值 " + error + "。", "The cell holds the error " + error + "."),
        new Localized("请改正公式或直接填写数值。", "Mend the formula or write the value itself."));
  }

  /** {@code formula_without_value} */
  static CellFault formulaWithoutValue(int column) {
    return new CellFault(
        column,
        "formula_without_value",
        new Localized("公式没有计算结果。", "The formula has no computed value."),
        new Localized(
            "请在表格软件中打开、计算并保存，或直接填写数值。",
            "Open, compute and save it in a spreadsheet program, or write the value itself."));
  }

  private static Finding fatal(
      String code, Place place, String zh, String en, String remedyZh, String remedyEn) {
    return new Finding(
        code,
        Severity.ERROR,
        place,
        Map.of(),
        new Localized(zh, en),
        new Localized(remedyZh, remedyEn));
  }
}
