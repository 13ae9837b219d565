package org.dajuan.figures.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.dajuan.records.database.DatabaseException;
import org.dajuan.records.database.Transaction;

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
   * @param database of the engine's role, which sees every record
   * @throws DatabaseException if the database refuses
   */
  public static <T> T read(DataSource database, Reading<T> reading) {
    try (Connection connection = database.getConnection()) {
      return Transaction.SNAPSHOT.on(connection, reading::read);
    } catch (SQLException e) {
      throw DatabaseException.refused("", e);
    }
  }

  /** As {@link #read}, for what hands its rows on and gives nothing itself. */
  public static void run(DataSource database, Transaction.Errand<RuntimeException> errand) {
    read(
        database,
        connection -> {
          errand.run(connection);
          return true;
        });
  }
}
