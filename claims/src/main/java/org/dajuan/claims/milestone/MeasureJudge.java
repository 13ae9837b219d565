package org.dajuan.claims.milestone;

import java.math.BigDecimal;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.things.Thing;
import org.dajuan.claims.verdict.Verdict;

/** Judges an amount within the name of a thing (甲煤业120万吨矿井) by the measure on its record. */
final class MeasureJudge {

  private final Catalog catalog;

  MeasureJudge(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Empty when the record holds no measure in such a unit. */
  Optional<Reason> judge(Thing thing, Claim amount) {
    BigDecimal told = amount.value();
    Reason differs = null;
    for (Thing.Measure each : thing.measures()) {
      BigDecimal known =
          catalog.units().told(each.value(), each.unit(), amount.unit()).orElse(null);
      if (known == null || told == null) {
        continue;
      }
      boolean agrees = known.compareTo(told) == 0;
      Reason reason = reason(thing, each, known, amount, agrees);
      if (agrees) {
        return Optional.of(reason);
      }
      differs = reason;
    }
    return Optional.ofNullable(differs);
  }

  private Reason reason(
      Thing thing, Thing.Measure measure, BigDecimal known, Claim amount, boolean agrees) {
    String value = known.stripTrailingZeros().toPlainString() + amount.unit();
    return new Reason(
        agrees ? Verdict.SUPPORTED : Verdict.CONTRADICTED,
        thing,
        agrees ? "" : value,
        new Localized(
            catalog.register(thing.register()).title().zh()
                + "记录“"
                + thing.name()
                + "”的"
                + measure.title().zh()
                + "为"
                + value
                + "；文中为“"
                + amount.token()
                + "”，"
                + (agrees ? "相符。" : "不符。"),
            "“"
                + thing.name()
                + "”: "
                + measure.title().en()
                + " "
                + value
                + "; the text says “"
                + amount.token()
                + "”: they "
                + (agrees ? "agree." : "differ.")));
  }
}
