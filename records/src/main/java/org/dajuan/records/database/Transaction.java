package org.dajuan.records.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * One transaction on a connection that the caller holds: committed when the work ends, rolled back
 * when it throws. The only place that switches a connection between its modes; the connection is
 * left as it was.
 */
public enum Transaction {

  /** Each statement sees what was committed before it began. */
  CHANGE(Connection.TRANSACTION_READ_COMMITTED, false),

  /** As {@link #CHANGE}, and nothing can be changed. Large answers stream. */
  QUESTION(Connection.TRANSACTION_READ_COMMITTED, true),

  /** All statements see one moment and nothing can be changed. */
  SNAPSHOT(Connection.TRANSACTION_REPEATABLE_READ, true),

  /** All statements see one moment; what follows from it is written. */
  DERIVATION(Connection.TRANSACTION_REPEATABLE_READ, false);

  /** Serialization failure and deadlock: the same work may succeed when it is done again. */
  private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40P01");

  private static final int TRIES = 5;

  /**
   * Work that gives nothing.
   *
   * @param <E> what it may throw beside the database's own exception
   */
  @FunctionalInterface
  public interface Errand<E extends Exception> {

    void run(Connection connection) throws SQLException, E;
  }

  private final int isolation;
  private final boolean readOnly;

  Transaction(int isolation, boolean readOnly) {
    this.isolation = isolation;
    this.readOnly = readOnly;
  }

  /**
   * Runs work. Where two transactions got into each other's way it is done again, so it must have
   * no effect but in the database, unless it only reads.
   *
   * @throws SQLException if the database refuses; everything was rolled back then
   */
  public <T, E extends Exception> T on(Connection connection, Work<T, E> work)
      throws SQLException, E {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(connection, work);
      } catch (SQLException e) {
        if (attempt == TRIES
            || readOnly
            || !WORTH_ANOTHER_TRY.contains(String.valueOf(e.getSQLState()))) {
          throw e;
        }
      }
    }
  }

  /** As {@link #on}, for work that gives nothing. */
  public <E extends Exception> void run(Connection connection, Errand<E> errand)
      throws SQLException, E {
    on(
        connection,
        same -> {
          errand.run(same);
          return this;
        });
  }

  private <T, E extends Exception> T once(Connection connection, Work<T, E> work)
      throws SQLException, E {
    begin(connection);
    T result;
    try {
      result = work.run(connection);
      connection.commit();
    } catch (Exception | Error e) {
      try {
        connection.rollback();
        end(connection);
      } catch (SQLException broken) {
        // What went wrong first is what is told; the pool throws the connection away.
        e.addSuppressed(broken);
      }
      throw e;
    }
    end(connection);
    return result;
  }

  private void begin(Connection connection) throws SQLException {
    if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
      connection.setTransactionIsolation(isolation);
    }
    if (readOnly) {
      connection.setReadOnly(true);
    }
    connection.setAutoCommit(false);
  }

  private void end(Connection connection) throws SQLException {
    connection.setAutoCommit(true);
    if (readOnly) {
      connection.setReadOnly(false);
    }
    if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }
  }
}
