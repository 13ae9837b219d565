package org.dajuan.catalog.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dajuan.catalog.region.KeptRegions.Position;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** FEATURE: records are kept of home and all below it; above it is said who has handed in. */
class KeptRegionsTest {

  private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

  private static final RegionTree TREE =
      new RegionTree(
          List.of(level("city", 0), level("county", 1), level("village", 2)),
          List.of(
              region("C", "city", null, null),
              region("K1", "county", "C", null),
              region("K2", "county", "C", null),
              region("K3", "county", "C", LocalDate.of(2024, 7, 1)),
              region("V1", "village", "K1", null),
              region("V2", "village", "K2", null)));

  private static RegionLevel level(String id, int depth) {
    return new RegionLevel(id, Localized.of(id), depth, Localized.of(id));
  }

  private static Region region(
      String code, String level, @Nullable String parent, @Nullable LocalDate from) {
    return new Region(code, code, level, parent, "", from, null);
  }

  private static String handedIn(String home, String region) {
    return new KeptRegions(TREE, home)
        .handedIn(region, DAY)
        .map(
            each ->
                each.received().size()
                    + "/"
                    + each.expected()
                    + " "
                    + each.missing().stream().map(Region::code).toList())
        .orElse("nothing to hand in");
  }

  @Test
  void positions() {
    KeptRegions kept = new KeptRegions(TREE, "K1");
    assertThat(kept.positionOf("C")).isEqualTo(Position.ABOVE);
    assertThat(kept.positionOf("K1")).isEqualTo(Position.WITHIN);
    assertThat(kept.positionOf("V1")).isEqualTo(Position.WITHIN);
    assertThat(kept.positionOf("K2")).isEqualTo(Position.BESIDE);
    assertThat(kept.positionOf("V2")).isEqualTo(Position.BESIDE);
  }

  @Test
  void ofTwoCountiesOneHasHandedIn() {
    assertThat(handedIn("K1", "C")).isEqualTo("1/2 [K2]");
  }

  @Test
  void homeAndNeighboursHandInNothing() {
    assertThat(handedIn("K1", "K1")).isEqualTo("nothing to hand in");
    assertThat(handedIn("K1", "K2")).isEqualTo("nothing to hand in");
  }

  /** Where the city keeps the records, all its counties are whole. */
  @Test
  void homeIsTheCity() {
    assertThat(new KeptRegions(TREE, "C").positionOf("V2")).isEqualTo(Position.WITHIN);
  }
}
