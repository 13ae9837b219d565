import java.time.LocalDate;
import java.util.List;

/** Schools, their years and works, and sealed examination aggregates. */
final class Schools {
  private static final String TOWN = "140429100";
  private static final List<String> STAGES = List.of("primary", "primary", "primary", "kindergarten", "junior", "nine_year", "senior", "vocational");

  private static final int NUMBER = 48;

  private Schools() {}

  static Rows schools(Regions regions) {
    Dice dice = new Dice("school list");
    Rows rows = new Rows("name", "school_code", "place", "stage", "ownership", "founded_on", "closed_on", "successor", "floor_area",
        "dormitory_places", "canteen", "approval_no", "state");
    for (int i = 1; i <= NUMBER; i++) {
      // The list ends with schools that are planned, suspended and merged.
      String state = i <= 42 ? "running" : i == 43 ? "planned" : i <= 45 ? "suspended" : "merged";
      boolean planned = state.equals("planned");
      int beds = i == 3 ? 60 : i % 3 == 0 ? 40 + dice.from(0, 160) : 0;
      rows.put("name", "样例" + i + "号学校", "school_code", planned ? "" : "99" + String.format("%08d", i),
          "place", dice.of(regions.townships().subList(0, 12)), "stage", STAGES.get(i % STAGES.size()),
          "ownership", i % 9 == 0 ? "inclusive" : "public", "founded_on", planned ? "" : dice.day(LocalDate.of(1978, 9, 1), LocalDate.of(2019, 9, 1)),
          "closed_on", state.equals("merged") ? "2022-08-25" : "", "successor", state.equals("merged") && i > 46 ? "样例1号学校" : "",
          "floor_area", dice.from(900, 9_800), "dormitory_places", beds, "canteen", i % 2 == 0, "approval_no", planned ? "" : "合成教字" + i,
          "state", state);
    }
    // Two that are being built, by the plan of 2023.
    rows.put("name", "故县学校", "place", "140429102", "stage", "nine_year", "ownership", "public", "floor_area", 12_400, "canteen", true, "state", "planned");
    rows.put("name", "职业中学新校区", "place", TOWN, "stage", "vocational", "ownership", "public", "floor_area", 38_600, "canteen", true, "state", "planned");
    return rows;
  }

  static Rows years(Regions regions) {
    Dice dice = new Dice("school years");
    Rows rows = new Rows("school", "place", "school_year", "pupils", "boarders", "classes", "largest_class", "big_classes", "teachers", "left_school", "state");
    List<String> places = places(regions);
    for (int year : GenerateSampleData.YEARS) {
      // School 42 has not sent its figures.
      for (int i = 1; i <= 41; i++) {
        int classes = dice.from(6, 22);
        int size = dice.from(18, 44) - 2 * (year - 2021);
        boolean crowded = i % 14 == 0;
        int largest = crowded ? dice.from(56, 61) : size + 6;
        boolean boards = i % 3 == 0;
        String state = year < 2023 ? "confirmed" : i == 38 || i == 39 ? "draft" : i == 40 ? "submitted" : i == 41 ? "reviewed" : "confirmed";
        rows.add("样例" + i + "号学校", places.get(i - 1), year, classes * size, boards ? i == 3 ? 80 : dice.from(12, 36) : 0, classes, largest,
            crowded ? dice.from(1, 2) : 0, classes * dice.from(17, 24) / 10, 0, state);
      }
    }
    return rows;
  }

  /** The townships drawn for {@link #schools}, in their order. */
  private static List<String> places(Regions regions) {
    return schools(regions).lines.stream().skip(1).map(line -> line.split(",", -1)[2]).toList();
  }

  static Rows works(Regions regions) {
    Dice dice = new Dice("schools");
    Rows rows = new Rows("school", "place", "list_year", "work", "content", "floor_area", "new_places", "budget", "planned_progress", "progress",
        "permit_no", "started_on", "planned_finish_on", "finished_on", "accepted_on", "acceptance_no", "state");
    rows.put("school", "故县学校", "place", "140429102", "list_year", 2023, "work", "new", "content", "新建教学楼和操场", "floor_area", 12_400,
        "new_places", 720, "budget", 5_860, "planned_progress", 60, "progress", 58, "permit_no", "合成许2023-1", "started_on", "2023-03-20",
        "planned_finish_on", "2024-08-20", "state", "building");
    rows.put("school", "职业中学新校区", "place", TOWN, "list_year", 2023, "work", "new", "content", "新建教学楼、实训楼和宿舍", "floor_area", 38_600,
        "new_places", 1_500, "budget", 17_900, "planned_progress", 45, "progress", 45, "permit_no", "合成许2023-2", "started_on", "2023-04-10",
        "planned_finish_on", "2025-08-20", "state", "building");
    for (int year : GenerateSampleData.YEARS) {
      int improved = year == 2023 ? 17 : 9 + 3 * (year - 2021);
      for (int i = 1; i <= improved; i++) {
        LocalDate started = dice.workday(LocalDate.of(year, 6, 20), LocalDate.of(year, 7, 20));
        LocalDate finished = Dice.workday(started.plusDays(dice.from(40, 120)));
        String state = year < 2023 ? "handed-over" : i <= 2 ? "finished" : i <= 13 ? "accepted" : "handed-over";
        boolean accepted = !state.equals("finished");
        rows.put("school", "样例" + (1 + (i + 7 * (year - 2021)) % 42) + "号学校", "place", dice.of(regions.townships().subList(0, 12)), "list_year", year, "work", "improved",
            "content", i % 2 == 0 ? "操场改造" : "教学楼加固", "floor_area", dice.from(600, 5_200), "new_places", i % 4 == 0 ? dice.from(40, 180) : 0,
            "budget", dice.from(40, 620), "planned_progress", 100, "progress", 100, "permit_no", "合成许" + year + "-" + (10 + i), "started_on", started,
            "planned_finish_on", started.plusDays(110), "finished_on", finished, "accepted_on", accepted ? Dice.workday(finished.plusDays(dice.from(12, 26))) : "",
            "acceptance_no", accepted ? "合成验" + year + "-" + i : "", "state", state);
      }
    }
    // Works of the next list: one in every early state, the lights from green to red.
    List<String> states = List.of("planned", "planned", "building", "building", "building", "paused", "dropped", "paused");
    List<Integer> behind = List.of(0, 0, 4, 18, 42, 35, 0, 12);
    for (int i = 0; i < states.size(); i++) {
      String state = states.get(i);
      boolean begun = state.equals("building") || state.equals("paused");
      rows.put("school", "样例" + (30 + i) + "号学校", "place", regions.townships().get(i), "list_year", 2024, "work", "improved", "content", "宿舍改造",
          "floor_area", dice.from(800, 2_400), "new_places", 0, "budget", dice.from(60, 300), "planned_progress", begun ? 60 : 0,
          "progress", begun ? 60 - behind.get(i) : 0, "permit_no", begun ? "合成许2024-" + i : "", "started_on", begun ? "2024-01-08" : "",
          "planned_finish_on", "2024-08-20", "state", state);
    }
    return rows;
  }

  /** The home county is second by admissions of the 985 group and first by vocational pupils. */
  static Rows admissions(Regions regions) {
    Dice dice = new Dice("admissions");
    Rows rows = new Rows("county", "exam_year", "result_group", "persons", "source_document", "state");
    for (int year : GenerateSampleData.YEARS) {
      int peers = 0;
      for (String county : regions.counties()) {
        boolean home = county.equals(GenerateSampleData.COUNTY);
        int back = 2023 - year;
        int many = home ? 42 - 5 * back : peers++ == 0 ? 61 - 4 * back : dice.from(8, 30);
        int line = home ? 145 - 17 * back : dice.from(20, 110);
        int tsinghua = home ? back == 0 ? 2 : 1 : dice.from(0, 2);
        String state = home || year < 2023 ? "sealed" : peers == 3 ? "returned" : peers == 5 ? "imported" : peers == 7 ? "checked" : "sealed";
        rows.add(county, year, "tsinghua", tsinghua, "合成汇总", state);
        rows.add(county, year, "group_985", many, "合成汇总", state);
        rows.add(county, year, "vocational_line", line, "合成汇总", state);
      }
    }
    return rows;
  }

  static Rows results() {
    Rows rows = new Rows("county", "exam_year", "exam", "line", "registered", "sat", "reached", "caliber_note", "source_document", "state");
    for (int year : GenerateSampleData.YEARS) {
      int back = 2023 - year;
      rows.add(GenerateSampleData.COUNTY, year, "gaokao", "degree", 1_420 - 30 * back, 1_391 - 31 * back, 640 - 22 * back, "含往届生，不含在外就读", "合成汇总", "sealed");
      rows.add(GenerateSampleData.COUNTY, year, "gaokao", "special", 1_420 - 30 * back, 1_391 - 31 * back, 182 - 9 * back, "含往届生，不含在外就读", "合成汇总",
          back == 0 ? "checked" : "sealed");
      rows.add(GenerateSampleData.COUNTY, year, "vocational", "vocational_degree", 310 - 12 * back, 305 - 12 * back, 145 - 17 * back, "", "合成汇总",
          back == 0 ? "returned" : "sealed");
      rows.add(GenerateSampleData.COUNTY, year, "zhongkao", "senior", 1_630 - 20 * back, 1_611 - 20 * back, 903 - 14 * back, "", "合成汇总",
          back == 0 ? "imported" : "sealed");
    }
    return rows;
  }

  static Rows exports() {
    Rows rows = new Rows("county", "request_no", "exam_year", "purpose", "receiver", "applied_on", "approved_on", "approval_no", "state");
    rows.add(GenerateSampleData.COUNTY, "DQ2023-001", 2022, "audit", "样例审计组", "2023-03-14", "2023-03-20", "合成批2023-1", "approved");
    rows.add(GenerateSampleData.COUNTY, "DQ2023-002", 2023, "superior", "样例上级单位", "2023-09-05", "2023-09-12", "合成批2023-2", "approved");
    rows.add(GenerateSampleData.COUNTY, "DQ2023-003", 2023, "policy", "样例媒体", "2023-07-03", "", "", "refused");
    rows.add(GenerateSampleData.COUNTY, "DQ2024-001", 2023, "policy", "样例研究机构", "2024-01-15", "", "", "first-approved");
    rows.add(GenerateSampleData.COUNTY, "DQ2024-003", 2023, "audit", "样例审计组", "2024-01-23", "", "", "applied");
    rows.add(GenerateSampleData.COUNTY, "DQ2024-002", 2023, "superior", "样例上级单位", "2024-01-10", "", "", "applied");
    return rows;
  }
}
