package org.dajuan.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.region.RegionTree;
import org.dajuan.figures.sample.SampleCounty;
import org.junit.jupiter.api.Test;

/** FEATURE: a figure on fewer records than the least is not told, nor can it be found by sums. */
class SmallCountsTest {

  /** C above K1 K2 K3; K1 above T1 T2; T1 above V1 V2 V3, T2 above V4 V5 V6. */
  private static final RegionTree REGIONS = SampleCounty.catalogOfSample().regions();

  private static final int LEAST = 5;

  /** What is withheld; {@code T1=7* } is a region whose records are read, with all below it. */
  private static String withheld(String cells) {
    Map<String, Long> sizes = new LinkedHashMap<>();
    Set<String> readable = new HashSet<>();
    for (String cell : cells.split(" ")) {
      String[] parts = cell.replace("*", "").split("=");
      sizes.put(parts[0], Long.valueOf(parts[1]));
      if (cell.endsWith("*")) {
        readable.add(parts[0]);
      }
    }
    return String.join(" ", withheld(sizes, readable));
  }

  private static Set<String> withheld(Map<String, Long> sizes, Set<String> readable) {
    return new TreeSet<>(new SmallCounts(REGIONS, sizes, readable, LEAST).withheld());
  }

  @Test
  void manyRecordsAreTold() {
    assertThat(withheld("T1=12 V1=5 V2=7")).isEmpty();
  }

  @Test
  void noneIsTold() {
    assertThat(withheld("T1=12 V1=0 V2=12")).isEmpty();
  }

  @Test
  void fewAreWithheldWithTheNextSmallestBesideThem() {
    assertThat(withheld("T1=23 V1=3 V2=12 V3=8")).isEqualTo("V1 V3");
  }

  @Test
  void twoThatAreTogetherTooFewTakeAThird() {
    assertThat(withheld("T1=23 V1=1 V2=2 V3=20")).isEqualTo("V1 V2 V3");
  }

  @Test
  void withNoneBesideItTheFigureAboveIsWithheldToo() {
    assertThat(withheld("K1=40 T1=12 T2=28 V1=12* V2=0 V4=28")).isEmpty();
    assertThat(withheld("T1=9 V1=3 V2=6*")).isEqualTo("T1 V1");
  }

  @Test
  void recordsOfNoVillageHideOne() {
    assertThat(withheld("T1=13 V1=3")).isEqualTo("V1");
  }

  @Test
  void whatHidesAnotherIsNotTheSumOfWhatLiesBelow() {
    assertThat(withheld("K1=43 T1=3 T2=40 V1=3 V4=10 V5=30")).isEqualTo("T1 T2 V1 V4");
  }

  @Test
  void whatOneReadsIsToldAndHidesNothing() {
    assertThat(withheld("K1=43 T1=3* T2=40 V1=3* V4=10 V5=30")).isEmpty();
  }

  /** LAW: no withheld figure of any tree follows from those told and read. */
  @Test
  void nothingFollowsBySubtraction() {
    for (int seed = 0; seed < 5_000; seed++) {
      Random random = new Random(seed);
      Map<String, Long> sizes = new LinkedHashMap<>();
      size("K1", random, sizes);
      Set<String> readable = new HashSet<>();
      for (Region region : REGIONS.list()) {
        if (random.nextInt(6) == 0 && !region.code().equals("K1")) {
          REGIONS.list().stream()
              .filter(each -> REGIONS.withAncestors(each.code()).contains(region))
              .forEach(each -> readable.add(each.code()));
        }
      }
      readable.retainAll(sizes.keySet());
      Set<String> withheld = withheld(sizes, readable);
      for (String region : sizes.keySet()) {
        boolean small = sizes.get(region) > 0 && sizes.get(region) < LEAST;
        if (small && !follows(region, sizes, readable, Set.of())) {
          assertThat(withheld).as("seed %s", seed).contains(region);
          assertThat(follows(region, sizes, readable, withheld))
              .as("seed %s: %s of %s, withheld %s", seed, region, sizes, withheld)
              .isFalse();
        }
      }
    }
  }

  private static long size(String region, Random random, Map<String, Long> sizes) {
    List<Region> below = REGIONS.childrenOf(region);
    long size = below.isEmpty() ? random.nextInt(9) * random.nextInt(3) : 0;
    for (Region each : below) {
      size += size(each.code(), random, sizes);
    }
    sizes.put(region, size);
    return size;
  }

  /**
   * Whether a value follows from sums alone: elimination until nothing changes. With nothing
   * withheld only what is read, and that there is none, counts as known.
   */
  private static boolean follows(
      String wanted, Map<String, Long> sizes, Set<String> readable, Set<String> withheld) {
    List<String> unknown = new ArrayList<>(withheld.isEmpty() ? sizes.keySet() : withheld);
    unknown.removeAll(readable);
    unknown.removeIf(each -> sizes.getOrDefault(each, 0L) == 0);
    List<double[]> rows = new ArrayList<>();
    for (String above : sizes.keySet()) {
      List<Region> below = REGIONS.childrenOf(above);
      if (!below.isEmpty()) {
        double[] row = new double[unknown.size()];
        if (unknown.contains(above)) {
          row[unknown.indexOf(above)] = 1;
        }
        for (Region each : below) {
          if (unknown.contains(each.code())) {
            row[unknown.indexOf(each.code())] = -1;
          }
        }
        rows.add(row);
      }
    }
    int at = unknown.indexOf(wanted);
    return at < 0 || isDetermined(at, rows, unknown.size());
  }

  /** Whether a unit vector lies in the space of the rows. */
  private static boolean isDetermined(int at, List<double[]> rows, int width) {
    double[] unit = new double[width];
    unit[at] = 1;
    List<double[]> more = new ArrayList<>(rows);
    more.add(unit);
    return rank(rows, width) == rank(more, width);
  }

  private static int rank(List<double[]> of, int width) {
    List<double[]> rows = new ArrayList<>(of.stream().map(double[]::clone).toList());
    int rank = 0;
    for (int column = 0; column < width && rank < rows.size(); column++) {
      int pivot = rank;
      while (pivot < rows.size() && Math.abs(rows.get(pivot)[column]) < 1e-9) {
        pivot++;
      }
      if (pivot == rows.size()) {
        continue;
      }
      double[] taken = rows.remove(pivot);
      rows.add(rank, taken);
      for (double[] row : rows.subList(rank + 1, rows.size())) {
        double factor = row[column] / taken[column];
        for (int i = column; i < width; i++) {
          row[i] -= factor * taken[i];
        }
      }
      rank++;
    }
    return rank;
  }
}
