package org.dajuan.claims.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.claim.WrittenNumber;

/**
 * What a text may write of a figure in its own unit: 750余公里 where it wrote 700余公里 and the records
 * have 753.64. Empty when the text writes it so already.
 */
final class AllowedWording {

  private static final String ROUGH = "余多几";
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.DOWN);
  private static final BigDecimal CLOSE = new BigDecimal("0.005");
  private static final int MORE_DIGITS = 3;

  private AllowedWording() {}

  /**
   * @param known in the claim's unit
   */
  static String of(Claim claim, BigDecimal known, KnownFigure figure) {
    WrittenNumber written = claim.written();
    String token = claim.token();
    int digits = digits(token);
    if (written == null || written.upper() != null || digits == 0 || known.signum() <= 0) {
      return said(figure.text(), token);
    }
    BigDecimal number = known.divide(written.scale(), MathContext.DECIMAL64);
    boolean rough = written.roughStep().signum() > 0;
    String unit = token.substring(digits);
    if (rough) {
      BigDecimal floor = number.round(TWO_DIGITS);
      boolean exact = floor.compareTo(number) == 0;
      String mark = exact ? "" : unit.substring(0, 1);
      return said(floor.toPlainString() + mark + unit(token), token);
    }
    for (int more = 0; more <= MORE_DIGITS; more++) {
      BigDecimal shown = number.setScale(written.decimals() + more, RoundingMode.HALF_UP);
      boolean close = shown.subtract(number).abs().compareTo(number.abs().multiply(CLOSE)) <= 0;
      if (close && shown.compareTo(BigDecimal.ONE) >= 0) {
        return said(shown.toPlainString() + unit, token);
      }
    }
    return said(figure.text(), token);
  }

  /** How many characters of a token are its Arabic digits. */
  private static int digits(String token) {
    int digits = 0;
    while (digits < token.length()
        && (Character.isDigit(token.charAt(digits)) || ".,".indexOf(token.charAt(digits)) >= 0)) {
      digits++;
    }
    return digits;
  }

  /** What stands behind the number of a token, without words of roughness: 万平方米 of 30余万平方米. */
  static String unit(String token) {
    String unit = token.substring(digits(token));
    return !unit.isEmpty() && ROUGH.indexOf(unit.charAt(0)) >= 0 ? unit.substring(1) : unit;
  }

  private static String said(String wording, String token) {
    return wording.equals(token) ? "" : wording;
  }
}
