package org.dajuan.records.draft;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Rule;
import org.dajuan.catalog.register.Transition;

/** What can be wrong with a record beyond the form of its single values. */
public final class DraftFaults {

  private DraftFaults() {}

  /** {@code required}: a field that must be filled is empty. */
  public static DraftFault required(Field field) {
    return DraftFault.error(
        "required",
        field.title().zh() + "必填。",
        field.title().en() + " must be filled.",
        field.example().isEmpty() ? "请填写。" : "请填写，例如 " + field.example() + "。",
        field.example().isEmpty() ? "Fill it." : "Fill it, for example " + field.example() + ".");
  }

  /** {@code required_for_state}: a step of the life cycle asks for a field that is empty. */
  public static DraftFault requiredFor(Field field, Localized step) {
    return DraftFault.error(
        "required_for_state",
        "“" + step.zh() + "”须先填写" + field.title().zh() + "。",
        "\"" + step.en() + "\" needs " + field.title().en() + ".",
        "请填写" + field.title().zh() + "。",
        "Fill " + field.title().en() + " first.");
  }

  /** {@code evidence_missing}: of the fields that prove a step none is filled. */
  public static DraftFault evidence(List<Field> fields, Localized step) {
    String zh = fields.stream().map(field -> field.title().zh()).collect(Collectors.joining("、"));
    String en = fields.stream().map(field -> field.title().en()).collect(Collectors.joining(", "));
    return DraftFault.error(
        "evidence_missing",
        "“" + step.zh() + "”须有证明材料。",
        "\"" + step.en() + "\" needs evidence.",
        "请至少填写其中一项：" + zh + "。",
        "Fill at least one of: " + en + ".");
  }

  /** {@code guard}: the condition of a step of the life cycle is not met. */
  public static DraftFault guard(Transition step) {
    return DraftFault.error(
        "guard",
        "不符合“" + step.title().zh() + "”的条件：" + step.guard() + "。",
        "The condition of \"" + step.title().en() + "\" is not met: " + step.guard() + ".",
        "请先更正记录，使条件成立。",
        "Mend the record so that the condition holds.");
  }

  /** A broken rule of the register; its code is the pack's. */
  public static DraftFault rule(Rule rule) {
    return new DraftFault(
        rule.code(),
        rule.severity(),
        rule.message(),
        new Localized("校验条件：" + rule.check().text(), "The condition is: " + rule.check().text()));
  }

  /**
   * {@code rule_not_computable}: a rule cannot be computed, for example because it divides by 0.
   */
  public static DraftFault notComputable(String rule, String why) {
    return DraftFault.error(
        "rule_not_computable",
        "校验 " + rule + " 无法计算：" + why + "。",
        "Rule " + rule + " cannot be computed: " + why + ".",
        "请检查除数为零等情形，或由管理员修改内容包中的校验。",
        "Look for a division by zero, or have the rule mended in the pack.");
  }

  /** {@code unknown_reference}: no record of the other register has this id or key. */
  public static DraftFault unknownReference(Register target, String text) {
    return DraftFault.error(
        "unknown_reference",
        "台账“" + target.title().zh() + "”中没有 " + text + "。",
        "No record of " + target.title().en() + " is " + text + ".",
        "请填写其主键（" + String.join("/", target.key()) + "）或编号，并先录入该记录。",
        "Write its key ("
            + String.join("/", target.key())
            + ") or id, and enter that record first.");
  }

  /** {@code number_lost_digits}: a spreadsheet program kept only fifteen digits. */
  public static DraftFault numberLostDigits(Field field) {
    return DraftFault.error(
        "number_lost_digits",
        field.title().zh() + "被存成了数字，超过十五位的数位已丢失。",
        field.title().en() + " was kept as a number, so digits beyond the fifteenth are lost.",
        "请把该列设为文本格式后重新填写。",
        "Format the column as text and write the value again.");
  }

  /** {@code unknown_state}: the state column names none of the life cycle's states. */
  public static DraftFault unknownState(String text, Collection<String> known) {
    String list = String.join("、", known);
    return DraftFault.error(
        "unknown_state",
        "流程中没有状态“" + text + "”。",
        "The life cycle has no state \"" + text + "\".",
        "可填：" + list + "。",
        "Known states: " + list + ".");
  }
}
