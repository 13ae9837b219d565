package org.dajuan.records.database;

/**
 * The database cannot be had or has failed. The message is one line for a person: what, where, and
 * how to mend it.
 */
public final class DatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DatabaseException(String message) {
    super(message);
  }

  public DatabaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
