package org.dajuan.catalog.period;

/** The kinds of period, from short to long; each nests in every longer one. */
public enum PeriodKind {
  DAY,
  MONTH,
  QUARTER,
  YEAR
}
