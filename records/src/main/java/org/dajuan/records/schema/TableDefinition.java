package org.dajuan.records.schema;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.register.Code;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;

/**
 * What the table of a register should look like under a catalog: constraints and indexes by name,
 * each with its SQL definition.
 *
 * @param checks conditions that rows must meet
 * @param foreignKeys {@code FOREIGN KEY (…) REFERENCES …} definitions
 * @param indexes what follows the name in {@code CREATE [UNIQUE] INDEX}
 * @param policies what follows the table in {@code CREATE POLICY}
 */
record TableDefinition(
    RegisterTable table,
    Map<String, Check> checks,
    Map<String, String> foreignKeys,
    Map<String, Index> indexes,
    Map<String, String> policies) {

  /** A condition over one column. */
  record Check(String column, String condition) {}

  /** An index; a unique one keeps the key of the register. */
  record Index(boolean unique, String definition) {}

  static TableDefinition of(Catalog catalog, Register register) {
    RegisterTable table = RegisterTable.of(register);
    return new TableDefinition(
        table,
        checks(catalog, register),
        foreignKeys(register),
        indexes(catalog, table),
        RowPolicies.of(register));
  }

  private static Map<String, Check> checks(Catalog catalog, Register register) {
    Map<String, Check> checks = new LinkedHashMap<>();
    addCheck(checks, register, RegisterTable.VERSION, "\"version\" >= 1");
    Stream<String> states =
        Stream.concat(
            catalog.lifecycleOf(register).states().stream().map(State::id),
            Stream.of(State.VOIDED));
    addCheck(
        checks,
        register,
        RegisterTable.STATE,
        "\"state\" IN (" + literals(states.distinct()) + ")");
    for (Field field : register.fields()) {
      String condition = valueCheck(catalog, field);
      if (!condition.isEmpty()) {
        addCheck(checks, register, field.name(), condition);
      }
    }
    return checks;
  }

  private static void addCheck(
      Map<String, Check> checks, Register register, String column, String condition) {
    checks.put(SqlName.joined(register.id(), column, "check"), new Check(column, condition));
  }

  /** The condition that values of a field meet beyond their column type; empty when none. */
  private static String valueCheck(Catalog catalog, Field field) {
    String column = SqlName.quote(field.name());
    FieldType type = field.type();
    return switch (type.kind()) {
      case CODE -> column + " IN (" + codes(catalog, type.codeList()) + ")";
      case CODES -> column + " <@ ARRAY[" + codes(catalog, type.codeList()) + "]";
      case MONTH -> column + " ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'";
      case PERIOD -> column + " ~ '^[0-9]{4}(Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?$'";
      case ID_NUMBER -> column + " ~ '^[0-9]{17}[0-9X]$'";
      case CREDIT_CODE -> column + " ~ '^[0-9A-Y]{2}[0-9]{6}[0-9A-Y]{10}$'";
      case TEXT,
          LONG_TEXT,
          URL,
          ORG_NAME,
          PERSON_NAME,
          PHONE,
          BANK_ACCOUNT,
          INTEGER,
          YEAR,
          DECIMAL,
          PERCENT,
          DATE,
          TIMESTAMP,
          BOOLEAN,
          ORG,
          GEO_POINT,
          ATTACHMENT,
          QUANTITY,
          MONEY,
          REGION,
          RECORD ->
          "";
    };
  }

  private static String codes(Catalog catalog, String list) {
    return literals(catalog.codeList(list).codes().stream().map(Code::code));
  }

  private static String literals(Stream<String> texts) {
    return texts.map(text -> SqlName.literal(text) + "::text").collect(Collectors.joining(", "));
  }

  private static Map<String, String> foreignKeys(Register register) {
    Map<String, String> keys = new LinkedHashMap<>();
    addForeignKey(keys, register, RegisterTable.REGION, "sys.region(code)");
    addForeignKey(keys, register, RegisterTable.ORG, "sys.org(id)");
    for (Field field : register.fields()) {
      // The region and org field are copied to the system columns, whose keys then hold them too.
      if (field.type() instanceof FieldType.RegionOf) {
        if (!field.name().equals(register.regionField())) {
          addForeignKey(keys, register, field.name(), "sys.region(code)");
        }
      } else if (field.type() instanceof FieldType.OrgOf
          && !field.name().equals(register.orgField())) {
        addForeignKey(keys, register, field.name(), "sys.org(id)");
      } else if (field.type() instanceof FieldType.RecordOf record) {
        addForeignKey(
            keys,
            register,
            field.name(),
            RegisterTable.SCHEMA + "." + SqlName.quote(record.register()) + "(\"id\")");
      }
    }
    return keys;
  }

  private static void addForeignKey(
      Map<String, String> keys, Register register, String column, String target) {
    keys.put(
        SqlName.joined(register.id(), column, "fkey"),
        "FOREIGN KEY (" + SqlName.quote(column) + ") REFERENCES " + target);
  }

  private static Map<String, Index> indexes(Catalog catalog, RegisterTable table) {
    Register register = table.register();
    Map<String, Index> indexes = new LinkedHashMap<>();
    String on = "ON " + table.sqlName() + " ";
    if (!register.key().isEmpty()) {
      indexes.put(
          keyIndex(register),
          new Index(
              true, on + "(" + SqlName.quoteAll(register.key()) + ") WHERE \"state\" <> 'voided'"));
    }
    indexes.put(
        SqlName.joined(register.id(), RegisterTable.SEQ, "index"),
        new Index(true, on + "(\"seq\")"));
    if (catalog.lifecycleOf(register).transitions().stream()
        .anyMatch(step -> step.deadline() != null)) {
      // What waits is looked for by its state, and is a small part of a register that has aged.
      indexes.put(
          SqlName.joined(register.id(), RegisterTable.STATE, "index"),
          new Index(false, on + "(\"state\", \"region_code\")"));
    }
    Set<String> columns = new LinkedHashSet<>();
    columns.add(RegisterTable.REGION);
    columns.addAll(dateFields(catalog, register));
    register.fields().stream()
        .filter(field -> field.type() instanceof FieldType.RecordOf)
        .forEach(field -> columns.add(field.name()));
    for (String column : columns) {
      indexes.put(
          SqlName.joined(register.id(), column, "index"),
          new Index(false, on + "(" + SqlName.quote(column) + ")"));
    }
    return indexes;
  }

  /** Name of the unique index over the key fields. */
  static String keyIndex(Register register) {
    return SqlName.joined(register.id(), "key", "index");
  }

  /** The fields by which indicators place records of the register in time. */
  private static List<String> dateFields(Catalog catalog, Register register) {
    return catalog.indicators().values().stream()
        .map(Indicator::source)
        .filter(IndicatorSource.FromRegister.class::isInstance)
        .map(IndicatorSource.FromRegister.class::cast)
        .filter(source -> source.register().equals(register.id()))
        .map(IndicatorSource.FromRegister::date)
        .filter(date -> register.findField(date).isPresent())
        .distinct()
        .toList();
  }
}
