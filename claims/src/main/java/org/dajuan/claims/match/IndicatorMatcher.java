package org.dajuan.claims.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.unit.Units;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * Finds the indicator that a claim speaks of. A match is firm only when the text calls the thing by
 * a title or an alias, up to words that say nothing; what is merely near is offered to a person.
 * One look-up per reading, so the cost does not grow with the number of indicators. Immutable and
 * thread-safe.
 */
public final class IndicatorMatcher {

  private final NameSense sense;
  private final Readings readings;
  private final Fit fit;
  private final NearNames near;
  private final Words dropped;
  private final String own;

  private final Map<IndicatorKind, Map<String, List<Indicator>>> byKey = new HashMap<>();

  /**
   * @param own how a text says the whole of the home region (全县)
   */
  public IndicatorMatcher(
      Iterable<Indicator> indicators, Units units, String own, Vocabulary vocabulary) {
    this.own = own;
    sense = new NameSense(vocabulary);
    readings = new Readings(vocabulary);
    fit = new Fit(vocabulary, units);
    near = new NearNames(indicators, fit, sense, vocabulary);
    dropped = vocabulary.words("dropped_meaning");
    for (IndicatorKind kind : IndicatorKind.values()) {
      Map<String, List<Indicator>> keys = new HashMap<>();
      for (Indicator indicator : indicators) {
        add(keys, indicator, indicator.title().zh(), kind);
        indicator.aliases().forEach(alias -> add(keys, indicator, alias, kind));
      }
      byKey.put(kind, keys);
    }
  }

  private void add(
      Map<String, List<Indicator>> keys, Indicator indicator, String name, IndicatorKind kind) {
    List<Indicator> known = keys.computeIfAbsent(sense.key(name, kind), key -> new ArrayList<>());
    if (!known.contains(indicator)) {
      known.add(indicator);
    }
  }

  /** The indicator that one subject of a claim speaks of; empty when none is near. */
  public Optional<Match> match(Claim claim, String name) {
    if (claim.kind() == IndicatorKind.STAGE || claim.kind() == IndicatorKind.STREAK) {
      return near.milestone(claim, name);
    }
    boolean wider =
        claim.kind() != IndicatorKind.RANK
            && !claim.scope().word().equals(own)
            && !claim.scope().begins(name);
    Set<String> said = readings.of(claim, name, wider ? claim.scope().word() : "");
    List<Indicator> best = new ArrayList<>();
    Map<Indicator, Double> called = called(claim, said, best);
    if (best.isEmpty()) {
      return near.find(claim, said);
    }
    best.sort(Comparator.comparingDouble((Indicator each) -> -called.getOrDefault(each, 0.0)));
    double first = called.getOrDefault(best.get(0), 0.0);
    double second = best.size() < 2 ? 0 : called.getOrDefault(best.get(1), 0.0);
    boolean firm = second < first && !dropsMeaning(claim, said);
    List<Indicator> offered = best.subList(0, Math.min(best.size(), NearNames.MOST));
    double next = second == 0 ? 0 : score(second);
    return Optional.of(new Match(best.get(0), score(first), firm, offered, next));
  }

  private static double score(double fit) {
    return 0.8 + 0.1 * fit;
  }

  /**
   * Whether a figure of the indicator could prove the claim: its kind and unit allow it. That a
   * number of things is above zero says nothing of the one that a milestone names.
   */
  public boolean canProve(Claim claim, Indicator indicator) {
    return claim.kind() != IndicatorKind.STAGE && fit.of(claim, indicator) >= 0;
  }

  /** How well the indicators fit that the text names, and the indicators in the order found. */
  private Map<Indicator, Double> called(Claim claim, Set<String> said, List<Indicator> order) {
    Map<String, List<Indicator>> keys = byKey.getOrDefault(claim.kind(), Map.of());
    Map<Indicator, Double> found = new IdentityHashMap<>();
    for (String reading : said) {
      for (Indicator indicator : keys.getOrDefault(sense.key(reading, claim.kind()), List.of())) {
        double fits = fit.of(claim, indicator);
        if (fits >= 0) {
          Double other = found.put(indicator, fits);
          if (other == null) {
            order.add(indicator);
          } else if (other > fits) {
            found.put(indicator, other);
          }
        }
      }
    }
    return found;
  }

  /** 平均每村…, 倒数第二: words that a subject loses when it is read. */
  private boolean dropsMeaning(Claim claim, Set<String> said) {
    String before = claim.wording().before();
    int i = 0;
    while (i < before.length()) {
      String word = dropped.startingAt(before, i, before.length());
      if (word != null
          && dropped.meaning(word).isEmpty()
          && said.stream().noneMatch(reading -> reading.contains(word))) {
        return true;
      }
      i += word == null ? 1 : word.length();
    }
    return false;
  }
}
