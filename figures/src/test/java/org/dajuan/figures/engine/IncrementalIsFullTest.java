package org.dajuan.figures.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.dajuan.figures.sample.SampleCounty;
import org.dajuan.records.testing.TestDatabase;

/** FEATURE: after any changes a refresh leaves the table that a full recomputation makes. */
class IncrementalIsFullTest {

  private static final SampleCounty COUNTY = new SampleCounty(TestDatabase.create());

  private static final List<String> VILLAGES = List.of("V1", "V2", "V3", "V4", "V5", "V6");
  private static final List<String> COUNTIES = List.of("K1", "K2", "K3");

  private record Known(String register, UUID id) {}

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void anyChanges(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int refreshes) {
    Random random = new Random(seed);
    COUNTY.clear();
    FigureEngine engine = COUNTY.engine();
    List<Known> records = new ArrayList<>();
    for (int i = random.nextInt(30); i > 0; i--) {
      change(random, records);
    }
    engine.refresh();
    for (int refresh = 0; refresh < refreshes; refresh++) {
      for (int i = random.nextInt(8); i >= 0; i--) {
        change(random, records);
      }
      RefreshResult result = engine.refresh();
      assertThat(result.full()).isFalse();
      List<String> incremental = COUNTY.table();
      engine.recompute();
      assertThat(incremental).as("seed %d, refresh %d", seed, refresh).isEqualTo(COUNTY.table());
    }
  }

  private static void change(Random random, List<Known> records) {
    int what = records.isEmpty() ? 0 : random.nextInt(10);
    if (what < 5) {
      String register = List.copyOf(COUNTY.catalog().registers().keySet()).get(random.nextInt(7));
      String fields = fields(random, register);
      if (isFree(register, fields)) {
        records.add(new Known(register, COUNTY.create(register, fields)));
      }
      return;
    }
    Known known = records.get(random.nextInt(records.size()));
    if (what == 9) {
      COUNTY.voidRecord(known.register(), known.id());
      records.remove(known);
    } else {
      String fields = fields(random, known.register());
      if (isFree(known.register(), fields)) {
        COUNTY.update(known.register(), known.id(), fields);
      }
    }
  }

  /** Of a respondent and a period there is one return; nothing else has a key. */
  private static boolean isFree(String register, String fields) {
    if (!register.equals("accidents_returns")) {
      return true;
    }
    String[] parts = fields.split("[=,]");
    return COUNTY
        .query(
            "select count(*) from reg.accidents_returns where state <> 'voided'"
                + " and respondent = '%s' and period = '%s'".formatted(parts[1], parts[3]))
        .equals("0");
  }

  private static String fields(Random random, String register) {
    String village = pick(random, VILLAGES);
    String county = pick(random, COUNTIES);
    String township = pick(random, List.of("T1", "T2"));
    int year = 2020 + random.nextInt(4);
    int month = 1 + random.nextInt(12);
    return switch (register) {
      case "works" ->
          "village=%s, kind=%s, length=%d, cost=%d, accepted_on=%d-%02d-11, @state=%s"
              .formatted(
                  village,
                  pick(random, List.of("lane", "water")),
                  random.nextInt(3000),
                  random.nextInt(500_000),
                  year,
                  month,
                  pick(random, List.of("recorded", "accepted")));
      case "observations" ->
          "county=%s, subject=gdp, period=%s, growth=%.2f, status=%s, basis=%s, released_on=%d-01-05, place=%s"
              .formatted(
                  pick(random, List.of(county, county, "C")),
                  pick(random, List.of("" + year, year + "Q1", year + "-06")),
                  random.nextInt(900) / 100.0,
                  pick(random, List.of("forecast", "flash", "final")),
                  pick(random, List.of("constant", "constant", "nominal")),
                  year + 1,
                  pick(random, List.of("", "", "1", "2")));
      case "accidents" ->
          "township=%s, happened_at=%d-%02d-28T20:00:00Z, grade=%s"
              .formatted(township, year, month, pick(random, List.of("minor", "major")));
      case "accidents_returns" ->
          "respondent=%s, period=%d-%02d, nil=true".formatted(township, year, month);
      case "honours" -> "county=%s, round=%d, year=%d".formatted(county, random.nextInt(6), year);
      case "admissions" ->
          "county=%s, month=%d-%02d, persons=%d".formatted(county, year, month, random.nextInt(40));
      case "cases" ->
          "county=%s, kind=%s, month=%d-%02d, number=%d"
              .formatted(
                  county,
                  pick(random, List.of("criminal", "public")),
                  year,
                  month,
                  random.nextInt(40));
      default -> throw new IllegalStateException(register);
    };
  }

  private static String pick(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
