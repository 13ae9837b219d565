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
 * 率 — a share of a set (覆盖率, 普及率, 占比) is not above 100 %; completion of a plan and gross enrolment
 * may be. Finding: {@code share_above_whole}.
 */
final class ShareAboveWhole implements ArithmeticCheck {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final List<String> OF_A_SET =
      List.of("覆盖率", "普及率", "占比", "比重", "合格率", "达标率", "参保率", "满意度", "满意率", "绿化率", "优良率");

  @Override
  public void review(List<Claim> claims, Findings findings) {
    for (Claim claim : claims) {
      boolean above =
          claim.kind() == IndicatorKind.SHARE
              && claim.unit().equals("%")
              && claim.value() != null
              && claim.value().compareTo(WHOLE) > 0;
      if (above && OF_A_SET.stream().anyMatch(claim.subject()::endsWith)) {
        findings.add(
            new Finding(
                "share_above_whole",
                Severity.WARNING,
                new Place.InText(claim.start(), claim.end()),
                Map.of("value", claim.token()),
                new Localized(
                    "“" + claim.subject() + "”不会超过100%，文中为" + claim.token() + "。",
                    "“"
                        + claim.subject()
                        + "” cannot exceed 100 %; the text says "
                        + claim.token()
                        + "."),
                new Localized("核对分子和分母。", "Check numerator and denominator.")));
      }
    }
  }
}
