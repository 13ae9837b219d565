package org.dajuan.claims.match;

import java.math.BigDecimal;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.unit.Unit;
import org.dajuan.catalog.unit.Units;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** Whether the figures of an indicator are of a kind and unit that can prove a claim. */
final class Fit {

  /** How well a unit fits that is told loosely: 吨 for 吨/年. */
  private static final double LOOSE_UNIT = 0.5;

  private static final String PERCENT = "%";
  private static final String POINTS = "个百分点";

  private final Units units;
  private final Words counters;

  Fit(Vocabulary vocabulary, Units units) {
    this.units = units;
    this.counters = vocabulary.words("counter_sort");
  }

  /** The sum of both fits, from 0 to 2; negative when it cannot prove the claim. */
  double of(Claim claim, Indicator indicator) {
    double kind = kind(claim, indicator);
    double unit = unit(claim, indicator);
    return kind < 0 || unit < 0 ? -1 : kind + unit;
  }

  /** 1 for the same kind, less for one that can prove it too, negative for one that cannot. */
  double kind(Claim claim, Indicator indicator) {
    IndicatorKind kind = indicator.kind();
    if (kind == claim.kind()) {
      return 1;
    }
    return switch (claim.kind()) {
      case COUNT, LEVEL ->
          kind == IndicatorKind.COUNT || kind == IndicatorKind.LEVEL
              ? 0.9
              : kind == IndicatorKind.ZERO || kind == IndicatorKind.STAGE ? 0.6 : -1;
      case ZERO -> kind == IndicatorKind.COUNT ? 0.7 : -1;
      case TREND -> kind == IndicatorKind.CHANGE ? 0.7 : betweenYears(kind, indicator) ? 0.5 : -1;
      case CHANGE -> betweenYears(kind, indicator) ? 0.5 : -1;
      case STAGE -> kind == IndicatorKind.COUNT ? 0.6 : -1;
      case STREAK -> kind == IndicatorKind.COUNT ? 0.3 : -1;
      case SHARE -> kind == IndicatorKind.LEVEL ? 0.3 : -1;
      default -> -1;
    };
  }

  /** Whether the figures of two years tell the change: shares, and what is counted in registers. */
  private static boolean betweenYears(IndicatorKind kind, Indicator indicator) {
    return kind == IndicatorKind.SHARE
        || (kind == IndicatorKind.COUNT || kind == IndicatorKind.LEVEL)
            && indicator.source() instanceof IndicatorSource.FromRegister;
  }

  /**
   * 1 when the units convert, 0.5 when neither side has one to compare, negative when they differ.
   */
  double unit(Claim claim, Indicator indicator) {
    if (claim.unit().isEmpty() || indicator.unit().isEmpty() || claim.value() == null) {
      return 0.5;
    }
    if (claim.unit().equals(indicator.unit())) {
      return 1;
    }
    boolean change = claim.kind() == IndicatorKind.CHANGE && indicator.kind() != claim.kind();
    if (change && isPercentage(claim.unit())) {
      return indicator.kind() == IndicatorKind.SHARE || claim.unit().equals(PERCENT) ? 0.5 : -1;
    }
    @Nullable Unit said = units.find(claim.unit()).orElse(null);
    @Nullable Unit defined = units.find(indicator.unit()).orElse(null);
    if (said != null && defined != null) {
      if (said.dimension().equals(defined.dimension())) {
        return 1;
      }
      if (units.told(BigDecimal.ONE, defined.code(), said.code()).isPresent()) {
        return LOOSE_UNIT;
      }
    }
    return sameSort(claim.unit(), indicator.unit()) ? 0.3 : -1;
  }

  private static boolean isPercentage(String unit) {
    return unit.equals(PERCENT) || unit.equals(POINTS);
  }

  /** Counters that one text uses and another does not for the same things: 个, 座, 处; 起, 件, 次. */
  private boolean sameSort(String said, String defined) {
    return counters.contains(said)
        && counters.contains(defined)
        && counters.meaning(said).equals(counters.meaning(defined));
  }
}
