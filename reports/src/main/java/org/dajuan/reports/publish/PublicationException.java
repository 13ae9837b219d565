package org.dajuan.reports.publish;

/** Publishing or reading publications failed; the message says what, and how to mend it. */
public final class PublicationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PublicationException(String message) {
    super(message);
  }

  PublicationException(String message, Throwable cause) {
    super(message + ": " + cause.getMessage(), cause);
  }
}
