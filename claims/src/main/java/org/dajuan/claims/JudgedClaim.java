package org.dajuan.claims;

import java.util.List;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.verdict.Judgement;
import org.dajuan.claims.verdict.Verdict;

/**
 * A claim with the judgement on each of its subjects.
 *
 * @param parts one for each subject, at least one
 */
public record JudgedClaim(Claim claim, List<Judgement> parts) {

  public JudgedClaim {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a claim without parts");
    }
  }

  /**
   * The verdict on the whole: that of all its parts where they are one, {@link Verdict#PARTLY}
   * where some are supported and some are not, else the least favourable.
   */
  public Verdict verdict() {
    Verdict least = leading().verdict();
    boolean someSupported = parts.stream().anyMatch(part -> part.verdict() == Verdict.SUPPORTED);
    return someSupported && least != Verdict.SUPPORTED ? Verdict.PARTLY : least;
  }

  /** The least favourable part: verdicts stand in that order. */
  public Judgement leading() {
    Judgement least = parts.get(0);
    for (Judgement part : parts) {
      if (part.verdict().compareTo(least.verdict()) < 0) {
        least = part;
      }
    }
    return least;
  }
}
