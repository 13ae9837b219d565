import java.time.YearMonth;
import java.util.List;

/** Mines, methane (5,500万立方米 more in 2023), stations, classes of industry. */
final class Industry {

  private static final Stages MINE = Stages.of("approved", "building", "trial", "inspected", "producing", "stopped", "closed");
  private static final List<String> MINE_STATES =
      List.of("producing", "producing", "producing", "stopped", "producing", "closed", "approved", "trial", "inspected", "producing");

  static Rows mines(Regions regions) {
    Rows rows = new Rows("mine", "place", "owner_name", "capacity", "capacity_document", "approved_on", "started_on", "start_document", "trial_from", "trial_until",
        "trial_document", "inspected_on", "produced_on", "resume_document", "closed_on", "state");
    rows.put("mine", "永红煤业矿井", "place", "140429102", "owner_name", "样例煤业公司", "capacity", 120, "approved_on", "2020-11-18", "started_on", "2021-06-09",
        "start_document", "合成能源2021-6", "state", "building");
    for (int i = 1; i <= MINE_STATES.size(); i++) {
      String state = MINE_STATES.get(i - 1);
      // Mines still on their way were approved lately; the others have worked for years.
      int year = i <= 6 || i == 10 ? 2009 : 2019;
      boolean works = MINE.reached("producing", state);
      rows.put("mine", "样例煤矿" + i, "place", regions.townships().get(i % 12), "owner_name", "样例煤业" + i + "公司", "capacity", 60 + 30 * (i % 3),
          "capacity_document", works ? "合成产能" + i : "", "approved_on", year + "-05-20", "started_on", MINE.from("building", state, year + 1 + "-03-15"),
          "start_document", MINE.from("building", state, "合成能源" + i), "trial_from", MINE.from("trial", state, year == 2009 ? "2013-02-01" : "2023-07-03"),
          "trial_until", MINE.from("trial", state, year == 2009 ? "2013-07-31" : "2023-12-31"), "trial_document", MINE.from("trial", state, "合成试" + i),
          "inspected_on", MINE.from("inspected", state, year == 2009 ? "2013-07-20" : "2023-12-20"), "produced_on", works ? "2013-10-08" : "",
          "resume_document", i == 2 ? "合成复产2021-1" : "", "closed_on", state.equals("closed") ? "2022-09-30" : "", "state", state);
    }
    return rows;
  }

  /** One mine digs beyond what it may. */
  static Rows mineMonths(Regions regions) {
    Dice dice = new Dice("mine months");
    Rows rows = new Rows("mine", "place", "month", "output", "stoppage_days", "footage", "state");
    for (int year : List.of(2022, 2023)) {
      for (int month = 1; month <= 12; month++) {
        for (int i = 1; i <= MINE_STATES.size(); i++) {
          if (!MINE_STATES.get(i - 1).equals("producing")) {
            continue;
          }
          int yearly = 60 + 30 * (i % 3);
          int tenths = i == 5 && month == 11 ? yearly * 13 / 12 : yearly * dice.from(60, 100) / 120;
          String state = year == 2023 && month == 12 ? List.of("draft", "submitted", "reviewed").get(i % 3) : "confirmed";
          rows.add("样例煤矿" + i, regions.townships().get(i % 12), YearMonth.of(year, month), GenerateSampleData.tenths(tenths), month == 2 ? 8 : dice.from(0, 3), dice.from(90, 420), state);
        }
      }
    }
    return rows;
  }

  static Rows methane(Regions regions) {
    Dice dice = new Dice("methane");
    Rows rows = new Rows("block", "place", "month", "wells", "extracted", "used", "added", "state");
    for (int year : List.of(2022, 2023)) {
      // Hundredths of 万立方米, so that the shares make up the total exactly.
      int[] added = dice.split(year == 2023 ? 550_000 : 312_000, 60, 2_000);
      for (int i = 0; i < 60; i++) {
        int extracted = added[i] * dice.from(250, 330) / 100;
        rows.add("样例区块" + (i % 5 + 1), regions.townships().get(i % 5), YearMonth.of(year, i / 5 + 1), 40 + i % 5 * 12 + year - 2022,
            hundredths(extracted), hundredths(extracted * dice.from(88, 97) / 100), hundredths(added[i]),
            year == 2023 && i >= 57 ? List.of("draft", "submitted", "reviewed").get(i - 57) : "confirmed");
      }
    }
    return rows;
  }

  static Rows stations(Regions regions) {
    Rows rows = new Rows("station", "place", "kind", "capacity", "peak_capacity", "grid_on", "grid_notice_no", "state");
    rows.add("北控光伏电站", "140429104", "solar", "10", "12.4", "2023-06-28", "合成并网2023-1", "connected");
    rows.add("粤电光伏电站", "140429207", "solar", "8.5", "10.2", "2023-11-30", "合成并网2023-2", "connected");
    rows.add("样例风电场", "140429208", "wind", "4.95", "", "2020-12-18", "合成并网2020-4", "connected");
    rows.add("样例光伏电站", "140429203", "solar", "2", "2.3", "2019-06-25", "合成并网2019-1", "connected");
    rows.add("样例光伏电站二期", "140429203", "solar", "3", "3.6", "", "", "building");
    rows.add("样例光伏电站三期", "140429203", "solar", "3", "3.6", "", "", "planned");
    rows.add("样例光伏电站四期", "140429205", "solar", "4", "4.8", "", "", "building");
    rows.add("样例村级光伏电站", "140429205", "solar", "0.03", "0.035", "2016-08-10", "合成并网2016-2", "stopped");
    rows.add("样例老电站", "140429101", "thermal", "0.6", "", "1994-05-01", "合成并网1994-1", "retired");
    return rows;
  }

  /** The station of Yuedian has not reported yet; one month counts DC hours. */
  static Rows stationMonths() {
    Dice dice = new Dice("station months");
    Rows rows = new Rows("station", "place", "month", "output", "hours", "curtailed", "state");
    List<String> stations = List.of("北控光伏电站", "样例风电场", "样例光伏电站");
    List<String> places = List.of("140429104", "140429208", "140429203");
    List<Integer> kilowatts = List.of(100_000, 49_500, 20_000);
    for (int k = 0; k < 3; k++) {
      for (int month = k == 0 ? 7 : 1; month <= 12; month++) {
        int hours = k == 2 && month == 5 ? 214 : k == 1 ? dice.from(150, 198) : dice.from(78, 156);
        String state = month < 12 ? "confirmed" : List.of("draft", "submitted", "reviewed").get(k);
        rows.add(stations.get(k), places.get(k), YearMonth.of(2023, month), kilowatts.get(k) / 100 * hours / 100, hours, dice.from(0, 9), state);
      }
    }
    return rows;
  }

  static Rows classes() {
    Dice dice = new Dice("classes");
    Rows rows = new Rows("county", "list_year", "industry", "enterprises", "value_added");
    List<String> others = List.of("new_energy", "new_materials", "building_materials", "logistics", "red_tourism");
    for (int year : GenerateSampleData.YEARS) {
      rows.add(GenerateSampleData.COUNTY, year, "coal", 7, 402_000 - 9_000 * (year - 2021));
      for (int i = 0; i < others.size(); i++) {
        boolean formed = i < 3 + year - 2021;
        rows.add(GenerateSampleData.COUNTY, year, others.get(i), formed ? 2 + i + year - 2021 : 0, formed ? (18_000 + dice.from(0, 9_000)) * (year - 2019) / 2 : 0);
      }
    }
    return rows;
  }

  private static String hundredths(int value) {
    return value / 100 + "." + String.format("%02d", value % 100);
  }
}
