import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Centres of critical care: three of the county hospital in use since 2023, others before and after. */
final class CriticalCare {
  private static final String TOWN = "140429100";
  private static final String SECOND = "140429101";
  private static final List<String> KINDS = List.of("chest_pain", "stroke", "trauma");
  private static final Stages LINE =
      Stages.of("founded", "trial", "reporting", "applied", "inspected", "mending", "certified", "reassessed", "lapsed");

  private CriticalCare() {}

  static Rows centres() {
    Rows rows = new Rows("hospital", "kind", "place", "founded_on", "founding_document", "used_on", "reporting_since", "applied_on", "inspected_on",
        "certified_on", "valid_until", "reassessed_on", "certificate_no", "state");
    List<String> founded = List.of("2022-09-06", "2022-10-11", "2022-11-08");
    List<String> used = List.of("2023-03-15", "2023-05-18", "2023-06-20");
    for (int k = 0; k < 3; k++) {
      rows.put("hospital", "和平医院武乡分院", "kind", KINDS.get(k), "place", TOWN, "founded_on", founded.get(k), "founding_document", "合成卫字2022-" + (k + 1),
          "used_on", used.get(k), "reporting_since", k == 0 ? "2023-07-03" : "", "state", k == 0 ? "reporting" : "trial");
    }
    // Other hospitals, whose centres were put to use in other years.
    List<String> states = List.of("founded", "applied", "inspected", "mending", "certified", "reassessed", "lapsed", "trial");
    for (int i = 0; i < states.size(); i++) {
      String state = states.get(i);
      int year = state.equals("trial") ? 2022 : 2018 + i % 3;
      boolean certified = LINE.reached("certified", state);
      rows.put("hospital", "样例" + (i / 3 + 2) + "号医院", "kind", KINDS.get(i % 3), "place", i < 3 ? SECOND : "14042910" + (i / 3 + 1),
          "founded_on", LocalDate.of(year, 3, 1 + i), "founding_document", "合成卫字" + year + "-" + (10 + i),
          "used_on", LINE.from("trial", state, LocalDate.of(year, 9, 1 + i)), "reporting_since", LINE.from("reporting", state, LocalDate.of(year, 11, 1)),
          "applied_on", LINE.from("applied", state, LocalDate.of(year + 1, 6, 12)), "inspected_on", LINE.from("inspected", state, LocalDate.of(year + 1, 9, 7)),
          "certified_on", certified ? LocalDate.of(year + 1, 11, 20) : "", "valid_until", certified ? LocalDate.of(year + 4, 11, 19) : "",
          "reassessed_on", state.equals("reassessed") ? "2023-10-12" : "", "certificate_no", certified ? "合成证" + (100 + i) : "", "state", state);
    }
    return rows;
  }

  static Rows months() {
    Dice dice = new Dice("centres");
    Rows rows = new Rows("kind", "place", "month", "cases", "in_time", "ecg_median", "door_to_wire_median", "door_to_needle_median", "thrombolysed",
        "transferred", "clocks_synchronised", "state");
    for (int k = 0; k < KINDS.size(); k++) {
      for (int month = 4 + k * 2; month <= 12; month++) {
        int cases = month == 7 && k == 1 ? 6 : dice.from(11, 38);
        // Soon after the opening too few are in time; later most are.
        int share = month == 4 + k * 2 ? 55 : month == 5 + k * 2 ? 68 : dice.from(76, 96);
        String state = month == 12 ? List.of("draft", "submitted", "reviewed").get(k) : "confirmed";
        rows.put("kind", KINDS.get(k), "place", TOWN, "month", YearMonth.of(2023, month), "cases", cases, "in_time", cases * share / 100,
            "ecg_median", k == 0 ? dice.from(5, 11) : "", "door_to_wire_median", k == 0 ? month < 6 ? dice.from(92, 108) : dice.from(64, 88) : "",
            "door_to_needle_median", k == 1 ? month < 8 ? dice.from(62, 74) : dice.from(38, 58) : "", "thrombolysed", k == 1 ? cases / 5 : 0,
            "transferred", dice.from(0, 4), "clocks_synchronised", month != 9, "state", state);
      }
    }
    return rows;
  }

  static Rows reviews() {
    Rows rows = new Rows("centre", "place", "review_year", "reviewed_on", "review_no", "problems", "mended", "due_on", "state");
    List<String> states = List.of("closed", "mending", "reviewed");
    for (int k = 0; k < 3; k++) {
      rows.put("centre", "和平医院武乡分院/" + KINDS.get(k), "place", TOWN, "review_year", 2023, "reviewed_on", "2023-11-1" + k, "review_no", "合成质控" + k,
          "problems", 5 + k, "mended", k == 0 ? 5 : k == 1 ? 4 : "", "due_on", k < 2 ? "2024-02-10" : "", "state", states.get(k));
      rows.put("centre", "和平医院武乡分院/" + KINDS.get(k), "place", TOWN, "review_year", 2024, "state", k == 2 ? "postponed" : "planned");
    }
    rows.put("centre", "样例3号医院/stroke", "place", "140429102", "review_year", 2023, "reviewed_on", "2023-10-25", "review_no", "合成质控9", "problems", 3, "mended", 1,
        "due_on", "2024-01-20", "state", "mending");
    return rows;
  }
}
