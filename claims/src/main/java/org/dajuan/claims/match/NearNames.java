package org.dajuan.claims.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * Indicators whose names are like what a text says, by pairs of neighbouring characters. Only those
 * that share a pair with it are looked at. Immutable and thread-safe.
 */
final class NearNames {

  /** Most indicators offered to choose from. */
  static final int MOST = 5;

  private static final double LEAST = 0.5;
  private static final double NAME_WEIGHT = 0.8;
  private static final double FIT_WEIGHT = 0.1;
  private static final double SURE = 0.72;
  private static final double MARGIN = 0.06;
  private static final int[] NOWHERE = {};

  /** The best score that kind and unit can add to a name. */
  private static final double BEST_FIT = 2 * FIT_WEIGHT;

  private record Named(Indicator indicator, NameForm form) {}

  private final Fit fit;
  private final NameSense sense;
  private final Words levels;
  private final List<Named> names = new ArrayList<>();
  private final Map<String, Set<String>> scopes = new HashMap<>();
  private final Map<String, int[]> byPair = new HashMap<>();
  private final Map<Indicator, Set<String>> meanings = new IdentityHashMap<>();

  NearNames(Iterable<Indicator> indicators, Fit fit, NameSense sense, Vocabulary vocabulary) {
    levels = vocabulary.words("wider_scope");
    this.fit = fit;
    this.sense = sense;
    Map<String, List<Integer>> pairs = new HashMap<>();
    for (Indicator indicator : indicators) {
      List<String> all = new ArrayList<>(indicator.aliases());
      all.add(0, indicator.title().zh());
      all.forEach(name -> add(indicator, name, pairs));
      meanings.put(indicator, sense.allMeanings(all));
    }
    pairs.forEach(
        (pair, in) -> byPair.put(pair, in.stream().mapToInt(Integer::intValue).toArray()));
  }

  private void add(Indicator indicator, String name, Map<String, List<Integer>> pairs) {
    NameForm form = NameForm.of(name);
    if (!form.scope().isEmpty()) {
      scopes.computeIfAbsent(indicator.id(), id -> new HashSet<>()).add(form.scope());
    }
    int index = names.size();
    names.add(new Named(indicator, form));
    form.pairs().forEach(pair -> pairs.computeIfAbsent(pair, p -> new ArrayList<>()).add(index));
  }

  /** What a person may choose from; never firm. Names of other things are left out. */
  Optional<Match> find(Claim claim, Collection<String> said) {
    Map<Indicator, Double> scores = new IdentityHashMap<>();
    for (String reading : said) {
      score(claim, NameForm.of(reading), false, scores);
    }
    if (scores.isEmpty()) {
      return Optional.empty();
    }
    List<Set<String>> told = said.stream().map(sense::meanings).toList();
    scores.keySet().removeIf(indicator -> told.stream().allMatch(one -> isOther(one, indicator)));
    return best(scores, false);
  }

  /** Whether a text has a word that changes what is counted and that no name has. */
  private boolean isOther(Set<String> told, Indicator indicator) {
    return !meanings.getOrDefault(indicator, Set.of()).containsAll(told);
  }

  /** The indicator of a milestone, title or streak, whose things have names of their own. */
  Optional<Match> milestone(Claim claim, String name) {
    Map<Indicator, Double> scores = new IdentityHashMap<>();
    List<String> readings = new ArrayList<>(List.of(level(claim, name) + name));
    if (!claim.object().isEmpty()) {
      readings.add(claim.object());
      readings.add(name + claim.object());
    }
    for (String reading : readings) {
      score(claim, NameForm.of(reading), true, scores);
    }
    return best(scores, true);
  }

  /** “[全国]双拥模范县”: of whom a title is, which the reading of a subject may take for its place. */
  private String level(Claim claim, String name) {
    for (String side : List.of(claim.wording().before(), claim.wording().behind())) {
      int at = name.isEmpty() ? -1 : side.indexOf(name);
      String word = at < 0 ? null : levels.endingAt(side, at, 0);
      if (word != null) {
        return word;
      }
    }
    return "";
  }

  private static Optional<Match> best(Map<Indicator, Double> scores, boolean mayBeFirm) {
    List<Indicator> order = new ArrayList<>(scores.keySet());
    order.removeIf(each -> scores.getOrDefault(each, 0.0) < LEAST);
    order.sort(
        Comparator.comparingDouble((Indicator each) -> -scores.getOrDefault(each, 0.0))
            .thenComparing(Indicator::id));
    if (order.isEmpty()) {
      return Optional.empty();
    }
    double first = scores.getOrDefault(order.get(0), 0.0);
    double second = order.size() < 2 ? 0 : scores.getOrDefault(order.get(1), 0.0);
    boolean firm = mayBeFirm && first >= SURE && first - second >= MARGIN;
    List<Indicator> candidates = order.subList(0, Math.min(order.size(), MOST));
    return Optional.of(new Match(order.get(0), first, firm, candidates, second));
  }

  private void score(Claim claim, NameForm said, boolean titled, Map<Indicator, Double> scores) {
    if (said.pairs().isEmpty()) {
      return;
    }
    int[] shared = new int[names.size()];
    int[] touched = new int[names.size()];
    int count = 0;
    for (String pair : said.pairs()) {
      for (int index : byPair.getOrDefault(pair, NOWHERE)) {
        if (shared[index]++ == 0) {
          touched[count++] = index;
        }
      }
    }
    for (int i = 0; i < count; i++) {
      Named named = names.get(touched[i]);
      double alike = NAME_WEIGHT * named.form().similarity(said, shared[touched[i]]);
      if (alike + BEST_FIT < LEAST) {
        continue;
      }
      double fits = fit.of(claim, named.indicator());
      if (fits < 0 || (titled && isOfOtherScope(named.indicator(), said))) {
        continue;
      }
      scores.merge(named.indicator(), alike + FIT_WEIGHT * fits, Math::max);
    }
  }

  /** A title of the nation is not one of the province: what is said names another scope. */
  private boolean isOfOtherScope(Indicator indicator, NameForm said) {
    Set<String> defined = scopes.getOrDefault(indicator.id(), Set.of());
    return !said.scope().isEmpty() && !defined.isEmpty() && !defined.contains(said.scope());
  }
}
