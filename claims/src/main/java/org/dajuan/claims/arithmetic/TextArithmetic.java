package org.dajuan.claims.arithmetic;

import java.util.List;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.claims.Claim;

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

  public void review(List<Claim> claims, Findings findings) {
    for (ArithmeticCheck check : checks) {
      check.review(claims, findings);
    }
  }
}
