package org.dajuan.claims.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.dajuan.claims.TestCatalog;
import org.dajuan.claims.TextChecker;
import org.dajuan.claims.corpus.Agreement.Level;
import org.dajuan.claims.things.ThingSource;
import org.dajuan.claims.verdict.FigureSource;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: the claims of annotated reports are found and understood. The texts of {@code dev} may
 * be looked at when the grammar is improved; those of {@code held} were written before the code
 * they judge and are only counted. A failing floor means that a change made reading worse.
 */
class CorpusTest {

  private final TextChecker checker =
      new TextChecker(TestCatalog.of("青岚县"), FigureSource.none(), ThingSource.none());

  @Test
  void developmentTexts() {
    assertFloors("dev", 0.99, 0.99, 0.99, 0.98, 1);
  }

  @Test
  void heldBackTexts() {
    assertFloors("held", 0.98, 0.98, 0.98, 0.97, 1);
  }

  private void assertFloors(
      String folder, double span, double value, double kind, double subject, int nonClaims) {
    CorpusScore score = CorpusScore.of(GoldText.of(folder), checker::read);
    assertThat(score.f1().get(Level.SPAN)).as(score.toString()).isGreaterThanOrEqualTo(span);
    assertThat(score.f1().get(Level.VALUE)).as(score.toString()).isGreaterThanOrEqualTo(value);
    assertThat(score.f1().get(Level.KIND)).as(score.toString()).isGreaterThanOrEqualTo(kind);
    assertThat(score.f1().get(Level.SUBJECT)).as(score.toString()).isGreaterThanOrEqualTo(subject);
    assertThat(score.nonClaimHits()).as(score.toString()).isLessThanOrEqualTo(nonClaims);
  }
}
