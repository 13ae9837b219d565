package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import java.util.HashMap;
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
 * 前后不一 — the same subject told twice with two values in one unit, kind and period, more apart than
 * rounding explains. Only subjects of some length are compared, for short ones (面积) speak of
 * different things. Finding: {@code told_twice_differently}.
 */
final class ToldTwice implements ArithmeticCheck {

  private static final int SHORTEST_SUBJECT = 5;

  private record Key(
      String subject, IndicatorKind kind, String unit, String period, String region) {}

  @Override
  public void review(List<Claim> claims, Findings findings) {
    Map<Key, Claim> told = new HashMap<>();
    for (Claim claim : claims) {
      boolean comparable =
          claim.written() != null
              && claim.subject().length() >= SHORTEST_SUBJECT
              && claim.qualifier() == Qualifier.EXACT;
      if (!comparable) {
        continue;
      }
      Key key =
          new Key(claim.subject(), claim.kind(), claim.unit(), claim.period(), claim.region());
      Claim before = told.putIfAbsent(key, claim);
      if (before != null && claim.start() - before.end() > 60 && differ(before, claim)) {
        findings.add(finding(before, claim));
      }
    }
  }

  private static boolean differ(Claim one, Claim other) {
    BigDecimal distance = one.value().subtract(other.value()).abs();
    BigDecimal tolerance = one.written().halfStep().add(other.written().halfStep());
    return distance.compareTo(tolerance) > 0;
  }

  private static Finding finding(Claim before, Claim claim) {
    return new Finding(
        "told_twice_differently",
        Severity.WARNING,
        new Place.InText(claim.start(), claim.end()),
        Map.of("earlier", before.token(), "earlier_start", String.valueOf(before.start())),
        new Localized(
            "“" + claim.subject() + "”前文为" + before.token() + "，此处为" + claim.token() + "。",
            "“"
                + claim.subject()
                + "” was "
                + before.token()
                + " before and is "
                + claim.token()
                + " here."),
        new Localized("统一前后数据。", "Make both places agree."));
  }
}
