import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Schools, examination aggregates, critical care, elder care, casual labour. */
final class Services {
  private static final String TOWN = "140429100";

  static Rows schools(Regions regions) {
    Dice dice = new Dice("schools");
    Rows rows = new Rows("school", "place", "list_year", "work", "floor_area", "budget", "started_on", "finished_on", "state");
    rows.add("故县学校", "140429102", 2023, "new", 12_400, 5_860, "2023-03-20", "", "building");
    rows.add("职业中学新校区", TOWN, 2023, "new", 38_600, 17_900, "2023-04-10", "", "building");
    for (int year : GenerateSampleData.YEARS) {
      int improved = year == 2023 ? 17 : 9 + 3 * (year - 2021);
      for (int i = 1; i <= improved; i++) {
        LocalDate started = dice.workday(LocalDate.of(year, 6, 20), LocalDate.of(year, 7, 20));
        rows.add("样例" + year + "-" + i + "号学校", dice.of(regions.townships().subList(0, 12)), year, "improved", dice.from(600, 5_200),
            dice.from(40, 620), started, Dice.workday(started.plusDays(dice.from(40, 120))), "accepted");
      }
    }
    return rows;
  }

  /** The home county is second by admissions of the 985 group and first by vocational pupils. */
  static Rows admissions(Regions regions) {
    Dice dice = new Dice("admissions");
    Rows rows = new Rows("county", "exam_year", "result_group", "persons", "source_document");
    for (int year : GenerateSampleData.YEARS) {
      int peers = 0;
      for (String county : regions.counties()) {
        boolean home = county.equals(GenerateSampleData.COUNTY);
        int back = 2023 - year;
        int many = home ? 42 - 5 * back : peers++ == 0 ? 61 - 4 * back : dice.from(8, 30);
        int line = home ? 145 - 17 * back : dice.from(20, 110);
        int tsinghua = home ? back == 0 ? 2 : 1 : dice.from(0, 2);
        rows.add(county, year, "tsinghua", tsinghua, "合成汇总");
        rows.add(county, year, "group_985", many, "合成汇总");
        rows.add(county, year, "vocational_line", line, "合成汇总");
      }
    }
    return rows;
  }

  static Rows centres() {
    Rows rows = new Rows("hospital", "kind", "place", "founded_on", "used_on", "certified_on", "state");
    rows.add("和平医院武乡分院", "chest_pain", TOWN, "2022-09-06", "2023-03-15", "", "trial");
    rows.add("和平医院武乡分院", "stroke", TOWN, "2022-10-11", "2023-05-18", "", "trial");
    rows.add("和平医院武乡分院", "trauma", TOWN, "2022-11-08", "2023-06-20", "", "trial");
    return rows;
  }

  static Rows centreMonths() {
    Dice dice = new Dice("centres");
    Rows rows = new Rows("kind", "place", "month", "cases", "in_time", "state");
    List<String> kinds = List.of("chest_pain", "stroke", "trauma");
    for (int k = 0; k < kinds.size(); k++) {
      for (int month = 4 + k * 2; month <= 12; month++) {
        int cases = dice.from(11, 38);
        rows.add(kinds.get(k), TOWN, YearMonth.of(2023, month), cases, cases * dice.from(70, 96) / 100, month == 12 && k == 2 ? "submitted" : "confirmed");
      }
    }
    return rows;
  }

  static Rows care(Regions regions) {
    Dice dice = new Dice("care");
    Rows rows = new Rows("site_no", "name", "place", "tier", "beds", "nursing_beds", "opened_on");
    rows.add("YL001", "样例县综合养老服务中心", TOWN, "county", 220, 134, "2023-07-12");
    int number = 1;
    for (String township : regions.townships().subList(0, 12)) {
      int beds = dice.from(24, 60);
      rows.add("YL" + String.format("%03d", ++number), "样例" + number + "号区域养老中心", township, "township", beds, beds * dice.from(30, 60) / 100,
          dice.workday(LocalDate.of(2016, 3, 1), LocalDate.of(2023, 9, 20)));
    }
    for (String village : regions.shuffled(dice).subList(0, 96)) {
      rows.add("YL" + String.format("%03d", ++number), "样例" + number + "号日间照料中心", village, "village", dice.from(4, 12), 0,
          dice.workday(LocalDate.of(2015, 3, 1), LocalDate.of(2023, 11, 20)));
    }
    return rows;
  }

  static Rows markets() {
    Rows rows = new Rows("name", "place", "floor_area", "opened_on");
    rows.add("样例县零工市场", TOWN, 1_260, "2023-07-28");
    return rows;
  }

  static Rows labour() {
    Dice dice = new Dice("labour");
    Rows rows = new Rows("place", "month", "posted", "matched", "persons", "state");
    for (int month = 8; month <= 12; month++) {
      int persons = dice.from(160, 260);
      rows.add(TOWN, YearMonth.of(2023, month), persons + dice.from(80, 190), persons + dice.from(20, 90), persons, month == 12 ? "reviewed" : "confirmed");
    }
    return rows;
  }
}
