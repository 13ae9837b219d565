package org.dajuan.catalog.register;

import org.dajuan.catalog.Localized;

/**
 * A state of a life cycle.
 *
 * @param end whether nothing more is expected of a record in this state
 */
public record State(String id, Localized title, boolean end) {

  /** The state of every voided record, in every life cycle. */
  public static final String VOIDED = "voided";
}
