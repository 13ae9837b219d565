package org.dajuan.records.schema;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.records.schema.TableDefinition.Check;
import org.dajuan.records.schema.TableDefinition.Index;

/**
 * Plans the checks, foreign keys, indexes and row policies of one table. Each of the first three
 * carries the digest of its definition as its comment, a policy in its name; one whose digest
 * differs is dropped and made again.
 */
final class ConstraintChanges {
  private final MigrationSteps steps;
  private final TableDefinition wanted;
  private final RegisterTable table;

  ConstraintChanges(MigrationSteps steps, TableDefinition wanted) {
    this.steps = steps;
    this.wanted = wanted;
    this.table = wanted.table();
  }

  void create() {
    wanted.checks().forEach(this::addCheck);
    wanted.foreignKeys().forEach(this::addForeignKey);
    wanted.indexes().forEach(this::addIndex);
    steps.constraints.add(alter() + "ENABLE ROW LEVEL SECURITY");
    wanted.policies().forEach(this::addPolicy);
  }

  void change(ExistingTable found) throws SQLException {
    dropOutdated(found);
    for (Map.Entry<String, Check> each : wanted.checks().entrySet()) {
      Check check = each.getValue();
      if (!isCurrent(found.constraints(), each.getKey(), definition(check))) {
        if (holds(check, found.columns().keySet())) {
          addCheck(each.getKey(), check);
        }
      }
    }
    wanted
        .foreignKeys()
        .forEach(
            (name, definition) -> {
              if (!isCurrent(found.constraints(), name, definition)) {
                addForeignKey(name, definition);
              }
            });
    for (Map.Entry<String, Index> each : wanted.indexes().entrySet()) {
      Index index = each.getValue();
      if (!isCurrent(found.indexes(), each.getKey(), definition(index))) {
        if (!index.unique() || keyIsUnique(found.columns().keySet())) {
          addIndex(each.getKey(), index);
        }
      }
    }
    changePolicies(found);
  }

  private void changePolicies(ExistingTable found) {
    if (!found.policies().equals(wanted.policies().keySet())) {
      steps.constraints.add(alter() + "ENABLE ROW LEVEL SECURITY");
    }
    for (String name : found.policies()) {
      if (!wanted.policies().containsKey(name)) {
        steps.dropConstraints.add("DROP POLICY " + SqlName.quote(name) + " ON " + table.sqlName());
      }
    }
    wanted
        .policies()
        .forEach(
            (name, definition) -> {
              if (!found.policies().contains(name)) {
                addPolicy(name, definition);
              }
            });
  }

  private void addPolicy(String name, String definition) {
    steps.constraints.add(
        "CREATE POLICY " + SqlName.quote(name) + " ON " + table.sqlName() + " " + definition);
  }

  private void dropOutdated(ExistingTable found) {
    found
        .constraints()
        .forEach(
            (name, digest) -> {
              Check check = wanted.checks().get(name);
              String definition =
                  check != null ? definition(check) : wanted.foreignKeys().get(name);
              if (definition == null || !digest.equals(SqlName.shortDigest(definition))) {
                steps.dropConstraints.add(alter() + "DROP CONSTRAINT " + SqlName.quote(name));
              }
            });
    found
        .indexes()
        .forEach(
            (name, digest) -> {
              Index index = wanted.indexes().get(name);
              if (index == null || !digest.equals(SqlName.shortDigest(definition(index)))) {
                steps.dropConstraints.add(
                    "DROP INDEX " + RegisterTable.SCHEMA + "." + SqlName.quote(name));
              }
            });
  }

  private static boolean isCurrent(Map<String, String> existing, String name, String definition) {
    return SqlName.shortDigest(definition).equals(existing.get(name));
  }

  /** Whether every row meets the condition; a finding says when some do not. */
  private boolean holds(Check check, Set<String> existingColumns) throws SQLException {
    if (!existingColumns.contains(check.column())) {
      return true;
    }
    String broken = table.sqlName() + " WHERE NOT (" + check.condition() + ")";
    long rows = steps.count("SELECT count(*) FROM " + broken);
    if (rows > 0) {
      steps.findings.add(
          MigrationFindings.valuesOutside(
              table.register(),
              check.column(),
              rows,
              "SELECT id, " + SqlName.quote(check.column()) + " FROM " + broken + ";"));
    }
    return rows == 0;
  }

  private boolean keyIsUnique(Set<String> existingColumns) throws SQLException {
    List<String> key = table.register().key();
    if (!existingColumns.containsAll(key)) {
      return true;
    }
    String names = SqlName.quoteAll(key);
    String repeated =
        "SELECT "
            + names
            + ", count(*) FROM "
            + table.sqlName()
            + " WHERE \"state\" <> 'voided' GROUP BY "
            + names
            + " HAVING count(*) > 1";
    long groups = steps.count("SELECT count(*) FROM (" + repeated + ") AS repeated");
    if (groups > 0) {
      steps.findings.add(MigrationFindings.repeatedKey(table.register(), groups, repeated + ";"));
    }
    return groups == 0;
  }

  private void addCheck(String name, Check check) {
    addConstraint(steps.constraints, name, definition(check));
  }

  private void addForeignKey(String name, String definition) {
    addConstraint(steps.foreignKeys, name, definition);
  }

  private void addConstraint(List<String> phase, String name, String definition) {
    String quoted = SqlName.quote(name);
    phase.add(alter() + "ADD CONSTRAINT " + quoted + " " + definition);
    phase.add(
        "COMMENT ON CONSTRAINT "
            + quoted
            + " ON "
            + table.sqlName()
            + " IS "
            + comment(definition));
  }

  private void addIndex(String name, Index index) {
    String quoted = SqlName.quote(name);
    steps.constraints.add(
        "CREATE "
            + (index.unique() ? "UNIQUE " : "")
            + "INDEX "
            + quoted
            + " "
            + index.definition());
    steps.constraints.add(
        "COMMENT ON INDEX "
            + RegisterTable.SCHEMA
            + "."
            + quoted
            + " IS "
            + comment(definition(index)));
  }

  private static String definition(Check check) {
    return "CHECK (" + check.condition() + ")";
  }

  private static String definition(Index index) {
    return (index.unique() ? "UNIQUE " : "") + index.definition();
  }

  private static String comment(String definition) {
    return SqlName.literal(SqlName.shortDigest(definition));
  }

  private String alter() {
    return "ALTER TABLE " + table.sqlName() + " ";
  }
}
