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
import org.dajuan.claims.Qualifier;

/**
 * 其中 — the parts told of a total (40个，其中25个、18个) are not more than it. Only counts and levels of
 * one unit that follow each other closely are parts; of nested parts nothing is said. Finding:
 * {@code parts_exceed_total}.
 */
final class PartsOfTotal implements ArithmeticCheck {

  @Override
  public void review(List<Claim> claims, Findings findings) {
    for (int i = 0; i + 1 < claims.size(); i++) {
      Claim total = claims.get(i);
      if (!isPart(claims.get(i + 1)) || isPart(total) || !countable(total)) {
        continue;
      }
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal tolerance = total.written().halfStep();
      int end = i + 1;
      while (end < claims.size()
          && isPart(claims.get(end))
          && countable(claims.get(end))
          && claims.get(end).unit().equals(total.unit())
          && claims.get(end).kind() == total.kind()) {
        sum = sum.add(claims.get(end).value());
        tolerance = tolerance.add(claims.get(end).written().halfStep());
        end++;
      }
      if (total.kind() == IndicatorKind.COUNT && total.qualifier() == Qualifier.EXACT) {
        tolerance = BigDecimal.ZERO;
      }
      if (sum.compareTo(total.value().add(tolerance)) > 0 && end > i + 1) {
        findings.add(finding(total, claims.get(end - 1), sum));
      }
    }
  }

  private static boolean isPart(Claim claim) {
    return claim.part();
  }

  private static boolean countable(Claim claim) {
    boolean amount = claim.kind() == IndicatorKind.COUNT || claim.kind() == IndicatorKind.LEVEL;
    return amount
        && claim.value() != null
        && claim.written() != null
        && claim.qualifier() == Qualifier.EXACT;
  }

  private static Finding finding(Claim total, Claim last, BigDecimal sum) {
    String added = sum.stripTrailingZeros().toPlainString() + total.unit();
    return new Finding(
        "parts_exceed_total",
        Severity.WARNING,
        new Place.InText(total.start(), last.end()),
        Map.of("sum", added, "total", total.token()),
        new Localized(
            "其中各项相加为" + added + "，超过总数" + total.token() + "。",
            "The parts add up to " + added + ", more than the total " + total.token() + "."),
        new Localized("核对总数和其中各项。", "Check the total and its parts."));
  }
}
