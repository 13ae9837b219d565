package org.dajuan.claims.verdict;

import java.util.Optional;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.region.RegionTree;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.claim.Direction;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/** Wordings that no figure can prove or disprove, with the reason. */
final class Vagueness {

  private final RegionTree regions;
  private final Words firsts;
  private final Words plainTrends;
  private final Words otherBases;
  private final Words comparatives;
  private final Words growths;
  private final Words steps;

  Vagueness(RegionTree regions, Vocabulary vocabulary) {
    this.regions = regions;
    firsts = vocabulary.words("first_in_time");
    plainTrends = vocabulary.words("trend_plain");
    otherBases = vocabulary.words("other_base");
    growths = vocabulary.words("growth_noun");
    steps = vocabulary.words("growth_step");
    comparatives = vocabulary.words("region_comparison");
  }

  /** Why the claim cannot be judged by figures of the indicator; empty when it can. */
  Optional<Localized> of(Claim claim, Indicator indicator) {
    if (claim.kind() == IndicatorKind.RANK) {
      return ofRank(claim, indicator);
    }
    boolean change = claim.kind() == IndicatorKind.CHANGE || claim.kind() == IndicatorKind.TREND;
    if (change && otherBases.occursIn(claim.wording().before())) {
      return because("不是与上年同期相比，台账没有这样的比较", "it is not compared with the year before");
    }
    if (isOfGrowth(claim)) {
      return because(
          "说的是增速本身的变化，应以百分点表示", "it tells a difference of the growth, which is one of points");
    }
    return claim.kind() == IndicatorKind.TREND ? ofTrend(claim, indicator) : Optional.empty();
  }

  /** 生产总值增速回落1.9%: not a growth of 1.9 per cent. */
  private boolean isOfGrowth(Claim claim) {
    String before = claim.wording().before();
    return claim.kind() == IndicatorKind.CHANGE
        && claim.unit().equals("%")
        && steps.lengthBefore(before, before.length(), 0) > 0
        && growths.occursIn(before);
  }

  private Optional<Localized> ofRank(Claim claim, Indicator indicator) {
    if (claim.value() == null || !claim.unit().isEmpty()) {
      return because(
          "没有说第几位，只有附上的通报或排名表才能证明", "no place is told; only an attached table could prove it");
    }
    if (firsts.occursIn(claim.token())) {
      return because("说的是先后或唯一，位次不能证明", "it tells who came first, which no rank proves");
    }
    if (ranksElsewhere(claim, indicator)) {
      return because("不在本指标排名的范围之内", "the indicator is ranked among other peers");
    }
    return Optional.empty();
  }

  private Optional<Localized> ofTrend(Claim claim, Indicator indicator) {
    String token = claim.token();
    boolean all = indicator.kind() == IndicatorKind.TREND;
    boolean compared = comparatives.lengthAt(token, 0, token.length()) > 0;
    if (claim.direction() == Direction.MIXED || claim.direction() == null) {
      return because("有升有降，没有逐项说明", "it does not tell which rose and which fell");
    }
    return all || compared || plainTrends.contains(token)
        ? Optional.empty()
        : because("要看历年的数，只凭两年不能证明", "figures of two years cannot prove it");
  }

  /** Whether the text ranks within another scope (全省) than the indicator does (全市). */
  private boolean ranksElsewhere(Claim claim, Indicator indicator) {
    return claim.scope().isTold()
        && indicator
            .findFormula(Formula.Rank.class)
            .flatMap(rank -> regions.findLevel(rank.within()))
            .filter(level -> !claim.scope().isWhole(level.wholeWord().zh()))
            .isPresent();
  }

  private static Optional<Localized> because(String zh, String en) {
    return Optional.of(new Localized(zh, en));
  }
}
