package org.dajuan.figures.read;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** 数据截至 — up to which entry of the ledger the figures know the records. Thread-safe. */
public final class Freshness {

  private static final String BEHIND =
      """
      SELECT EXISTS (
        SELECT FROM ledger.entry
        WHERE register IS NOT NULL
          AND seq > coalesce((SELECT last_seq FROM fig.progress), -1))""";

  private final DataSource database;

  public Freshness(DataSource database) {
    this.database = database;
  }

  /** Whether there are changes of records that the figures do not know yet. */
  public boolean isBehind() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(BEHIND)) {
      return row.next() && row.getBoolean(1);
    } catch (SQLException failed) {
      throw new IllegalStateException("the progress of figures cannot be read", failed);
    }
  }
}
