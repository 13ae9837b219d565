package org.dajuan.claims.arithmetic;

import java.util.List;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.claims.repair.RepairedText;
import org.dajuan.claims.scope.ScopedClaim;
import org.dajuan.claims.segment.Segments;
import org.dajuan.claims.vocabulary.Vocabulary;

/** Runs every check of a text's own arithmetic over its numbers. Immutable and thread-safe. */
public final class TextArithmetic {

  private final List<ArithmeticCheck> checks;

  public TextArithmetic(Vocabulary vocabulary) {
    checks =
        List.of(
            new SharesAddUp(vocabulary),
            new ToldTwice(vocabulary),
            new GrowthFollows(vocabulary),
            new DirectionFollows(vocabulary),
            new PointsCalledPercent(vocabulary),
            new PartsOfTotal(vocabulary),
            new RestOfTotal(vocabulary),
            new ListTotal(vocabulary),
            new RateOfParts(vocabulary),
            new RatioOfTwo(vocabulary),
            new PerHead(vocabulary),
            new ShareAboveWhole(vocabulary),
            new RankAmongPeers(vocabulary),
            new TaskReached(vocabulary));
  }

  /** Reviews the claims of one text, in the order in which they stand. */
  public void review(
      RepairedText repaired, Segments segments, List<ScopedClaim> claims, Findings findings) {
    ToldText text = ToldText.of(repaired, segments, claims);
    List<Findings> found = checks.stream().map(check -> new Findings()).toList();
    // Sentence by sentence, not check by check: a long text is larger than a processor's cache.
    for (ToldSentence sentence : text.sentences()) {
      for (int i = 0; i < checks.size() && sentence.size() > 0; i++) {
        if (checks.get(i) instanceof SentenceCheck check) {
          check.review(sentence, found.get(i));
        }
      }
    }
    for (int i = 0; i < checks.size(); i++) {
      if (!(checks.get(i) instanceof SentenceCheck)) {
        checks.get(i).review(text, found.get(i));
      }
      findings.addAll(found.get(i));
    }
  }
}
