import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Greening plots, river works and patrols, water quality, the running of sewage plants. */
final class Ecology {
  private static final String TOWN = "140429100";
  private static final Stages PLOT = Stages.of("designed", "planted", "failed", "checked", "replanting", "kept", "established");
  private static final Stages RIVER = Stages.of("preparing", "dropped", "building", "paused", "completed", "accepted", "handed-over");

  private Ecology() {}

  static Rows plots(Regions regions) {
    Dice dice = new Dice("greening");
    Rows rows = new Rows("plan_year", "plot_no", "place", "programme", "method", "species", "area", "centre_point", "design_no", "planted_on", "checked_on",
        "qualified_area", "survival", "check_no", "kept_on", "kept_area", "establishment_no", "state");
    List<String> villages = regions.shuffled(dice);
    List<String> programmes = List.of("national", "provincial", "county", "mine");
    List<String> methods = List.of("planting", "planting", "closure", "repair", "town");
    for (int year = 2020; year <= 2024; year++) {
      int plots = 22 + 6 * (year - 2020);
      for (int i = 1; i <= plots; i++) {
        String state = switch (year) {
          case 2020 -> i % 3 == 0 ? "established" : "kept";
          case 2021, 2022 -> i % 17 == 0 ? "failed" : i % 13 == 0 ? "replanting" : "checked";
          case 2023 -> i % 9 == 0 ? "checked" : "planted";
          default -> "designed";
        };
        // The first two plots of a year stand in one village under two programmes.
        String village = year == 2022 && i <= 2 ? villages.get(0) : villages.get((i * 5 + year) % villages.size());
        int area = dice.from(60, 640);
        LocalDate planted = dice.workday(LocalDate.of(year, 4, 3), LocalDate.of(year, 5, 26));
        int survival = i % 19 == 0 ? dice.from(28, 40) : i % 7 == 0 ? dice.from(66, 84) : dice.from(86, 97);
        boolean checked = PLOT.reached("checked", state);
        boolean kept = PLOT.reached("kept", state);
        LocalDate checking = planted.plusDays(dice.from(150, year == 2022 && i % 8 == 0 ? 430 : 340));
        rows.put("plan_year", year, "plot_no", "XB" + year + "-" + String.format("%03d", i), "place", village, "programme", programmes.get(i % 4), "method", methods.get(i % 5),
            "species", i % 2 == 0 ? "油松、侧柏" : "连翘、山桃", "area", area,
            "centre_point", "112." + dice.from(700_000, 990_000) + ",36." + dice.from(700_000, 990_000) + ",CGCS2000", "design_no", "合成设计" + year + "-" + i,
            "planted_on", PLOT.from("planted", state, planted), "checked_on", checked ? checking : "", "qualified_area", checked ? area * Math.min(100, survival + 3) / 100 : "",
            "survival", checked ? survival : "", "check_no", checked ? "合成自查" + year + "-" + i : "", "kept_on", kept ? planted.plusDays(dice.from(1_020, 1_090)) : "",
            "kept_area", kept ? area * dice.from(84, 98) / 100 : "", "establishment_no", state.equals("established") ? "合成成林" + i : "", "state", state);
      }
    }
    return rows;
  }

  static Rows rivers(Regions regions, Map<String, Projects.Known> projects) {
    Dice dice = new Dice("rivers");
    Rows rows = new Rows("work_no", "river", "place", "kinds", "length", "banks", "dredged", "budget", "project", "permit_no", "flood_permit_no", "started_on", "completed_on",
        "acceptance_no", "accepted_on", "keeper", "state");
    List<String> rivers = List.of("浊漳河", "样例东河", "样例西河", "样例南沟");
    for (int i = 1; i <= 21; i++) {
      String state = i <= 7 ? RIVER.turn(i) : i <= 14 ? "handed-over" : i <= 18 ? "completed" : "building";
      int year = i <= 7 ? 2023 : 2020 + i % 3;
      boolean begun = RIVER.reached("building", state);
      boolean completed = RIVER.reached("completed", state);
      int month = i % 6 == 0 ? 6 : 3;
      Projects.Known project = year == 2023 && begun && i % 4 == 0 ? projects.get("浊漳河重点河道治理") : null;
      LocalDate started = project == null ? LocalDate.of(year, month, 6) : Dice.workday(project.started().plusDays(8));
      rows.put("work_no", "HD" + year + "-" + i, "river", rivers.get(i % 4), "place", regions.townships().get(i % 12), "kinds", i % 2 == 0 ? "dredging、bank" : "clearing",
          "length", completed ? dice.from(8, 62) + "." + dice.from(0, 9) : "", "banks", completed ? dice.from(2, 30) : "", "dredged", completed ? dice.from(4_000, 90_000) : "",
          "budget", dice.from(180, 4_600), "project", project == null ? "" : project.key(), "permit_no", begun ? "合成水批" + i : "", "flood_permit_no", begun && month == 6 && i % 4 != 0 ? "合成汛" + i : "",
          "started_on", begun ? started : "", "completed_on", completed ? started.plusDays(dice.from(90, 230)) : "", "acceptance_no", completed ? "合成水验" + i : "",
          "accepted_on", RIVER.from("accepted", state, started.plusDays(dice.from(330, 520)).isAfter(GenerateSampleData.TODAY) ? GenerateSampleData.TODAY.minusDays(9) : started.plusDays(dice.from(330, 520))),
          "keeper", state.equals("handed-over") ? "样例河道管护站" : "", "state", state);
    }
    return rows;
  }

  static Rows patrols(Regions regions) {
    Dice dice = new Dice("patrols");
    Rows rows = new Rows("place", "river", "month", "due", "done", "problems", "solved", "state");
    for (int month = 1; month <= 12; month++) {
      for (int i = 0; i < 12; i++) {
        int due = 8;
        int done = (i + month) % 11 == 0 ? dice.from(1, 4) : (i + month) % 7 == 0 ? dice.from(5, 7) : dice.from(8, 10);
        int problems = dice.from(0, 3);
        String state = month < 12 ? "confirmed" : List.of("draft", "submitted", "reviewed", "confirmed").get(i % 4);
        rows.add(regions.townships().get(i), i % 2 == 0 ? "浊漳河" : "样例东河", YearMonth.of(2023, month), due, done, problems, Math.max(0, problems - i % 2), state);
      }
    }
    return rows;
  }

  static Rows water() {
    Dice dice = new Dice("water");
    Rows rows = new Rows("section", "place", "month", "target_class", "found_class", "dry", "source_document", "state");
    List<String> places = List.of(TOWN, "140429101", "140429103");
    for (int year = 2022; year <= 2023; year++) {
      for (int month = 1; month <= 12; month++) {
        for (int i = 0; i < 3; i++) {
          boolean dry = i == 2 && (month == 2 || month == 5);
          int found = year == 2022 && month == 8 && i == 1 ? 5 : (month + i + year) % 9 == 0 ? 4 : dice.from(2, 3);
          String state = year == 2023 && month == 12 ? List.of("draft", "submitted", "reviewed").get(i) : "confirmed";
          rows.add("样例断面" + (i + 1), places.get(i), YearMonth.of(year, month), 3, dry ? "" : found, dry, "合成监测" + year + "-" + month, state);
        }
      }
    }
    return rows;
  }

  /** Half a year of running of the plants that the rural works built; the last two report nothing. */
  static Rows sewage(Rows works, Rows facilities) {
    Dice dice = new Dice("sewage runs");
    Rows rows = new Rows("village", "month", "facility", "run_days", "samples", "samples_over", "state");
    List<String> header = List.of(works.lines.get(0).split(","));
    List<String> villages =
        works.lines.stream()
            .skip(1)
            .map(line -> line.split(",", -1))
            .filter(cells -> cells[header.indexOf("kind")].equals("sewage"))
            .filter(cells -> List.of("accepted", "handed-over").contains(cells[header.indexOf("state")]))
            .map(cells -> cells[header.indexOf("village")])
            .distinct()
            .toList();
    Map<String, String[]> plants = new HashMap<>();
    facilities.lines.stream().skip(1).map(line -> line.split(",", -1)).forEach(cells -> plants.putIfAbsent(cells[1], cells));
    for (int i = 0; i < villages.size() - 2; i++) {
      String[] plant = plants.get(villages.get(i));
      boolean running = plant[plant.length - 1].equals("running");
      for (int month = 8; month <= 12; month++) {
        int days = !running || i % 11 == 5 ? 0 : i % 7 == 3 ? dice.from(8, 17) : dice.from(24, 30);
        String state = month < 12 ? "confirmed" : List.of("confirmed", "draft", "submitted", "reviewed").get(i % 4);
        rows.add(villages.get(i), YearMonth.of(2023, month), plant[0], days, 2, i % 9 == 2 && month == 10 ? 2 : 0, state);
      }
    }
    return rows;
  }
}
