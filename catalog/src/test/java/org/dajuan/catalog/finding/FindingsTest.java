package org.dajuan.catalog.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
      part.add(said("same", Severity.ERROR, new Place.InText(i, i + 1)));
    }
    Findings all = new Findings();
    all.addAll(part);
    all.add(said("other", Severity.WARNING, new Place.InText(0, 1)));
    assertThat(all.list()).hasSize(Findings.LIMIT_PER_CODE + 1);
    assertThat(all.totals()).containsEntry("same", MANY).containsEntry("other", 1);
    assertThat(all.errorCount()).isEqualTo(MANY);
  }

  private static Finding said(String code, Severity severity, Place place) {
    return new Finding(code, severity, place, Map.of(), WORDS, WORDS);
  }
}
