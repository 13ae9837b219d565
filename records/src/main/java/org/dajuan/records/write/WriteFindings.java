package org.dajuan.records.write;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.org.Rights;
import org.dajuan.catalog.org.Role;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.register.Transition;

/** Why a change of one record is refused, beyond what is wrong with its values. */
final class WriteFindings {

  private WriteFindings() {}

  /** {@code unknown_register} */
  static Finding unknownRegister(String register) {
    return error(
        "unknown_register",
        new Place.InField(register, "", "*"),
        "没有台账 " + register + "。",
        "There is no register " + register + ".",
        "请检查名称。",
        "Check its name.");
  }

  /** {@code unknown_field} */
  static Finding unknownField(Register register, String record, String field) {
    String known =
        register.fields().stream().map(each -> each.name()).collect(Collectors.joining(", "));
    return error(
        "unknown_field",
        new Place.InField(register.id(), record, field),
        "台账没有字段 " + field + "。",
        "The register has no field " + field + ".",
        "可用字段：" + known + "。",
        "Its fields are " + known + ".");
  }

  /** {@code unknown_record} */
  static Finding unknownRecord(Register register, UUID id) {
    return error(
        "unknown_record",
        new Place.InField(register.id(), id.toString(), "id"),
        "没有这条记录。",
        "There is no such record.",
        "请在台账中重新查找。",
        "Look it up in the register again.");
  }

  /** {@code not_permitted}: the person has no right to do this in the record's region. */
  static Finding notPermitted(Register register, String record, Rights.Action action) {
    boolean create = action == Rights.Action.CREATE;
    return error(
        "not_permitted",
        new Place.InField(register.id(), record, register.regionField()),
        "您没有在该区划" + (create ? "新建" : "修改") + "“" + register.title().zh() + "”的权限。",
        "You may not "
            + (create ? "create" : "edit")
            + " records of "
            + register.title().en()
            + " in this region.",
        "请由该区划的经办人办理，或请管理员授权。",
        "Have somebody who works there do it, or ask an administrator for the right.");
  }

  /** {@code record_voided} */
  static Finding recordVoided(Register register, UUID id) {
    return error(
        "record_voided",
        new Place.InField(register.id(), id.toString(), "state"),
        "记录已作废，不能再修改。",
        "The record is voided and cannot be changed any more.",
        "如仍需要，请新建一条记录。",
        "If it is needed after all, create a new record.");
  }

  /** {@code record_finished}: an update in an end state. */
  static Finding recordFinished(Register register, UUID id, State state) {
    return error(
        "record_finished",
        new Place.InField(register.id(), id.toString(), "state"),
        "记录已“" + state.title().zh() + "”，不能直接修改。",
        "The record is finished (" + state.title().en() + ") and cannot simply be changed.",
        "请使用更正并说明理由。",
        "Correct it, with a reason.");
  }

  /** {@code reason_needed} */
  static Finding reasonNeeded(Register register, UUID id) {
    return error(
        "reason_needed",
        new Place.InField(register.id(), id.toString(), "reason"),
        "须说明理由。",
        "A reason is needed.",
        "请填写理由。",
        "Say why.");
  }

  /** {@code unknown_transition} */
  static Finding unknownTransition(Register register, UUID id, Lifecycle lifecycle, String step) {
    String known =
        lifecycle.transitions().stream().map(Transition::id).collect(Collectors.joining(", "));
    return error(
        "unknown_transition",
        new Place.InField(register.id(), id.toString(), "state"),
        "流程没有步骤 " + step + "。",
        "The life cycle has no step " + step + ".",
        "可用步骤：" + known + "。",
        "Its steps are " + known + ".");
  }

  /** {@code wrong_state}: the step does not start from the record's state. */
  static Finding wrongState(Register register, UUID id, Transition step, String state) {
    List<String> from = step.from().stream().sorted().toList();
    return error(
        "wrong_state",
        new Place.InField(register.id(), id.toString(), "state"),
        "状态为 " + state + " 的记录不能“" + step.title().zh() + "”。",
        "A record in state " + state + " cannot take the step \"" + step.title().en() + "\".",
        "可由以下状态进行：" + String.join("、", from) + "。",
        "It starts from: " + String.join(", ", from) + ".");
  }

  /**
   * {@code role_missing}
   *
   * @param what the step, or the correcting or voiding
   * @param needed ids of the roles of which one is needed
   */
  static Finding roleMissing(
      Catalog catalog, Register register, UUID id, Localized what, Set<String> needed) {
    return error(
        "role_missing",
        new Place.InField(register.id(), id.toString(), "state"),
        "您没有“" + what.zh() + "”的权限。",
        "You may not take the step \"" + what.en() + "\".",
        "需要以下角色之一：" + roles(catalog, needed, Locale.CHINESE) + "。",
        "It needs one of the roles " + roles(catalog, needed, Locale.ENGLISH) + ".");
  }

  private static String roles(Catalog catalog, Set<String> ids, Locale locale) {
    return ids.stream()
        .sorted()
        .map(
            id -> {
              Role role = catalog.roles().get(id);
              return role == null ? id : role.title().in(locale);
            })
        .collect(Collectors.joining(locale.equals(Locale.CHINESE) ? "、" : ", "));
  }

  /** {@code same_person}: who made the last change may not approve it. */
  static Finding samePerson(Register register, UUID id, Transition step, String actor) {
    return error(
        "same_person",
        new Place.InField(register.id(), id.toString(), "state"),
        "“" + step.title().zh() + "”须由另一人办理：上一次变更由 " + actor + " 作出。",
        "\""
            + step.title().en()
            + "\" is for another person: the change before was made by "
            + actor
            + ".",
        "请由其他有权限的人员办理。",
        "Have somebody else with the role take it.");
  }

  /** {@code duplicate_key} */
  static Finding duplicateKey(Register register, UUID id, String other) {
    String key = String.join("、", register.key());
    return error(
        "duplicate_key",
        new Place.InField(register.id(), id.toString(), register.key().get(0)),
        "已有主键（" + key + "）相同的记录 " + other + "。",
        "Record " + other + " has the same key (" + String.join(", ", register.key()) + ").",
        "请修改那条记录，或改正主键。",
        "Change that record instead, or mend the key.");
  }

  /** {@code id_taken}: a creation names an id that another record has. */
  static Finding idTaken(Register register, UUID id) {
    return error(
        "id_taken",
        new Place.InField(register.id(), id.toString(), "id"),
        "编号已被内容不同的记录占用。",
        "A record with other content has this id.",
        "请换一个编号。",
        "Choose another id.");
  }

  private static Finding error(
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
