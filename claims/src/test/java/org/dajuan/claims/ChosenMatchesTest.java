package org.dajuan.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.claims.scope.Asked;
import org.dajuan.claims.things.ThingSource;
import org.junit.jupiter.api.Test;

/** FEATURE: what a person has chosen for a phrase holds in other texts, but proves nothing else. */
class ChosenMatchesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 27);

  private final Catalog catalog = SampleCounty.catalog();
  private final TextChecker checker =
      new TextChecker(catalog, SampleCounty.figures(catalog), ThingSource.none());
  private final Map<ChosenPhrase, ChosenMatches.Chosen> kept = new HashMap<>();

  private CheckResult check(String text, Correction... corrections) {
    return checker.check(
        ReadDocument.pasted(text),
        Asked.of(SampleCounty.HOME, SampleCounty.YEAR),
        List.of(corrections),
        phrase -> Optional.ofNullable(kept.get(phrase)));
  }

  private void choose(String text, String indicator) {
    CheckResult found = check(text);
    kept.put(
        ChosenPhrase.of(
            found.claims().get(0).claim(), found.scope().claims().get(0).parts().get(0)),
        new ChosenMatches.Chosen(indicator, "张三", DAY));
  }

  private static String verdict(CheckResult result) {
    return result.claims().get(0).verdict().code();
  }

  @Test
  void choiceHoldsForAnotherValueInAnotherText() {
    choose("户巷道硬化220个村。", "lane_villages");
    CheckResult result = check("一年来，户巷道硬化219个村。");
    assertThat(verdict(result)).isEqualTo("contradicted");
    assertThat(result.choices()).singleElement().extracting(KeptChoice::subject).isNotNull();
    assertThat(result.choices().get(0).chosen().person()).isEqualTo("张三");
  }

  @Test
  void choiceOfAnotherUnitProvesNothing() {
    choose("户巷道硬化220个村。", "lane_km");
    assertThat(verdict(check("户巷道硬化220个村。"))).isEqualTo("unverifiable");
  }

  @Test
  void choiceOfANumberProvesNoMilestone() {
    choose("托育中心投入使用。", "childcare_topped_out");
    assertThat(verdict(check("托育中心投入使用。"))).isEqualTo("unverifiable");
  }

  @Test
  void choiceForOneUnitIsNoneForAnother() {
    choose("户巷道硬化220个村。", null);
    assertThat(verdict(check("户巷道硬化220个村。"))).isEqualTo("unverifiable");
    assertThat(check("户巷道硬化750公里。").choices()).isEmpty();
  }

  @Test
  void correctionOfThisCheckGoesBefore() {
    choose("户巷道硬化220个村。", null);
    Claim claim = check("户巷道硬化220个村。").claims().get(0).claim();
    CheckResult result =
        check(
            "户巷道硬化220个村。",
            new Correction(claim.start(), claim.end(), claim.subject(), "lane_villages"));
    assertThat(verdict(result)).isEqualTo("supported");
    assertThat(result.choices()).isEmpty();
  }

  @Test
  void choiceOfAnIndicatorNoLongerDefinedIsLeftAside() {
    choose("户巷道硬化220个村。", "no_such_indicator");
    CheckResult result = check("户巷道硬化220个村。");
    assertThat(result.choices()).isEmpty();
  }
}
