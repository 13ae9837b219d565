package org.dajuan.records.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.finding.Findings;

/** The statements of a migration, gathered by phase, and what was found while planning them. */
final class MigrationSteps {
  private final Connection connection;
  final Findings findings = new Findings();

  // The phases, in the order in which they run.
  final List<String> dropConstraints = new ArrayList<>();
  final List<String> columns = new ArrayList<>();
  final List<String> constraints = new ArrayList<>();
  final List<String> foreignKeys = new ArrayList<>();
  final List<String> dropTables = new ArrayList<>();
  final List<String> computed = new ArrayList<>();

  MigrationSteps(Connection connection) {
    this.connection = connection;
  }

  /** All statements in the order in which they must run. */
  List<String> statements() {
    List<String> all = new ArrayList<>(dropConstraints);
    all.addAll(columns);
    all.addAll(constraints);
    all.addAll(foreignKeys);
    all.addAll(dropTables);
    all.addAll(computed);
    return all;
  }

  /** The single number that a query over the database as it stands gives. */
  long count(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
