package org.dajuan.records.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.database.Database;

/**
 * The row policies of a register's table: the application reads what lies in its sight and writes
 * what lies in its hand, the engine does both everywhere. Sight and hand are settings of the
 * transaction; where they are everything no region is looked at, else the regions in reach are
 * gathered once for a statement.
 */
final class RowPolicies {

  private RowPolicies() {}

  /**
   * The policies by name. A name ends in the digest of its definition, so one whose definition
   * changes has another name.
   *
   * @return what follows {@code CREATE POLICY … ON …}
   */
  static Map<String, String> of(Register register) {
    String seen = inReach("app.sight", register);
    String held = inReach("app.hand", register);
    Map<String, String> policies = new LinkedHashMap<>();
    add(policies, "read", "FOR SELECT", Database.APPLICATION, " USING (" + seen + ")");
    add(policies, "insert", "FOR INSERT", Database.APPLICATION, " WITH CHECK (" + held + ")");
    add(
        policies,
        "update",
        "FOR UPDATE",
        Database.APPLICATION,
        " USING (" + held + ") WITH CHECK (" + held + ")");
    add(policies, "engine", "FOR SELECT", Database.ENGINE, " USING (true)");
    return policies;
  }

  private static void add(
      Map<String, String> policies, String name, String what, String role, String condition) {
    String definition = what + " TO " + role + condition;
    policies.put(name + "_" + SqlName.shortDigest(definition), definition);
  }

  private static String inReach(String setting, Register register) {
    return "(SELECT current_setting('%1$s', true)) = '\"all\"' OR %2$s IN (SELECT sys.reach('%1$s', %3$s))"
        .formatted(setting, SqlName.quote(RegisterTable.REGION), SqlName.literal(register.id()));
  }
}
