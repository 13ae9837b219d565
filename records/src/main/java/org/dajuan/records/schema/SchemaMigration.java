package org.dajuan.records.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.records.database.Database;
import org.dajuan.records.database.DatabaseException;

/**
 * Brings a database to a catalog: regions, orgs, the calendar and one table per register, in one
 * transaction. When something is refused nothing is changed at all. Cheap when the catalog is the
 * one that the tables were made from: a single query.
 */
public final class SchemaMigration {
  /** Raised when the same catalog would give other tables; makes every database migrate again. */
  static final int FORMAT = 3;

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
   * @throws DatabaseException when a statement fails; nothing was changed then
   */
  public static Outcome migrate(Database database, Catalog catalog) {
    String digest = FORMAT + ":" + catalog.digest();
    try {
      return database.asOwner().change(owner -> migrate(owner, catalog, digest));
    } catch (RefusedException refused) {
      return new Outcome(List.of(), refused.findings);
    }
  }

  private static Outcome migrate(Connection owner, Catalog catalog, String digest)
      throws SQLException, RefusedException {
    if (digest.equals(currentDigest(owner))) {
      return new Outcome(List.of(), new Findings());
    }
    execute(owner, "SELECT pg_advisory_xact_lock(" + LOCK + ")");
    MigrationSteps steps = MigrationPlan.make(owner, catalog);
    new DivisionTables(owner, steps.findings).load(catalog);
    if (steps.findings.hasErrors()) {
      throw new RefusedException(steps.findings);
    }
    for (String statement : steps.statements()) {
      execute(owner, statement);
    }
    CalendarTable.load(owner, catalog.holidays());
    grant(owner);
    remember(owner, digest);
    return new Outcome(steps.statements(), steps.findings);
  }

  /** Rolls back what the planning has loaded. */
  private static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Findings findings;

    RefusedException(Findings findings) {
      super("the tables cannot follow the catalog");
      this.findings = findings;
    }
  }

  /** Records are voided, never deleted; so the application may not delete. */
  private static void grant(Connection owner) throws SQLException {
    String tables = " ON ALL TABLES IN SCHEMA " + RegisterTable.SCHEMA + " TO ";
    execute(
        owner,
        "GRANT USAGE ON SCHEMA "
            + RegisterTable.SCHEMA
            + " TO "
            + Database.APPLICATION
            + ", "
            + Database.ENGINE);
    execute(owner, "GRANT SELECT, INSERT, UPDATE" + tables + Database.APPLICATION);
    execute(owner, "GRANT SELECT" + tables + Database.ENGINE);
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
