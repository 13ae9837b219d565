package org.dajuan.catalog.expression;

/** Type of a field or expression as the expression language sees it. */
public enum ValueType {
  TEXT,
  TEXTS,
  INTEGER,
  DECIMAL,
  DATE,
  TIMESTAMP,
  BOOLEAN,
  /** The id of a record; may be tested for null, compared with another reference, and counted. */
  REFERENCE;

  /** Whether values of this type are numbers. */
  public boolean isNumber() {
    return this == INTEGER || this == DECIMAL;
  }
}
