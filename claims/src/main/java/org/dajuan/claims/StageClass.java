package org.dajuan.claims;

/** What sort of milestone a stage claim states. */
public enum StageClass {
  COMPLETED,
  IN_PROGRESS,
  HONOUR,
  EVENT
}
