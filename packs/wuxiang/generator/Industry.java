import java.time.YearMonth;
import java.util.List;

/** Mines, methane (5,500万立方米 more in 2023), stations, classes of industry. */
final class Industry {

  static Rows mines(Regions regions) {
    Rows rows = new Rows("mine", "place", "capacity", "approved_on", "started_on", "state");
    rows.add("永红煤业矿井", "140429102", 120, "2020-11-18", "2021-06-09", "building");
    for (int i = 1; i <= 6; i++) {
      rows.add("样例煤矿" + i, regions.townships().get(i), 60 + 30 * (i % 3), "2009-05-20", "2010-03-15", i == 6 ? "closed" : "producing");
    }
    return rows;
  }

  static Rows methane(Regions regions) {
    Dice dice = new Dice("methane");
    Rows rows = new Rows("block", "place", "month", "extracted", "used", "added", "state");
    for (int year : List.of(2022, 2023)) {
      // Hundredths of 万立方米, so that the shares make up the total exactly.
      int[] added = dice.split(year == 2023 ? 550_000 : 312_000, 60, 2_000);
      for (int i = 0; i < 60; i++) {
        int extracted = added[i] * dice.from(250, 330) / 100;
        rows.add("样例区块" + (i % 5 + 1), regions.townships().get(i % 5), YearMonth.of(year, i / 5 + 1), hundredths(extracted),
            hundredths(extracted * dice.from(88, 97) / 100), hundredths(added[i]), "confirmed");
      }
    }
    return rows;
  }

  static Rows stations(Regions regions) {
    Rows rows = new Rows("station", "place", "kind", "capacity", "grid_on");
    rows.add("北控光伏电站", "140429104", "solar", "10", "2023-06-28");
    rows.add("粤电光伏电站", "140429207", "solar", "8.5", "2023-11-30");
    rows.add("样例风电场", "140429208", "wind", "4.95", "2020-12-18");
    rows.add("样例光伏电站", "140429203", "solar", "2", "2019-06-25");
    rows.add("样例光伏电站二期", "140429203", "solar", "3", "");
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
