package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of findings, as people write them. */
final class Printed {

  private Printed() {}

  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** With one digit behind the point. */
  static String tenths(BigDecimal number) {
    return number.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
