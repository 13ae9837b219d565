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
 * 结构 — the parts of a structure (13.3:35.4:51.3) add up to 100, each part being rounded: the sum
 * may differ by half a printed step for each part. Finding: {@code shares_do_not_add_up}.
 */
final class SharesAddUp implements ArithmeticCheck {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int FEWEST_PARTS = 3;

  @Override
  public void review(List<Claim> claims, Findings findings) {
    int i = 0;
    while (i < claims.size()) {
      int end = i + 1;
      while (end < claims.size() && isNextPart(claims.get(end - 1), claims.get(end))) {
        end++;
      }
      if (end - i >= FEWEST_PARTS) {
        add(claims.subList(i, end), findings);
      }
      i = end;
    }
  }

  private static boolean isNextPart(Claim one, Claim next) {
    return one.kind() == IndicatorKind.SHARE
        && next.kind() == IndicatorKind.SHARE
        && !one.token().endsWith("%")
        && next.start() - one.end() == 1;
  }

  private static void add(List<Claim> parts, Findings findings) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal tolerance = BigDecimal.ZERO;
    for (Claim part : parts) {
      if (part.value() == null || part.written() == null) {
        return;
      }
      sum = sum.add(part.value());
      tolerance = tolerance.add(part.written().halfStep());
    }
    if (sum.subtract(WHOLE).abs().compareTo(tolerance) <= 0) {
      return;
    }
    Claim first = parts.get(0);
    Claim last = parts.get(parts.size() - 1);
    String total = sum.stripTrailingZeros().toPlainString();
    findings.add(
        new Finding(
            "shares_do_not_add_up",
            Severity.WARNING,
            new Place.InText(first.start(), last.end()),
            Map.of("sum", total),
            new Localized(
                "“" + first.subject() + "”各部分相加为" + total + "%，不是100%。",
                "The parts of “" + first.subject() + "” add up to " + total + " %, not 100 %."),
            new Localized("核对各部分的比重。", "Check the share of each part.")));
  }
}
