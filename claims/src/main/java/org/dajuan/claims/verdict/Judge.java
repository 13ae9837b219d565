package org.dajuan.claims.verdict;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.indicator.Target;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.RegionTree;
import org.dajuan.catalog.unit.Units;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.claim.Direction;
import org.dajuan.claims.match.Match;
import org.dajuan.claims.scope.Scope;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * Compares a matched claim with the figure of the ledger and says why. Without a scope, or when the
 * match is not firm, there is no verdict on the value.
 */
public final class Judge {

  private final FigureSource figures;
  private final Units units;
  private final NumberComparison comparison;
  private final Vagueness vagueness;
  private final GrowthBasis bases;
  private final GrowthInPoints points;
  private final Explanations explanations;
  private final Words plans;
  private final Map<String, Target> targets = new HashMap<>();

  /**
   * @param targets what plans are compared with
   */
  public Judge(
      FigureSource figures,
      Units units,
      RegionTree regions,
      List<Target> targets,
      Vocabulary vocabulary) {
    this.figures = figures;
    for (Target target : targets) {
      this.targets.put(key(target.indicator(), target.region(), target.period()), target);
    }
    this.units = units;
    comparison = new NumberComparison(vocabulary);
    vagueness = new Vagueness(regions, vocabulary);
    bases = new GrowthBasis(vocabulary);
    points = new GrowthInPoints(vocabulary);
    plans = vocabulary.words("plan_measured");
    explanations = new Explanations(new FigureWords(regions));
  }

  /** The verdict on one subject of a claim. */
  public Judgement judge(Claim claim, String subject, Optional<Match> match, Scope scope) {
    if (match.isEmpty()) {
      return Judgement.without(
          subject, Verdict.UNVERIFIABLE, scope, match, Explanations.undefined(subject));
    }
    String region = scope.region().orElse(null);
    Period period = scope.period().orElse(null);
    if (region == null || period == null) {
      return Judgement.without(
          subject, Verdict.OUT_OF_SCOPE, scope, match, Explanations.beyond(scope));
    }
    if (match.get().isDoubtful()) {
      return Judgement.possible(
          subject, scope, match.get(), Explanations.possible(subject, match.get().candidates()));
    }
    if (claim.kind() == IndicatorKind.STAGE) {
      return Judgement.without(
          subject, Verdict.UNVERIFIABLE, scope, match, Explanations.noNumber(subject));
    }
    Indicator indicator = match.get().indicator();
    Optional<Localized> vague = vagueness.of(claim, indicator);
    if (vague.isPresent()) {
      return Judgement.without(
          subject, Verdict.UNVERIFIABLE, scope, match, explanations.vague(subject, vague.get()));
    }
    if (claim.target() && !plans.occursIn(indicator.title().zh())) {
      return planned(claim, subject, match.get(), scope, region, period);
    }
    Optional<KnownFigure> figure = figures.find(indicator.id(), region, period);
    if (figure.isEmpty()) {
      return noRecord(subject, match.get(), scope, region, period);
    }
    if (YearChange.isAsked(claim, indicator.kind())) {
      return changed(claim, subject, match.get(), scope, figure.get());
    }
    return compare(claim, subject, match.get(), scope, figure.get());
  }

  private Judgement noRecord(
      String subject, Match match, Scope scope, String region, Period period) {
    return Judgement.without(
        subject,
        Verdict.NO_RECORD,
        scope,
        Optional.of(match),
        explanations.noRecord(match.indicator(), region, period));
  }

  /** A plan is compared with the target decided for its period, not with what was reached. */
  private Judgement planned(
      Claim claim, String subject, Match match, Scope scope, String region, Period period) {
    Indicator indicator = match.indicator();
    Target target = targets.get(key(indicator.id(), region, period));
    if (target == null) {
      return Judgement.without(
          subject,
          Verdict.NO_RECORD,
          scope,
          Optional.of(match),
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
            target.value().toPlainString() + indicator.unit(),
            KnownFigure.Evidence.NONE);
    Verdict verdict =
        agreement(claim, indicator, decided) == Agreement.AGREES
            ? Verdict.SUPPORTED
            : Verdict.CONTRADICTED;
    return Judgement.by(
        decided,
        subject,
        verdict,
        scope,
        Optional.of(match),
        Explanations.ofTarget(verdict, claim, indicator, decided, target.source()));
  }

  private static String key(String indicator, String region, Period period) {
    return indicator + '\n' + region + '\n' + period;
  }

  private Judgement compare(
      Claim claim, String subject, Match match, Scope scope, KnownFigure figure) {
    Indicator indicator = match.indicator();
    Optional<BigDecimal> known = inUnitOf(claim, figure);
    if (known.isEmpty()) {
      return Judgement.without(
          subject,
          Verdict.UNVERIFIABLE,
          scope,
          Optional.of(match),
          explanations.vague(
              subject, new Localized("计量单位不同，不能比较", "the units cannot be compared")));
    }
    Optional<Localized> basis = bases.fault(claim, figure);
    if (basis.isPresent()) {
      return Judgement.by(
          figure,
          subject,
          Verdict.UNPROVEN,
          scope,
          Optional.of(match),
          explanations.worded(match, figure, basis.get()));
    }
    if (points.mayBeMeant(claim, indicator)) {
      return inPoints(claim, subject, match, scope, figure);
    }
    Agreement agreement = agreement(claim, indicator, figure);
    Verdict verdict = verdict(claim, agreement, figure, known.get());
    return Judgement.by(
        figure,
        subject,
        verdict,
        scope,
        Optional.of(match),
        explanations.compared(agreement, verdict, claim, match, figure, known.get()));
  }

  /** 收入增长12.4个百分点: growth of an amount told in points. */
  private Judgement inPoints(
      Claim claim, String subject, Match match, Scope scope, KnownFigure figure) {
    Formula.Reference growth = points.growthBehind(match.indicator()).orElseThrow();
    Optional<KnownFigure> grown =
        figures.find(growth.indicator(), figure.region(), figure.period());
    BigDecimal claimed = signed(claim);
    boolean meansPercent =
        grown.isPresent()
            && comparison.of(claim, claimed, grown.get().value(), match.indicator())
                == Agreement.AGREES;
    Agreement agreement = agreement(claim, match.indicator(), figure);
    if (!meansPercent && agreement == Agreement.AGREES) {
      return Judgement.possible(
          subject, scope, match, Explanations.possible(subject, match.candidates()));
    }
    if (!meansPercent) {
      return Judgement.by(
          figure,
          subject,
          Verdict.CONTRADICTED,
          scope,
          Optional.of(match),
          explanations.compared(
              agreement, Verdict.CONTRADICTED, claim, match, figure, figure.value()));
    }
    String percent = claim.token().substring(0, claim.token().length() - claim.unit().length());
    return Judgement.by(
        grown.get(),
        subject,
        Verdict.CONTRADICTED,
        scope,
        Optional.of(match),
        explanations.worded(
            match,
            figure,
            new Localized(
                "增长的是" + grown.get().text() + "，不是百分点，应写“" + percent + "%”",
                "what grew by "
                    + grown.get().text()
                    + " is told in percent, not in points: write “"
                    + percent
                    + "%”")));
  }

  /** A change that no indicator tells follows from the figures of two years. */
  private Judgement changed(
      Claim claim, String subject, Match match, Scope scope, KnownFigure later) {
    Indicator indicator = match.indicator();
    Period before = later.period().yearEarlier();
    Optional<KnownFigure> earlier = figures.find(indicator.id(), later.region(), before);
    if (earlier.isEmpty()) {
      return noRecord(subject, match, scope, later.region(), before);
    }
    BigDecimal change =
        YearChange.between(
            claim,
            indicator.kind(),
            inUnitOf(claim, earlier.get()).orElse(earlier.get().value()),
            inUnitOf(claim, later).orElse(later.value()));
    boolean percentOfShare = indicator.kind() == IndicatorKind.SHARE && claim.unit().equals("%");
    Agreement agreement =
        claim.kind() == IndicatorKind.TREND
            ? agrees(trendAgrees(claim, change))
            : comparison.of(claim, signed(claim), change, indicator);
    boolean firm =
        later.status() == KnownFigure.Status.COMPLETE
            && earlier.get().status() == KnownFigure.Status.COMPLETE;
    Verdict verdict =
        agreement == Agreement.AGREES && firm && !percentOfShare
            ? Verdict.SUPPORTED
            : agreement == Agreement.DIFFERS && firm ? Verdict.CONTRADICTED : Verdict.UNPROVEN;
    return Judgement.by(
        later,
        subject,
        verdict,
        scope,
        Optional.of(match),
        explanations.changed(agreement, claim, match, earlier.get(), later, percentOfShare));
  }

  private static Agreement agrees(boolean agrees) {
    return agrees ? Agreement.AGREES : Agreement.DIFFERS;
  }

  /**
   * Where returns are missing a figure proves only that it has been reached: more may have
   * happened, not less.
   */
  private static Verdict verdict(
      Claim claim, Agreement agreement, KnownFigure figure, BigDecimal known) {
    boolean complete = figure.status() == KnownFigure.Status.COMPLETE;
    if (agreement == Agreement.AGREES) {
      return complete ? Verdict.SUPPORTED : Verdict.UNPROVEN;
    }
    if (agreement == Agreement.ROUNDED_AWAY) {
      return Verdict.UNPROVEN;
    }
    boolean reached =
        claim.kind() != IndicatorKind.RANK
            && claim.value() != null
            && known.compareTo(claim.value()) > 0;
    return complete || reached ? Verdict.CONTRADICTED : Verdict.UNPROVEN;
  }

  private Agreement agreement(Claim claim, Indicator indicator, KnownFigure figure) {
    BigDecimal known = inUnitOf(claim, figure).orElse(figure.value());
    return switch (claim.kind()) {
      case TREND ->
          agrees(
              indicator.kind() == IndicatorKind.TREND
                  ? allAgree(claim, indicator, known)
                  : trendAgrees(claim, known));
      case CHANGE -> comparison.of(claim, signed(claim), known, indicator);
      default ->
          claim.value() == null
              ? Agreement.DIFFERS
              : comparison.of(claim, claim.value(), known, indicator);
    };
  }

  /** A trend indicator is 1 when it holds for all that it speaks of. */
  private static boolean allAgree(Claim claim, Indicator indicator, BigDecimal known) {
    boolean down = indicator.findFormula(Formula.AllDown.class).isPresent();
    return known.signum() > 0 && (!down || claim.direction() == Direction.DOWN);
  }

  private static boolean trendAgrees(Claim claim, BigDecimal change) {
    int sign = change.signum();
    if (claim.direction() == Direction.UP) {
      return sign > 0;
    }
    return claim.direction() == Direction.DOWN ? sign < 0 : sign == 0;
  }

  private static BigDecimal signed(Claim claim) {
    BigDecimal value = claim.value() == null ? BigDecimal.ZERO : claim.value();
    return claim.direction() == Direction.DOWN ? value.abs().negate() : value;
  }

  /** The figure as the claim would tell it; things counted by other counters keep their number. */
  private Optional<BigDecimal> inUnitOf(Claim claim, KnownFigure figure) {
    if (claim.unit().isEmpty()
        || figure.unit().isEmpty()
        || claim.unit().equals(figure.unit())
        || claim.value() == null) {
      return Optional.of(figure.value());
    }
    Optional<BigDecimal> told = units.told(figure.value(), figure.unit(), claim.unit());
    boolean counted = claim.kind() == IndicatorKind.COUNT || claim.kind() == IndicatorKind.LEVEL;
    boolean known = units.find(claim.unit()).isPresent();
    return told.isPresent() || (known && !counted) || claim.kind() == IndicatorKind.CHANGE
        ? told
        : Optional.of(figure.value());
  }
}
