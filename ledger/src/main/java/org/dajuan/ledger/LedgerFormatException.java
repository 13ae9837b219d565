package org.dajuan.ledger;

/** Text or bytes from outside that do not follow a format of the ledger; the message says where. */
public final class LedgerFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  public LedgerFormatException(String message) {
    super(message);
  }

  public LedgerFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
