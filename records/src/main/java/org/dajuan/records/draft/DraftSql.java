package org.dajuan.records.draft;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;
import org.dajuan.records.schema.ColumnType;
import org.dajuan.records.schema.CopyWriter;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;
import org.jspecify.annotations.Nullable;

/** Puts the values of a draft into SQL statements, each as a text cast to its column's type. */
public final class DraftSql {

  private DraftSql() {}

  /** A parameter for a value of a type: {@code CAST(? AS numeric)}. */
  public static String parameter(ColumnType type) {
    return "CAST(? AS " + type.sql() + ")";
  }

  /** {@code "column" = parameter} for every field that is entered. */
  public static String assignments(RegisterTable table) {
    return table.enteredColumns().stream()
        .map(column -> SqlName.quote(column.name()) + " = " + parameter(column.type()))
        .collect(Collectors.joining(", "));
  }

  /** A parameter for every field, each with its column's name: one typed row. */
  public static String namedParameters(RegisterTable table) {
    return table.fieldColumns().stream()
        .map(column -> parameter(column.type()) + " AS " + SqlName.quote(column.name()))
        .collect(Collectors.joining(", "));
  }

  /**
   * Sets the parameters of all fields.
   *
   * @param first index of the first of them
   * @return index after the last
   */
  public static int bind(PreparedStatement statement, int first, RecordDraft draft)
      throws SQLException {
    int index = first;
    List<RegisterTable.Column> columns = draft.table().fieldColumns();
    for (int field = 0; field < columns.size(); field++) {
      bindText(statement, index++, value(draft, field, columns.get(field).type()));
    }
    return index;
  }

  /**
   * Sets the parameters of all fields that are entered.
   *
   * @param first index of the first of them
   * @return index after the last
   */
  public static int bindEntered(PreparedStatement statement, int first, RecordDraft draft)
      throws SQLException {
    int index = first;
    List<RegisterTable.Column> columns = draft.table().fieldColumns();
    for (int field = 0; field < columns.size(); field++) {
      if (draft.table().enteredColumns().contains(columns.get(field))) {
        bindText(statement, index++, value(draft, field, columns.get(field).type()));
      }
    }
    return index;
  }

  /** Sets one parameter of {@link #parameter}. */
  public static void bindText(PreparedStatement statement, int index, @Nullable String value)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, Types.VARCHAR);
    } else {
      statement.setString(index, value);
    }
  }

  private static @Nullable String value(RecordDraft draft, int field, ColumnType type) {
    if (type != ColumnType.TEXTS) {
      return draft.text(field);
    }
    return draft.isEmpty(field) ? null : CopyWriter.arrayLiteral(draft.texts(field));
  }
}
