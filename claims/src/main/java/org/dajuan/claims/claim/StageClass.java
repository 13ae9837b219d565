package org.dajuan.claims.claim;

/** What sort of milestone a stage claim states. */
public enum StageClass {
  COMPLETED,
  IN_PROGRESS,
  HONOUR,
  EVENT
}
