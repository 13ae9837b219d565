package org.dajuan.records.schema;

import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;

/** Says what a migration found, and where. */
final class MigrationFindings {

  private MigrationFindings() {}

  static Finding droppedRegister(String register, long rows, String statement) {
    return MigrationFaults.DROPPED_REGISTER.at(
        new Place.InField(register, "", "*"),
        "register",
        register,
        "records",
        rows,
        "statement",
        statement);
  }

  static Finding droppedField(Register register, String field, long filled, String statement) {
    return MigrationFaults.DROPPED_FIELD.at(
        register.place(),
        "field",
        field,
        "records",
        filled,
        "statement",
        statement,
        "register",
        register.id());
  }

  static Finding changedType(
      Register register, String column, String from, String to, long filled, String statement) {
    return MigrationFaults.CHANGED_TYPE.at(
        place(register, column),
        "field",
        column,
        "from",
        from,
        "to",
        to,
        "records",
        filled,
        "statement",
        statement);
  }

  static Finding valuesOutside(Register register, String column, long rows, String query) {
    return MigrationFaults.VALUES_OUTSIDE.at(
        place(register, column), "field", column, "records", rows, "statement", query);
  }

  static Finding repeatedKey(Register register, long groups, String query) {
    return MigrationFaults.REPEATED_KEY.at(
        register.place(), "keys", groups, "statement", query, "register", register.id());
  }

  static Finding requiredButEmpty(Register register, String column, long rows) {
    return MigrationFaults.REQUIRED_BUT_EMPTY.at(
        place(register, column), "field", column, "records", rows);
  }

  /** Of a region or org that records refer to. */
  static Finding droppedReference(String kind, String code, String register, long rows) {
    MigrationFaults fault =
        kind.equals("region") ? MigrationFaults.DROPPED_REGION : MigrationFaults.DROPPED_ORG;
    return fault.at(
        new Place.InField(register, "", kind), kind, code, "register", register, "records", rows);
  }

  private static Place place(Register register, String column) {
    return register.findField(column).map(Field::place).orElse(register.place());
  }
}
