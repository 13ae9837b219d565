package org.dajuan.figures.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Reading as of one moment: a transaction in which every statement sees the same rows, and the only
 * place where the driver hands rows on as they come instead of gathering them all.
 */
public final class Snapshot {

  private Snapshot() {}

  /** What is read. */
  public interface Reading<T> {
    T read(Connection connection) throws SQLException;
  }

  /**
   * Reads; nothing can be written.
   *
   * @param database a pool, which puts the settings of its connections back
   * @param doing what is being done, for the message of a refusal
   * @throws FiguresException if the database refuses
   */
  public static <T> T read(DataSource database, String doing, Reading<T> reading) {
    try (Connection connection = database.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      try {
        T result = reading.read(connection);
        connection.rollback();
        return result;
      } catch (SQLException | RuntimeException | Error e) {
        rollback(connection, e);
        throw e;
      }
    } catch (SQLException e) {
      throw new FiguresException(doing, e);
    }
  }

  /** What went wrong first is what is told. */
  private static void rollback(Connection connection, Throwable first) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      first.addSuppressed(e);
    }
  }
}
