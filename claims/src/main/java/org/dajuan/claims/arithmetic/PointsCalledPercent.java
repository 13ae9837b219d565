package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.Claim;

/**
 * 百分点 — the difference of two percentages told with % (由70%提高到75%，提高5%) is meant in percentage
 * points. Finding: {@code points_called_percent}.
 */
final class PointsCalledPercent implements ArithmeticCheck {

  @Override
  public void review(List<Claim> claims, Findings findings) {
    for (int i = 0; i + 2 < claims.size(); i++) {
      Claim from = claims.get(i);
      Claim to = claims.get(i + 1);
      Claim change = claims.get(i + 2);
      boolean shares =
          from.kind() == IndicatorKind.SHARE
              && to.kind() == IndicatorKind.SHARE
              && from.period().equals(Claim.PREVIOUS)
              && from.value() != null
              && to.value() != null;
      boolean inPercent =
          change.kind() == IndicatorKind.CHANGE
              && change.unit().equals("%")
              && change.value() != null
              && change.start() - to.end() < 12;
      if (shares && inPercent) {
        BigDecimal difference = to.value().subtract(from.value()).abs();
        if (difference.compareTo(change.value().abs()) == 0) {
          findings.add(finding(from, change));
        }
      }
    }
  }

  private static Finding finding(Claim from, Claim change) {
    String points = change.value().abs().stripTrailingZeros().toPlainString();
    return new Finding(
        "points_called_percent",
        Severity.WARNING,
        new Place.InText(from.start(), change.end()),
        Map.of("points", points),
        new Localized(
            "两个百分数之差应为" + points + "个百分点，不是" + change.token() + "。",
            "The difference of two percentages is "
                + points
                + " percentage points, not "
                + change.token()
                + "."),
        new Localized("改为“个百分点”。", "Write percentage points."));
  }
}
