package org.dajuan.records.transfer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;

/** What can be wrong with an import as a whole: its register, sheets and header. */
final class TransferFindings {

  private TransferFindings() {}

  /** {@code unknown_register} */
  static Finding unknownRegister(String register, Iterable<String> known) {
    String list = String.join(", ", known);
    return finding(
        "unknown_register",
        Severity.ERROR,
        new Place.InField(register, "", "*"),
        "没有台账 " + register + "。",
        "There is no register " + register + ".",
        "可用台账：" + list + "。",
        "Known registers: " + list + ".");
  }

  /** {@code unknown_sheet} */
  static Finding unknownSheet(String file, String sheet, List<String> known) {
    return finding(
        "unknown_sheet",
        Severity.ERROR,
        new Place.InFile(file, 0, 0),
        "工作簿没有工作表“" + sheet + "”。",
        "The workbook has no sheet \"" + sheet + "\".",
        "可用工作表：" + String.join("、", known) + "。",
        "Its sheets are: " + String.join(", ", known) + ".");
  }

  /** {@code no_header}: no row names the register's fields. */
  static Finding noHeader(String file, Register register) {
    String zh =
        register.fields().stream().map(f -> f.title().zh()).collect(Collectors.joining("、"));
    String en = register.fields().stream().map(Field::name).collect(Collectors.joining(", "));
    return finding(
        "no_header",
        Severity.ERROR,
        new Place.InFile(file, 1, 0),
        "前十行中没有表头。",
        "None of the first ten rows is a header.",
        "请在第一行写明各列名称：" + zh + "。",
        "Name the columns in the first row: " + en + ".");
  }

  /** {@code no_rows}: a header and nothing below it. */
  static Finding noRows(Place place) {
    return finding(
        "no_rows",
        Severity.ERROR,
        place,
        "表头之下没有数据。",
        "There is no row below the header.",
        "请填写数据后重试。",
        "Fill in rows and try again.");
  }

  /** {@code unknown_column} (warning): a column that is no field and was left out. */
  static Finding unknownColumn(Place place, String heading, Register register) {
    return finding(
        "unknown_column",
        Severity.WARNING,
        place,
        "“" + heading + "”不是台账“" + register.title().zh() + "”的字段，该列未导入。",
        "\""
            + heading
            + "\" is no field of "
            + register.title().en()
            + "; the column was left out.",
        "如需导入，请改用字段名称；可下载模板对照。",
        "If it should go in, use the field's name; compare with the template.");
  }

  /** {@code repeated_column} */
  static Finding repeatedColumn(Place place, String heading) {
    return finding(
        "repeated_column",
        Severity.ERROR,
        place,
        "“" + heading + "”这一列出现了两次。",
        "The column \"" + heading + "\" occurs twice.",
        "请删除其中一列。",
        "Remove one of them.");
  }

  /** {@code unknown_header_unit} */
  static Finding unknownHeaderUnit(Place place, String unit, Field field) {
    return finding(
        "unknown_header_unit",
        Severity.ERROR,
        place,
        "表头中“" + field.title().zh() + "”的单位“" + unit + "”无法识别。",
        "The unit \"" + unit + "\" in the heading of " + field.title().en() + " is not known.",
        "请改正单位，或去掉括号。",
        "Mend the unit, or remove the brackets.");
  }

  /** {@code missing_column}: a field that must be filled has no column. */
  static Finding missingColumn(Place place, Field field) {
    return finding(
        "missing_column",
        Severity.ERROR,
        place,
        "缺少必填列“" + field.title().zh() + "”（" + field.name() + "）。",
        "The required column " + field.name() + " (" + field.title().en() + ") is missing.",
        "请增加这一列。",
        "Add the column.");
  }

  /** {@code columns_left_out} (hint) */
  static Finding columnsLeftOut(Place place, List<Field> fields) {
    String zh = fields.stream().map(f -> f.title().zh()).collect(Collectors.joining("、"));
    String en = fields.stream().map(Field::name).collect(Collectors.joining(", "));
    return finding(
        "columns_left_out",
        Severity.HINT,
        place,
        "文件没有这些列：" + zh + "。",
        "The file has no columns for: " + en + ".",
        "新记录的这些字段为空；更新的记录保持原值。",
        "They stay empty in new records and as they are in updated ones.");
  }

  /** {@code rule_not_computable}: a condition failed on some row that PostgreSQL does not name. */
  static Finding notComputable(String file, String why) {
    return finding(
        "rule_not_computable",
        Severity.ERROR,
        new Place.InFile(file, 0, 0),
        "有一条校验在某行上无法计算：" + why + "。",
        "A rule cannot be computed for some row: " + why + ".",
        "请检查除数为零等情形。",
        "Look for a division by zero and the like.");
  }

  /** {@code faults_file_not_written} (warning): no right to write beside the file. */
  static Finding faultsFileNotWritten(String file) {
    return finding(
        "faults_file_not_written",
        Severity.WARNING,
        new Place.InFile(file, 0, 0),
        "无权在此文件夹写入标注问题的工作簿。",
        "The workbook that marks the faulty rows may not be written into this folder.",
        "请把文件复制到可写的文件夹后重试。",
        "Copy the file to a folder that may be written to and try again.");
  }

  /** {@code changed_meanwhile}: somebody else changed the same records during the import. */
  static Finding changedMeanwhile(String file) {
    return finding(
        "changed_meanwhile",
        Severity.ERROR,
        new Place.InFile(file, 0, 0),
        "导入期间有人修改或新增了相同的记录，未导入任何数据。",
        "Somebody changed or added the same records during the import; nothing was imported.",
        "请再导入一次。",
        "Import the file again.");
  }

  private static Finding finding(
      String code,
      Severity severity,
      Place place,
      String zh,
      String en,
      String remedyZh,
      String remedyEn) {
    return new Finding(
        code, severity, place, Map.of(), new Localized(zh, en), new Localized(remedyZh, remedyEn));
  }
}
