package org.dajuan.records.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.dajuan.records.embedded.EmbeddedPostgres;
import org.dajuan.records.embedded.EmbeddedPostgresException;
import org.jspecify.annotations.Nullable;

/**
 * The county's PostgreSQL, reached in two roles: the owner makes tables, the application reads and
 * writes records and can delete none. Pools open no connection before the first is asked for.
 * Thread-safe. Whoever opens it closes it; {@link #closeAtExit()} does so for a process that is
 * interrupted.
 */
public final class Database implements AutoCloseable {

  /** Owner of all schemas. */
  public static final String OWNER = "dajuan_owner";

  /** Role of the running application, bound by grants and row-level security. */
  public static final String APPLICATION = "dajuan_app";

  private static final String NAME = "dajuan";
  private static final int OWNER_CONNECTIONS = 4;
  private static final int APPLICATION_CONNECTIONS = 16;

  /** Serialization failure and deadlock: the same work may succeed when it is done again. */
  private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40P01");

  private static final int TRIES = 5;

  private final @Nullable EmbeddedPostgres server;
  private final String jdbcUrl;
  private final HikariDataSource owner;
  private final HikariDataSource application;
  private boolean closed;

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
      throw new DatabaseException(e.getMessage(), e);
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
            pool(url, APPLICATION, server.passwordOf(APPLICATION), APPLICATION_CONNECTIONS));
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
   * schemas and the application works as the same user.
   *
   * @throws DatabaseException when it cannot be reached or is older than PostgreSQL 15
   */
  public static Database connect(String jdbcUrl) {
    if (!jdbcUrl.startsWith("jdbc:postgresql:")) {
      throw new DatabaseException(unreachable(jdbcUrl, "this is no address of PostgreSQL."));
    }
    HikariDataSource pool = pool(jdbcUrl, null, null, APPLICATION_CONNECTIONS);
    try (Connection connection = DriverManager.getConnection(jdbcUrl)) {
      SystemTables.ensure(connection, pool, true);
      return new Database(null, jdbcUrl, pool, pool);
    } catch (SQLException e) {
      pool.close();
      throw new DatabaseException(unreachable(jdbcUrl, e.getMessage()), e);
    } catch (RuntimeException e) {
      pool.close();
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
    return transaction("", work);
  }

  /**
   * Runs work in one transaction of the application; any exception rolls it back. Where two
   * transactions got into each other's way the work is done again, so it must have no effect but in
   * the database.
   *
   * @param user who acts, for the policies of the database: setting {@code app.user}; empty for the
   *     program itself
   * @throws DatabaseException if the database refuses
   */
  public <T> T transaction(String user, Work<T> work) {
    try (Connection connection = application.getConnection()) {
      return transaction(connection, user, work);
    } catch (SQLException e) {
      throw new DatabaseException("The database refused: " + e.getMessage(), e);
    }
  }

  /**
   * As {@link #transaction(String, Work)} on a connection that the caller keeps, for work on its
   * temporary tables.
   *
   * @throws SQLException if the database refuses; everything was rolled back then
   */
  public static <T> T transaction(Connection connection, String user, Work<T> work)
      throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(connection, user, work);
      } catch (SQLException e) {
        if (attempt == TRIES || !WORTH_ANOTHER_TRY.contains(String.valueOf(e.getSQLState()))) {
          throw e;
        }
      }
    }
  }

  private static <T> T once(Connection connection, String user, Work<T> work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      if (!user.isEmpty()) {
        actAs(connection, user);
      }
      T result = work.run(connection);
      connection.commit();
      connection.setAutoCommit(true);
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      try {
        connection.rollback();
        connection.setAutoCommit(true);
      } catch (SQLException broken) {
        // What went wrong first is what is told; the pool throws the connection away.
        e.addSuppressed(broken);
      }
      throw e;
    }
  }

  /** Tells the database's policies who acts, until the transaction ends. */
  public static void actAs(Connection connection, String user) throws SQLException {
    try (PreparedStatement set =
        connection.prepareStatement("SELECT set_config('app.user', ?, true)")) {
      set.setString(1, user);
      set.execute();
    }
  }

  /** Work done inside one transaction. */
  public interface Work<T> {
    T run(Connection connection) throws SQLException;
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
        throw new DatabaseException(e.getMessage(), e);
      }
    }
  }

  private void closePools() {
    application.close();
    owner.close();
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
