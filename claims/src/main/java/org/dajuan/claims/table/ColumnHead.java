package org.dajuan.claims.table;

import org.dajuan.claims.claim.ToldTime;

/**
 * What the head of a column says of the cells below it.
 *
 * @param measure what is measured (产量), empty when the head says only when or that it is a value
 * @param unit printed in the head, empty when none
 * @param time a year, the one before, or nothing
 * @param target whether the values are planned
 * @param down whether a change is told as a decrease (降幅)
 * @param scope where the places of a rank are counted (全市), empty when not said
 */
record ColumnHead(
    Sort sort,
    String measure,
    String unit,
    ToldTime time,
    boolean target,
    boolean down,
    String scope) {

  enum Sort {
    /** text, or values without anything that says so */
    OTHER,
    VALUE,
    CHANGE,
    RANK,
    UNIT,
    SKIPPED
  }

  static ColumnHead of(Sort sort) {
    return new ColumnHead(sort, "", "", ToldTime.NONE, false, false, "");
  }

  /** Whether the head alone shows that numbers with a meaning stand below it. */
  boolean isSure() {
    return sort == Sort.CHANGE || sort == Sort.UNIT || (sort == Sort.VALUE && !unit.isEmpty());
  }
}
