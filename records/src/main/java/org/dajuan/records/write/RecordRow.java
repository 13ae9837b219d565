package org.dajuan.records.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.records.draft.DraftSql;
import org.dajuan.records.draft.RecordDraft;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;

/** Writes the typed row of one record. */
final class RecordRow {
  private final Catalog catalog;
  private final RegisterTable table;

  RecordRow(Catalog catalog, RegisterTable table) {
    this.catalog = catalog;
    this.table = table;
  }

  void insert(
      Connection connection, UUID id, RecordDraft draft, String state, long sequence, Instant time)
      throws SQLException {
    String sql =
        "INSERT INTO %s (%s, region_code, org_id, state, id, seq, version, created_at, updated_at) VALUES (%s, ?, ?, ?, ?, ?, 1, ?, ?)"
            .formatted(
                table.sqlName(),
                table.enteredColumns().stream()
                    .map(column -> SqlName.quote(column.name()))
                    .collect(Collectors.joining(", ")),
                table.enteredColumns().stream()
                    .map(column -> DraftSql.parameter(column.type()))
                    .collect(Collectors.joining(", ")));
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      int next = bind(insert, draft, state);
      insert.setObject(next++, id);
      insert.setLong(next++, sequence);
      insert.setObject(next++, time.atOffset(ZoneOffset.UTC));
      insert.setObject(next, time.atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    }
  }

  void update(
      Connection connection,
      CurrentRecord current,
      RecordDraft draft,
      String state,
      long sequence,
      Instant time)
      throws SQLException {
    String sql =
        "UPDATE %s SET %s, region_code = ?, org_id = ?, state = ?, seq = ?, version = version + 1, updated_at = ? WHERE id = ? AND version = ?"
            .formatted(table.sqlName(), DraftSql.assignments(table));
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      int next = bind(update, draft, state);
      update.setLong(next++, sequence);
      update.setObject(next++, time.atOffset(ZoneOffset.UTC));
      update.setObject(next++, current.id());
      update.setInt(next, current.version());
      if (update.executeUpdate() != 1) {
        throw new IllegalStateException("record " + current.id() + " changed though it was locked");
      }
    }
  }

  private int bind(PreparedStatement statement, RecordDraft draft, String state)
      throws SQLException {
    int next = DraftSql.bindEntered(statement, 1, draft);
    DraftSql.bindText(statement, next++, draft.region(catalog));
    DraftSql.bindText(statement, next++, draft.org());
    statement.setString(next++, state);
    return next;
  }

  /** Another record, not voided, with the same key. */
  Optional<UUID> findSameKey(Connection connection, UUID id, RecordDraft draft)
      throws SQLException {
    List<String> key = table.register().key();
    if (key.isEmpty() || key.stream().anyMatch(field -> draft.text(field) == null)) {
      return Optional.empty();
    }
    String condition =
        table.fieldColumns().stream()
            .filter(column -> key.contains(column.name()))
            .map(column -> SqlName.quote(column.name()) + " = " + DraftSql.parameter(column.type()))
            .collect(Collectors.joining(" AND "));
    String sql =
        "SELECT id FROM "
            + table.sqlName()
            + " WHERE "
            + condition
            + " AND state <> 'voided' AND id <> ?";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      int next = 1;
      for (RegisterTable.Column column : table.fieldColumns()) {
        if (Collections.frequency(key, column.name()) > 0) {
          DraftSql.bindText(select, next++, draft.text(column.name()));
        }
      }
      select.setObject(next, id);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
      }
    }
  }
}
