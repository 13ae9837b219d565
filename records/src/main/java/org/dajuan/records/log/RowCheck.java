package org.dajuan.records.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.ledger.LedgerFormatException;
import org.dajuan.records.schema.ComputedColumns;
import org.dajuan.records.schema.RecordContent;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;
import org.jspecify.annotations.Nullable;

/**
 * Every row of a register against the last entry of its record: what is in the table must be what
 * the ledger says, field by field, and no row may lack an entry or an entry its row.
 */
final class RowCheck {

  private static final int FETCH = 1_000;

  /** First and last entry of each record, found by sequence so that memory stays small. */
  private static final String QUERY =
      """
      SELECT %s, e.record_id::text, e.seq, e.version, e.kind, e.content, e.time, e.created
      FROM %s r
      FULL JOIN (
        SELECT l.record_id, l.seq, l.version, l.kind, l.content, l.time, f.time AS created
        FROM (
          SELECT record_id, min(seq) AS first, max(seq) AS last
          FROM ledger.entry
          WHERE register = ? AND record_id IS NOT NULL
          GROUP BY record_id
        ) span
        JOIN ledger.entry l ON l.seq = span.last
        JOIN ledger.entry f ON f.seq = span.first
      ) e ON e.record_id = r.id
      """;

  private final Connection snapshot;
  private final LogFindings findings;
  private long rows;

  RowCheck(Connection snapshot, LogFindings findings) {
    this.snapshot = snapshot;
    this.findings = findings;
  }

  void run(Register register) throws SQLException {
    RegisterTable table = RegisterTable.of(register);
    String query = QUERY.formatted(table.selectList("r"), table.sqlName());
    try (PreparedStatement statement = snapshot.prepareStatement(query)) {
      statement.setFetchSize(FETCH);
      statement.setString(1, register.id());
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          check(table, row);
        }
      }
    }
    checkComputed(register);
  }

  /** A computed value must be what the other records say now. */
  private void checkComputed(Register register) throws SQLException {
    ComputedColumns columns = ComputedColumns.of(register);
    for (Field field : columns.fields()) {
      String query =
          "SELECT id::text, coalesce(should::text, ''), coalesce(is_now::text, '') FROM (SELECT r.id, %s AS should, r.%s AS is_now FROM %s AS r OFFSET 0) AS pair WHERE should IS DISTINCT FROM is_now"
              .formatted(
                  columns.valueOf(field, "r"),
                  SqlName.quote(field.name()),
                  RegisterTable.of(register).sqlName());
      try (PreparedStatement statement = snapshot.prepareStatement(query);
          ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          same(register.id(), row.getString(1), field.name(), row.getString(2), row.getString(3));
        }
      }
    }
  }

  private void check(RegisterTable table, ResultSet row) throws SQLException {
    String register = table.register().id();
    int after = table.columns().size() + 1;
    String inTable = row.getString(RegisterTable.ID);
    String inLedger = row.getString(after);
    if (inTable == null) {
      findings.rowMissing(
          register,
          inLedger,
          "entry "
              + row.getLong(after + 1)
              + ", version "
              + row.getInt(after + 2)
              + ", "
              + row.getString(after + 3));
      return;
    }
    rows++;
    if (inLedger == null) {
      findings.rowUnrecorded(register, inTable, "" + row.getLong(column(table, RegisterTable.SEQ)));
      return;
    }
    same(register, inTable, RegisterTable.SEQ, row.getLong(after + 1), seq(table, row));
    same(
        register,
        inTable,
        RegisterTable.VERSION,
        row.getInt(after + 2),
        row.getInt(column(table, RegisterTable.VERSION)));
    same(
        register,
        inTable,
        RegisterTable.UPDATED_AT,
        time(row, after + 5),
        time(row, column(table, RegisterTable.UPDATED_AT)));
    same(
        register,
        inTable,
        RegisterTable.CREATED_AT,
        time(row, after + 6),
        time(row, column(table, RegisterTable.CREATED_AT)));
    String content = row.getString(after + 4);
    if (content != null) {
      CanonicalContent entered = parse(table.register(), content);
      compare(register, inTable, entered, RecordContent.fromRow(table, row));
    }
  }

  private static long seq(RegisterTable table, ResultSet row) throws SQLException {
    return row.getLong(column(table, RegisterTable.SEQ));
  }

  /**
   * What was entered, without fields that are computed by now. A content that cannot be read
   * commits to nothing that is published; that is told elsewhere.
   */
  private static @Nullable CanonicalContent parse(Register register, String content) {
    try {
      List<String> left = new ArrayList<>(RecordContent.OF_CHANGE);
      ComputedColumns.of(register).fields().forEach(field -> left.add(field.name()));
      return CanonicalContent.parse(content).without(left);
    } catch (LedgerFormatException unreadable) {
      return null;
    }
  }

  private void compare(
      String register, String id, @Nullable CanonicalContent entry, CanonicalContent row) {
    if (entry == null || entry.equals(row)) {
      return;
    }
    Set<String> keys = new TreeSet<>(entry.keys());
    keys.addAll(row.keys());
    for (String key : keys) {
      same(
          register,
          id,
          key,
          String.join("、", entry.listTexts(key)),
          String.join("、", row.listTexts(key)));
    }
  }

  private void same(String register, String id, String field, Object entry, Object row) {
    if (!entry.equals(row)) {
      findings.rowChanged(register, id, field, entry.toString(), row.toString());
    }
  }

  private static String time(ResultSet row, int index) throws SQLException {
    OffsetDateTime time = row.getObject(index, OffsetDateTime.class);
    return time == null ? "" : time.toInstant().toString();
  }

  /** Place of a system column, counted from 1; a field may have no such name. */
  private static int column(RegisterTable table, String name) {
    for (int i = 0; i < table.columns().size(); i++) {
      RegisterTable.Column column = table.columns().get(i);
      if (column.field() == null && column.name().equals(name)) {
        return i + 1;
      }
    }
    throw new IllegalStateException("register tables have a column " + name);
  }

  long rows() {
    return rows;
  }
}
