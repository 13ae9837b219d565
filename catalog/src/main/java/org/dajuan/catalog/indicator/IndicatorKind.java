package org.dajuan.catalog.indicator;

/** What sort of statement a figure of an indicator makes; the kinds of claims (design §10). */
public enum IndicatorKind {
  LEVEL,
  CHANGE,
  RANK,
  COUNT,
  SHARE,
  ZERO,
  TREND,
  STREAK,
  STAGE
}
