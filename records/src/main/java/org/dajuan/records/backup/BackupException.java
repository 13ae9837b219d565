package org.dajuan.records.backup;

/**
 * A backup cannot be written or restored. The message is one line for a person: what, where, and
 * how to mend it.
 */
public final class BackupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BackupException(String message) {
    super(message);
  }

  public BackupException(String message, Throwable cause) {
    super(message, cause);
  }
}
