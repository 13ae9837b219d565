package org.dajuan.records.transfer;

import java.util.List;
import java.util.stream.Collectors;
import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.word.Localized;

/** What can be wrong with an import as a whole: its sheets, its header and its time. */
enum TransferFaults implements Fault {
  UNKNOWN_SHEET(
      "工作簿没有工作表“{sheet}”。",
      "The workbook has no sheet \"{sheet}\".",
      "可用工作表：{known}。",
      "Its sheets are: {known}."),
  /** No row names fields of the register. */
  NO_HEADER(
      "前十行中没有表头。",
      "None of the first ten rows is a header.",
      "请在第一行写明各列名称：{columns}。",
      "Name the columns in the first row: {columns}."),
  /** Sheets with headers of their own; one import has one order of columns. */
  SEVERAL_SHEETS(
      "这些工作表都有表头，各列却不相同：{sheets}。",
      "These sheets each have a header, but not the same columns: {sheets}.",
      "请指明要导入哪一张（--sheet），或统一表头、删去其余工作表。",
      "Say which one is meant (--sheet), or give them one header, or remove the others."),
  SHEETS_READ(
      Severity.HINT,
      "已读取各张表头相同的工作表：{sheets}。",
      "All sheets with this header were read: {sheets}.",
      "如只需其中一张，请指明（--sheet）。",
      "If only one is meant, name it (--sheet)."),
  SHEET_NOT_READ(
      Severity.WARNING,
      "工作表“{sheet}”的表头缺少必填列，未导入。",
      "The sheet \"{sheet}\" lacks required columns and was not read.",
      "如应导入，请补齐表头。",
      "If it should go in, complete its header."),
  UNKNOWN_UNIT_LINE(
      Severity.WARNING,
      "此处所写单位“{unit}”无法识别，未采用。",
      "The unit \"{unit}\" that is written here is not known and was not used.",
      "请核对各列数值的单位，或写在各列名称后的括号里。",
      "Check the unit of each column's numbers, or write it in brackets after the column's name."),
  SEVERAL_UNITS(
      "“{field}”的单位写了两种：{first}和{second}。",
      "Two units are named for {field}: {first} and {second}.",
      "请在该列名称后的括号里写明单位。",
      "Write the unit in brackets after the column's name."),
  UNITS_DIFFER(
      "“{field}”的列名写的是{heading}，表上另写单位为{line}。",
      "The heading of {field} says {heading}, but the unit written for the table is {line}.",
      "请删去不对的一处。",
      "Remove the one that is wrong."),
  /** A column whose heading was deleted, or that never had one. */
  VALUES_WITHOUT_HEADING(
      Severity.WARNING,
      "{column}列有内容却没有列名，该列未导入。",
      "Column {column} has values but no heading; it was left out.",
      "如需导入，请补上列名。",
      "If it should go in, write its heading."),
  HIDDEN_ROWS(
      Severity.HINT,
      "有 {rows} 行被筛选或隐藏，也已读取。",
      "{rows} rows that are filtered out or hidden were read too.",
      "如不应导入，请删除这些行。",
      "If they should not go in, delete them."),
  TOTAL_LINE(
      Severity.WARNING,
      "“{text}”这一行是合计，不是记录，已略过。",
      "The line \"{text}\" is a total, no record; it was passed over.",
      "合计由系统计算；若确是一条记录，请改名称。",
      "Totals are computed; if it is a record after all, change its name."),
  SIGNATURE_LINE(
      Severity.WARNING,
      "“{text}”这一行是填表说明，不是记录，已略过。",
      "The line \"{text}\" says who filled the table in or explains it; it was passed over.",
      "若确是一条记录，请补齐必填列。",
      "If it is a record after all, fill its required columns."),
  /** A cell beside a number that should say its unit. */
  UNKNOWN_ROW_UNIT(
      "“{field}”旁的单位“{unit}”无法识别。",
      "The unit \"{unit}\" beside {field} is not known.",
      "请改正单位。",
      "Mend the unit."),
  ROW_UNIT_DIFFERS(
      "“{field}”旁的单位是{unit}，列名写的是{heading}。",
      "The unit beside {field} is {unit}, but its heading says {heading}.",
      "请删去不对的一处。",
      "Remove the one that is wrong."),
  /** A header and nothing below it. */
  NO_ROWS(
      "表头之下没有数据。", "There is no row below the header.", "请填写数据后重试。", "Fill in rows and try again."),
  /** A column that is no field and was left out. */
  UNKNOWN_COLUMN(
      Severity.WARNING,
      "“{column}”不是台账“{register}”的字段，该列未导入。",
      "\"{column}\" is no field of {register}; the column was left out.",
      "如需导入，请改用字段名称；可下载模板对照。",
      "If it should go in, use the field's name; compare with the template."),
  /** The file brings values that nobody enters. */
  COMPUTED_COLUMN(
      "“{field}”由系统计算，不能导入。",
      "{field} is computed and cannot be imported.",
      "请删去这一列。",
      "Delete the column."),
  REPEATED_COLUMN(
      "“{column}”这一列出现了两次。",
      "The column \"{column}\" occurs twice.",
      "请删除其中一列。",
      "Remove one of them."),
  UNKNOWN_HEADER_UNIT(
      "表头中“{field}”的单位“{unit}”无法识别。",
      "The unit \"{unit}\" in the heading of {field} is not known.",
      "请改正单位，或去掉括号。",
      "Mend the unit, or remove the brackets."),
  /** A field that must be filled has no column. */
  MISSING_COLUMN(
      "缺少必填列“{field}”（{column}）。",
      "The required column {column} ({field}) is missing.",
      "请增加这一列。",
      "Add the column."),
  COLUMNS_LEFT_OUT(
      Severity.HINT,
      "文件没有这些列：{columns}。",
      "The file has no columns for: {columns}.",
      "新记录的这些字段为空；更新的记录保持原值。",
      "They stay empty in new records and as they are in updated ones."),
  /** No right to write beside the file. */
  FAULTS_FILE_NOT_WRITTEN(
      Severity.WARNING,
      "无权在此文件夹写入标注问题的工作簿。",
      "The workbook that marks the faulty rows may not be written into this folder.",
      "请把文件复制到可写的文件夹后重试。",
      "Copy the file to a folder that may be written to and try again."),
  FAULTS_FILE_IN_PACK(
      Severity.WARNING,
      "文件在内容包里，标注问题的工作簿不写入内容包。",
      "The file lies in a pack, and the workbook that marks the faulty rows is not written there.",
      "如需工作簿，请把文件复制到别处后导入。",
      "If the workbook is wanted, copy the file elsewhere and import it there."),
  /** Somebody else changed the same records during the import. */
  CHANGED_MEANWHILE(
      "导入期间有人修改或新增了相同的记录，未导入任何数据。",
      "Somebody changed or added the same records during the import; nothing was imported.",
      "请再导入一次。",
      "Import the file again.");

  private final FaultText text;

  TransferFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  TransferFaults(Severity severity, String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.of(severity, zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }

  /** Titles and names of fields, as a person or a file writes them. */
  static Localized columns(List<Field> fields) {
    return new Localized(
        fields.stream().map(field -> field.title().zh()).collect(Collectors.joining("、")),
        fields.stream().map(Field::name).collect(Collectors.joining(", ")));
  }
}
