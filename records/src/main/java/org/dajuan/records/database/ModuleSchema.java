package org.dajuan.records.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The schema of a module above this one, and the scripts that make it. When all is well a start
 * asks two small questions; Flyway is only loaded when scripts must run.
 *
 * @param name of the schema, such as {@code fig}
 * @param scripts where they lie on the class path: {@code V1__figures.sql} …
 * @param newest number of the last script; a schema that has it is left alone
 */
public record ModuleSchema(String name, String scripts, int newest) {

  /**
   * Makes the schema or brings it to its present form.
   *
   * @param owner of the role that owns the schemas; the application's role gets its rights
   * @throws DatabaseException if the database refuses, or if a newer program made the tables
   */
  public void migrate(DataSource owner) {
    int version = version(owner);
    if (version > newest) {
      throw new DatabaseException(
          "The tables of schema "
              + name
              + " have format "
              + version
              + ", this program knows "
              + newest
              + ". Use the newer program that made them.");
    }
    if (version < newest) {
      run(owner);
      if (version(owner) != newest) {
        throw new IllegalStateException(
            scripts + " ends with script " + version(owner) + ", not " + newest);
      }
    }
  }

  private void run(DataSource owner) {
    try {
      Flyway.configure()
          .dataSource(owner)
          .schemas(name)
          .createSchemas(true)
          .locations("classpath:" + scripts)
          .load()
          .migrate();
    } catch (FlywayException failed) {
      throw new DatabaseException(
          "The tables of schema "
              + name
              + " could not be brought up to date: "
              + String.valueOf(failed.getMessage()).strip(),
          failed);
    }
  }

  /** The newest script that ran; 0 when none did. */
  private int version(DataSource owner) {
    String history = name + ".flyway_schema_history";
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      boolean made = number(statement, "SELECT count(to_regclass('" + history + "'))") > 0;
      return made
          ? number(
              statement,
              "SELECT coalesce(max(version::integer), 0) FROM "
                  + history
                  + " WHERE success AND version ~ '^[0-9]+$'")
          : 0;
    } catch (SQLException e) {
      throw DatabaseException.refused("", e);
    }
  }

  private static int number(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }
}
