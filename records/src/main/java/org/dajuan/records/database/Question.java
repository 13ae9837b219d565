package org.dajuan.records.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * One statement that only reads: its parameters are set, and its rows become an answer.
 *
 * @param <T> the answer
 */
@FunctionalInterface
public interface Question<T> {

  /** Sets the parameters, runs the statement and reads the rows. */
  T ask(Connection connection, PreparedStatement select) throws SQLException;

  /**
   * Asks the database as the application.
   *
   * @throws DatabaseException with the statement, if the database refuses
   */
  static <T> T put(Database database, String sql, Question<T> question) {
    try (Connection connection = database.application().getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      return question.ask(connection, select);
    } catch (SQLException e) {
      throw new DatabaseException("The database refused: " + e.getMessage() + " in: " + sql, e);
    }
  }
}
