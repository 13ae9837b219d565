package org.dajuan.records.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The schemas {@code sys} and {@code ledger}, and what must be true of the server that holds them.
 * When all is well a start asks three small questions; Flyway is only loaded when scripts must run.
 */
final class SystemTables {

  /** The newest script in {@code org/dajuan/records/migration}. */
  private static final int CURRENT = 7;

  private static final String HISTORY = "dajuan_meta.records_migration";
  private static final int OLDEST_SERVER = 15;

  private SystemTables() {}

  /**
   * Makes or migrates the tables.
   *
   * @param connection an open connection of the owner
   * @param owner where Flyway gets more of them
   * @throws DatabaseException if the server is too old or not durable, or if a newer program made
   *     the tables
   */
  static void ensure(Connection connection, DataSource owner, boolean mustBeDurable)
      throws SQLException {
    requireVersion(connection);
    if (mustBeDurable) {
      requireDurable(connection);
    }
    int version = version(connection);
    if (version > CURRENT) {
      throw new DatabaseException(
          "The tables of the database have format "
              + version
              + ", this program knows "
              + CURRENT
              + ". Use the newer program that made them.");
    }
    if (version < CURRENT) {
      migrate(owner);
    }
  }

  private static void requireVersion(Connection connection) throws SQLException {
    int version = connection.getMetaData().getDatabaseMajorVersion();
    if (version < OLDEST_SERVER) {
      throw new DatabaseException(
          "The server is PostgreSQL "
              + version
              + "; version "
              + OLDEST_SERVER
              + " or later is needed.");
    }
  }

  /** A system of record must survive a power failure. */
  private static void requireDurable(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT current_setting('fsync'), current_setting('synchronous_commit')")) {
      row.next();
      if (!"on".equals(row.getString(1)) || "off".equals(row.getString(2))) {
        throw new DatabaseException(
            "The database server runs with fsync = "
                + row.getString(1)
                + " and synchronous_commit = "
                + row.getString(2)
                + "; a power failure could lose records. Set both to on.");
      }
    }
  }

  /** The newest script that ran; 0 when none did. */
  private static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet row =
          statement.executeQuery("SELECT to_regclass('" + HISTORY + "') IS NOT NULL")) {
        row.next();
        if (!row.getBoolean(1)) {
          return 0;
        }
      }
      try (ResultSet row =
          statement.executeQuery(
              "SELECT coalesce(max(version::integer), 0) FROM "
                  + HISTORY
                  + " WHERE success AND version ~ '^[0-9]+$'")) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private static void migrate(DataSource owner) {
    try {
      Flyway.configure()
          .dataSource(owner)
          .locations("classpath:org/dajuan/records/migration")
          .defaultSchema("dajuan_meta")
          .table("records_migration")
          .load()
          .migrate();
    } catch (FlywayException failed) {
      throw new DatabaseException(
          "The tables of the database could not be brought up to date: "
              + String.valueOf(failed.getMessage()).strip(),
          failed);
    }
  }
}
