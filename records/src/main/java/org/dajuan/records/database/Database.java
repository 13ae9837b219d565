package org.dajuan.records.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.dajuan.records.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * The county's PostgreSQL, reached in two roles: the owner makes tables, the application reads and
 * writes records and can delete none. Pools open no connection before the first is asked for.
 */
public final class Database implements AutoCloseable {

  /** Owner of all schemas. */
  public static final String OWNER = "dajuan_owner";

  /** Role of the running application, bound by grants and row-level security. */
  public static final String APPLICATION = "dajuan_app";

  private static final String NAME = "dajuan";

  private final @Nullable EmbeddedPostgres server;
  private final String jdbcUrl;
  private final HikariDataSource owner;
  private final HikariDataSource application;

  private Database(
      @Nullable EmbeddedPostgres server,
      String jdbcUrl,
      HikariDataSource owner,
      HikariDataSource application) {
    this.server = server;
    this.jdbcUrl = jdbcUrl;
    this.owner = owner;
    this.application = application;
  }

  /**
   * Opens the database of a data folder, making folder, server, roles and tables when they are not
   * there yet.
   *
   * @throws DatabaseException with one line that says how to mend it
   */
  public static Database open(DataFolder folder) {
    FolderFormat.claim(folder);
    EmbeddedPostgres server = EmbeddedPostgres.open(folder);
    try {
      return open(server, NAME);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /**
   * Opens a database of a running server, making roles, database and tables when they are not there
   * yet. The returned Database leaves the server when it is closed.
   */
  public static Database open(EmbeddedPostgres server, String name) {
    String ownerPassword = server.passwordOf(OWNER);
    String applicationPassword = server.passwordOf(APPLICATION);
    FirstStart.ensure(server, name, ownerPassword, applicationPassword);
    String url = server.jdbcUrl(name);
    return migrated(
        new Database(
            server,
            url,
            pool(url, OWNER, ownerPassword, 4),
            pool(url, APPLICATION, applicationPassword, 16)));
  }

  /**
   * Connects to a server that others run. The address carries user and password; that user owns the
   * schemas and the application works as the same user.
   *
   * @throws DatabaseException when it cannot be reached or is older than PostgreSQL 15
   */
  public static Database connect(String jdbcUrl) {
    HikariDataSource pool = pool(jdbcUrl, null, null, 16);
    try (Connection connection = pool.getConnection()) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < 15) {
        throw new DatabaseException(
            "The server at "
                + withoutPassword(jdbcUrl)
                + " is PostgreSQL "
                + version
                + "; version 15 or later is needed.");
      }
    } catch (SQLException e) {
      pool.close();
      throw new DatabaseException(
          "No database at "
              + withoutPassword(jdbcUrl)
              + ": "
              + e.getMessage()
              + " Write --db jdbc:postgresql://HOST:PORT/NAME?user=…&password=….",
          e);
    } catch (DatabaseException e) {
      pool.close();
      throw e;
    }
    return migrated(new Database(null, jdbcUrl, pool, pool));
  }

  /** Connections of the owner, who makes and changes tables. */
  public DataSource owner() {
    return owner;
  }

  /** Connections of the application. */
  public DataSource application() {
    return application;
  }

  /** JDBC address without password. */
  public String address() {
    return withoutPassword(jdbcUrl);
  }

  /** Runs work in one transaction of the application; any exception rolls it back. */
  public <T> T transaction(Work<T> work) {
    try (Connection connection = application.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = work.run(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new DatabaseException("The database refused: " + e.getMessage(), e);
    }
  }

  /** Work done inside one transaction. */
  public interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  /** Closes the pools, then leaves the server; the last process that leaves stops it. */
  @Override
  public void close() {
    closePools();
    if (server != null) {
      server.close();
    }
  }

  private void closePools() {
    application.close();
    owner.close();
  }

  private static Database migrated(Database database) {
    try {
      Flyway.configure()
          .dataSource(database.owner)
          .locations("classpath:org/dajuan/records/migration")
          .defaultSchema("dajuan_meta")
          .table("records_migration")
          .load()
          .migrate();
      Durability.check(database.application);
      return database;
    } catch (FlywayException e) {
      database.closePools();
      throw new DatabaseException(
          "The tables of the database could not be brought up to date: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      database.closePools();
      throw e;
    }
  }

  private static HikariDataSource pool(
      String url, @Nullable String user, @Nullable String password, int size) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    config.setConnectionTimeout(30_000);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("ApplicationName", "dajuan");
    return new HikariDataSource(config);
  }

  private static String withoutPassword(String url) {
    return url.replaceAll("(?i)(password=)[^&]*", "$1…");
  }
}
