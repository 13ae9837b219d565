package org.dajuan.reports.wording;

import org.dajuan.catalog.unit.Unit;
import org.dajuan.figures.Figure;
import org.jspecify.annotations.Nullable;

/**
 * 增长、下降、持平: the direction of a change and its amount without sign. Flat when the printed number is
 * zero. Percentage points are 提高 and 降低, other amounts 增加 and 减少; the directive may give other
 * words ({@code up=上涨 down=下跌 flat=不变}).
 */
final class Change {

  private static final String PERCENT = "%";

  private Change() {}

  static Said say(Telling telling) {
    String unit = telling.indicator().unit();
    return unit.equals(PERCENT)
        ? directed(telling, "change", telling.amount(true))
        : isPoints(telling, unit)
            ? points(telling)
            : directed(telling, "increase", telling.amount(true));
  }

  /** The amount is a number of percentage points, whatever the indicator's unit says. */
  static Said points(Telling telling) {
    String number = telling.numbers().number(telling.rounded().abs(), telling.digits().isPresent());
    return directed(telling, "points", number);
  }

  /** Nothing earlier is known here, so no direction is said. */
  static Said reached(Telling telling) {
    return reached(telling, null);
  }

  static Said reached(Telling telling, @Nullable Figure before) {
    int direction = before == null ? 0 : telling.rounded().compareTo(telling.of(before).rounded());
    String key = direction == 0 ? "reached.flat" : direction > 0 ? "reached.up" : "reached.down";
    return Said.of(telling.phrases().say(key, telling.amount()));
  }

  private static boolean isPoints(Telling telling, String unit) {
    return telling.catalog().units().find(unit).map(Unit::title).stream()
        .anyMatch(title -> title.zh().equals(telling.phrases().say("points.unit")));
  }

  private static Said directed(Telling telling, String key, String amount) {
    int direction = telling.rounded().signum();
    if (direction == 0) {
      return Said.of(telling.option("flat").orElse(telling.phrases().say(key + ".flat")));
    }
    String way = direction > 0 ? "up" : "down";
    return Said.of(
        telling
            .option(way)
            .map(word -> word + amount)
            .orElseGet(() -> telling.phrases().say(key + "." + way, amount)));
  }
}
