package org.dajuan.claims.verdict;

import java.util.Optional;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * Points that may be percent: 收入增长12.4个百分点. Points tell how a growth rate changed; said of an
 * amount they are often the growth itself.
 */
final class GrowthInPoints {

  private final Words growths;

  GrowthInPoints(Vocabulary vocabulary) {
    growths = vocabulary.words("difference_noun");
  }

  /** Whether the claim is matched to the change of a growth rate and does not speak of a rate. */
  boolean mayBeMeant(Claim claim, Indicator indicator) {
    return growthBehind(indicator).isPresent()
        && !growths.occursIn(claim.subject())
        && !growths.occursIn(claim.wording().before());
  }

  /** The growth rate whose change the indicator tells. */
  Optional<Formula.Reference> growthBehind(Indicator indicator) {
    return indicator
        .findFormula(Formula.GrowthPoints.class)
        .map(Formula.GrowthPoints::of)
        .filter(Formula.Reference.class::isInstance)
        .map(Formula.Reference.class::cast);
  }
}
