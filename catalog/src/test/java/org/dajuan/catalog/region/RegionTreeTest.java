package org.dajuan.catalog.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dajuan.catalog.word.Localized;
import org.junit.jupiter.api.Test;

/** FEATURE: a code or name stands for one region, for several, or for none; never for the first. */
class RegionTreeTest {

  private static final Region UPPER = village("990001100200", "松庄村");
  private static final Region LOWER = village("990001101200", "松庄村");
  private static final Region OTHER = village("990001101201", "柳庄村");

  private final RegionTree regions =
      new RegionTree(
          List.of(new RegionLevel("village", Localized.of("村"), 0, Localized.of("全村"))),
          List.of(UPPER, LOWER, OTHER));

  private static Region village(String code, String name) {
    return new Region(code, name, "village", null, "", null, null);
  }

  @Test
  void codeOrOnlyNameIsFound() {
    assertThat(regions.resolve("990001101200")).isEqualTo(new RegionAnswer.Found(LOWER));
    assertThat(regions.resolve("柳庄村")).isEqualTo(new RegionAnswer.Found(OTHER));
  }

  @Test
  void nameOfSeveralIsAmbiguous() {
    assertThat(regions.resolve("松庄村")).isEqualTo(new RegionAnswer.Ambiguous(List.of(UPPER, LOWER)));
  }

  @Test
  void otherNamesAreUnknown() {
    assertThat(regions.resolve("松庄")).isEqualTo(new RegionAnswer.Unknown());
    assertThat(regions.resolve("")).isEqualTo(new RegionAnswer.Unknown());
  }
}
