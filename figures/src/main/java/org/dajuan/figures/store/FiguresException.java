package org.dajuan.figures.store;

/** The database refused a statement of the figures; the message says what was being done. */
public final class FiguresException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public FiguresException(String doing, Throwable cause) {
    super(doing + ": " + cause.getMessage(), cause);
  }
}
