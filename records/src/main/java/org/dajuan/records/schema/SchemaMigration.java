package org.dajuan.records.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Findings;

/**
 * Brings a database to a catalog: regions, orgs and one table per register, in one transaction.
 * When something is refused nothing is changed at all. Cheap when the catalog is the one that the
 * tables were made from: a single query.
 */
public final class SchemaMigration {
  /** Raised when the same catalog would give other tables; makes every database migrate again. */
  static final int FORMAT = 1;

  /** Two processes never migrate at once. Any constant that is used for nothing else. */
  private static final long LOCK = 0x64616a75616e01L;

  /**
   * What a migration did.
   *
   * @param statements the statements that were run; empty when the database was up to date or
   *     something was refused
   * @param findings refusals (errors) and remarks (warnings)
   */
  public record Outcome(List<String> statements, Findings findings) {
    /** Whether the tables now fit the catalog. */
    public boolean succeeded() {
      return !findings.hasErrors();
    }
  }

  private SchemaMigration() {}

  /**
   * Migrates.
   *
   * @param owner a connection of the role that owns the schemas, in auto-commit mode
   * @param appRole role that reads and writes records but owns nothing, empty when the owner is the
   *     application's role too
   */
  public static Outcome migrate(Connection owner, Catalog catalog, Optional<String> appRole)
      throws SQLException {
    String digest = FORMAT + ":" + catalog.digest();
    if (digest.equals(currentDigest(owner))) {
      return new Outcome(List.of(), new Findings());
    }
    owner.setAutoCommit(false);
    try {
      execute(owner, "SELECT pg_advisory_xact_lock(" + LOCK + ")");
      execute(owner, "CREATE SCHEMA IF NOT EXISTS " + RegisterTable.SCHEMA);
      MigrationSteps steps = MigrationPlan.make(owner, catalog);
      new DivisionTables(owner, steps.findings).load(catalog);
      if (steps.findings.hasErrors()) {
        owner.rollback();
        return new Outcome(List.of(), steps.findings);
      }
      for (String statement : steps.statements()) {
        execute(owner, statement);
      }
      if (appRole.isPresent()) {
        grant(owner, appRole.get());
      }
      remember(owner, digest);
      owner.commit();
      return new Outcome(steps.statements(), steps.findings);
    } catch (SQLException e) {
      owner.rollback();
      throw e;
    } finally {
      owner.setAutoCommit(true);
    }
  }

  /** Records are voided, never deleted; so the application may not delete. */
  private static void grant(Connection owner, String role) throws SQLException {
    String schema = RegisterTable.SCHEMA;
    String quoted = SqlName.quote(role);
    execute(owner, "GRANT USAGE ON SCHEMA " + schema + " TO " + quoted);
    execute(
        owner, "GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA " + schema + " TO " + quoted);
  }

  private static String currentDigest(Connection owner) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery("SELECT digest FROM sys.catalog")) {
      return rows.next() ? rows.getString(1) : "";
    }
  }

  private static void remember(Connection owner, String digest) throws SQLException {
    execute(owner, "DELETE FROM sys.catalog");
    try (PreparedStatement insert =
        owner.prepareStatement("INSERT INTO sys.catalog (digest) VALUES (?)")) {
      insert.setString(1, digest);
      insert.executeUpdate();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException("while running: " + sql, e.getSQLState(), e);
    }
  }
}
