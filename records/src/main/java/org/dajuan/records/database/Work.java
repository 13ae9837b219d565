package org.dajuan.records.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Work done on one connection.
 *
 * @param <T> what it gives
 * @param <E> what it may throw beside the database's own exception
 */
@FunctionalInterface
public interface Work<T, E extends Exception> {

  T run(Connection connection) throws SQLException, E;
}
