package org.dajuan.records.schema;

import java.util.Map;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;

/** What a migration has to say to the administrator. */
final class MigrationFindings {

  private MigrationFindings() {}

  /** {@code dropped_register}: a register with records is in no pack any more. */
  static Finding droppedRegister(String register, long rows, String statement) {
    return refused(
        "dropped_register",
        new Place.InField(register, "", "*"),
        Map.of("register", register, "records", Long.toString(rows), "statement", statement),
        new Localized(
            "台账 " + register + " 已不在内容包中，但仍有 " + rows + " 条记录。",
            "Register " + register + " is in no pack any more but holds " + rows + " records."),
        new Localized(
            "请把它放回内容包；确要丢弃全部记录，请由管理员执行：" + statement,
            "Put it back into a pack; to throw all its records away, an administrator runs: "
                + statement));
  }

  /** {@code dropped_field}: a field with values is in the register no more. */
  static Finding droppedField(Register register, String field, long filled, String statement) {
    return refused(
        "dropped_field",
        register.place(),
        Map.of("field", field, "records", Long.toString(filled), "statement", statement),
        new Localized(
            "台账 " + register.id() + " 去掉了字段 " + field + "，但有 " + filled + " 条记录填有该字段。",
            "Field "
                + field
                + " of register "
                + register.id()
                + " is gone from the pack but filled in "
                + filled
                + " records."),
        new Localized(
            "请把它放回内容包；确要丢弃这些值，请由管理员执行：" + statement,
            "Put it back into the pack; to throw the values away, an administrator runs: "
                + statement));
  }

  /** {@code changed_type}: values would not survive the new type of a field. */
  static Finding changedType(
      Register register, String column, String from, String to, long filled, String statement) {
    return refused(
        "changed_type",
        place(register, column),
        Map.of("field", column, "from", from, "to", to, "statement", statement),
        new Localized(
            "字段 " + column + " 的类型由 " + from + " 改为 " + to + "，已有的 " + filled + " 个值不能自动转换。",
            "Field "
                + column
                + " changes from "
                + from
                + " to "
                + to
                + "; its "
                + filled
                + " values cannot be converted by themselves."),
        new Localized(
            "请新建一个字段；确要清空这些值，请由管理员执行：" + statement,
            "Define a new field instead; to empty the values, an administrator runs: "
                + statement));
  }

  /**
   * {@code values_outside}: values of records are not in the code list or form that a pack asks.
   */
  static Finding valuesOutside(Register register, String column, long rows, String query) {
    return refused(
        "values_outside",
        place(register, column),
        Map.of("field", column, "records", Long.toString(rows), "statement", query),
        new Localized(
            rows + " 条记录的 " + column + " 不在内容包允许的取值之内。",
            rows + " records have a " + column + " that the pack does not allow any more."),
        new Localized(
            "请在内容包中保留这些取值，或先更正这些记录；查询：" + query,
            "Keep these values in the pack or correct the records first; they are found by: "
                + query));
  }

  /** {@code repeated_key}: records share the key that a pack now asks to be unique. */
  static Finding repeatedKey(Register register, long groups, String query) {
    return refused(
        "repeated_key",
        register.place(),
        Map.of("keys", Long.toString(groups), "statement", query),
        new Localized(
            "台账 " + register.id() + " 有 " + groups + " 组记录的新主键重复。",
            groups
                + " values of the new key of register "
                + register.id()
                + " occur in several records."),
        new Localized(
            "请先更正或作废重复的记录；查询：" + query,
            "Correct or void the repeated records first; they are found by: " + query));
  }

  /** {@code required_but_empty} (warning): a field became required while records leave it empty. */
  static Finding requiredButEmpty(Register register, String column, long rows) {
    return new Finding(
        "required_but_empty",
        Severity.WARNING,
        place(register, column),
        Map.of("field", column, "records", Long.toString(rows)),
        new Localized(
            "字段 " + column + " 改为必填，但有 " + rows + " 条记录为空。",
            "Field " + column + " is required now, but " + rows + " records leave it empty."),
        new Localized("这些记录下次修改时须补填。", "They must be filled when the records are next changed."));
  }

  /** {@code dropped_region}: a region or org that records refer to is in no pack any more. */
  static Finding droppedReference(String kind, String code, String register, long rows) {
    return refused(
        "dropped_" + kind,
        new Place.InField(register, "", kind),
        Map.of(kind, code, "register", register, "records", Long.toString(rows)),
        new Localized(
            code + " 已不在内容包中，但台账 " + register + " 有 " + rows + " 条记录引用它。",
            code
                + " is in no pack any more, but "
                + rows
                + " records of register "
                + register
                + " refer to it."),
        new Localized(
            "请把它放回内容包，并填写失效日期 valid_to。",
            "Put it back into the pack and give it a valid_to date instead."));
  }

  private static Finding refused(
      String code, Place place, Map<String, String> values, Localized message, Localized remedy) {
    return new Finding(code, Severity.ERROR, place, values, message, remedy);
  }

  private static Place place(Register register, String column) {
    return register.findField(column).map(Field::place).orElse(register.place());
  }
}
