package org.dajuan.records.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.org.Org;
import org.dajuan.catalog.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * Brings {@code sys.region}, its closure {@code sys.region_ancestor} and {@code sys.org} to a
 * catalog, set-wise. Regions and orgs that records refer to are never removed.
 */
final class DivisionTables {
  private static final String REGION_COLUMNS =
      "code, name, level, parent, kind, valid_from, valid_to";
  private static final String ORG_COLUMNS =
      "id, title_zh, title_en, kind, region, parent, valid_from, valid_to";

  private static final String CLOSURE =
      """
      INSERT INTO sys.region_ancestor (code, ancestor, depth)
      WITH RECURSIVE line (code, ancestor, depth) AS (
        SELECT code, code, 0 FROM sys.region
        UNION ALL
        SELECT line.code, region.parent, line.depth + 1
        FROM line JOIN sys.region AS region ON region.code = line.ancestor
        WHERE region.parent IS NOT NULL)
      SELECT code, ancestor, depth FROM line
      """;

  private final Connection connection;
  private final Findings findings;

  DivisionTables(Connection connection, Findings findings) {
    this.connection = connection;
    this.findings = findings;
  }

  void load(Catalog catalog) throws SQLException {
    stage(catalog);
    long changed = merge("region", "code", REGION_COLUMNS);
    merge("org", "id", ORG_COLUMNS);
    removeUnused("org", "id");
    changed += removeUnused("region", "code");
    if (changed > 0) {
      execute("TRUNCATE sys.region_ancestor");
      execute(CLOSURE);
      execute("ANALYZE sys.region_ancestor");
      execute("ANALYZE sys.region");
    }
    execute("DROP TABLE pg_temp.wanted_region, pg_temp.wanted_org");
  }

  private void stage(Catalog catalog) throws SQLException {
    execute("CREATE TEMPORARY TABLE wanted_region (LIKE sys.region) ON COMMIT DROP");
    execute("CREATE TEMPORARY TABLE wanted_org (LIKE sys.org) ON COMMIT DROP");
    try (CopyWriter copy =
        CopyWriter.open(connection, "pg_temp.wanted_region (" + REGION_COLUMNS + ")")) {
      for (Region region : catalog.regions().list()) {
        copy.text(region.code()).text(region.name()).text(region.level()).text(region.parent());
        copy.text(region.kind()).text(day(region.validFrom())).text(day(region.validTo())).endRow();
      }
      copy.finish();
    }
    try (CopyWriter copy =
        CopyWriter.open(connection, "pg_temp.wanted_org (" + ORG_COLUMNS + ")")) {
      for (Org org : catalog.orgs().values()) {
        copy.text(org.id()).text(org.title().zh()).text(org.title().en()).text(org.kind());
        copy.text(org.region()).text(org.parent());
        copy.text(day(org.validFrom())).text(day(org.validTo())).endRow();
      }
      copy.finish();
    }
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** Inserts new and updates changed rows; returns how many there were. */
  private long merge(String table, String key, String columns) throws SQLException {
    return execute(
        "INSERT INTO sys.%1$s AS old (%3$s) SELECT %3$s FROM pg_temp.wanted_%1$s"
                .formatted(table, key, columns)
            + " ON CONFLICT (%2$s) DO UPDATE SET (%3$s) = (SELECT excluded.*)"
                .formatted(table, key, columns)
            + " WHERE (old.*) IS DISTINCT FROM (excluded.*)");
  }

  /** Removes what the catalog does not know, unless records refer to it; says so then. */
  private long removeUnused(String table, String key) throws SQLException {
    String gone =
        "SELECT old.%2$s FROM sys.%1$s AS old WHERE NOT EXISTS (SELECT FROM pg_temp.wanted_%1$s AS wanted WHERE wanted.%2$s = old.%2$s)"
            .formatted(table, key);
    if (findings.hasErrors() || !exists(gone) || isUsed(table, gone)) {
      return 0;
    }
    return execute("DELETE FROM sys." + table + " WHERE " + key + " IN (" + gone + ")");
  }

  private boolean isUsed(String table, String gone) throws SQLException {
    boolean used = false;
    String references =
        """
        SELECT c.relname, a.attname
        FROM pg_constraint k
        JOIN pg_class c ON c.oid = k.conrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
        WHERE k.contype = 'f' AND n.nspname = ? AND k.confrelid = ?::regclass
        """;
    try (PreparedStatement statement = connection.prepareStatement(references)) {
      statement.setString(1, RegisterTable.SCHEMA);
      statement.setString(2, "sys." + table);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          used |= reportUses(table, gone, rows.getString(1), rows.getString(2));
        }
      }
    }
    return used;
  }

  private boolean reportUses(String table, String gone, String register, String column)
      throws SQLException {
    String name = SqlName.quote(column);
    String uses =
        "SELECT %1$s, count(*) FROM reg.%2$s WHERE %1$s IN (%3$s) GROUP BY %1$s"
            .formatted(name, SqlName.quote(register), gone);
    boolean used = false;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(uses)) {
      while (rows.next()) {
        used = true;
        findings.add(
            MigrationFindings.droppedReference(
                table, rows.getString(1), register, rows.getLong(2)));
      }
    }
    return used;
  }

  private boolean exists(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query + " LIMIT 1")) {
      return rows.next();
    }
  }

  private long execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }
}
