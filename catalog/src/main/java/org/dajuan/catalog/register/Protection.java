package org.dajuan.catalog.register;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 个人信息保护 — what a register says of the personal data in it.
 *
 * @param byNeed whether other streams see of it only the fields that they say they need
 * @param neverJoins ids of registers to which no way of references may lead from here, nor from
 *     there to here
 * @param retention after which time personal fields are erased, null when they are kept
 * @param leastCount how many records the figure of a region must rest on to be shown to somebody
 *     who may not read the records; 0 where every figure is
 */
public record Protection(
    boolean byNeed, Set<String> neverJoins, @Nullable Retention retention, int leastCount) {

  /** Of a register that says nothing. */
  public static final Protection NONE = new Protection(false, Set.of(), null, 0);

  public Protection {
    neverJoins = Set.copyOf(neverJoins);
  }
}
