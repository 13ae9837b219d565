package org.dajuan.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.dajuan.catalog.Catalog;
import org.dajuan.claims.things.ThingSource;
import org.junit.jupiter.api.Test;

/** FEATURE: what is said of counted things behind their number decides which figure is meant. */
class ThingsSaidBehindTest {

  private final Catalog catalog = SampleCounty.catalog();
  private final TextChecker checker =
      new TextChecker(catalog, SampleCounty.figures(catalog), ThingSource.none());

  @Test
  void pupilsAdmittedAreNotAllPupils() {
    CheckResult result =
        checker.check("42名学生考入985高校，全市县区中排名第二。", SampleCounty.HOME, SampleCounty.YEAR);

    assertThat(result.claims())
        .extracting(claim -> claim.claim().token() + " " + claim.verdict().code())
        .containsExactly("42名 supported", "第二 supported");
  }

  @Test
  void anotherNumberOfThemIsContradicted() {
    CheckResult result = checker.check("52名学生考入985高校。", SampleCounty.HOME, SampleCounty.YEAR);

    assertThat(result.claims()).extracting(JudgedClaim::verdict).hasSize(1);
    assertThat(result.claims().get(0).verdict().code()).isEqualTo("contradicted");
  }
}
