package org.dajuan.claims.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.unit.Unit;
import org.dajuan.catalog.unit.Units;
import org.dajuan.claims.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Fifth stage: finds the indicator by its title and aliases, its unit and its kind. Only indicators
 * that share a pair of characters with the subject are looked at. Immutable and thread-safe.
 */
public final class IndicatorMatcher {

  private static final double LEAST = 0.5;
  private static final double NAME_WEIGHT = 0.8;
  private static final double UNIT_WEIGHT = 0.1;

  /** What a name loses that is said of another region (全市…) than the text. */
  private static final double OTHER_REGION = 0.25;

  private static final double KIND_WEIGHT = 0.1;

  /** How well a unit fits that is told loosely: 吨 for 吨/年. */
  private static final double LOOSE_UNIT = 0.5;

  private record Named(Indicator indicator, NameForm form) {}

  private final Units units;
  private final String own;
  private final List<Named> names = new ArrayList<>();
  private final Map<String, Set<String>> scopes = new HashMap<>();
  private final Map<String, List<Integer>> byPair = new HashMap<>();

  /**
   * @param own how a text says the whole of the home region (全县)
   */
  public IndicatorMatcher(Iterable<Indicator> indicators, Units units, String own) {
    this.units = units;
    this.own = own;
    for (Indicator indicator : indicators) {
      add(indicator, indicator.title().zh());
      indicator.aliases().forEach(alias -> add(indicator, alias));
    }
  }

  private void add(Indicator indicator, String name) {
    NameForm form = NameForm.of(name);
    if (!form.scope().isEmpty()) {
      scopes.computeIfAbsent(indicator.id(), id -> new HashSet<>()).add(form.scope());
    }
    int index = names.size();
    names.add(new Named(indicator, form));
    form.pairs().forEach(pair -> byPair.computeIfAbsent(pair, p -> new ArrayList<>()).add(index));
  }

  /** The indicator that one subject of a claim speaks of; empty when none is near enough. */
  public Optional<Match> match(Claim claim, String subject) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Map<Indicator, Double> scores = new IdentityHashMap<>();
    boolean whole =
        claim.kind() != IndicatorKind.RANK
            && !claim.region().equals(own)
            && !subject.startsWith(claim.region());
    List<String> readings = new ArrayList<>(List.of(whole ? claim.region() + subject : subject));
    if (!claim.object().isEmpty()) {
      readings.add(claim.object());
      readings.add(subject + claim.object());
    }
    if (!claim.told().isEmpty()) {
      readings.add(claim.told());
    }
    for (String reading : readings) {
      score(claim, NameForm.of(reading), scores);
    }
    Indicator best = null;
    Indicator second = null;
    for (Indicator each : scores.keySet()) {
      if (best == null || better(each, best, scores)) {
        second = best;
        best = each;
      } else if (second == null || better(each, second, scores)) {
        second = each;
      }
    }
    if (best == null || scores.get(best) < LEAST) {
      return Optional.empty();
    }
    double runnerUp = second == null ? 0 : scores.get(second);
    return Optional.of(new Match(best, scores.get(best), second, runnerUp));
  }

  /** Whether a figure of the indicator could prove the claim: its kind and unit allow it. */
  public boolean canProve(Claim claim, Indicator indicator) {
    return kindFit(claim, indicator) >= 0 && unitFit(claim, indicator) >= 0;
  }

  private static boolean better(Indicator one, Indicator other, Map<Indicator, Double> scores) {
    int byScore = Double.compare(scores.get(one), scores.get(other));
    return byScore != 0 ? byScore > 0 : one.id().compareTo(other.id()) < 0;
  }

  private void score(Claim claim, NameForm said, Map<Indicator, Double> scores) {
    Set<Integer> candidates = new HashSet<>();
    said.pairs().forEach(pair -> candidates.addAll(byPair.getOrDefault(pair, List.of())));
    for (int index : candidates) {
      Named named = names.get(index);
      double kind = kindFit(claim, named.indicator());
      double unit = unitFit(claim, named.indicator());
      boolean titled = claim.kind() == IndicatorKind.STAGE || claim.kind() == IndicatorKind.STREAK;
      if (kind < 0 || unit < 0 || (titled && isOfOtherScope(named.indicator(), said))) {
        continue;
      }
      boolean elsewhere = !titled && !named.form().peer().equals(said.peer());
      double name = named.form().similarity(said) - (elsewhere ? OTHER_REGION : 0);
      double score = NAME_WEIGHT * name + UNIT_WEIGHT * unit + KIND_WEIGHT * kind;
      scores.merge(named.indicator(), score, Math::max);
    }
  }

  /** A title of the nation is not one of the province: what is said names another scope. */
  private boolean isOfOtherScope(Indicator indicator, NameForm said) {
    Set<String> defined = scopes.getOrDefault(indicator.id(), Set.of());
    return !said.scope().isEmpty() && !defined.isEmpty() && !defined.contains(said.scope());
  }

  /** 1 for the same kind, less for one that can prove it too, negative for one that cannot. */
  private static double kindFit(Claim claim, Indicator indicator) {
    IndicatorKind kind = indicator.kind();
    if (kind == claim.kind()) {
      return 1;
    }
    return switch (claim.kind()) {
      case COUNT, LEVEL ->
          kind == IndicatorKind.COUNT || kind == IndicatorKind.LEVEL
              ? 0.9
              : kind == IndicatorKind.ZERO ? 0.6 : -1;
      case ZERO -> kind == IndicatorKind.COUNT ? 0.7 : -1;
      case TREND -> kind == IndicatorKind.CHANGE ? 0.7 : -1;
      case STAGE -> kind == IndicatorKind.COUNT ? 0.6 : -1;
      case STREAK -> kind == IndicatorKind.COUNT ? 0.3 : -1;
      case SHARE -> kind == IndicatorKind.LEVEL ? 0.3 : -1;
      default -> -1;
    };
  }

  /**
   * 1 when the units convert, 0.5 when neither side has one to compare, negative when they differ.
   */
  private double unitFit(Claim claim, Indicator indicator) {
    if (claim.unit().isEmpty() || indicator.unit().isEmpty() || claim.value() == null) {
      return 0.5;
    }
    if (claim.unit().equals(indicator.unit())) {
      return 1;
    }
    @Nullable Unit said = units.find(claim.unit()).orElse(null);
    @Nullable Unit defined = units.find(indicator.unit()).orElse(null);
    if (said == null || defined == null) {
      return claim.kind() == IndicatorKind.COUNT ? 0.3 : -1;
    }
    if (said.dimension().equals(defined.dimension())) {
      return 1;
    }
    return units.told(BigDecimal.ONE, defined.code(), said.code()).isPresent() ? LOOSE_UNIT : -1;
  }
}
