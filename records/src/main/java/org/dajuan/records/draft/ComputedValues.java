package org.dajuan.records.draft;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dajuan.catalog.register.Field;
import org.dajuan.records.schema.ColumnType;
import org.dajuan.records.schema.ComputedColumns;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;

/**
 * Puts the values of computed fields into a draft, for its rules and guards to read: those that the
 * record would have if it were written as the draft says.
 */
public final class ComputedValues {

  private ComputedValues() {}

  /** Fills the computed fields of a draft whose references are resolved. */
  public static void fill(Connection connection, RecordDraft draft, UUID id) throws SQLException {
    ComputedColumns columns = ComputedColumns.of(draft.table().register());
    if (columns.isEmpty()) {
      return;
    }
    List<Field> fields = columns.fields();
    String values =
        fields.stream()
            .map(field -> columns.valueOf(field, "draft"))
            .collect(Collectors.joining(", "));
    List<String> arguments = fields.stream().map(columns::argument).distinct().toList();
    String row =
        arguments.stream()
            .map(each -> "CAST(? AS uuid) AS " + SqlName.quote(each))
            .collect(Collectors.joining(", "));
    try (PreparedStatement select =
        connection.prepareStatement("SELECT " + values + " FROM (SELECT " + row + ") AS draft")) {
      int next = 1;
      for (String each : arguments) {
        String value = each.equals(RegisterTable.ID) ? id.toString() : draft.text(each);
        DraftSql.bindText(select, next++, value);
      }
      try (ResultSet found = select.executeQuery()) {
        found.next();
        for (int i = 0; i < fields.size(); i++) {
          put(draft, fields.get(i), found, i + 1);
        }
      }
    }
  }

  private static void put(RecordDraft draft, Field field, ResultSet found, int column)
      throws SQLException {
    ColumnType type = ColumnType.of(field.type());
    int index = draft.index(field.name());
    if (type == ColumnType.TEXTS) {
      draft.setTexts(index, ColumnType.texts(found.getArray(column)));
    } else {
      draft.setText(index, type.canonical(found, column));
    }
  }
}
