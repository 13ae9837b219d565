package org.dajuan.records.schema;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.dajuan.records.schema.ExistingTable.ExistingColumn;

/** Plans the columns of one table. */
final class ColumnChanges {
  private final MigrationSteps steps;
  private final RegisterTable table;

  ColumnChanges(MigrationSteps steps, RegisterTable table) {
    this.steps = steps;
    this.table = table;
  }

  void create() {
    steps.columns.add(
        table.columns().stream()
            .map(column -> definition(column) + (mustBeFilled(column) ? " NOT NULL" : ""))
            .collect(
                Collectors.joining(
                    ",\n  ",
                    "CREATE TABLE " + table.sqlName() + " (\n  ",
                    ",\n  PRIMARY KEY (id)\n)")));
  }

  void change(ExistingTable found) throws SQLException {
    Map<String, ExistingColumn> dropped = new LinkedHashMap<>(found.columns());
    for (RegisterTable.Column column : table.columns()) {
      ExistingColumn existing = dropped.remove(column.name());
      if (existing == null) {
        add(column);
      } else if (changeType(column, existing)) {
        changeNotNull(column, existing);
      }
    }
    for (String column : dropped.keySet()) {
      drop(column);
    }
  }

  private void add(RegisterTable.Column column) throws SQLException {
    long rows = steps.count("SELECT count(*) FROM " + table.sqlName());
    boolean notNull = mustBeFilled(column) && rows == 0;
    steps.columns.add(alter() + "ADD COLUMN " + definition(column) + (notNull ? " NOT NULL" : ""));
    if (mustBeFilled(column) && rows > 0) {
      steps.findings.add(MigrationFindings.requiredButEmpty(table.register(), column.name(), rows));
    }
  }

  /** Returns false when the change was refused. */
  private boolean changeType(RegisterTable.Column column, ExistingColumn existing)
      throws SQLException {
    String name = SqlName.quote(column.name());
    String type = column.type().sql();
    if (existing.type().equals(type)) {
      return true;
    }
    boolean widens = column.type() == ColumnType.NUMERIC && existing.type().equals("integer");
    String change = alter() + "ALTER COLUMN " + name + " TYPE " + type + " USING ";
    long filled = countFilled(column.name());
    if (!widens && filled > 0) {
      steps.findings.add(
          MigrationFindings.changedType(
              table.register(), column.name(), existing.type(), type, filled, change + "NULL;"));
      return false;
    }
    steps.columns.add(change + (widens ? name + "::numeric" : "NULL"));
    return true;
  }

  private void changeNotNull(RegisterTable.Column column, ExistingColumn existing)
      throws SQLException {
    if (existing.notNull() == mustBeFilled(column)) {
      return;
    }
    String name = SqlName.quote(column.name());
    if (existing.notNull()) {
      steps.columns.add(alter() + "ALTER COLUMN " + name + " DROP NOT NULL");
      return;
    }
    long empty =
        steps.count("SELECT count(*) FROM " + table.sqlName() + " WHERE " + name + " IS NULL");
    if (empty > 0) {
      steps.findings.add(
          MigrationFindings.requiredButEmpty(table.register(), column.name(), empty));
    } else {
      steps.columns.add(alter() + "ALTER COLUMN " + name + " SET NOT NULL");
    }
  }

  private void drop(String column) throws SQLException {
    String statement = alter() + "DROP COLUMN " + SqlName.quote(column);
    long filled = countFilled(column);
    if (filled > 0) {
      steps.findings.add(
          MigrationFindings.droppedField(table.register(), column, filled, statement + ";"));
    } else {
      steps.columns.add(statement);
    }
  }

  private static boolean mustBeFilled(RegisterTable.Column column) {
    return column.field() != null
        ? column.field().required()
        : !column.name().equals(RegisterTable.ORG);
  }

  private static String definition(RegisterTable.Column column) {
    return SqlName.quote(column.name()) + " " + column.type().sql();
  }

  private long countFilled(String column) throws SQLException {
    return steps.count("SELECT count(" + SqlName.quote(column) + ") FROM " + table.sqlName());
  }

  private String alter() {
    return "ALTER TABLE " + table.sqlName() + " ";
  }
}
