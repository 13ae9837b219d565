package org.dajuan.records.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A table of schema {@code reg} as it stands in the database.
 *
 * @param columns by name
 * @param constraints checks and foreign keys by name, with their comment: the digest of the
 *     definition that made them
 * @param indexes likewise, without the one of the primary key
 * @param policies names of row policies, which end in the digest of their definition
 */
record ExistingTable(
    String name,
    Map<String, ExistingColumn> columns,
    Map<String, String> constraints,
    Map<String, String> indexes,
    Set<String> policies) {

  /**
   * A column.
   *
   * @param type as {@code format_type} prints it
   */
  record ExistingColumn(String type, boolean notNull) {}

  private static final String COLUMNS =
      """
      SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE n.nspname = ? AND c.relkind = 'r'
      ORDER BY c.relname, a.attnum
      """;

  private static final String CONSTRAINTS =
      """
      SELECT c.relname, k.conname, coalesce(obj_description(k.oid, 'pg_constraint'), '')
      FROM pg_constraint k
      JOIN pg_class c ON c.oid = k.conrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = ? AND k.contype IN ('c', 'f')
      """;

  private static final String INDEXES =
      """
      SELECT c.relname, i.relname, coalesce(obj_description(i.oid, 'pg_class'), '')
      FROM pg_index x
      JOIN pg_class c ON c.oid = x.indrelid
      JOIN pg_class i ON i.oid = x.indexrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = ? AND NOT x.indisprimary
      """;

  private static final String POLICIES =
      "SELECT tablename, policyname FROM pg_policies WHERE schemaname = ?";

  /** All tables of the schema {@code reg}, by name. */
  static Map<String, ExistingTable> readAll(Connection connection) throws SQLException {
    Map<String, ExistingTable> tables = new LinkedHashMap<>();
    read(
        connection,
        COLUMNS,
        row ->
            tables
                .computeIfAbsent(row.getString(1), ExistingTable::empty)
                .columns
                .put(row.getString(2), new ExistingColumn(row.getString(3), row.getBoolean(4))));
    read(
        connection,
        CONSTRAINTS,
        row -> of(tables, row).constraints.put(row.getString(2), row.getString(3)));
    read(
        connection,
        INDEXES,
        row -> of(tables, row).indexes.put(row.getString(2), row.getString(3)));
    read(connection, POLICIES, row -> of(tables, row).policies.add(row.getString(2)));
    return tables;
  }

  /** The table of the name in the first column; every table has columns, which were read first. */
  private static ExistingTable of(Map<String, ExistingTable> tables, ResultSet row)
      throws SQLException {
    return Objects.requireNonNull(tables.get(row.getString(1)), "a table without columns");
  }

  private static ExistingTable empty(String name) {
    return new ExistingTable(
        name,
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashSet<>());
  }

  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private static void read(Connection connection, String sql, RowReader reader)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, RegisterTable.SCHEMA);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    }
  }
}
