package org.dajuan.catalog.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.dajuan.catalog.word.Localized;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: findings beyond the cap of their code are counted, also where several are put together.
 */
class FindingsTest {

  private static final Localized WORDS = new Localized("字", "words");
  private static final int MANY = Findings.LIMIT_PER_CODE + 7;

  @Test
  void puttingTogetherKeepsTheCounts() {
    Findings part = new Findings();
    for (int i = 0; i < MANY; i++) {
      part.error("same", new Place.InText(i, i + 1), WORDS, WORDS);
    }
    Findings all = new Findings();
    all.addAll(part);
    all.warning("other", new Place.InText(0, 1), WORDS, WORDS);
    assertThat(all.list()).hasSize(Findings.LIMIT_PER_CODE + 1);
    assertThat(all.totals()).containsEntry("same", MANY).containsEntry("other", 1);
    assertThat(all.errorCount()).isEqualTo(MANY);
  }
}
