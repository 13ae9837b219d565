package org.dajuan.catalog.expression;

/** The engines that an expression can be printed for. */
public enum SqlTarget {
  POSTGRESQL,
  DUCKDB,
  SPARK
}
