package org.dajuan.records.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;
import org.dajuan.catalog.finding.Objection;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.org.Rights;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Rule;
import org.dajuan.catalog.register.Transition;
import org.dajuan.catalog.word.Localized;

/**
 * What can be wrong with a record, or with changing it, beyond the form of its single values; the
 * same in an import and in a single change.
 */
public enum RecordFaults implements Fault {
  REQUIRED("{field}必填。", "{field} must be filled.", "请填写{example}。", "Fill it{example}."),
  /** A value was given for a field that nobody enters. */
  COMPUTED_FIELD(
      "{field}由系统计算，不能填报。",
      "{field} is computed and cannot be entered.",
      "请去掉它；要改变它，请改它所依据的记录。",
      "Leave it out; to change it, change the records it follows from."),
  /** A step of the life cycle asks for a field that is empty. */
  REQUIRED_FOR_STATE(
      "“{step}”须先填写{field}。", "\"{step}\" needs {field}.", "请填写{field}。", "Fill {field} first."),
  /** Of the fields that prove a step none is filled. */
  EVIDENCE_MISSING(
      "“{step}”须有证明材料。",
      "\"{step}\" needs evidence.",
      "请至少填写其中一项：{fields}。",
      "Fill at least one of: {fields}."),
  /** The condition of a step of the life cycle is not met. */
  GUARD(
      "不符合“{step}”的条件：{condition}。",
      "The condition of \"{step}\" is not met: {condition}.",
      "请先更正记录，使条件成立。",
      "Mend the record so that the condition holds."),
  /** For example because it divides by 0. */
  RULE_NOT_COMPUTABLE(
      "校验 {rule} 无法计算：{reason}。",
      "Rule {rule} cannot be computed: {reason}.",
      "请检查除数为零等情形，或由管理员修改内容包中的校验。",
      "Look for a division by zero, or have the rule mended in the pack."),
  /** No record of the other register has this id or key. */
  UNKNOWN_REFERENCE(
      "台账“{register}”中没有 {text}。",
      "No record of {register} is {text}.",
      "请填写其主键（{key}）或编号，并先录入该记录。",
      "Write its key ({key}) or id, and enter that record first."),
  /** A spreadsheet program kept only fifteen digits. */
  NUMBER_LOST_DIGITS(
      "{field}被存成了数字，超过十五位的数位已丢失。",
      "{field} was kept as a number, so digits beyond the fifteenth are lost.",
      "请把该列设为文本格式后重新填写。",
      "Format the column as text and write the value again."),
  DIVISION_ABOLISHED(
      "“{name}”自{bound}起已不存在，记录的日期是{day}。",
      "{name} is no more since {bound}, and the record is of {day}.",
      "{advice}",
      "{advice}"),
  DIVISION_NOT_YET(
      "“{name}”自{bound}起才有，记录的日期是{day}。",
      "{name} is there only since {bound}, and the record is of {day}.",
      "{advice}",
      "{advice}"),
  /** What stands there may be older than the region. */
  DIVISION_YOUNGER(
      Severity.WARNING,
      "“{name}”自{bound}起才有，记录的日期是{day}，请核对。",
      "{name} is there only since {bound}, and the record is of {day}; check it.",
      "{advice}",
      "{advice}"),
  /** A spreadsheet program drops the last zero of a number. */
  MONTH_LOST_ZERO(
      "{field}“{text}”是数字，可能是1月，也可能是10月。",
      "{field} {text} is a number and may mean January as well as October.",
      "请把该列设为文本格式，写成 {year}-01 或 {year}-10。",
      "Format the column as text and write {year}-01 or {year}-10."),
  /** The state column names none of the states of the life cycle. */
  UNKNOWN_STATE(
      "流程中没有状态“{state}”。",
      "The life cycle has no state \"{state}\".",
      "可填：{known}。",
      "Known states: {known}."),
  /** No step that the person may take leads a new record into the state. */
  NO_WAY_THERE(
      "您不能使新记录进入状态“{state}”。",
      "No steps that you may take lead a new record into the state \"{state}\".",
      "请按起始状态导入，再由有权限的人员办理各步骤；接收既有台账请由管理员导入。",
      "Import it in its first state and have the steps taken by those who may; what was decided"
          + " before is taken over by an administrator."),
  UNKNOWN_RECORD(
      "没有这条记录。", "There is no such record.", "请在台账中重新查找。", "Look it up in the register again."),
  REASON_NEEDED(
      "须说明理由。",
      "A reason is needed.",
      "请填写理由；删除个人信息须写明申请及日期。",
      "Say why; to erase personal data, name the request and its date."),
  UNKNOWN_REGISTER(
      "没有台账 {register}。",
      "There is no register {register}.",
      "可用台账：{known}。",
      "Known registers: {known}."),
  /** The person has no right to do this in the region of the record. */
  NOT_PERMITTED(
      "您没有在该区划{action}“{register}”的权限。",
      "You may not {action} records of {register} in this region.",
      "请由该区划的经办人办理，或请管理员授权。",
      "Have somebody who works there do it, or ask an administrator for the right."),
  RECORD_VOIDED(
      "记录已作废，不能再修改。",
      "The record is voided and cannot be changed any more.",
      "如仍需要，请新建一条记录；导入时请清空编号。",
      "If it is needed after all, create a new record; in an import, empty its id."),
  /** An update in an end state. */
  RECORD_FINISHED(
      "记录已“{state}”，不能直接修改。",
      "The record is finished ({state}) and cannot simply be changed.",
      "请使用更正并说明理由。",
      "Correct it on its page, with a reason."),
  DUPLICATE_KEY(
      "已有主键（{key}）相同的记录 {other}。",
      "Record {other} has the same key ({key}).",
      "请修改那条记录，或改正主键；导入时可选择“更新已有记录”（--update）。",
      "Change that record instead, or mend the key; an import changes records with --update.");

  private final FaultText text;

  RecordFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  RecordFaults(Severity severity, String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.of(severity, zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }

  public static Objection required(Field field) {
    String example = field.example();
    return REQUIRED.with(
        "field",
        field.title(),
        "example",
        example.isEmpty() ? "" : new Localized("，例如 " + example, ", for example " + example));
  }

  public static Objection requiredFor(Field field, Localized step) {
    return REQUIRED_FOR_STATE.with("step", step, "field", field.title());
  }

  public static Objection evidence(List<Field> fields, Localized step) {
    String zh = fields.stream().map(field -> field.title().zh()).collect(Collectors.joining("、"));
    String en = fields.stream().map(field -> field.title().en()).collect(Collectors.joining(", "));
    return EVIDENCE_MISSING.with("step", step, "fields", new Localized(zh, en));
  }

  public static Objection guard(Transition step) {
    return GUARD.with(
        "step",
        step.title(),
        "condition",
        Objects.requireNonNull(step.guard(), "asked of a guarded step"));
  }

  /** A broken rule of the register; its code and message are the pack's. */
  public static Objection rule(Rule rule) {
    String condition = rule.check().text();
    return new Objection(
        rule.code(),
        rule.severity(),
        Map.of("condition", condition),
        rule.message(),
        new Localized("校验条件：" + condition, "The condition is: " + condition));
  }

  public static Objection unknownReference(Register target, String text) {
    return UNKNOWN_REFERENCE.with(
        "register", target.title(), "text", text, "key", String.join("/", target.key()));
  }

  public static Objection unknownRegister(String register, Catalog catalog) {
    return UNKNOWN_REGISTER.with(
        "register", register, "known", String.join(", ", catalog.registers().keySet()));
  }

  public static Objection notPermitted(Register register, Rights.Action action) {
    Localized what =
        action == Rights.Action.CREATE
            ? new Localized("新建", "create")
            : new Localized("修改", "edit");
    return NOT_PERMITTED.with("action", what, "register", register.title());
  }
}
