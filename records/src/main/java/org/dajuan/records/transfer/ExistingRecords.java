package org.dajuan.records.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dajuan.records.draft.RecordDraft;
import org.dajuan.records.schema.ColumnType;
import org.dajuan.records.schema.RecordContent;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;
import org.jspecify.annotations.Nullable;

/** Finds the records that rows of an update speak of, by id or key: two queries for many rows. */
final class ExistingRecords {
  private final RegisterTable table;
  private final ImportColumns columns;

  ExistingRecords(RegisterTable table, ImportColumns columns) {
    this.table = table;
    this.columns = columns;
  }

  /** A record as it stands. */
  private record Found(StagedRow.ExistingRecord record, RecordDraft draft) {}

  /**
   * Gives each row the record it changes, if there is one, and takes over the values of fields that
   * the file has no column for.
   *
   * @return the rows that say nothing new
   */
  List<StagedRow> complete(Connection connection, List<StagedRow> rows) throws SQLException {
    Map<StagedRow, Found> found = new HashMap<>();
    findById(connection, rows, found);
    findByKey(connection, rows, found);
    List<StagedRow> unchanged = new ArrayList<>();
    for (StagedRow row : rows) {
      Found existing = found.get(row);
      if (existing != null && overlay(row, existing)) {
        unchanged.add(row);
      }
    }
    return unchanged;
  }

  /** Returns whether the row says just what the record says already. */
  private boolean overlay(StagedRow row, Found existing) {
    row.existing = existing.record;
    boolean same = row.state == null || row.state.equals(existing.record.state());
    for (int field = 0; field < table.fieldColumns().size(); field++) {
      if (columns.has(field)) {
        same &= row.draft.texts(field).equals(existing.draft.texts(field));
      } else if (table.fieldColumns().get(field).type() == ColumnType.TEXTS) {
        row.draft.setTexts(field, existing.draft.texts(field));
      } else {
        row.draft.setText(field, existing.draft.text(field));
      }
    }
    return same;
  }

  private void findById(Connection connection, List<StagedRow> rows, Map<StagedRow, Found> found)
      throws SQLException {
    Map<UUID, List<StagedRow>> byId = new HashMap<>();
    for (StagedRow row : rows) {
      if (row.namedId != null) {
        byId.computeIfAbsent(row.namedId, id -> new ArrayList<>()).add(row);
      }
    }
    if (byId.isEmpty()) {
      return;
    }
    String sql =
        "SELECT "
            + table.selectList("r")
            + " FROM "
            + table.sqlName()
            + " AS r WHERE r.id = ANY (?)";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setArray(1, connection.createArrayOf("uuid", byId.keySet().toArray()));
      try (ResultSet result = select.executeQuery()) {
        while (result.next()) {
          Found record = read(result);
          byId.getOrDefault(record.record.id(), List.of()).forEach(row -> found.put(row, record));
        }
      }
    }
  }

  private void findByKey(Connection connection, List<StagedRow> rows, Map<StagedRow, Found> found)
      throws SQLException {
    List<Integer> key = table.register().key().stream().map(new RecordDraft(table)::index).toList();
    // Two rows of a file may speak of one record; both are told what is wrong with that.
    Map<List<String>, List<StagedRow>> byKey = new HashMap<>();
    for (StagedRow row : rows) {
      List<String> values = key(row.draft, key);
      if (row.namedId == null && values != null) {
        byKey.computeIfAbsent(values, same -> new ArrayList<>()).add(row);
      }
    }
    if (byKey.isEmpty() || key.isEmpty()) {
      return;
    }
    List<List<String>> keys = List.copyOf(byKey.keySet());
    try (PreparedStatement select = connection.prepareStatement(keyQuery(key))) {
      for (int i = 0; i < key.size(); i++) {
        int part = i;
        Object[] values = keys.stream().map(each -> each.get(part)).toArray();
        select.setArray(i + 1, connection.createArrayOf("text", values));
      }
      try (ResultSet result = select.executeQuery()) {
        while (result.next()) {
          Found record = read(result);
          List<String> values = key(record.draft, key);
          List<StagedRow> named = values == null ? null : byKey.get(values);
          if (named != null) {
            named.forEach(row -> found.put(row, record));
          }
        }
      }
    }
  }

  private String keyQuery(List<Integer> key) {
    String arrays = key.stream().map(field -> "?::text[]").collect(Collectors.joining(", "));
    String names =
        IntStream.range(0, key.size()).mapToObj(i -> "k" + i).collect(Collectors.joining(", "));
    String condition =
        IntStream.range(0, key.size())
            .mapToObj(
                i -> {
                  RegisterTable.Column column = table.fieldColumns().get(key.get(i));
                  return "r.%s = CAST(wanted.k%d AS %s)"
                      .formatted(SqlName.quote(column.name()), i, column.type().sql());
                })
            .collect(Collectors.joining(" AND "));
    return "SELECT %s FROM unnest(%s) AS wanted (%s) JOIN %s AS r ON %s WHERE r.state <> 'voided'"
        .formatted(table.selectList("r"), arrays, names, table.sqlName(), condition);
  }

  private static @Nullable List<String> key(RecordDraft draft, List<Integer> fields) {
    List<String> values = new ArrayList<>(fields.size());
    for (int field : fields) {
      String value = draft.text(field);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return values;
  }

  private Found read(ResultSet row) throws SQLException {
    return new Found(
        new StagedRow.ExistingRecord(
            row.getObject(RegisterTable.ID, UUID.class),
            row.getString(RegisterTable.STATE),
            row.getInt(RegisterTable.VERSION),
            row.getString(RegisterTable.REGION)),
        RecordDraft.of(table, RecordContent.fromRow(table, row)));
  }
}
