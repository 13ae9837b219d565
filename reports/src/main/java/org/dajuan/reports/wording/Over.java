package org.dajuan.reports.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.dajuan.catalog.word.Language;
import org.jspecify.annotations.Nullable;

/**
 * 余: a round number that the value passes: 750余公里, 3000余个, 30余万平方米, 1.2万余户.
 *
 * <p>Unless the directive gives a {@code step}, it is the coarsest round number that the value
 * passes by at most a twentieth. A value that is itself round, or passes none, is printed as it is.
 */
final class Over {

  private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
  private static final BigDecimal TOLERANCE = new BigDecimal("1.05");

  private Over() {}

  static Said say(Telling telling) {
    String unit = telling.unit().equals("none") ? "" : telling.unit();
    BigDecimal value =
        unit.isEmpty() || unit.equals(telling.indicator().unit())
            ? telling.figure().value().value()
            : telling
                .catalog()
                .units()
                .convert(telling.figure().value().value(), telling.indicator().unit(), unit);
    BigDecimal round =
        round(value, telling.option("step").map(BigDecimal::new).orElse(null)).orElse(value);
    if (round.compareTo(value) == 0) {
      return Said.of(telling.amount());
    }
    return Said.of(phrase(telling, round, telling.numbers().unitName(unit)));
  }

  /** The round number just below the value; empty when there is none that is near. */
  static Optional<BigDecimal> round(BigDecimal value, @Nullable BigDecimal step) {
    if (step != null) {
      return Optional.of(value.divide(step, 0, RoundingMode.FLOOR).multiply(step))
          .filter(round -> round.signum() > 0);
    }
    int highest = value.precision() - value.scale() - 1;
    for (int power = highest; power >= 1 && value.signum() > 0; power--) {
      BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power);
      BigDecimal round = value.divide(unit, 0, RoundingMode.FLOOR).multiply(unit);
      if (round.multiply(TOLERANCE).compareTo(value) >= 0) {
        return Optional.of(round);
      }
    }
    return Optional.empty();
  }

  private static String phrase(Telling telling, BigDecimal round, String unit) {
    if (!Language.of(telling.locale()).isEnglish() && !NumberText.startsWithMyriad(unit)) {
      if (round.compareTo(HUNDRED_MILLION) >= 0) {
        return scaled(telling, round.divide(HUNDRED_MILLION), "over.hundredmillion", unit);
      }
      if (round.compareTo(MYRIAD) >= 0) {
        return scaled(telling, round.divide(MYRIAD), "over.myriad", unit);
      }
    }
    String said = telling.phrases().say("over", telling.numbers().number(round, false), unit);
    return said.strip();
  }

  /** 30余万 can be said of tens only; 31万余 and 1.2万余 of others. */
  private static String scaled(Telling telling, BigDecimal number, String key, String unit) {
    boolean tens = number.remainder(BigDecimal.TEN).signum() == 0;
    return telling
        .phrases()
        .say(tens ? key : key + ".exact", NumberText.plain(number).toPlainString(), unit);
  }
}
