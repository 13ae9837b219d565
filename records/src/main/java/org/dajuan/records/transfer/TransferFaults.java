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
