package org.dajuan.figures.read;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.dajuan.records.database.DatabaseException;

/** 数据截至 — up to which entry of the ledger the figures know the records. Thread-safe. */
public final class Freshness {

  private static final String BEHIND =
      """
      SELECT EXISTS (
        SELECT FROM ledger.entry
        WHERE register IS NOT NULL
          AND seq > coalesce((SELECT last_seq FROM fig.progress), -1)
          AND seq < (SELECT ledger.settled()))""";

  private static final String LAST = "SELECT coalesce(max(last_seq), -1) FROM fig.progress";

  private final DataSource database;

  public Freshness(DataSource database) {
    this.database = database;
  }

  /** The last entry that the figures know, -1 when they were never computed. */
  public long lastEntry() {
    return ask(LAST, row -> row.getLong(1));
  }

  /** Whether there are changes of records that the figures do not know yet. */
  public boolean isBehind() {
    return ask(BEHIND, row -> row.getBoolean(1));
  }

  /** Reads the only row of an answer. */
  private interface Cell<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> T ask(String sql, Cell<T> cell) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return cell.read(row);
    } catch (SQLException e) {
      throw DatabaseException.refused(sql, e);
    }
  }
}
