package org.dajuan.reports.wording;

import java.math.BigDecimal;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.region.RegionLevel;
import org.dajuan.figures.Figure;

/** 位次: 全市第一, 全市并列第二. The directive's {@code within} names the level of a reported rank. */
final class Rank {

  private Rank() {}

  static Said say(Telling telling) {
    BigDecimal value = telling.figure().value().value();
    if (value.signum() <= 0 || value.stripTrailingZeros().scale() > 0) {
      return Said.otherwise(
          telling.amount(), value + " 不是位次", value + " is not a place in an order");
    }
    String place = Numerals.ordinal(value.longValueExact(), telling.locale());
    boolean tied = telling.figure().findStanding().map(Figure.Standing::tied).orElse(false);
    String level = telling.option("within").orElse(level(telling));
    String whole =
        telling.catalog().regions().findLevel(level).map(RegionLevel::wholeWord).stream()
            .map(word -> word.in(telling.locale()))
            .findFirst()
            .orElse("");
    String key = (whole.isEmpty() ? "rank.alone" : "rank") + (tied ? ".tied" : "");
    return Said.of(telling.phrases().say(key, whole, place));
  }

  /** 第十一, 11th: a place in an order without those who share it. */
  static Said ordinal(Telling telling) {
    BigDecimal value = telling.figure().value().value();
    return value.signum() <= 0 || value.stripTrailingZeros().scale() > 0
        ? Said.otherwise(telling.amount(), value + " 不是序数", value + " is no ordinal")
        : Said.of(
            telling
                .phrases()
                .say("rank.alone", "", Numerals.ordinal(value.longValueExact(), telling.locale())));
  }

  private static String level(Telling telling) {
    return telling.indicator().findFormula(Formula.Rank.class).map(Formula.Rank::within).orElse("");
  }
}
