package org.dajuan.records.write;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.org.Rights;
import org.dajuan.catalog.org.Role;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.register.Transition;
import org.dajuan.catalog.word.Language;
import org.dajuan.catalog.word.Localized;
import org.dajuan.records.draft.RecordFaults;

/** Why a change of one record is refused, beyond what is wrong with its values. */
final class WriteFindings {

  private WriteFindings() {}

  static Finding unknownField(Register register, String record, String field) {
    String known = register.fields().stream().map(Field::name).collect(Collectors.joining(", "));
    return WriteFaults.UNKNOWN_FIELD.at(
        new Place.InField(register.id(), record, field), "field", field, "known", known);
  }

  static Finding unknownRecord(Register register, UUID id) {
    return RecordFaults.UNKNOWN_RECORD.at(place(register, id, "id"));
  }

  static Finding notPermitted(Register register, String record, Rights.Action action) {
    return RecordFaults.notPermitted(register, action)
        .at(new Place.InField(register.id(), record, register.regionField()));
  }

  static Finding recordVoided(Register register, UUID id) {
    return RecordFaults.RECORD_VOIDED.at(place(register, id, "state"));
  }

  static Finding recordFinished(Register register, UUID id, State state) {
    return RecordFaults.RECORD_FINISHED.at(place(register, id, "state"), "state", state.title());
  }

  static Finding reasonNeeded(Register register, UUID id) {
    return RecordFaults.REASON_NEEDED.at(place(register, id, "reason"));
  }

  static Finding unknownTransition(Register register, UUID id, Lifecycle lifecycle, String step) {
    String known =
        lifecycle.transitions().stream().map(Transition::id).collect(Collectors.joining(", "));
    return WriteFaults.UNKNOWN_TRANSITION.at(
        place(register, id, "state"), "step", step, "known", known);
  }

  static Finding wrongState(Register register, UUID id, Transition step, String state) {
    List<String> from = step.from().stream().sorted().toList();
    return WriteFaults.WRONG_STATE.at(
        place(register, id, "state"),
        "state",
        state,
        "step",
        step.title(),
        "from",
        new Localized(String.join("、", from), String.join(", ", from)));
  }

  /**
   * @param what the step, or the correcting or voiding
   * @param needed ids of the roles of which one is needed
   */
  static Finding roleMissing(
      Catalog catalog, Register register, UUID id, Localized what, Set<String> needed) {
    Localized roles =
        new Localized(
            roles(catalog, needed, Locale.CHINESE), roles(catalog, needed, Locale.ENGLISH));
    return WriteFaults.ROLE_MISSING.at(place(register, id, "state"), "step", what, "roles", roles);
  }

  private static String roles(Catalog catalog, Set<String> ids, Locale locale) {
    return ids.stream()
        .sorted()
        .map(
            id -> {
              Role role = catalog.roles().get(id);
              return role == null ? id : role.title().in(locale);
            })
        .collect(Collectors.joining(Language.of(locale).choose("、", ", ")));
  }

  static Finding samePerson(Register register, UUID id, Transition step, String actor) {
    return WriteFaults.SAME_PERSON.at(
        place(register, id, "state"), "step", step.title(), "actor", actor);
  }

  static Finding duplicateKey(Register register, UUID id, String other) {
    Localized key =
        new Localized(String.join("、", register.key()), String.join(", ", register.key()));
    return RecordFaults.DUPLICATE_KEY.at(
        place(register, id, register.key().get(0)), "key", key, "other", other);
  }

  static Finding idTaken(Register register, UUID id) {
    return WriteFaults.ID_TAKEN.at(place(register, id, "id"));
  }

  private static Place place(Register register, UUID id, String field) {
    return new Place.InField(register.id(), id.toString(), field);
  }
}
