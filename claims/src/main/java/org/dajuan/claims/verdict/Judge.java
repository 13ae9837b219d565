package org.dajuan.claims.verdict;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.indicator.Target;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.RegionTree;
import org.dajuan.catalog.unit.Units;
import org.dajuan.claims.Claim;
import org.dajuan.claims.Direction;
import org.dajuan.claims.match.Match;
import org.dajuan.claims.scope.Scope;

/**
 * Sixth stage: compares a matched claim with the figure of the ledger and says why. Asks the figure
 * source once for each subject.
 */
public final class Judge {

  private final FigureSource figures;
  private final Units units;
  private final RegionTree regions;
  private final Map<String, Target> targets = new HashMap<>();

  /**
   * @param targets what plans are compared with
   */
  public Judge(FigureSource figures, Units units, RegionTree regions, List<Target> targets) {
    this.figures = figures;
    for (Target target : targets) {
      this.targets.put(key(target.indicator(), target.region(), target.period()), target);
    }
    this.units = units;
    this.regions = regions;
  }

  /** The verdict on one subject of a claim. */
  public Judgement judge(Claim claim, String subject, Optional<Match> match, Scope scope) {
    if (match.isEmpty()) {
      return Judgement.without(
          subject,
          Verdict.UNVERIFIABLE,
          scope,
          match,
          new Localized(
              "没有定义能够证明“" + subject + "”的指标。", "No indicator is defined for “" + subject + "”."));
    }
    String region = scope.region().orElse(null);
    Period period = scope.period().orElse(null);
    if (region == null || period == null) {
      return Judgement.without(subject, Verdict.OUT_OF_SCOPE, scope, match, beyond(scope));
    }
    Indicator indicator = match.get().indicator();
    if (claim.target()) {
      return planned(claim, subject, match, scope, region, period);
    }
    Optional<KnownFigure> figure = figures.find(indicator.id(), region, period);
    if (figure.isEmpty()) {
      return Judgement.without(
          subject,
          Verdict.NO_RECORD,
          scope,
          match,
          new Localized(
              "指标“" + indicator.title().zh() + "”在" + period + "没有记录。",
              "Nothing is recorded for “" + indicator.title().en() + "” in " + period + "."));
    }
    return compare(claim, subject, match.get(), scope, figure.get());
  }

  private static Localized beyond(Scope scope) {
    String place = scope.place().name();
    String time = scope.span().words();
    return new Localized(
        "说的是" + place + "、" + time + "，本库的数不能判定。",
        "It speaks of " + place + ", " + time + "; our figures cannot judge it.");
  }

  /** A plan is compared with the target decided for its period, not with what was reached. */
  private Judgement planned(
      Claim claim,
      String subject,
      Optional<Match> match,
      Scope scope,
      String region,
      Period period) {
    Indicator indicator = match.orElseThrow().indicator();
    Target target = targets.get(key(indicator.id(), region, period));
    if (target == null) {
      return Judgement.without(
          subject,
          Verdict.NO_RECORD,
          scope,
          match,
          new Localized(
              "指标“" + indicator.title().zh() + "”没有登记" + period + "的目标。",
              "No target of “" + indicator.title().en() + "” is on record for " + period + "."));
    }
    KnownFigure decided =
        new KnownFigure(
            indicator.id(),
            region,
            period,
            target.value(),
            indicator.unit(),
            KnownFigure.Status.COMPLETE,
            false,
            0,
            target.value().toPlainString() + indicator.unit());
    Verdict verdict = agrees(claim, indicator, decided) ? Verdict.SUPPORTED : Verdict.CONTRADICTED;
    return Judgement.by(
        decided,
        subject,
        verdict,
        scope,
        match,
        Explanations.ofTarget(verdict, claim, indicator, decided, target.source()));
  }

  private static String key(String indicator, String region, Period period) {
    return indicator + '\n' + region + '\n' + period;
  }

  private Judgement compare(
      Claim claim, String subject, Match match, Scope scope, KnownFigure figure) {
    Verdict verdict = verdict(claim, match.indicator(), figure);
    return Judgement.by(
        figure,
        subject,
        verdict,
        scope,
        Optional.of(match),
        Explanations.of(verdict, claim, match, figure));
  }

  private Verdict verdict(Claim claim, Indicator indicator, KnownFigure figure) {
    boolean vague =
        claim.kind() == IndicatorKind.RANK && (claim.value() == null || !claim.unit().isEmpty());
    if (vague || ranksElsewhere(claim, indicator)) {
      return Verdict.UNVERIFIABLE;
    }
    boolean agrees = agrees(claim, indicator, figure);
    if (!agrees) {
      return Verdict.CONTRADICTED;
    }
    return figure.status() == KnownFigure.Status.INCOMPLETE ? Verdict.UNPROVEN : Verdict.SUPPORTED;
  }

  /** Whether the text ranks within another scope (全省) than the indicator does (全市). */
  private boolean ranksElsewhere(Claim claim, Indicator indicator) {
    if (claim.kind() == IndicatorKind.RANK
        && !claim.region().isEmpty()
        && indicator.source() instanceof IndicatorSource.FromFormula source
        && source.formula() instanceof Formula.Rank rank) {
      return regions
          .findLevel(rank.within())
          .map(level -> !claim.region().startsWith(level.wholeWord().zh()))
          .orElse(false);
    }
    return false;
  }

  private boolean agrees(Claim claim, Indicator indicator, KnownFigure figure) {
    BigDecimal known = inUnitOf(claim, figure);
    return switch (claim.kind()) {
      case STAGE -> known.signum() > 0;
      case TREND -> trendAgrees(claim, indicator, known);
      case CHANGE -> Comparison.agrees(claim, signed(claim), known, indicator.rounding());
      default ->
          claim.value() != null
              && Comparison.agrees(claim, claim.value(), known, indicator.rounding());
    };
  }

  /** A trend indicator is 1 when it holds; a change indicator has the sign of the trend. */
  private static boolean trendAgrees(Claim claim, Indicator indicator, BigDecimal known) {
    if (indicator.kind() == IndicatorKind.TREND) {
      boolean down =
          indicator.source() instanceof IndicatorSource.FromFormula source
              && source.formula() instanceof Formula.AllDown;
      return known.signum() > 0 && (!down || claim.direction() == Direction.DOWN);
    }
    int sign = known.signum();
    if (claim.direction() == Direction.UP) {
      return sign > 0;
    }
    return claim.direction() == Direction.DOWN ? sign < 0 : sign == 0;
  }

  private static BigDecimal signed(Claim claim) {
    BigDecimal value = claim.value() == null ? BigDecimal.ZERO : claim.value();
    return claim.direction() == Direction.DOWN ? value.abs().negate() : value;
  }

  private BigDecimal inUnitOf(Claim claim, KnownFigure figure) {
    return units.told(figure.value(), figure.unit(), claim.unit()).orElse(figure.value());
  }
}
