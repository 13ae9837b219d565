import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Scenic sites and their visits, visitor centres, hotels, speciality towns. */
final class Tourism {
  private static final String TOWN = "140429100";
  private static final Stages VENUE = Stages.of("planned", "building", "trial", "open", "suspended", "closed");
  private static final List<String> SITES = List.of("open", "open", "open", "trial", "suspended", "closed", "building", "planned", "open");

  private Tourism() {}

  static Rows sites(Regions regions) {
    Rows rows = new Rows("name", "place", "grade", "daily_capacity", "started_on", "opened_on", "fire_checked_on", "licence_no", "state");
    for (int i = 1; i <= SITES.size(); i++) {
      String state = SITES.get(i - 1);
      boolean opens = VENUE.reached("open", state);
      rows.put("name", "样例" + i + "号景区", "place", regions.townships().get(i), "grade", i == 1 ? "a4" : i < 4 ? "a3" : "none", "daily_capacity", i == 3 ? 400 : 3_000 + 500 * i,
          "started_on", VENUE.from("building", state, LocalDate.of(2012 + i, 4, 10)), "opened_on", opens ? LocalDate.of(2014 + i, 5, 1) : "",
          "fire_checked_on", VENUE.from("trial", state, "2023-04-1" + i), "licence_no", opens ? "合成文旅" + i : "", "state", state);
    }
    return rows;
  }

  /** The ninth site sends nothing; the third counts more than it can hold. */
  static Rows visits(Regions regions) {
    Dice dice = new Dice("visits");
    Rows rows = new Rows("site", "place", "month", "method", "method_note", "days_open", "visits", "overnight", "study_visits", "ticket_income", "state");
    List<Integer> season = List.of(3, 4, 6, 9, 13, 11, 15, 18, 10, 16, 5, 3);
    for (int year : GenerateSampleData.YEARS) {
      for (int month = 1; month <= 12; month++) {
        for (int i = 1; i <= 4; i++) {
          if (i == 4 && year < 2023) {
            continue;
          }
          int visits = season.get(month - 1) * dice.from(700, 1_100) * (year - 2019) / 3 / i;
          if (i == 3 && year == 2023 && month == 8) {
            visits = 13_900;
          }
          String method = i == 4 ? "estimated" : i == 3 && month < 4 ? "surveyed" : "measured";
          String state = year < 2023 || month < 12 ? "confirmed" : List.of("draft", "submitted", "reviewed", "confirmed").get(i - 1);
          rows.add("样例" + i + "号景区", regions.townships().get(i), YearMonth.of(year, month), method, i == 4 ? "按停车数乘以平均乘员估算" : "", month == 2 ? 20 : 29, visits,
              visits / 9, i == 1 ? visits / 6 : 0, i == 1 ? visits * 20 : 0, state);
        }
      }
    }
    return rows;
  }

  /** The five centres of 2023 bear the names of their projects. */
  static Rows centres(Regions regions, Map<String, Projects.Known> projects) {
    Dice dice = new Dice("visitor centres");
    Rows rows = new Rows("name", "place", "floor_area", "parking", "guides", "toilets", "project", "started_on", "opened_on", "fire_checked_on", "licence_no", "state");
    List<String> states = List.of("open", "open", "open", "open", "open", "open", "planned", "building", "trial", "suspended", "closed");
    for (int i = 1; i <= states.size(); i++) {
      String state = states.get(i - 1);
      boolean opens = VENUE.reached("open", state);
      int year = i <= 5 ? 2023 : 2018;
      String name = "样例" + i + "号游客接待中心";
      Projects.Known project = projects.get(name);
      rows.put("name", name, "place", project == null ? regions.townships().get(i) : project.place(), "project", project == null ? "" : project.key(), "floor_area", dice.from(300, 2_400), "parking", dice.from(30, 260),
          "guides", opens ? dice.from(2, 9) : "", "toilets", dice.from(8, 36), "started_on", project != null ? project.started() : VENUE.from("building", state, LocalDate.of(year - 1, 6, 1)),
          "opened_on", project != null ? project.used() : opens ? LocalDate.of(year, 4 + i % 5, 28) : "",
          "fire_checked_on", project != null ? Dice.workday(project.used().minusDays(12)) : VENUE.from("trial", state, "2022-04-12"),
          "licence_no", opens ? "合成接待" + i : "", "state", state);
    }
    return rows;
  }

  /** Hotels under construction are key projects, from which their progress comes. */
  static Rows hotels(Regions regions, Map<String, Projects.Known> projects) {
    Dice dice = new Dice("hotels");
    Rows rows = new Rows("name", "place", "grade", "rooms", "beds", "project", "started_on", "opened_on", "fire_checked_on", "licence_no", "state");
    for (int i = 1; i <= 21; i++) {
      int rooms = dice.from(24, 120);
      String name = i == 1 ? "太行国际假日酒店" : "样例" + i + "号宾馆";
      Projects.Known project = projects.get(name);
      rows.put("name", name, "place", project.place(), "project", project.key(), "grade", i == 1 ? "star4" : "none",
          "rooms", rooms, "beds", rooms * 17 / 10, "started_on", project.started(), "state", "building");
    }
    List<String> states = List.of("open", "open", "open", "open", "trial", "suspended", "closed", "planned");
    for (int i = 0; i < states.size(); i++) {
      String state = states.get(i);
      boolean opens = VENUE.reached("open", state);
      int rooms = dice.from(20, 90);
      rows.put("name", "样例" + (30 + i) + "号宾馆", "place", TOWN, "grade", i % 2 == 0 ? "homestay" : "star3", "rooms", rooms, "beds", rooms * 18 / 10,
          "started_on", VENUE.from("building", state, LocalDate.of(2010 + i, 3, 1)), "opened_on", opens ? LocalDate.of(2012 + i, 5, 1) : "",
          "fire_checked_on", VENUE.from("trial", state, "2023-04-20"), "licence_no", opens ? "合成特行" + i : "", "state", state);
    }
    return rows;
  }

  static Rows hotelMonths() {
    Dice dice = new Dice("hotel months");
    Rows rows = new Rows("hotel", "place", "month", "room_nights", "sold_nights", "guests", "state");
    for (int month = 1; month <= 12; month++) {
      for (int i = 0; i < 4; i++) {
        int nights = 30 * (24 + 11 * i);
        int share = i == 3 && month < 3 ? dice.from(8, 18) : dice.from(31, 74);
        String state = month < 12 ? "confirmed" : List.of("draft", "submitted", "reviewed", "confirmed").get(i);
        rows.add("样例" + (30 + i) + "号宾馆", TOWN, YearMonth.of(2023, month), nights, nights * share / 100, nights * share * 17 / 1_000, state);
      }
    }
    return rows;
  }

  static Rows towns() {
    Rows rows = new Rows("county", "name", "level", "industry", "batch", "named_on", "honour", "document_no", "enterprises", "output_value", "assessed_on", "state");
    String county = GenerateSampleData.COUNTY;
    rows.add(county, "样例红色旅游专业镇", "city", "红色旅游", 1, "2023-08-15", "red_tourism_town/武乡县/1", "合成文旅〔2023〕6号", 36, 18_400, "", "named");
    rows.add(county, "样例小米专业镇", "county", "小米加工", 1, "2022-05-12", "", "合成县字2022-5", 22, 9_600, "2023-06-08", "assessed");
    rows.add(county, "样例梅杏专业镇", "county", "梅杏", 1, "2022-05-12", "", "合成县字2022-5", 6, 1_900, "2023-06-08", "warned");
    rows.add(county, "样例蔬菜专业镇", "county", "蔬菜", 1, "2021-06-10", "", "合成县字2021-6", 3, 700, "2022-06-09", "removed");
    rows.add(county, "样例豆制品专业镇", "provincial", "豆制品", "", "", "", "", 9, 5_200, "", "applied");
    rows.add(county, "样例白酒专业镇", "city", "白酒", "", "", "", "", 4, 3_100, "", "not-named");
    return rows;
  }
}
