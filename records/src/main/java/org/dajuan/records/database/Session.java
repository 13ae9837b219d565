package org.dajuan.records.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * 问库 — the one way to the database: as whom, then the question or the change. Every statement that
 * fails comes as a {@link DatabaseException}. Holds no connection between calls; thread-safe.
 */
public final class Session {

  private final DataSource pool;
  private final @Nullable Viewer viewer;

  Session(DataSource pool, @Nullable Viewer viewer) {
    this.pool = pool;
    this.viewer = viewer;
  }

  /** Asks one statement that only reads. */
  public <T> T ask(String sql, Question<T> question) {
    try (Connection connection = pool.getConnection()) {
      return Transaction.QUESTION.on(
          connection,
          same -> {
            enter(same);
            try (PreparedStatement select = same.prepareStatement(sql)) {
              return question.ask(same, select);
            }
          });
    } catch (SQLException e) {
      throw DatabaseException.refused(sql, e);
    }
  }

  /** Asks several statements that only read and must see the same moment; answers may stream. */
  public <T, E extends Exception> T look(Work<T, E> work) throws E {
    return in(Transaction.SNAPSHOT, work);
  }

  /**
   * Changes in one transaction. Where two got into each other's way the work is done again, so it
   * must have no effect but in the database.
   */
  public <T, E extends Exception> T change(Work<T, E> work) throws E {
    return in(Transaction.CHANGE, work);
  }

  /** As {@link #change}; every statement sees the moment of the first one. */
  public <T, E extends Exception> T derive(Work<T, E> work) throws E {
    return in(Transaction.DERIVATION, work);
  }

  private <T, E extends Exception> T in(Transaction transaction, Work<T, E> work) throws E {
    try (Connection connection = pool.getConnection()) {
      return transaction.on(
          connection,
          same -> {
            enter(same);
            return work.run(same);
          });
    } catch (SQLException e) {
      throw DatabaseException.refused("", e);
    }
  }

  /**
   * Works on one connection outside of transactions, for temporary tables and locks that outlive
   * one: {@link Transaction#on} begins them.
   */
  public <T, E extends Exception> T keep(Work<T, E> work) throws E {
    try (Connection connection = pool.getConnection()) {
      if (viewer == null) {
        return work.run(connection);
      }
      viewer.stay(connection);
      T result;
      try {
        result = work.run(connection);
      } catch (Exception | Error e) {
        try {
          Viewer.leave(connection);
        } catch (SQLException broken) {
          // What went wrong first is what is told; the pool throws the connection away.
          e.addSuppressed(broken);
        }
        throw e;
      }
      Viewer.leave(connection);
      return result;
    } catch (SQLException e) {
      throw DatabaseException.refused("", e);
    }
  }

  private void enter(Connection connection) throws SQLException {
    if (viewer != null) {
      viewer.enter(connection);
    }
  }
}
