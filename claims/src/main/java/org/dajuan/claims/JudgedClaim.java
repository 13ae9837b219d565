package org.dajuan.claims;

import java.util.List;
import org.dajuan.claims.verdict.Judgement;
import org.dajuan.claims.verdict.Verdict;

/**
 * A claim with the judgement on each of its subjects.
 *
 * @param parts one for each subject, at least one
 */
public record JudgedClaim(Claim claim, List<Judgement> parts) {

  private static final List<Verdict> WORST_FIRST =
      List.of(
          Verdict.CONTRADICTED,
          Verdict.UNPROVEN,
          Verdict.NO_RECORD,
          Verdict.UNVERIFIABLE,
          Verdict.SUPPORTED);

  public JudgedClaim {
    parts = List.copyOf(parts);
  }

  /** The verdict on the whole: the least favourable of its parts. */
  public Verdict verdict() {
    return leading().verdict();
  }

  /** The part that decides the verdict. */
  public Judgement leading() {
    for (Verdict verdict : WORST_FIRST) {
      for (Judgement part : parts) {
        if (part.verdict() == verdict) {
          return part;
        }
      }
    }
    throw new IllegalStateException("a claim without parts");
  }
}
