package org.dajuan.records.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Register;

/**
 * 按差异迁移 — the steps that bring the tables of schema {@code reg} to a catalog, and findings for what
 * cannot be done without losing data. Adding is done; a column or table is dropped only when
 * nothing stands in it; a type is changed only where every value keeps its meaning. Whatever else
 * is refused with the statement that an administrator may run. Reads the database, changes nothing.
 */
final class MigrationPlan {

  private MigrationPlan() {}

  static MigrationSteps make(Connection connection, Catalog catalog) throws SQLException {
    MigrationSteps steps = new MigrationSteps(connection);
    Map<String, ExistingTable> existing = ExistingTable.readAll(connection);
    for (Register register : catalog.registers().values()) {
      TableDefinition wanted = TableDefinition.of(catalog, register);
      ExistingTable found = existing.get(register.id());
      ColumnChanges columns = new ColumnChanges(steps, wanted.table());
      ConstraintChanges constraints = new ConstraintChanges(steps, wanted);
      if (found == null) {
        columns.create();
        constraints.create();
      } else {
        columns.change(found);
        constraints.change(found);
      }
    }
    ComputedChanges.plan(connection, catalog, steps);
    for (ExistingTable found : existing.values()) {
      if (catalog.findRegister(found.name()).isEmpty()) {
        drop(steps, found);
      }
    }
    return steps;
  }

  private static void drop(MigrationSteps steps, ExistingTable found) throws SQLException {
    String name = RegisterTable.SCHEMA + "." + SqlName.quote(found.name());
    long rows = steps.count("SELECT count(*) FROM " + name);
    if (rows > 0) {
      steps.findings.add(
          MigrationFindings.droppedRegister(found.name(), rows, "DROP TABLE " + name + ";"));
      return;
    }
    for (String constraint : found.constraints().keySet()) {
      steps.dropConstraints.add(
          "ALTER TABLE " + name + " DROP CONSTRAINT " + SqlName.quote(constraint));
    }
    steps.dropTables.add("DROP TABLE " + name);
  }
}
