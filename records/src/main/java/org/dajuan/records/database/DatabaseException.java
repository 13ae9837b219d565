package org.dajuan.records.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * The database cannot be had or has failed. The message is one line for a person: what, where, and
 * how to mend it. It tells the statement and how many values were bound to it, never a value: what
 * PostgreSQL says of values stays out.
 */
public final class DatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Data exceptions: the server's words quote the value that it could not read. */
  private static final String DATA = "22";

  private final String statement;

  public DatabaseException(String message) {
    super(message);
    this.statement = "";
  }

  public DatabaseException(String message, Throwable cause) {
    super(message, cause);
    this.statement = "";
  }

  private DatabaseException(String message, String statement, SQLException cause) {
    super(message, cause);
    this.statement = statement;
  }

  /**
   * What PostgreSQL, or the driver, has refused.
   *
   * @param statement with {@code ?} for its values; empty when it is one of several
   */
  public static DatabaseException refused(String statement, SQLException cause) {
    StringBuilder message = new StringBuilder("The database refused: ");
    message.append(reason(cause));
    if (!statement.isEmpty()) {
      long values = statement.chars().filter(c -> c == '?').count();
      message.append(" in: ").append(statement.strip());
      if (values > 0) {
        message.append(" (with ").append(values).append(" values)");
      }
    }
    return new DatabaseException(message.toString(), statement, cause);
  }

  private static String reason(SQLException cause) {
    String state = String.valueOf(cause.getSQLState());
    ServerErrorMessage said =
        cause instanceof PSQLException refused ? refused.getServerErrorMessage() : null;
    if (said == null) {
      return String.valueOf(cause.getMessage());
    }
    if (state.startsWith(DATA)) {
      return "a value does not fit (SQLSTATE " + state + ")";
    }
    return said.getMessage() + " (SQLSTATE " + state + ")";
  }

  /** The statement that failed, with {@code ?} for its values; empty when it is not known. */
  public String statement() {
    return statement;
  }

  /** PostgreSQL's code of the error, null when it is not the database that failed. */
  public @Nullable String sqlState() {
    return getCause() instanceof SQLException cause ? cause.getSQLState() : null;
  }
}
