package org.dajuan.reports.publish;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Creates and migrates schema {@code rep}. */
public final class ReportSchema {

  /** The newest migration; a schema that has it is left alone without asking Flyway. */
  private static final String CURRENT = "3";

  private ReportSchema() {}

  /**
   * Brings the schema to its present form; two small statements when it is there already.
   *
   * @param owner of the role that owns the schemas; the application's role gets its rights
   */
  public static void migrate(DataSource owner) {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      if (!isCurrent(statement)) {
        Flyway.configure()
            .dataSource(owner)
            .schemas("rep")
            .createSchemas(true)
            .locations("classpath:org/dajuan/reports/migration")
            .load()
            .migrate();
      }
    } catch (SQLException failed) {
      throw new PublicationException("The tables of publications could not be made", failed);
    }
  }

  private static boolean isCurrent(Statement statement) throws SQLException {
    return isTrue(statement, "select to_regclass('rep.flyway_schema_history') is not null")
        && isTrue(
            statement,
            "select exists (select from rep.flyway_schema_history where success and version = '"
                + CURRENT
                + "')");
  }

  private static boolean isTrue(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      return row.next() && row.getBoolean(1);
    }
  }
}
