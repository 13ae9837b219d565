import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Seats of some toilet works: a part of what the works count, since a full list would be large. */
final class Toilets {
  private static final int SEATS_OF_WORKS = 12;

  private final Dice dice = new Dice("toilets");
  private final Dice homes = new Dice("toilet households");
  private final Map<String, Integer> serials = new HashMap<>();
  private final Families families;
  private final Rows rows =
      new Rows("seat_no", "village", "household", "works", "list_year", "seat_kind", "toilet_type", "place",
          "tank_volume", "tank_depth", "old_removed", "built_on", "photo_no", "accepted_on", "acceptance_no", "subsidy",
          "usable", "revisit_on", "problem", "problem_on", "rectified_on", "keeper", "state");

  Toilets(Families families) {
    this.families = families;
  }

  Rows rows(List<Works.Built> built) {
    List<Works.Built> chosen = new ArrayList<>();
    for (Works.Built works : built) {
      if (works.kind().startsWith("toilet") && works.number().hashCode() % 18 == 0) {
        chosen.add(works);
      }
    }
    for (Works.Built works : chosen) {
      for (int i = 0; i < Math.min(SEATS_OF_WORKS, works.quantity()); i++) {
        accepted(works, i);
      }
    }
    // Seats of 2024 in every stage before acceptance.
    List<String> early = List.of("registered", "registered", "built", "village-checked", "township-checked");
    for (int i = 0; i < 30; i++) {
      Works.Built works = chosen.get(i % chosen.size());
      String state = early.get(i % early.size());
      boolean begun = !state.equals("registered");
      row(works.village(), "", 2024, "new", begun ? LocalDate.of(2023, 11, 6).plusDays(i) : null, null, state, "", null, null, false, 0);
    }
    // One household that stands in both counts of a year: to be found by the screening.
    for (Works.Built works : chosen.subList(0, 3)) {
      int serial = serial(works.village());
      String household = families.forRegister("toilet", works.village(), homes).no;
      for (String kind : List.of("new", "upgrade")) {
        write(works.village(), household, kind.equals("new") ? serial : serial(works.village()), "", 2024, kind, null, null,
            "registered", "", null, null, false, 0);
      }
    }
    return rows;
  }

  private void accepted(Works.Built works, int number) {
    int year = works.accepted().getYear();
    boolean found = dice.chance(0.07);
    LocalDate problemOn = found ? dice.workday(LocalDate.of(2023, 4, 10), LocalDate.of(2023, 12, 20)) : null;
    if (found && problemOn.isBefore(works.accepted())) {
      problemOn = Dice.workday(works.accepted().plusDays(9));
    }
    boolean mended = found && dice.chance(0.72);
    String state =
        found && !mended ? "mending" : number == 5 && year == 2021 ? dice.of(List.of("idle", "removed", "in-use")) : year == 2023 && number > 9 ? "accepted" : "in-use";
    LocalDate mendedOn = mended ? Dice.workday(problemOn.plusDays(dice.from(6, 28))) : null;
    if (mended && mendedOn.isAfter(GenerateSampleData.TODAY)) {
      mendedOn = Dice.workday(GenerateSampleData.TODAY.minusDays(2));
    }
    row(works.village(), works.number(), year, works.kind().equals("toilet_new") ? "new" : "upgrade", Dice.workday(works.finished().minusDays(number)),
        works.accepted(), state, found ? dice.of(List.of("leak", "full", "no_water", "broken", "size")) : "", problemOn, mendedOn,
        state.equals("in-use") || !state.equals("mending") && !dice.chance(0.15), works.kind().equals("toilet_new") ? 2_000 : 1_100);
  }

  private int serial(String village) {
    return serials.merge(village, 1, Integer::sum);
  }

  private void row(
      String village, String works, int year, String kind, LocalDate built, LocalDate accepted, String state, String problem,
      LocalDate problemOn, LocalDate mendedOn, boolean usable, int subsidy) {
    int serial = serial(village);
    write(village, families.forRegister("toilet", village, homes).no, serial, works, year, kind, built, accepted, state, problem, problemOn, mendedOn, usable, subsidy);
  }

  private void write(
      String village, String household, int serial, String works, int year, String kind, LocalDate built, LocalDate accepted,
      String state, String problem, LocalDate problemOn, LocalDate mendedOn, boolean usable, int subsidy) {
    boolean done = accepted != null;
    rows.add("HC-" + village + "-" + String.format("%03d", serial), village, household, works, year, kind, built == null ? "" : dice.of(List.of("three_chamber", "three_chamber", "double_urn", "sewer")),
        dice.of(List.of("indoor", "yard", "yard", "outside")), built == null ? "" : dice.chance(0.98) ? "1.6" : "1.2", built == null ? "" : "1.2",
        done ? "是" : "", built, built == null ? "" : "合成照片" + village.substring(6) + serial, accepted,
        done ? "合成厕验" + village.substring(6) + serial : "", subsidy == 0 ? "" : subsidy, done ? usable ? "是" : "否" : "",
        done ? LocalDate.of(2023, 12, 6) : "", problem, problemOn, mendedOn, done ? "样例清掏服务队" : "", state);
  }
}
