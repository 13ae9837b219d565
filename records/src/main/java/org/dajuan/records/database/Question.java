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
}
