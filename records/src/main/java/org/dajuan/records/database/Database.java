package org.dajuan.records.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.dajuan.records.embedded.EmbeddedPostgres;
import org.dajuan.records.embedded.EmbeddedPostgresException;
import org.jspecify.annotations.Nullable;

/**
 * The county's PostgreSQL, reached in three roles: the owner makes tables; the application reads
 * and writes records as somebody, bound by row policies, and can delete none; the engine sees every
 * record, for what must not depend on who asks: figures, the public ledger, verification. Pools
 * open no connection before the first is asked for. Thread-safe. Whoever opens it closes it; {@link
 * #closeAtExit()} does so for a process that is interrupted.
 */
public final class Database implements AutoCloseable {

  /** Owner of all schemas. */
  public static final String OWNER = "dajuan_owner";

  /** Role of the running application, bound by grants and row policies. */
  public static final String APPLICATION = "dajuan_app";

  /** Role of what follows from records; bound by grants only. */
  public static final String ENGINE = "dajuan_engine";

  private static final String NAME = "dajuan";
  private static final int OWNER_CONNECTIONS = 4;
  private static final int APPLICATION_CONNECTIONS = 16;
  private static final int ENGINE_CONNECTIONS = 16;

  private final @Nullable EmbeddedPostgres server;
  private final String jdbcUrl;
  private final HikariDataSource owner;
  private final HikariDataSource application;
  private final HikariDataSource engine;
  private boolean closed;

  private Database(
      @Nullable EmbeddedPostgres server,
      String jdbcUrl,
      HikariDataSource owner,
      HikariDataSource application,
      HikariDataSource engine) {
    this.server = server;
    this.jdbcUrl = jdbcUrl;
    this.owner = owner;
    this.application = application;
    this.engine = engine;
  }

  /**
   * Opens the database of a data folder, making folder, server, roles and tables when they are not
   * there yet.
   *
   * @throws DatabaseException with one line that says how to mend it
   */
  public static Database open(DataFolder folder) {
    return open(folder, true);
  }

  /** As {@link #open(DataFolder)}, with roles but without tables: for restoring a backup. */
  public static Database openWithoutTables(DataFolder folder) {
    return open(folder, false);
  }

  private static Database open(DataFolder folder, boolean withTables) {
    FolderFormat.claim(folder);
    try {
      EmbeddedPostgres server = EmbeddedPostgres.open(folder.postgres());
      try {
        return open(server, NAME, withTables);
      } catch (RuntimeException e) {
        server.close();
        throw e;
      }
    } catch (EmbeddedPostgresException e) {
      throw new DatabaseException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Opens a database of a running server, making roles, database and tables when they are not there
   * yet. The returned Database leaves the server when it is closed.
   */
  public static Database open(EmbeddedPostgres server, String name) {
    return open(server, name, true);
  }

  private static Database open(EmbeddedPostgres server, String name, boolean withTables) {
    String url = server.jdbcUrl(name);
    Database database =
        new Database(
            server,
            url,
            pool(url, OWNER, server.passwordOf(OWNER), OWNER_CONNECTIONS),
            pool(url, APPLICATION, server.passwordOf(APPLICATION), APPLICATION_CONNECTIONS),
            pool(url, ENGINE, server.passwordOf(ENGINE), ENGINE_CONNECTIONS));
    try (Connection connection = FirstStart.ownerOf(server, name)) {
      if (withTables) {
        SystemTables.ensure(connection, database.owner, server.isDurable());
      }
      return database;
    } catch (SQLException e) {
      database.closePools();
      throw new DatabaseException(
          "The database of the data folder cannot be used: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      database.closePools();
      throw e;
    }
  }

  /**
   * Connects to a server that others run. The address carries user and password; that user owns the
   * schemas. The roles of application and engine are made when they are not there yet; connections
   * of the user take them on, so that row policies bind the application here too.
   *
   * @throws DatabaseException when it cannot be reached, is older than PostgreSQL 15, or the user
   *     can neither make nor take on the two roles
   */
  public static Database connect(String jdbcUrl) {
    if (!jdbcUrl.startsWith("jdbc:postgresql:")) {
      throw new DatabaseException(unreachable(jdbcUrl, "this is no address of PostgreSQL."));
    }
    Database database =
        new Database(
            null,
            jdbcUrl,
            pool(jdbcUrl, null, null, OWNER_CONNECTIONS),
            pool(jdbcUrl, APPLICATION, APPLICATION_CONNECTIONS),
            pool(jdbcUrl, ENGINE, ENGINE_CONNECTIONS));
    try (Connection connection = DriverManager.getConnection(jdbcUrl)) {
      SharedRoles.ensure(connection);
      SystemTables.ensure(connection, database.owner, true);
      return database;
    } catch (SQLException e) {
      database.closePools();
      throw new DatabaseException(unreachable(jdbcUrl, String.valueOf(e.getMessage())), e);
    } catch (RuntimeException e) {
      database.closePools();
      throw e;
    }
  }

  private static String unreachable(String jdbcUrl, String reason) {
    return "No database at "
        + withoutPassword(jdbcUrl)
        + ": "
        + reason
        + " Write --db jdbc:postgresql://HOST:PORT/NAME?user=…&password=….";
  }

  /** Connections of the owner, who makes and changes tables. */
  public DataSource owner() {
    return owner;
  }

  /** Connections of the engine, which sees every record. */
  public DataSource engine() {
    return engine;
  }

  /** The database as somebody sees it, and may change it. */
  public Session as(Viewer viewer) {
    return new Session(application, viewer);
  }

  /** The database as the engine sees it: all of it, whoever asks for what follows from it. */
  public Session asEngine() {
    return new Session(engine, null);
  }

  /** The database as its owner sees it, who alone may erase. */
  public Session asOwner() {
    return new Session(owner, null);
  }

  /** JDBC address without password. */
  public String address() {
    return withoutPassword(jdbcUrl);
  }

  /**
   * Closes this database when the process is asked to end, by SIGTERM or Ctrl-C too, unless it was
   * closed before. Not for an application with an orderly end of its own: the hook would run beside
   * it.
   */
  public Database closeAtExit() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::closeAtLast, "close database"));
    return this;
  }

  private void closeAtLast() {
    try {
      close();
    } catch (DatabaseException e) {
      System.err.println("dajuan: " + e.getMessage());
    }
  }

  public synchronized boolean isClosed() {
    return closed;
  }

  /**
   * Closes the pools, then leaves the server; the last process that leaves stops it. A second call
   * does nothing; one made while the first is at work waits for it, so that a process does not end
   * in the middle.
   */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    closePools();
    if (server != null) {
      try {
        server.close();
      } catch (EmbeddedPostgresException e) {
        throw new DatabaseException(String.valueOf(e.getMessage()), e);
      }
    }
  }

  private void closePools() {
    engine.close();
    application.close();
    owner.close();
  }

  /** Connections of the address's own user, each of which takes on a role before it is used. */
  private static HikariDataSource pool(String url, String role, int size) {
    HikariConfig config = config(url, size);
    config.setConnectionInitSql("SET ROLE " + role);
    return new HikariDataSource(config);
  }

  private static HikariDataSource pool(
      String url, @Nullable String user, @Nullable String password, int size) {
    HikariConfig config = config(url, size);
    config.setUsername(user);
    config.setPassword(password);
    return new HikariDataSource(config);
  }

  private static HikariConfig config(String url, int size) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    config.setConnectionTimeout(30_000);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("ApplicationName", "dajuan");
    // What PostgreSQL says of a refused row quotes its values, which may be personal.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    return config;
  }

  private static String withoutPassword(String url) {
    return url.replaceAll("(?i)(password=)[^&]*", "$1…");
  }
}
