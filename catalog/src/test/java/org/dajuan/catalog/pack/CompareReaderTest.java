package org.dajuan.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.dajuan.catalog.indicator.Tolerance;
import org.dajuan.catalog.indicator.TwoSources;
import org.dajuan.catalog.testing.TestPack;
import org.junit.jupiter.api.Test;

/** FEATURE: a pack says which two indicators are two lawful sources of one fact. */
class CompareReaderTest {

  private static TwoSources read(String tolerance) {
    return TestPack.resource("packs/complete")
        .replace(
            "streams/works.yaml",
            "parameters:\n",
            """
            compare:
              villages_twice:
                title: {zh: 村数, en: Villages}
                of: [lane_villages, long_villages]
                tolerance: %s
                reason: {zh: 验收表与长度各是一处, en: By acceptance and by length}
            parameters:
            """
                .formatted(tolerance))
        .load()
        .compared()
        .get("villages_twice");
  }

  @Test
  void twoIndicatorsWithTheirReason() {
    TwoSources read = read("0");
    assertThat(read.stream()).isEqualTo("works");
    assertThat(read.one()).isEqualTo("lane_villages");
    assertThat(read.other()).isEqualTo("long_villages");
    assertThat(read.reason().en()).isEqualTo("By acceptance and by length");
  }

  @Test
  void toleranceInTheUnitOfTheFigures() {
    Tolerance two = read("2").tolerance();
    assertThat(allows(two, "100", "102")).isTrue();
    assertThat(allows(two, "102.01", "100")).isFalse();
  }

  @Test
  void toleranceInPercentOfTheLarger() {
    Tolerance two = read("2%").tolerance();
    assertThat(allows(two, "98", "100")).isTrue();
    assertThat(allows(two, "100", "97.99")).isFalse();
    assertThat(allows(two, "-100", "-98")).isTrue();
    assertThat(allows(two, "0", "0")).isTrue();
    assertThat(allows(two, "0", "1")).isFalse();
  }

  private static boolean allows(Tolerance tolerance, String one, String other) {
    return tolerance.allows(new BigDecimal(one), new BigDecimal(other));
  }
}
