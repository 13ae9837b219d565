package org.dajuan.claims.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.corpus.Agreement.Level;
import org.dajuan.claims.corpus.GoldText.GoldClaim;

/** F1 of found claims against the annotation, each level by a maximum one-to-one matching. */
record CorpusScore(Map<Level, Double> f1, int gold, int found, int nonClaimHits, int nonClaims) {

  static CorpusScore of(List<GoldText> texts, Function<String, List<Claim>> reader) {
    Map<Level, Integer> hits = new EnumMap<>(Level.class);
    int gold = 0;
    int found = 0;
    int nonClaimHits = 0;
    int nonClaims = 0;
    for (GoldText text : texts) {
      List<Claim> claims = reader.apply(text.text());
      gold += text.claims().size();
      found += claims.size();
      nonClaims += text.nonClaims().size();
      nonClaimHits += nonClaimHits(text, claims);
      for (Level level : Level.values()) {
        hits.merge(level, matched(level, text.claims(), claims), Integer::sum);
      }
    }
    Map<Level, Double> f1 = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      f1.put(level, 2.0 * hits.getOrDefault(level, 0) / (gold + found));
    }
    return new CorpusScore(f1, gold, found, nonClaimHits, nonClaims);
  }

  private static int nonClaimHits(GoldText text, List<Claim> claims) {
    int hits = 0;
    for (Claim claim : claims) {
      boolean right = text.claims().stream().anyMatch(g -> Agreement.holds(Level.SPAN, g, claim));
      boolean wrong =
          text.nonClaims().stream().anyMatch(n -> n[0] < claim.end() && claim.start() < n[1]);
      hits += wrong && !right ? 1 : 0;
    }
    return hits;
  }

  private static int matched(Level level, List<GoldClaim> golds, List<Claim> claims) {
    List<List<Integer>> near = new ArrayList<>();
    for (GoldClaim gold : golds) {
      List<Integer> fitting = new ArrayList<>();
      for (int i = 0; i < claims.size(); i++) {
        if (Agreement.holds(level, gold, claims.get(i))) {
          fitting.add(i);
        }
      }
      near.add(fitting);
    }
    int[] owner = new int[claims.size()];
    Arrays.fill(owner, -1);
    int count = 0;
    for (int g = 0; g < golds.size(); g++) {
      count += assign(g, near, owner, new boolean[claims.size()]) ? 1 : 0;
    }
    return count;
  }

  private static boolean assign(int gold, List<List<Integer>> near, int[] owner, boolean[] seen) {
    for (int claim : near.get(gold)) {
      if (!seen[claim]) {
        seen[claim] = true;
        if (owner[claim] < 0 || assign(owner[claim], near, owner, seen)) {
          owner[claim] = gold;
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "gold %d found %d | span %.3f value %.3f kind %.3f subject %.3f | non-claims taken %d of %d",
        gold,
        found,
        f1.get(Level.SPAN),
        f1.get(Level.VALUE),
        f1.get(Level.KIND),
        f1.get(Level.SUBJECT),
        nonClaimHits,
        nonClaims);
  }
}
