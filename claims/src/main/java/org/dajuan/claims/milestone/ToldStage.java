package org.dajuan.claims.milestone;

import org.dajuan.catalog.register.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a predicate says of how far a thing has come.
 *
 * @param stage the stage it names, null when it names none (加快建设) or one that is not known
 * @param word the predicate as told
 * @param whole whether it says that all of a group is meant (全部竣工)
 */
record ToldStage(@Nullable Stage stage, Aspect aspect, String word, boolean whole) {

  /** How the thing stands to the stage. */
  enum Aspect {
    /** it has reached it */
    DONE,
    /** it is on the way to it */
    ONGOING,
    /** something goes on, whatever it is */
    MOVING,
    /** it will reach it */
    COMING,
    /** nobody knows what the words say */
    UNKNOWN
  }
}
