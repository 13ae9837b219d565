package org.dajuan.figures.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Creates and migrates schema {@code fig}. */
public final class FigureSchema {

  /** The newest migration; a schema that has it is left alone without asking Flyway. */
  private static final String CURRENT = "2";

  private FigureSchema() {}

  /**
   * Brings the schema to its present form; two small statements when it is there already.
   *
   * @param owner of the role that owns the schemas; the application's role gets its rights
   */
  public static void migrate(DataSource owner) {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      if (isCurrent(statement)) {
        return;
      }
      Flyway.configure()
          .dataSource(owner)
          .schemas("fig")
          .createSchemas(true)
          .locations("classpath:org/dajuan/figures/migration")
          .load()
          .migrate();
    } catch (SQLException e) {
      throw new FiguresException("creating the tables of figures", e);
    }
  }

  private static boolean isCurrent(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("select to_regclass('fig.flyway_schema_history') is not null")) {
      row.next();
      if (!row.getBoolean(1)) {
        return false;
      }
    }
    try (ResultSet row =
        statement.executeQuery(
            "select exists (select from fig.flyway_schema_history where success and version = '"
                + CURRENT
                + "')")) {
      row.next();
      return row.getBoolean(1);
    }
  }
}
