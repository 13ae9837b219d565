package org.dajuan.catalog.indicator;

/** 发布范围 — who may read a figure; what must not be published at all has its ban besides. */
public enum Release {
  /** May stand in published texts. */
  PUBLIC,
  /** For the house only: texts that are published do not say it. */
  INTERNAL
}
