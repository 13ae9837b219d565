package org.dajuan.records.embedded;

/**
 * Our own server cannot be had. The message is one line for a person: what, where, and how to mend
 * it.
 */
public final class EmbeddedPostgresException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EmbeddedPostgresException(String message) {
    super(message);
  }

  EmbeddedPostgresException(String message, Throwable cause) {
    super(message, cause);
  }
}
