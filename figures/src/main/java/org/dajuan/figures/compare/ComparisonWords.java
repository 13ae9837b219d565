package org.dajuan.figures.compare;

import java.math.BigDecimal;
import org.dajuan.catalog.Localized;

/** The texts of comparisons. */
final class ComparisonWords {

  private ComparisonWords() {}

  static Localized message(Localized title, BigDecimal official, BigDecimal computed) {
    return new Localized(
        "“%s”公布值为 %s，由本县记录算得 %s。"
            .formatted(title.zh(), official.toPlainString(), computed.toPlainString()),
        "\"%s\" was released as %s, the records give %s."
            .formatted(title.en(), official.toPlainString(), computed.toPlainString()));
  }

  static Localized remedy(Localized computed) {
    return new Localized(
        "以公布值为准；请核对基数、口径与名次表，或核对“%s”所依据的记录。".formatted(computed.zh()),
        "The released value stands; check base, caliber and peer table, or the records behind"
            + " \""
            + computed.en()
            + "\".");
  }
}
