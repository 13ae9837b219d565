package org.dajuan.records.log;

/**
 * The log cannot be published or asked. The message is one line for a person: what, where, and how
 * to mend it.
 */
public final class LedgerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LedgerException(String message) {
    super(message);
  }

  public LedgerException(String message, Throwable cause) {
    super(message, cause);
  }
}
