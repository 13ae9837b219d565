package org.dajuan.claims;

import org.dajuan.claims.claim.Claim;

/**
 * A choice kept from before that decided what one subject of a claim speaks of.
 *
 * @param start code point offset of the claim, inclusive
 * @param end exclusive
 * @param subject the subject as it was read
 */
public record KeptChoice(int start, int end, String subject, ChosenMatches.Chosen chosen) {

  /** Whether it is this subject of this claim that was decided. */
  public boolean concerns(Claim claim, String said) {
    return claim.start() == start && claim.end() == end && said.equals(subject);
  }
}
