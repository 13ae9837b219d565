package org.dajuan.catalog.value;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;
import org.dajuan.catalog.finding.NearestWord;
import org.dajuan.catalog.finding.Objection;
import org.dajuan.catalog.register.Code;
import org.dajuan.catalog.register.CodeList;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.word.Localized;

/** Every fault that the text of a field can have. */
enum ValueFaults implements Fault {
  NOT_A_NUMBER(
      "{field}“{text}”不是数。",
      "{field} \"{text}\" is no number.",
      "请写成 1234.5。",
      "Write it as 1234.5."),
  TOO_MANY_DIGITS(
      "{field}“{text}”位数太多。",
      "{field} \"{text}\" has too many digits.",
      "整数至多28位，小数至多20位。",
      "At most 28 digits before and 20 after the point."),
  NOT_A_WHOLE_NUMBER(
      "{field}“{text}”不是整数。",
      "{field} \"{text}\" is no whole number.",
      "请写成 1234，范围 -2147483648 至 2147483647。",
      "Write it as 1234, between -2147483648 and 2147483647."),
  NOT_A_YEAR(
      "{field}“{text}”不是年份。", "{field} \"{text}\" is no year.", "请写成 2023。", "Write it as 2023."),
  UNKNOWN_UNIT(
      "{field}“{text}”不是已知的单位。", "{field} \"{text}\" is no known unit.", "{advice}", "{advice}"),
  WRONG_UNIT(
      "{field}“{text}”的单位不对。",
      "{field} \"{text}\" is in a unit that measures something else.",
      "请用“{expected}”或能与它换算的单位。",
      "Use {expected} or a unit that converts into it."),
  /** A scale in the cell and one in the unit of its column; one of them is too many. */
  SCALE_TWICE(
      "{field}“{text}”和单位“{unit}”各有一个“万”或“亿”。",
      "{field} \"{text}\" is scaled by its own word and again by the unit {unit}.",
      "请只写一处：写成 3.5，或写全单位，如 3.5万元。",
      "Keep one of them: write 3.5, or the whole unit after the number."),
  NO_UNIT(
      "{field}“{text}”没有单位。",
      "{field} \"{text}\" has no unit.",
      "请先填写决定单位的字段，或在数后写明单位。",
      "Fill the field that gives the unit first, or write the unit after the number."),
  NOT_A_DATE(
      "{field}“{text}”不是日期。",
      "{field} \"{text}\" is no date.",
      "请写成 2023-09-30。",
      "Write it as 2023-09-30."),
  NOT_A_MONTH(
      "{field}“{text}”不是月份。",
      "{field} \"{text}\" is no month.",
      "请写成 2023-11。",
      "Write it as 2023-11."),
  NOT_A_PERIOD(
      "{field}“{text}”不是时期。",
      "{field} \"{text}\" is no period.",
      "请写成 2023、2023Q3、2023-11 或 2023-11-05。",
      "Write 2023, 2023Q3, 2023-11 or 2023-11-05."),
  NOT_A_TIME(
      "{field}“{text}”不是时间。",
      "{field} \"{text}\" is no point in time.",
      "请写成 2023-09-30 08:00 或 2023-09-30T08:00:00+08:00。",
      "Write it as 2023-09-30 08:00 or 2023-09-30T08:00:00+08:00."),
  NOT_YES_OR_NO(
      "{field}“{text}”既不是“是”也不是“否”。",
      "{field} \"{text}\" is neither yes nor no.",
      "请写 是 或 否。",
      "Write true or false."),
  UNKNOWN_CODE(
      "{field}“{text}”不在“{list}”中。",
      "{field} \"{text}\" is not in the list {list}.",
      "{nearest}可填：{codes}。",
      "{nearest}Write one of: {codes}."),
  UNKNOWN_REGION(
      "{field}“{text}”不是已知的区划。", "{field} \"{text}\" is no known region.", "{advice}", "{advice}"),
  WRONG_REGION_LEVEL(
      "{field}“{text}”是{level}，这里要{wanted}。",
      "{field} \"{text}\" is a region of level {level}, not {wanted}.",
      "请写{wanted}的代码或名称。",
      "Write the code or name of a region of level {wanted}."),
  AMBIGUOUS_REGION(
      "{field}“{text}”有几个。",
      "{field} \"{text}\" names several regions.",
      "请写代码，或写成“上级/名称”：{candidates}。",
      "Write the code, or parent/name: {candidates}."),
  UNKNOWN_ORG(
      "{field}“{text}”不是已知的单位。", "{field} \"{text}\" is no known org.", "{advice}", "{advice}"),
  AMBIGUOUS_ORG(
      "{field}“{text}”有几个。", "{field} \"{text}\" names several orgs.", "请写单位的标识。", "Write its id."),
  // What is said of personal data does not repeat it.
  BAD_ID_NUMBER(
      "{field}{reason}。",
      "{field} {reason}.",
      "请核对18位公民身份号码。",
      "Check the 18 characters of the ID number."),
  BAD_CREDIT_CODE(
      "{field}“{text}”{reason}。",
      "{field} {text} {reason}.",
      "请按营业执照或登记证书核对18位统一社会信用代码。",
      "Check the 18 characters against the licence or certificate."),
  BAD_PHONE(
      "{field}不是电话号码。",
      "{field} is no phone number.",
      "请写成 13812345678 或 0355-6382345。",
      "Write 13812345678 or 0355-6382345."),
  BAD_BANK_ACCOUNT(
      "{field}不是银行账号。", "{field} is no bank account.", "请写8至32位数字。", "Write 8 to 32 digits."),
  BAD_URL(
      "{field}“{text}”不是网址。",
      "{field} \"{text}\" is no web address.",
      "请写以 https:// 开头的完整网址。",
      "Write the whole address, beginning with https://."),
  BAD_GEO_POINT(
      "{field}“{text}”不是坐标。",
      "{field} \"{text}\" is no point.",
      "请写成 112.86,36.83,WGS84；坐标系可为 WGS84、CGCS2000、GCJ02、BD09。",
      "Write it as 112.86,36.83,WGS84; known are WGS84, CGCS2000, GCJ02, BD09."),
  BAD_ATTACHMENT(
      "{field}“{text}”不是附件。",
      "{field} \"{text}\" is no attachment.",
      "请写“SHA-256 文件名”，或上传文件。",
      "Write the SHA-256 and the file name, or upload the file."),
  TEXT_TOO_LONG(
      "{field}超过{limit}个字。",
      "{field} is longer than {limit} characters.",
      "请缩短，或作为附件上传。",
      "Shorten it, or attach it as a file."),
  CONTROL_CHARACTER(
      "{field}含有看不见的控制字符或换行。",
      "{field} contains a line break or control character.",
      "请重新键入这段文字，写在一行内。",
      "Type it anew on one line.");

  /** Longest part of a faulty text that a message repeats. */
  private static final int SHOWN = 40;

  private static final int CODES_SHOWN = 12;

  private final FaultText text;

  ValueFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }

  /** Of a field whose text is not repeated. */
  Objection of(Field field, Object... namesAndValues) {
    return with(
        Stream.concat(Stream.of("field", field.title()), Stream.of(namesAndValues)).toArray());
  }

  /** Of a field whose text is repeated, shortened when it is long. */
  Objection in(Field field, String text, Object... namesAndValues) {
    String shown =
        text.codePointCount(0, text.length()) <= SHOWN
            ? text
            : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    return of(field, Stream.concat(Stream.of("text", shown), Stream.of(namesAndValues)).toArray());
  }

  /**
   * A region that there is not.
   *
   * @param nearest what may have been meant, empty when nothing is near
   */
  static Objection unknownRegion(Field field, String text, String nearest) {
    return UNKNOWN_REGION.in(
        field,
        text,
        "advice",
        advice(nearest, new Localized("请写区划代码或全称。", "Write its code or full name.")));
  }

  static Objection unknownUnit(Field field, String unit, Collection<String> known) {
    return UNKNOWN_UNIT.in(
        field,
        unit,
        "advice",
        advice(unit, known, new Localized("请用已定义的单位。", "Use a unit that is defined.")));
  }

  static Objection unknownOrg(Field field, String text, Collection<String> known) {
    return UNKNOWN_ORG.in(
        field,
        text,
        "advice",
        advice(text, known, new Localized("请写单位的标识或全称。", "Write its id or full title.")));
  }

  static Objection unknownCode(Field field, String text, CodeList list) {
    boolean more = list.codes().size() > CODES_SHOWN;
    String zh =
        list.codes().stream()
            .limit(CODES_SHOWN)
            .map(code -> code.title().zh())
            .collect(Collectors.joining("、"));
    String en =
        list.codes().stream().limit(CODES_SHOWN).map(Code::code).collect(Collectors.joining(", "));
    return UNKNOWN_CODE.in(
        field,
        text,
        "list",
        list.title(),
        "codes",
        new Localized(zh + (more ? "……" : ""), en + (more ? ", …" : "")),
        "nearest",
        nearest(text, list));
  }

  /** A word before the list of codes when one of them is near; empty else. */
  private static Localized nearest(String text, CodeList list) {
    List<String> known =
        list.codes().stream()
            .flatMap(code -> Stream.of(code.title().zh(), code.code(), code.title().en()))
            .toList();
    String nearest = NearestWord.suggest(text, known);
    return nearest.isEmpty()
        ? Localized.of("")
        : new Localized("是否应为“" + nearest + "”？", "Did you mean " + nearest + "? ");
  }

  private static Localized advice(String word, Collection<String> known, Localized otherwise) {
    return advice(NearestWord.suggest(word, known), otherwise);
  }

  private static Localized advice(String nearest, Localized otherwise) {
    return nearest.isEmpty()
        ? otherwise
        : new Localized("是否应为“" + nearest + "”？", "Did you mean " + nearest + "?");
  }
}
