package org.dajuan.records.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.Set;
import org.dajuan.records.embedded.EmbeddedPostgres;

/**
 * Roles and database of our own server, made at its first start. Each step may find itself done, so
 * that a start that was killed half-way is finished by the next one.
 */
final class FirstStart {

  /** No such database; no such role, or another password. */
  private static final Set<String> NOT_MADE_YET = Set.of("3D000", "28P01");

  /** Several processes may come at once. Any constant; the lock ends with the connection. */
  private static final long LOCK = 0x64616a75616e03L;

  private static final String ROLE = "SELECT 1 FROM pg_roles WHERE rolname = ?";

  private FirstStart() {}

  /** A connection of the owner; roles and database are made when he cannot connect yet. */
  static Connection ownerOf(EmbeddedPostgres server, String database) throws SQLException {
    try {
      Connection owner = connect(server, database, Database.OWNER);
      if (exists(owner, ROLE, Database.ENGINE)) {
        return owner;
      }
      owner.close(); // made by a program that knew two roles
    } catch (SQLException refused) {
      if (!NOT_MADE_YET.contains(refused.getSQLState())) {
        throw refused;
      }
    }
    create(server, database);
    return connect(server, database, Database.OWNER);
  }

  private static void create(EmbeddedPostgres server, String database) throws SQLException {
    try (Connection connection = connect(server, "postgres", EmbeddedPostgres.SUPERUSER)) {
      execute(connection, "SELECT pg_advisory_lock(" + LOCK + ")");
      role(connection, Database.OWNER, server.passwordOf(Database.OWNER));
      role(connection, Database.APPLICATION, server.passwordOf(Database.APPLICATION));
      role(connection, Database.ENGINE, server.passwordOf(Database.ENGINE));
      // He may take them on, as the user of a server that others run does.
      execute(
          connection,
          "GRANT " + Database.APPLICATION + ", " + Database.ENGINE + " TO " + Database.OWNER);
      if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
        execute(connection, "CREATE DATABASE " + database + " OWNER " + Database.OWNER);
      }
    }
  }

  private static Connection connect(EmbeddedPostgres server, String database, String user)
      throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", server.passwordOf(user));
    return DriverManager.getConnection(server.jdbcUrl(database), login);
  }

  /** Passwords are hexadecimal, so they need no quoting. */
  private static void role(Connection connection, String name, String password)
      throws SQLException {
    String verb = exists(connection, ROLE, name) ? "ALTER" : "CREATE";
    execute(connection, verb + " ROLE " + name + " LOGIN PASSWORD '" + password + "'");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
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
