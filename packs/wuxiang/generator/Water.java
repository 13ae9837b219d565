import java.time.LocalDate;
import java.util.List;

/** Waterworks with their tests, and sewage facilities with their running. */
final class Water {
  private static final List<String> STATES =
      List.of("planned", "building", "trial", "mending", "stopped", "retired", "trial", "mending", "stopped", "planned");

  final Rows tests =
      new Rows("works", "village", "sampled_on", "point", "laboratory", "result", "failing_items", "reported_on", "report_no",
          "retested_on", "state");
  private final Dice dice = new Dice("water");
  private final Regions regions;
  private final Villages counts;

  Water(Regions regions, Villages counts) {
    this.counts = counts;
    this.regions = regions;
  }

  Rows works() {
    Rows rows =
        new Rows("works_no", "name", "village", "kind", "source", "capacity", "served_villages", "served_persons", "litres",
            "fetch_minutes", "stop_days", "disinfected", "keeper", "started_on", "trial_on", "running_on", "acceptance_no",
            "stopped_on", "state");
    List<String> villages = regions.shuffled(dice);
    for (int i = 0; i < 96; i++) {
      String state = i < STATES.size() ? STATES.get(i) : "running";
      int stage = List.of("planned", "building", "trial").indexOf(state);
      String kind = dice.of(List.of("central", "joint", "joint", "single", "single", "scattered"));
      int served = kind.equals("central") ? dice.from(6, 14) : kind.equals("joint") ? dice.from(2, 5) : 1;
      int year = stage >= 0 ? 2023 : dice.from(2021, 2023);
      LocalDate trial = dice.workday(LocalDate.of(year, 4, 10), LocalDate.of(year, 8, 28));
      boolean ran = stage < 0;
      boolean stopped = List.of("mending", "stopped", "retired").contains(state);
      String number = "GS" + String.format("%03d", i + 1);
      rows.add(number, "样例供水工程" + (i + 1), villages.get(i), kind, dice.of(List.of("spring", "well", "well", "surface", "network")),
          served * dice.from(30, 90), served, served * dice.from(180, 620), ran ? dice.chance(0.96) ? dice.from(36, 70) : 31 : "",
          ran ? dice.from(2, 14) : "", ran ? dice.chance(0.04) ? 41 : dice.chance(0.15) ? dice.from(20, 34) : dice.from(0, 12) : "",
          dice.chance(0.9) ? "是" : "否", ran ? "样例供水站" + dice.from(1, 12) : "", stage == 0 ? "" : trial.minusDays(120),
          stage == 0 || stage == 1 ? "" : trial, ran ? Dice.workday(trial.plusDays(45)) : "", ran ? "合成水验" + number : "",
          stopped ? dice.workday(LocalDate.of(2023, 10, 9), LocalDate.of(2024, 1, 12)) : "", state);
      if (ran && i % 17 != 3) {
        tests(number, villages.get(i), i);
      }
    }
    return rows;
  }

  /** One test in the dry season and one in the wet season of each year. */
  private void tests(String works, String village, int number) {
    for (int year = 2022; year <= 2023; year++) {
      for (int month : List.of(4, 9)) {
        if (number % 13 == 4 && year == 2023 && month == 9) {
          continue;
        }
        LocalDate day = dice.workday(LocalDate.of(year, month, 3), LocalDate.of(year, month, 27));
        boolean failed = dice.chance(0.04);
        test(works, village, day, failed, "closed");
      }
    }
    List<String> open = List.of("sampled", "reported", "mending");
    if (number % 12 == 2) {
      String state = open.get(number / 12 % 3);
      test(works, village, dice.workday(LocalDate.of(2024, 1, 8), LocalDate.of(2024, 1, 15)), state.equals("mending") || number % 24 == 14, state);
    }
  }

  private void test(String works, String village, LocalDate day, boolean failed, String state) {
    boolean told = !state.equals("sampled");
    LocalDate reported = Dice.workday(day.plusDays(dice.from(6, 11)));
    tests.add(works, village, day, dice.of(List.of("末梢水", "末梢水", "出厂水", "水源水")), "样例水质检测中心", told ? failed ? "failed" : "passed" : "",
        told && failed ? dice.of(List.of("总大肠菌群", "浑浊度", "消毒剂余量")) : "", told ? reported : "", told ? "合成水检" + works + "-" + day : "",
        failed && state.equals("closed") ? Dice.workday(reported.plusDays(12)) : "", state);
  }

  Rows sewage(List<Works.Built> built) {
    Dice draw = new Dice("sewage");
    Rows rows =
        new Rows("facility_no", "village", "mode", "capacity", "pipe_length", "connected", "households", "last_run_on",
            "over_limit", "no_overflow", "no_smell", "no_complaint", "keeper", "started_on", "trial_on", "running_on",
            "acceptance_no", "stopped_on", "state");
    int serial = 0;
    for (Works.Built works : built) {
      if (works.kind().equals("sewage")) {
        serial++;
        String state = serial == 4 ? "mending" : serial == 9 ? "stopped" : "running";
        facility(rows, draw, serial, works.village(), serial % 8 == 6 ? "network" : "central", works.accepted(), state, serial % 23 == 11);
      }
    }
    List<String> states = List.of("planned", "building", "trial", "retired", "running", "running", "stopped", "planned");
    List<String> villages = regions.shuffled(draw);
    for (int i = 0; i < states.size(); i++) {
      facility(rows, draw, ++serial, villages.get(i), i % 2 == 0 ? "scattered" : "reuse", LocalDate.of(2022, 6, 1).plusDays(40L * i), states.get(i), i == 5);
    }
    return rows;
  }

  private void facility(
      Rows rows, Dice draw, int serial, String village, String mode, LocalDate running, String state, boolean idle) {
    int stage = List.of("planned", "building", "trial").indexOf(state);
    boolean ran = stage < 0;
    boolean stopped = List.of("mending", "stopped", "retired").contains(state);
    int households = counts.of(village, 2023).residentHouseholds();
    int days = !ran ? 0 : idle || stopped ? 0 : draw.from(48, 60);
    String number = "WSS" + String.format("%03d", serial);
    rows.add(number, village, mode, households / 4, GenerateSampleData.thousandths(households * 18), ran ? households * draw.from(52, 94) / 100 : "",
        households, ran ? days == 0 ? LocalDate.of(2023, 11, 2) : LocalDate.of(2024, 1, 24) : "",
        ran ? draw.chance(0.05) ? 2 : 0 : "", ran ? "是" : "", ran ? draw.chance(0.93) ? "是" : "否" : "", ran ? "是" : "", ran ? "样例运维公司" + draw.from(1, 3) : "",
        stage == 0 ? "" : Dice.workday(running.minusDays(210)), stage == 0 || stage == 1 ? "" : Dice.workday(running.minusDays(50)), ran ? running : "", ran ? "合成污验" + number : "",
        stopped ? LocalDate.of(2023, 12, 4) : "", state);
  }
}
