package org.dajuan.records.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;
import org.jspecify.annotations.Nullable;

/** The table {@code reg.<register>}: its SQL name and columns. Immutable. */
public final class RegisterTable {
  public static final String SCHEMA = "reg";
  public static final String ID = "id";
  public static final String REGION = "region_code";
  public static final String ORG = "org_id";
  public static final String STATE = "state";
  public static final String VERSION = "version";
  public static final String SEQ = "seq";
  public static final String CREATED_AT = "created_at";
  public static final String UPDATED_AT = "updated_at";

  /**
   * A column.
   *
   * @param field the field it stores, null for a system column
   */
  public record Column(String name, ColumnType type, @Nullable Field field) {

    /** The field of a column of {@link #fieldColumns}. */
    public Field ofField() {
      return Objects.requireNonNull(field, "a system column stores no field");
    }
  }

  private final Register register;
  private final List<Column> fieldColumns;
  private final List<Column> enteredColumns;
  private final List<Column> columns;

  private RegisterTable(Register register) {
    this.register = register;
    this.fieldColumns =
        register.fields().stream()
            .map(field -> new Column(field.name(), ColumnType.of(field.type()), field))
            .toList();
    this.enteredColumns =
        fieldColumns.stream()
            .filter(column -> column.field() != null && !column.field().isComputed())
            .toList();
    List<Column> all = new ArrayList<>();
    all.add(new Column(ID, ColumnType.UUID, null));
    all.addAll(fieldColumns);
    all.add(new Column(REGION, ColumnType.TEXT, null));
    all.add(new Column(ORG, ColumnType.TEXT, null));
    all.add(new Column(STATE, ColumnType.TEXT, null));
    all.add(new Column(VERSION, ColumnType.INTEGER, null));
    all.add(new Column(SEQ, ColumnType.BIGINT, null));
    all.add(new Column(CREATED_AT, ColumnType.TIMESTAMP, null));
    all.add(new Column(UPDATED_AT, ColumnType.TIMESTAMP, null));
    this.columns = List.copyOf(all);
  }

  public static RegisterTable of(Register register) {
    return new RegisterTable(register);
  }

  public Register register() {
    return register;
  }

  /** The table's name for SQL text: {@code reg."name"}. */
  public String sqlName() {
    return SCHEMA + "." + SqlName.quote(register.id());
  }

  /** All columns in table order: id, fields, then the other system columns. */
  public List<Column> columns() {
    return columns;
  }

  /** The columns of the fields, in the register's order. */
  public List<Column> fieldColumns() {
    return fieldColumns;
  }

  /** The columns that a change writes: those of fields that are not computed. */
  public List<Column> enteredColumns() {
    return enteredColumns;
  }

  /** All columns quoted and joined by commas, each with the alias when one is given. */
  public String selectList(String alias) {
    String prefix = alias.isEmpty() ? "" : alias + ".";
    return columns.stream()
        .map(column -> prefix + SqlName.quote(column.name()))
        .collect(Collectors.joining(", "));
  }
}
