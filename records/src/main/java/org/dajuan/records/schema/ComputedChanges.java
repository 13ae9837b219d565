package org.dajuan.records.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Register;

/**
 * Plans the functions and triggers of computed columns. Their names end in the digest of what they
 * do: whatever is not wanted any more is dropped, whatever is missing is made, and a register that
 * something was made for is computed anew.
 */
final class ComputedChanges {

  private static final String TRIGGERS =
      """
      SELECT t.tgname, c.relname
      FROM pg_trigger t
      JOIN pg_class c ON c.oid = t.tgrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = ? AND NOT t.tgisinternal
      """;

  private static final String FUNCTIONS =
      """
      SELECT quote_ident(n.nspname) || '."' || replace(p.proname, '"', '""') || '"', p.oid::regprocedure::text
      FROM pg_proc p
      JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE n.nspname = ?
      """;

  private ComputedChanges() {}

  static void plan(Connection connection, Catalog catalog, MigrationSteps steps)
      throws SQLException {
    Map<String, String> triggers = read(connection, TRIGGERS);
    Map<String, String> functions = read(connection, FUNCTIONS);
    Map<String, String> unwantedTriggers = new LinkedHashMap<>(triggers);
    Map<String, String> unwantedFunctions = new LinkedHashMap<>(functions);
    List<String> made = new ArrayList<>();
    List<String> fills = new ArrayList<>();
    for (Register register : catalog.registers().values()) {
      ComputedTriggers wanted = ComputedTriggers.of(register);
      Map<String, String> wantedFunctions =
          new LinkedHashMap<>(ComputedColumns.of(register).functions());
      wantedFunctions.putAll(wanted.functions());
      int before = made.size();
      wantedFunctions.forEach(
          (name, statement) -> {
            if (unwantedFunctions.remove(name) == null) {
              made.add(statement);
            }
          });
      wanted
          .triggers()
          .forEach(
              (name, trigger) -> {
                if (unwantedTriggers.remove(name) == null) {
                  made.add(trigger.statement());
                }
              });
      if (made.size() > before) {
        fills.add(ComputedTriggers.fill(register));
      }
    }
    unwantedTriggers.forEach(
        (name, table) ->
            steps.dropConstraints.add(
                "DROP TRIGGER %s ON %s.%s"
                    .formatted(SqlName.quote(name), RegisterTable.SCHEMA, SqlName.quote(table))));
    unwantedFunctions
        .values()
        .forEach(signature -> steps.dropConstraints.add("DROP FUNCTION " + signature));
    steps.computed.addAll(made);
    steps.computed.addAll(fills);
  }

  private static Map<String, String> read(Connection connection, String sql) throws SQLException {
    Map<String, String> found = new LinkedHashMap<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, RegisterTable.SCHEMA);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return found;
  }
}
