package org.dajuan.catalog.expression;

/** Type of a field or expression as the expression language sees it. */
public enum ValueType {
  TEXT,
  TEXTS,
  INTEGER,
  DECIMAL,
  DATE,
  TIMESTAMP,
  BOOLEAN
}
