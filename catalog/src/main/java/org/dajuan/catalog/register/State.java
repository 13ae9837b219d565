package org.dajuan.catalog.register;

import org.dajuan.catalog.word.Localized;

/**
 * A state of a life cycle.
 *
 * @param end whether nothing more is expected of a record in this state
 * @param side whether it lies off the main line (paused, merged, rejected); matters for drawing and
 *     listing only
 */
public record State(String id, Localized title, boolean end, boolean side) {

  /** The state of every voided record, in every life cycle. */
  public static final String VOIDED = "voided";
}
