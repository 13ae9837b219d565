package org.dajuan.claims;

import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.scope.Origin;
import org.dajuan.claims.scope.Scope;
import org.dajuan.claims.verdict.Judgement;
import org.dajuan.claims.verdict.Verdict;

/** Adds to a reason what nobody said and was taken in silence: a year, a place. */
final class AssumedScope {

  private AssumedScope() {}

  static JudgedClaim told(JudgedClaim claim) {
    return new JudgedClaim(claim.claim(), claim.parts().stream().map(AssumedScope::told).toList());
  }

  private static Judgement told(Judgement judgement) {
    Scope scope = judgement.scope();
    boolean judged =
        judgement.figure().isPresent()
            || judgement.thing().isPresent()
            || judgement.verdict() == Verdict.NO_RECORD;
    if (!judged) {
      return judgement;
    }
    Localized reason = judgement.explanation();
    String zh = reason.zh();
    String en = reason.en();
    if (scope.span().origin() == Origin.ASSUMED) {
      zh += "文中未写年份，按" + scope.span().words() + "年核对。";
      en += " The text names no year; it was taken for " + scope.span().words() + ".";
    }
    if (scope.place().origin() == Origin.ASSUMED) {
      zh += "文中未写地名，按" + scope.place().name() + "核对。";
      en += " The text names no place; it was taken for " + scope.place().name() + ".";
    }
    return judgement.withExplanation(new Localized(zh, en));
  }
}
