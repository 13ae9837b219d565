package org.dajuan.claims.scope;

import java.util.List;
import org.dajuan.claims.claim.Claim;

/**
 * A claim with the scope of each of its subjects.
 *
 * @param parts one for each subject, in their order
 */
public record ScopedClaim(Claim claim, List<Part> parts) {

  public ScopedClaim {
    parts = List.copyOf(parts);
  }

  /**
   * One subject of a claim.
   *
   * @param subject as it was read
   * @param name the subject without words of place and time, by which it is looked for
   */
  public record Part(String subject, String name, Scope scope) {}
}
