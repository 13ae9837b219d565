package org.dajuan.figures.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.FigureStatus;
import org.dajuan.figures.exact.ExactValue;
import org.dajuan.figures.sample.SampleCounty;
import org.junit.jupiter.api.Test;

/** FEATURE: figures read as people write them. */
class FigureTextTest {

  private static final Catalog CATALOG = SampleCounty.catalogOfSample();

  private static String text(String indicator, String value, Locale locale) {
    return text(indicator, value, null, locale);
  }

  private static String text(
      String indicator, String value, Figure.Standing standing, Locale locale) {
    Figure figure =
        new Figure(
            new FigureKey(indicator, "K1", Period.year(2022)),
            ExactValue.of(new BigDecimal(value)),
            FigureStatus.ACTUAL,
            null,
            null,
            standing,
            new Figure.Evidence(1, 0, Instant.EPOCH));
    return new FigureText(CATALOG).of(figure, locale);
  }

  @Test
  void countsAndLevels() {
    assertThat(text("lane_villages", "220", Locale.CHINESE)).isEqualTo("220个");
    assertThat(text("works_cost", "47300", Locale.CHINESE)).isEqualTo("4.73亿元");
    assertThat(text("works_cost", "47312.5", Locale.CHINESE)).isEqualTo("47312.5万元");
    assertThat(text("lane_km", "752.3", Locale.ENGLISH)).isEqualTo("752.3 km");
  }

  @Test
  void englishDoesNotCountInMyriads() {
    assertThat(text("works_cost", "47300", Locale.ENGLISH)).startsWith("47300");
  }

  @Test
  void declaredDigitsAreAlwaysPrinted() {
    assertThat(text("gdp_growth", "8", Locale.CHINESE)).isEqualTo("8.0%");
    assertThat(text("gdp_growth", "3.849", Locale.ENGLISH)).isEqualTo("3.8%");
  }

  @Test
  void ranksNameTiesAndInEnglishTheSet() {
    Figure.Standing alone = new Figure.Standing(12, 0, false);
    Figure.Standing tied = new Figure.Standing(12, 0, true);
    assertThat(text("gdp_rank", "1", alone, Locale.CHINESE)).isEqualTo("第1位");
    assertThat(text("gdp_rank", "2", tied, Locale.CHINESE)).isEqualTo("并列第2位");
    assertThat(text("gdp_rank", "2", tied, Locale.ENGLISH)).isEqualTo("joint rank 2 of 12");
  }

  @Test
  void trendIsYesOrNo() {
    assertThat(text("cases_down", "1", Locale.CHINESE)).isEqualTo("是");
    assertThat(text("cases_down", "0", Locale.ENGLISH)).isEqualTo("no");
  }

  @Test
  void everyIndicatorCanBeSaidInBothLanguages() {
    Definition definition = new Definition(CATALOG);
    CATALOG
        .indicators()
        .values()
        .forEach(
            indicator -> {
              assertThat(definition.of(indicator).zh()).isNotBlank().doesNotContain("{");
              assertThat(definition.of(indicator).en()).isNotBlank().doesNotContain("{");
            });
    assertThat(definition.of(CATALOG.indicator("coverage")).zh())
        .isEqualTo("lane_stock占village_count的百分比");
    assertThat(definition.of(CATALOG.indicator("long_lane_villages")).en())
        .isEqualTo(
            "Records of \"works\" that are not voided and where kind is lane, placed in a region by"
                + " \"village\" and in a period by \"accepted_on\" (within the period): number of"
                + " records; grouped by village first, only groups where sum of length is at least 1 km");
  }
}
