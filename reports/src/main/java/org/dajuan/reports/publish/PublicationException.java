package org.dajuan.reports.publish;

/** A publication cannot be made or had; the message says why. */
public final class PublicationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PublicationException(String message) {
    super(message);
  }
}
