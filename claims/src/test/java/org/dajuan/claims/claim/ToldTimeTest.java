package org.dajuan.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dajuan.catalog.period.Period;
import org.junit.jupiter.api.Test;

/** FEATURE: what a claim itself says of its time and of the whole it is about. */
class ToldTimeTest {

  @Test
  void fourDigitsAreAYearAndNothingElseIs() {
    assertThat(ToldTime.ofYear("2022").findYear()).contains(Period.year(2022));
    for (String none : List.of("", "previous", "22", "二〇二二")) {
      assertThat(ToldTime.ofYear(none)).isEqualTo(ToldTime.NONE);
    }
  }

  @Test
  void onlyNothingGivesWay() {
    List<ToldTime> told = List.of(ToldTime.ofYear("2022"), ToldTime.PREVIOUS, ToldTime.NEXT);
    assertThat(told).allSatisfy(each -> assertThat(each.or(ToldTime.NEXT)).isEqualTo(each));
    assertThat(ToldTime.NONE.or(ToldTime.NEXT)).isEqualTo(ToldTime.NEXT);
  }

  @Test
  void aYearIsTheOnlyKindWithOne() {
    assertThatThrownBy(() -> new ToldTime(ToldTime.Kind.NEXT, Period.year(2022)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ToldTime(ToldTime.Kind.YEAR, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWordOfPartsIsTheWholeTheyArePartsOf() {
    assertThat(new ToldScope("全市各县").isWhole("全市")).isTrue();
    assertThat(new ToldScope("全省").isWhole("全市")).isFalse();
    assertThat(ToldScope.NONE.isWhole("")).isFalse();
    assertThat(ToldScope.NONE.begins("全市粮食产量")).isTrue();
    assertThat(new ToldScope("全县").begins("全市粮食产量")).isFalse();
  }
}
