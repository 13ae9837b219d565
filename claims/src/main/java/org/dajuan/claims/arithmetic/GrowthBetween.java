package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.Claim;
import org.dajuan.claims.Direction;

/**
 * 增幅 — a from–to pair and the percentage told right behind it agree: 由91项压减至39项，减少65.3% is wrong,
 * the reduction is 57.1 %. Tolerance: what rounding of all three explains. Finding: {@code
 * growth_does_not_follow}.
 */
final class GrowthBetween implements ArithmeticCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public void review(List<Claim> claims, Findings findings) {
    for (int i = 0; i + 2 < claims.size(); i++) {
      Claim from = claims.get(i);
      Claim to = claims.get(i + 1);
      Claim change = claims.get(i + 2);
      if (isPair(from, to) && isChangeOf(to, change)) {
        review(from, to, change, findings);
      }
    }
  }

  private static boolean isPair(Claim from, Claim to) {
    return from.value() != null
        && to.value() != null
        && from.written() != null
        && to.written() != null
        && from.period().equals(Claim.PREVIOUS)
        && from.unit().equals(to.unit())
        && from.kind() == to.kind()
        && from.kind() != IndicatorKind.SHARE
        && from.value().signum() > 0
        && to.start() - from.end() < 12;
  }

  private static boolean isChangeOf(Claim to, Claim change) {
    return change.kind() == IndicatorKind.CHANGE
        && change.unit().equals("%")
        && change.value() != null
        && change.written() != null
        && change.start() - to.end() < 12;
  }

  private static void review(Claim from, Claim to, Claim change, Findings findings) {
    BigDecimal low = growth(more(from), less(to));
    BigDecimal high = growth(less(from), more(to));
    BigDecimal told = change.value();
    if (change.direction() == Direction.DOWN) {
      told = told.abs().negate();
    }
    BigDecimal half = change.written().halfStep();
    if (told.add(half).compareTo(low) >= 0 && told.subtract(half).compareTo(high) <= 0) {
      return;
    }
    String right =
        growth(from.value(), to.value()).setScale(1, RoundingMode.HALF_UP).toPlainString();
    findings.add(
        new Finding(
            "growth_does_not_follow",
            Severity.WARNING,
            new Place.InText(from.start(), change.end()),
            Map.of("expected", right),
            new Localized(
                "由"
                    + from.token()
                    + "到"
                    + to.token()
                    + "的变化是"
                    + right
                    + "%，不是"
                    + change.token()
                    + "。",
                "From "
                    + from.token()
                    + " to "
                    + to.token()
                    + " is a change of "
                    + right
                    + " %, not "
                    + change.token()
                    + "."),
            new Localized("核对三个数。", "Check the three numbers.")));
  }

  private static BigDecimal growth(BigDecimal from, BigDecimal to) {
    if (from.signum() <= 0) {
      return BigDecimal.ZERO;
    }
    return to.subtract(from).multiply(HUNDRED).divide(from, 6, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal more(Claim claim) {
    return claim.value().add(margin(claim));
  }

  private static BigDecimal less(Claim claim) {
    return claim.value().subtract(margin(claim));
  }

  /** A whole count is exact; anything else was rounded. */
  private static BigDecimal margin(Claim claim) {
    boolean exact =
        claim.kind() == IndicatorKind.COUNT
            && claim.written().scale().compareTo(BigDecimal.ONE) == 0;
    return exact ? BigDecimal.ZERO : claim.written().halfStep();
  }
}
