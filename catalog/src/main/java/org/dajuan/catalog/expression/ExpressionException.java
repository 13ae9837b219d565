package org.dajuan.catalog.expression;

import org.dajuan.catalog.word.Localized;

/** A fault in an expression. Line and column count from 1 within the expression's text. */
public final class ExpressionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Localized fault;
  private final int line;
  private final int column;

  public ExpressionException(Localized fault, int line, int column) {
    super(fault.en());
    this.fault = fault;
    this.line = line;
    this.column = column;
  }

  public Localized fault() {
    return fault;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
