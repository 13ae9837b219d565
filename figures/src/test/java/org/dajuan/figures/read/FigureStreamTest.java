package org.dajuan.figures.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.period.Period;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureFilter;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.sample.SampleCounty;
import org.dajuan.records.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** FEATURE: figures are handed on one by one, all of them, as the pages list them. */
class FigureStreamTest {

  private static final SampleCounty COUNTY = new SampleCounty(TestDatabase.create());

  @BeforeAll
  static void records() {
    for (int year = 2019; year <= 2022; year++) {
      COUNTY.create(
          "works",
          "village=V1, kind=lane, length=1500, accepted_on=%d-05-10, @state=accepted"
              .formatted(year));
    }
    COUNTY.create("observations", "county=K1, subject=gdp, period=2022, growth=3.8");
    COUNTY.engine().refresh();
  }

  private static List<FigureKey> streamed(FigureFilter filter) {
    List<FigureKey> keys = new ArrayList<>();
    COUNTY.reader().forEach(filter, figure -> keys.add(figure.key()));
    return keys;
  }

  private static List<FigureKey> listed(FigureFilter filter) {
    return COUNTY.reader().list(filter.limit(FigureFilter.MOST)).stream().map(Figure::key).toList();
  }

  @Test
  void allOfThemInTheOrderOfThePages() {
    FigureFilter all = FigureFilter.all();
    assertThat(streamed(all)).hasSizeGreaterThan(100).isEqualTo(listed(all));
  }

  @Test
  void limitAndBeginningOfAPageDoNotCount() {
    FigureFilter all = FigureFilter.all();
    FigureKey third = listed(all).get(2);
    assertThat(streamed(all.limit(1).after(third))).isEqualTo(listed(all));
  }

  @Test
  void filtersOfEachKind() {
    for (FigureFilter filter :
        List.of(
            FigureFilter.all().indicators("works_count", "lane_km"),
            FigureFilter.all().regions("V1"),
            FigureFilter.all().period(Period.parse("2022")),
            FigureFilter.all().indicators("nothing"))) {
      assertThat(streamed(filter)).as(filter.toString()).isEqualTo(listed(filter));
    }
  }

  /** In 2023 nothing happened: figures that last are derived, of more cells than one statement. */
  @Test
  void figuresThatLastAreDerivedWithRegionsAndPeriod() {
    FigureFilter cells =
        FigureFilter.all()
            .regions(
                COUNTY.catalog().regions().list().stream()
                    .map(region -> region.code())
                    .toArray(String[]::new))
            .period(Period.parse("2023"));
    assertThat(streamed(cells)).isNotEmpty().isEqualTo(listed(cells));
  }

  @Test
  void whoeverStopsInTheMiddleLeavesTheConnectionUsable() {
    for (int i = 0; i < 40; i++) {
      assertThatThrownBy(
              () ->
                  COUNTY
                      .reader()
                      .forEach(
                          FigureFilter.all(),
                          figure -> {
                            throw new IllegalStateException("enough");
                          }))
          .hasMessage("enough");
    }
    assertThat(streamed(FigureFilter.all())).isNotEmpty();
  }
}
