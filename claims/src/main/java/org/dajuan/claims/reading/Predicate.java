package org.dajuan.claims.reading;

import org.dajuan.claims.claim.Direction;
import org.dajuan.claims.claim.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a subject and a value.
 *
 * @param start where the predicate begins, that is, where the subject ends
 * @param direction of the change verb directly before the value, null when none
 * @param reached whether the value is where the change led (提高到), not the change itself
 * @param from whether the value is where it came from (由12家)
 * @param qualifier said before the value
 * @param adjacent whether any verb stands there
 */
record Predicate(
    int start,
    @Nullable Direction direction,
    boolean reached,
    boolean from,
    Qualifier qualifier,
    boolean adjacent) {

  boolean isChange() {
    return direction != null && !reached;
  }
}
