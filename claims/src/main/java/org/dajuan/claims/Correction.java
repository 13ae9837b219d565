package org.dajuan.claims;

import org.dajuan.claims.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * 更正 — what a person says one subject of a claim speaks of, in place of the match that was found.
 * It holds for one check and is not kept; what is kept for a phrase is a {@link
 * ChosenMatches.Chosen}.
 *
 * @param start code point offset of the claim, inclusive
 * @param end exclusive
 * @param subject the subject as it was read
 * @param indicator id of the indicator; null when the claim speaks of none
 */
public record Correction(int start, int end, String subject, @Nullable String indicator) {

  /** The same place with another indicator. */
  public Correction withIndicator(@Nullable String other) {
    return new Correction(start, end, subject, other);
  }

  boolean concerns(Claim claim, String said) {
    return claim.start() == start && claim.end() == end && said.equals(subject);
  }
}
