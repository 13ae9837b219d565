package org.dajuan.claims.arithmetic;

import java.util.List;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.claims.Claim;
import org.dajuan.claims.scope.ScopedClaim;

/** Runs every check of a text's own arithmetic over its claims. */
public final class TextArithmetic {

  private final List<ArithmeticCheck> checks =
      List.of(
          new SharesAddUp(),
          new ToldTwice(),
          new GrowthBetween(),
          new PointsCalledPercent(),
          new PartsOfTotal(),
          new ShareAboveWhole());

  /** Reviews the claims of one text, in the order in which they stand. */
  public void review(List<ScopedClaim> scoped, Findings findings) {
    List<Claim> claims = scoped.stream().map(ScopedClaim::claim).toList();
    for (ArithmeticCheck check : checks) {
      check.review(claims, findings);
    }
  }
}
