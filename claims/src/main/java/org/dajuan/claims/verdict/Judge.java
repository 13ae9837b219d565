package org.dajuan.claims.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.RegionTree;
import org.dajuan.catalog.unit.Units;
import org.dajuan.claims.Claim;
import org.dajuan.claims.Direction;
import org.dajuan.claims.match.Match;

/**
 * Sixth stage: compares a matched claim with the figure of the ledger and says why. Asks the figure
 * source once for each subject.
 */
public final class Judge {

  private final FigureSource figures;
  private final Units units;
  private final RegionTree regions;

  public Judge(FigureSource figures, Units units, RegionTree regions) {
    this.figures = figures;
    this.units = units;
    this.regions = regions;
  }

  /** The verdict on one subject of a claim. */
  public Judgement judge(
      Claim claim, String subject, Optional<Match> match, String region, Period period) {
    if (match.isEmpty()) {
      return unfounded(
          claim,
          subject,
          match,
          region,
          period,
          Verdict.UNVERIFIABLE,
          new Localized(
              "没有定义能够证明“" + subject + "”的指标。", "No indicator is defined for “" + subject + "”."));
    }
    Indicator indicator = match.get().indicator();
    Optional<KnownFigure> figure = figures.find(indicator.id(), region, period);
    if (figure.isEmpty()) {
      return unfounded(
          claim,
          subject,
          match,
          region,
          period,
          Verdict.NO_RECORD,
          new Localized(
              "指标“" + indicator.title().zh() + "”在" + period + "没有记录。",
              "Nothing is recorded for “" + indicator.title().en() + "” in " + period + "."));
    }
    return compare(claim, subject, match.get(), figure.get());
  }

  private static Judgement unfounded(
      Claim claim,
      String subject,
      Optional<Match> match,
      String region,
      Period period,
      Verdict verdict,
      Localized reason) {
    return new Judgement(subject, verdict, match, region, period, Optional.empty(), "", reason);
  }

  private Judgement compare(Claim claim, String subject, Match match, KnownFigure figure) {
    Verdict verdict = verdict(claim, match.indicator(), figure);
    return new Judgement(
        subject,
        verdict,
        Optional.of(match),
        figure.region(),
        figure.period(),
        Optional.of(figure),
        figure.text(),
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
    boolean convertible =
        !claim.unit().isEmpty()
            && !figure.unit().isEmpty()
            && units.find(claim.unit()).isPresent()
            && units.find(figure.unit()).isPresent()
            && units.get(claim.unit()).dimension().equals(units.get(figure.unit()).dimension());
    return convertible
        ? units.convert(figure.value(), figure.unit(), claim.unit())
        : figure.value();
  }
}
