package org.dajuan.records.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.dajuan.records.embedded.EmbeddedPostgres;

/**
 * Roles and database of our own server, made at its first start. Each step may find itself done.
 */
final class FirstStart {

  private FirstStart() {}

  static void ensure(
      EmbeddedPostgres server, String database, String ownerPassword, String applicationPassword) {
    Properties login = new Properties();
    login.setProperty("user", server.superuser());
    login.setProperty("password", server.superuserPassword());
    try (Connection connection = DriverManager.getConnection(server.jdbcUrl("postgres"), login)) {
      if (exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
        return;
      }
      role(connection, Database.OWNER, ownerPassword);
      role(connection, Database.APPLICATION, applicationPassword);
      try (Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + database + " OWNER " + Database.OWNER);
        statement.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
        statement.execute(
            "GRANT CONNECT, TEMPORARY ON DATABASE " + database + " TO " + Database.APPLICATION);
      }
    } catch (SQLException e) {
      throw new DatabaseException(
          "The bundled PostgreSQL could not be set up: " + e.getMessage(), e);
    }
  }

  /** Passwords are hexadecimal, so they need no quoting. */
  private static void role(Connection connection, String name, String password)
      throws SQLException {
    if (exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + password + "'");
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }
}
