package org.dajuan.server.check;

import org.dajuan.claims.Correction;

/**
 * What a person wants done about one subject of a claim.
 *
 * @param claim the place of the claim and its subject; with the indicator chosen, or none
 */
record ClaimStep(Kind kind, Correction claim) {

  enum Kind {
    /** opens the list of indicators */
    EDIT,
    /** keeps a choice for the phrase */
    CHOOSE,
    /** takes back the choice kept for the phrase */
    WITHDRAW,
    /** asks the department for the record */
    REQUEST
  }

  /** Whether it is this subject of the claim at this place. */
  boolean concerns(int start, int end, String subject) {
    return claim.start() == start && claim.end() == end && claim.subject().equals(subject);
  }
}
