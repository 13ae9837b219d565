package org.dajuan.catalog.indicator;

/** Which way is good; also the order of ranks. */
public enum Better {
  UP,
  DOWN,
  NEUTRAL
}
