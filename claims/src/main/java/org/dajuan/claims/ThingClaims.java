package org.dajuan.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.milestone.ThingJudge;
import org.dajuan.claims.scope.Asked;
import org.dajuan.claims.scope.ScopedClaim;
import org.dajuan.claims.things.ThingNames;
import org.dajuan.claims.verdict.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Judges the milestones of one check by records, each with the number of its group that stands
 * before it. What is recorded is asked once, when the first milestone is met, so that all of a text
 * is judged by the same state.
 */
final class ThingClaims {

  /** How far before a milestone its number may stand. */
  private static final int NEAR = 60;

  private final ThingJudge judge;
  private @Nullable ThingNames recorded;

  ThingClaims(ThingJudge judge) {
    this.judge = judge;
  }

  private ThingNames names() {
    ThingNames names = recorded;
    if (names == null) {
      names = judge.names();
      recorded = names;
    }
    return names;
  }

  /** The verdicts on one of the claims of a text, a milestone. */
  JudgedClaim judge(List<ScopedClaim> all, int at, CorrectedMatches corrected, Asked asked) {
    ScopedClaim scoped = all.get(at);
    Claim claim = scoped.claim();
    List<Judgement> parts = new ArrayList<>();
    scoped.parts().forEach(part -> corrected.judge(claim, part).ifPresent(parts::add));
    return new JudgedClaim(
        claim, parts.isEmpty() ? judge.judge(names(), scoped, counted(all, at), asked) : parts);
  }

  /**
   * The verdict on an amount told within the name of a thing that a milestone speaks of
   * (甲煤业120万吨矿井建成投产); empty when it is no such amount or the thing's record holds none.
   */
  Optional<JudgedClaim> measure(
      List<ScopedClaim> all, int at, CorrectedMatches corrected, Asked asked) {
    ScopedClaim scoped = all.get(at);
    Claim claim = scoped.claim();
    boolean amount = claim.kind() == IndicatorKind.LEVEL && claim.value() != null;
    if (!amount || at + 1 >= all.size()) {
      return Optional.empty();
    }
    ScopedClaim next = all.get(at + 1);
    boolean within =
        next.claim().kind() == IndicatorKind.STAGE
            && next.claim().start() - claim.end() <= NEAR
            && next.claim().subject().contains(claim.token());
    boolean chosen =
        within && scoped.parts().stream().anyMatch(part -> corrected.concerns(claim, part));
    return within && !chosen
        ? judge
            .measure(names(), next, claim, asked)
            .map(one -> new JudgedClaim(claim, List.of(one)))
        : Optional.empty();
  }

  /** The claim right before a milestone that tells how many of its things there are. */
  private static Optional<Claim> counted(List<ScopedClaim> all, int at) {
    Claim stage = all.get(at).claim();
    for (int i = at - 1; i >= 0; i--) {
      Claim before = all.get(i).claim();
      boolean near = stage.start() - before.end() <= NEAR;
      if (!near || before.kind() == IndicatorKind.STAGE) {
        break;
      }
      if (before.kind() == IndicatorKind.COUNT
          && before.value() != null
          && stage.subject().endsWith(before.subject())) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }
}
