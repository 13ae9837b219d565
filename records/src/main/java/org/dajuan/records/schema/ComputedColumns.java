package org.dajuan.records.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dajuan.catalog.expression.SqlTarget;
import org.dajuan.catalog.register.Computed;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;

/**
 * 计算字段 — the computed columns of one register: each has a function that gives its value, so that
 * writing, checking and verifying compute the same. The functions belong to the owner and see every
 * record, whoever asks: a sum does not depend on who looks at it. Their names end in a digest of
 * what they compute.
 */
public final class ComputedColumns {

  /** What all functions have in common: they run as the owner, and nobody can slip in a table. */
  static final String AS_OWNER =
      "LANGUAGE plpgsql %s SECURITY DEFINER SET search_path = pg_catalog";

  /**
   * For functions that are called row by row: a plan made while the table was small is kept, and
   * must use the index all the same.
   */
  static final String BY_INDEX = " SET enable_seqscan = off";

  private final Register register;
  private final List<Field> fields;

  private ComputedColumns(Register register) {
    this.register = register;
    this.fields = register.fields().stream().filter(Field::isComputed).toList();
  }

  public static ComputedColumns of(Register register) {
    return new ComputedColumns(register);
  }

  public boolean isEmpty() {
    return fields.isEmpty();
  }

  public List<Field> fields() {
    return fields;
  }

  /**
   * The value of a computed field of a row, as an expression.
   *
   * @param alias alias of the row with its {@code id} and reference fields
   */
  public String valueOf(Field field, String alias) {
    return function(field) + "(" + alias + "." + SqlName.quote(argument(field)) + ")";
  }

  /** The column of ours from which a value is found: our id, or the reference looked through. */
  public String argument(Field field) {
    Computed computed = computed(field);
    return computed.isLookup() ? computed.via() : RegisterTable.ID;
  }

  /** {@code "field" = value, …} for every computed field of the row of an alias. */
  public String assignments(String alias) {
    return fields.stream()
        .map(field -> SqlName.quote(field.name()) + " = " + valueOf(field, alias))
        .collect(Collectors.joining(", "));
  }

  static Computed computed(Field field) {
    return Objects.requireNonNull(field.computed(), field.name());
  }

  /** The functions of all computed fields: statements by the name of what they make. */
  Map<String, String> functions() {
    Map<String, String> functions = new LinkedHashMap<>();
    for (Field field : fields) {
      functions.put(
          function(field),
          "CREATE FUNCTION %s(uuid) RETURNS %s %s AS %s"
              .formatted(
                  function(field),
                  ColumnType.of(field.type()).sql(),
                  AS_OWNER.formatted("STABLE") + BY_INDEX,
                  SqlName.literal("BEGIN RETURN (" + query(field, "$1") + "); END")));
    }
    return functions;
  }

  private String function(Field field) {
    String digest = SqlName.shortDigest(ColumnType.of(field.type()).sql() + query(field, "$1"));
    return RegisterTable.SCHEMA
        + "."
        + SqlName.quote(SqlName.joined(register.id(), field.name(), digest));
  }

  /**
   * The query for the value of a field.
   *
   * @param of an expression for what {@link #argument} names
   */
  static String query(Field field, String of) {
    Computed computed = computed(field);
    List<String> conditions = new ArrayList<>();
    conditions.add(
        "k." + SqlName.quote(computed.isLookup() ? RegisterTable.ID : computed.via()) + " = " + of);
    conditions.add("k.\"state\" <> " + SqlName.literal(State.VOIDED));
    if (computed.where() != null) {
      conditions.add(computed.where().sql(SqlTarget.POSTGRESQL, "k"));
    }
    String value = computed.value() == null ? "*" : "k." + SqlName.quote(computed.value());
    String order = "";
    if (computed.on() != null) {
      String on = "k." + SqlName.quote(computed.on());
      conditions.add(on + " IS NOT NULL");
      conditions.add(value + " IS NOT NULL");
      order = " ORDER BY " + on + " DESC, k.\"id\" DESC LIMIT 1";
    }
    return "SELECT "
        + taken(computed.how(), value)
        + " FROM "
        + RegisterTable.SCHEMA
        + "."
        + SqlName.quote(computed.register())
        + " AS k WHERE "
        + String.join(" AND ", conditions)
        + order;
  }

  private static String taken(Computed.How how, String value) {
    return switch (how) {
      case SUM -> "sum(" + value + ")";
      case COUNT -> "count(" + value + ")";
      case LEAST -> "min(" + value + ")";
      case MOST -> "max(" + value + ")";
      case LAST, LOOKUP -> value;
    };
  }
}
