package org.dajuan.records.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A system of record must survive a power failure: refuses a server that does not sync. */
final class Durability {

  private Durability() {}

  static void check(DataSource source) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT current_setting('fsync'), current_setting('synchronous_commit')")) {
      row.next();
      if (!"on".equals(row.getString(1)) || "off".equals(row.getString(2))) {
        throw new DatabaseException(
            "The database server runs with fsync = "
                + row.getString(1)
                + " and synchronous_commit = "
                + row.getString(2)
                + "; a power failure could lose records. Set both to on.");
      }
    } catch (SQLException e) {
      throw new DatabaseException("The database refused: " + e.getMessage(), e);
    }
  }
}
