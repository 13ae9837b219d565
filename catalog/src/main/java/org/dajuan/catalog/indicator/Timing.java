package org.dajuan.catalog.indicator;

/** Whether a figure covers what happened within its period, or all that had happened by its end. */
public enum Timing {
  FLOW,
  STOCK
}
