package org.dajuan.records.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * While held, nobody publishes: neither another thread nor another process. Also for those who need
 * the published files to stand still.
 */
public final class PublicationLock implements AutoCloseable {

  /** Any constant that is used for nothing else. */
  private static final long KEY = 0x64616a75616e02L;

  private final Connection connection;

  private PublicationLock(Connection connection) {
    this.connection = connection;
  }

  /** Waits for the lock, which a connection of its own holds. */
  public static PublicationLock take(DataSource source) throws SQLException {
    Connection connection = source.getConnection();
    try {
      execute(connection, "SELECT pg_advisory_lock(" + KEY + ")");
      return new PublicationLock(connection);
    } catch (SQLException refused) {
      connection.close();
      throw refused;
    }
  }

  /**
   * Makes sure that the lock is still held.
   *
   * @throws SQLException if the connection that held it is gone
   */
  public void requireHeld() throws SQLException {
    execute(connection, "SELECT 1");
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      execute(connection, "SELECT pg_advisory_unlock(" + KEY + ")");
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
    }
  }
}
