package org.dajuan.server.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.dajuan.records.database.Database;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.dajuan.records.database.DatabaseException;

/**
 * A schema that a module owns, brought up to date by the scripts of that module. The role of the
 * application may read and write it: what stands there is derived or belongs to the server.
 *
 * @param name of the schema, which also holds the history of its scripts
 * @param scripts folder on the class path
 */
record ModuleSchema(String name, String scripts) {

  /** All schemas but those that {@code records} keeps itself. */
  static final List<ModuleSchema> ALL =
      List.of(
          new ModuleSchema("fig", "org/dajuan/figures/migration"),
          new ModuleSchema("auth", "org/dajuan/server/migration"));

  void migrate(DataSource owner) {
    try {
      int done =
          Flyway.configure()
              .dataSource(owner)
              .locations("classpath:" + scripts)
              .defaultSchema(name)
              .load()
              .migrate()
              .migrationsExecuted;
      if (done > 0) {
        grant(owner);
      }
    } catch (FlywayException e) {
      throw new DatabaseException(
          "The tables of schema " + name + " could not be brought up to date: " + e.getMessage(),
          e);
    }
  }

  private void grant(DataSource owner) {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          DO $$
          BEGIN
            IF EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
              GRANT USAGE ON SCHEMA %2$s TO %1$s;
              GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %2$s TO %1$s;
            END IF;
          END
          $$
          """
              .formatted(Database.APPLICATION, name));
    } catch (SQLException e) {
      throw new DatabaseException("Rights in schema " + name + ": " + e.getMessage(), e);
    }
  }
}
