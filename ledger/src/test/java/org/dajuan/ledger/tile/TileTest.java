package org.dajuan.ledger.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.dajuan.ledger.LedgerFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE: tiles have the paths of C2SP tlog-tiles. */
class TileTest {

  @Test
  void pathsOfTheStandard() {
    assertThat(new Tile(0, 5, 256).path()).isEqualTo("tile/0/005");
    assertThat(new Tile(0, 1_234_067, 256).path()).isEqualTo("tile/0/x001/x234/067");
    assertThat(new Tile(1, 0, 17).path()).isEqualTo("tile/1/000.p/17");
    assertThat(new Tile(Tile.ENTRIES, 273, 112).path()).isEqualTo("tile/entries/273.p/112");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tile/0/5",
        "tile/00/005",
        "tile/64/005",
        "tile/0/x000/005",
        "tile/0/001/005",
        "tile/0/x001/x005",
        "tile/0/005.p/0",
        "tile/0/005.p/01",
        "tile/0/005.p/256",
        "tile/0/005.p/999",
        "tile/0/005/",
        "tile/0/../005",
        "tile/8/0/005",
        "tile/0/x999/x999/x999/x999/x999/x999/999/999",
      })
  void otherPathsAreRefused(String path) {
    assertThatThrownBy(() -> Tile.parse(path)).isInstanceOf(LedgerFormatException.class);
  }

  @Property(tries = 300)
  void readingGivesBackWhatWasWritten(
      @ForAll @IntRange(min = -1, max = 63) int level,
      @ForAll @LongRange(max = 72_057_594_037_927_936L) long index,
      @ForAll @IntRange(min = 1, max = 256) int width) {
    Tile tile = new Tile(level, index, width);

    assertThat(Tile.parse(tile.path())).isEqualTo(tile);
  }
}
