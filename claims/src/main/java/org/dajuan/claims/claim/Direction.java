package org.dajuan.claims.claim;

/** The sense of a change or trend. */
public enum Direction {
  UP,
  DOWN,
  /** unchanged (持平) */
  FLAT,
  /** one up, another down (一升一降) */
  MIXED
}
