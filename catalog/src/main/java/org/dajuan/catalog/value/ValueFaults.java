package org.dajuan.catalog.value;

import java.util.Collection;
import java.util.stream.Collectors;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.NearestWord;
import org.dajuan.catalog.register.Code;
import org.dajuan.catalog.register.CodeList;
import org.dajuan.catalog.register.Field;

/** Every fault that the text of a field can have. */
final class ValueFaults {

  /** Longest part of a faulty text that a message repeats. */
  private static final int SHOWN = 40;

  private static final int CODES_SHOWN = 12;

  private ValueFaults() {}

  static ValueFault number(Field field, String text) {
    return fault(
        "not_a_number", field, text, "不是数", "is no number", "请写成 1234.5。", "Write it as 1234.5.");
  }

  static ValueFault tooManyDigits(Field field, String text) {
    return fault(
        "too_many_digits",
        field,
        text,
        "位数太多",
        "has too many digits",
        "整数至多28位，小数至多20位。",
        "At most 28 digits before and 20 after the point.");
  }

  static ValueFault wholeNumber(Field field, String text) {
    return fault(
        "not_a_whole_number",
        field,
        text,
        "不是整数",
        "is no whole number",
        "请写成 1234，范围 -2147483648 至 2147483647。",
        "Write it as 1234, between -2147483648 and 2147483647.");
  }

  static ValueFault year(Field field, String text) {
    return fault("not_a_year", field, text, "不是年份", "is no year", "请写成 2023。", "Write it as 2023.");
  }

  static ValueFault unknownUnit(Field field, String unit, Collection<String> known) {
    String nearest = NearestWord.suggest(unit, known);
    return fault(
        "unknown_unit",
        field,
        unit,
        "不是已知的单位",
        "is no known unit",
        nearest.isEmpty() ? "请用已定义的单位。" : "是否应为“" + nearest + "”？",
        nearest.isEmpty() ? "Use a unit that is defined." : "Did you mean " + nearest + "?");
  }

  static ValueFault wrongUnit(Field field, String text, String expected) {
    return fault(
        "wrong_unit",
        field,
        text,
        "的单位不对",
        "is in a unit that measures something else",
        "请用“" + expected + "”或能与它换算的单位。",
        "Use " + expected + " or a unit that converts into it.");
  }

  static ValueFault noUnit(Field field, String text) {
    return fault(
        "no_unit",
        field,
        text,
        "没有单位",
        "has no unit",
        "请先填写决定单位的字段，或在数后写明单位。",
        "Fill the field that gives the unit first, or write the unit after the number.");
  }

  static ValueFault date(Field field, String text) {
    return fault(
        "not_a_date",
        field,
        text,
        "不是日期",
        "is no date",
        "请写成 2023-09-30。",
        "Write it as 2023-09-30.");
  }

  static ValueFault month(Field field, String text) {
    return fault(
        "not_a_month", field, text, "不是月份", "is no month", "请写成 2023-11。", "Write it as 2023-11.");
  }

  static ValueFault period(Field field, String text) {
    return fault(
        "not_a_period",
        field,
        text,
        "不是时期",
        "is no period",
        "请写成 2023、2023Q3、2023-11 或 2023-11-05。",
        "Write 2023, 2023Q3, 2023-11 or 2023-11-05.");
  }

  static ValueFault timestamp(Field field, String text) {
    return fault(
        "not_a_time",
        field,
        text,
        "不是时间",
        "is no point in time",
        "请写成 2023-09-30 08:00 或 2023-09-30T08:00:00+08:00。",
        "Write it as 2023-09-30 08:00 or 2023-09-30T08:00:00+08:00.");
  }

  static ValueFault bool(Field field, String text) {
    return fault(
        "not_yes_or_no",
        field,
        text,
        "既不是“是”也不是“否”",
        "is neither yes nor no",
        "请写 是 或 否。",
        "Write true or false.");
  }

  static ValueFault code(Field field, String text, CodeList list) {
    String zh =
        list.codes().stream()
            .limit(CODES_SHOWN)
            .map(c -> c.title().zh())
            .collect(Collectors.joining("、"));
    String en =
        list.codes().stream().limit(CODES_SHOWN).map(Code::code).collect(Collectors.joining(", "));
    boolean more = list.codes().size() > CODES_SHOWN;
    return fault(
        "unknown_code",
        field,
        text,
        "不在“" + list.title().zh() + "”中",
        "is not in the list " + list.title().en(),
        "可填：" + zh + (more ? "……" : "") + "。",
        "Write one of: " + en + (more ? ", …" : "") + ".");
  }

  static ValueFault region(Field field, String text) {
    return fault(
        "unknown_region",
        field,
        text,
        "不是已知的区划",
        "is no known region",
        "请写区划代码或全称。",
        "Write its code or full name.");
  }

  static ValueFault regionLevel(Field field, String text, Localized found, Localized wanted) {
    return fault(
        "wrong_region_level",
        field,
        text,
        "是" + found.zh() + "，这里要" + wanted.zh(),
        "is a region of level " + found.en() + ", not " + wanted.en(),
        "请写" + wanted.zh() + "的代码或名称。",
        "Write the code or name of a region of level " + wanted.en() + ".");
  }

  static ValueFault ambiguousRegion(Field field, String text, String candidates) {
    return fault(
        "ambiguous_region",
        field,
        text,
        "有几个",
        "names several regions",
        "请写代码，或写成“上级/名称”：" + candidates + "。",
        "Write the code, or parent/name: " + candidates + ".");
  }

  static ValueFault org(Field field, String text, String nearest) {
    return fault(
        "unknown_org",
        field,
        text,
        "不是已知的单位",
        "is no known org",
        nearest.isEmpty() ? "请写单位的标识或全称。" : "是否应为“" + nearest + "”？",
        nearest.isEmpty() ? "Write its id or full title." : "Did you mean " + nearest + "?");
  }

  static ValueFault ambiguousOrg(Field field, String text) {
    return fault(
        "ambiguous_org", field, text, "有几个", "names several orgs", "请写单位的标识。", "Write its id.");
  }

  static ValueFault idNumber(Field field, Localized why) {
    // The number is personal data, so the message does not repeat it.
    return new ValueFault(
        "bad_id_number",
        new Localized(
            field.title().zh() + why.zh() + "。", field.title().en() + " " + why.en() + "."),
        new Localized("请核对18位公民身份号码。", "Check the 18 characters of the ID number."));
  }

  static ValueFault phone(Field field) {
    return new ValueFault(
        "bad_phone",
        new Localized(field.title().zh() + "不是电话号码。", field.title().en() + " is no phone number."),
        new Localized("请写成 13812345678 或 0355-6382345。", "Write 13812345678 or 0355-6382345."));
  }

  static ValueFault bankAccount(Field field) {
    return new ValueFault(
        "bad_bank_account",
        new Localized(field.title().zh() + "不是银行账号。", field.title().en() + " is no bank account."),
        new Localized("请写8至32位数字。", "Write 8 to 32 digits."));
  }

  static ValueFault url(Field field, String text) {
    return fault(
        "bad_url",
        field,
        text,
        "不是网址",
        "is no web address",
        "请写以 https:// 开头的完整网址。",
        "Write the whole address, beginning with https://.");
  }

  static ValueFault geoPoint(Field field, String text) {
    return fault(
        "bad_geo_point",
        field,
        text,
        "不是坐标",
        "is no point",
        "请写成 112.86,36.83,WGS84；坐标系可为 WGS84、CGCS2000、GCJ02、BD09。",
        "Write it as 112.86,36.83,WGS84; known are WGS84, CGCS2000, GCJ02, BD09.");
  }

  static ValueFault attachment(Field field, String text) {
    return fault(
        "bad_attachment",
        field,
        text,
        "不是附件",
        "is no attachment",
        "请写“SHA-256 文件名”，或上传文件。",
        "Write the SHA-256 and the file name, or upload the file.");
  }

  static ValueFault textTooLong(Field field, int limit) {
    return new ValueFault(
        "text_too_long",
        new Localized(
            field.title().zh() + "超过" + limit + "个字。",
            field.title().en() + " is longer than " + limit + " characters."),
        new Localized("请缩短，或作为附件上传。", "Shorten it, or attach it as a file."));
  }

  static ValueFault controlCharacter(Field field) {
    return new ValueFault(
        "control_character",
        new Localized(
            field.title().zh() + "含有看不见的控制字符或换行。",
            field.title().en() + " contains a line break or control character."),
        new Localized("请重新键入这段文字，写在一行内。", "Type it anew on one line."));
  }

  private static ValueFault fault(
      String code,
      Field field,
      String text,
      String zh,
      String en,
      String remedyZh,
      String remedyEn) {
    String shown =
        text.codePointCount(0, text.length()) <= SHOWN
            ? text
            : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    return new ValueFault(
        code,
        new Localized(
            field.title().zh() + "“" + shown + "”" + zh + "。",
            field.title().en() + " \"" + shown + "\" " + en + "."),
        new Localized(remedyZh, remedyEn));
  }
}
