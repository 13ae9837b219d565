package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.finding.Severity;

/** The finding of a check, over the stretch of text from one number to another. */
final class Alarm {

  private Alarm() {}

  static Finding warning(
      String code,
      Told one,
      Told other,
      Map<String, String> values,
      Localized message,
      Localized remedy) {
    int start = Math.min(one.claim().start(), other.claim().start());
    int end = Math.max(one.claim().end(), other.claim().end());
    return warning(code, new Place.InText(start, end), values, message, remedy);
  }

  static Finding warning(
      String code, Place place, Map<String, String> values, Localized message, Localized remedy) {
    return new Finding(code, Severity.WARNING, place, values, message, remedy);
  }

  /** The same for what may be right after all: it asks, where a warning says. */
  static Finding hint(Finding warning) {
    return new Finding(
        warning.code(),
        Severity.HINT,
        warning.place(),
        warning.values(),
        warning.message(),
        warning.remedy());
  }

  /** A number as people write it. */
  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** With one digit behind the point. */
  static String tenths(BigDecimal number) {
    return number.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
