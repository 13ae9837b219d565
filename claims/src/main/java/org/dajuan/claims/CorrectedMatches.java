package org.dajuan.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.match.IndicatorMatcher;
import org.dajuan.claims.match.Match;
import org.dajuan.claims.scope.Scope;
import org.dajuan.claims.scope.ScopedClaim;
import org.dajuan.claims.verdict.Judge;
import org.dajuan.claims.verdict.Judgement;
import org.dajuan.claims.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Judges the claims whose match a person has put right: for this check, or for the phrase once and
 * for all. What a person chose is certain (score 1), but a figure of another dimension or kind
 * cannot prove a claim, whoever chose it.
 */
final class CorrectedMatches {

  private final Catalog catalog;
  private final IndicatorMatcher matcher;
  private final Judge judge;
  private final Map<Integer, List<Correction>> byStart = new HashMap<>();
  private final ChosenMatches chosen;
  private final Set<KeptChoice> used = new LinkedHashSet<>();

  CorrectedMatches(
      Catalog catalog,
      IndicatorMatcher matcher,
      Judge judge,
      List<Correction> corrections,
      ChosenMatches chosen) {
    this.chosen = chosen;
    this.catalog = catalog;
    this.matcher = matcher;
    this.judge = judge;
    for (Correction each : corrections) {
      byStart.merge(each.start(), List.of(each), CorrectedMatches::joined);
    }
  }

  private static List<Correction> joined(List<Correction> some, List<Correction> more) {
    List<Correction> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /**
   * Empty when nobody has chosen for this subject, or the indicator named is not in the catalog.
   */
  Optional<Judgement> judge(Claim claim, ScopedClaim.Part part) {
    Correction correction = correction(claim, part);
    if (correction != null) {
      return judge(claim, part, correction.indicator());
    }
    ChosenMatches.Chosen kept = chosen.find(ChosenPhrase.of(claim, part)).orElse(null);
    if (kept == null) {
      return Optional.empty();
    }
    Optional<Judgement> judgement = judge(claim, part, kept.indicator());
    if (judgement.isPresent()) {
      used.add(new KeptChoice(claim.start(), claim.end(), part.subject(), kept));
    }
    return judgement;
  }

  /** Whether a person has chosen for this subject, now or before. */
  boolean concerns(Claim claim, ScopedClaim.Part part) {
    Correction correction = correction(claim, part);
    return correction != null
        ? isKnown(correction.indicator())
        : chosen
            .find(ChosenPhrase.of(claim, part))
            .filter(kept -> isKnown(kept.indicator()))
            .isPresent();
  }

  /** A choice of an indicator that the catalog no longer has decides nothing. */
  private boolean isKnown(@Nullable String indicator) {
    return indicator == null || catalog.indicators().containsKey(indicator);
  }

  private @Nullable Correction correction(Claim claim, ScopedClaim.Part part) {
    for (Correction each : byStart.getOrDefault(claim.start(), List.of())) {
      if (each.concerns(claim, part.subject())) {
        return each;
      }
    }
    return null;
  }

  /** Choices kept from before that have decided something so far, each once. */
  List<KeptChoice> used() {
    return List.copyOf(used);
  }

  private Optional<Judgement> judge(
      Claim claim, ScopedClaim.Part part, @Nullable String indicator) {
    if (indicator == null) {
      return Optional.of(none(part.subject(), part.scope()));
    }
    return Optional.ofNullable(catalog.indicators().get(indicator))
        .map(known -> judge(claim, part.subject(), known, part.scope()));
  }

  private Judgement judge(Claim claim, String subject, Indicator indicator, Scope scope) {
    Optional<Match> match = Optional.of(Match.certain(indicator));
    if (matcher.canProve(claim, indicator)) {
      return judge.judge(claim, subject, match, scope);
    }
    return Judgement.without(
        subject,
        Verdict.UNVERIFIABLE,
        scope,
        match,
        new Localized(
            "指标“" + indicator.title().zh() + "”的种类或计量单位与这一说法不同，不能用来核对。",
            "“"
                + indicator.title().en()
                + "” is of another kind or unit than the claim and cannot prove it."));
  }

  private static Judgement none(String subject, Scope scope) {
    return Judgement.without(
        subject,
        Verdict.UNVERIFIABLE,
        scope,
        Optional.empty(),
        new Localized("核对者认为这一说法不对应任何指标。", "The reader says that no indicator is meant."));
  }
}
