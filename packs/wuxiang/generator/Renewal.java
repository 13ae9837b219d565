import java.time.LocalDate;
import java.util.List;

/** Roads, estates, dwellings (7,742 begun in 2023) and dangerous houses (527). */
final class Renewal {
  private static final String TOWN = "140429100";

  static Rows roads() {
    Dice dice = new Dice("roads");
    Rows rows =
        new Rows("road", "segment_from", "segment_to", "list_year", "place", "work", "length", "started_on", "finished_on", "state");
    for (int year : GenerateSampleData.YEARS) {
      int upgraded = year == 2023 ? 4 : year - 2019;
      for (int i = 1; i <= upgraded; i++) {
        String name = year == 2023 && i == 1 ? "东盛巷" : year == 2023 && i == 2 ? "学府街" : "样例" + year + "-" + i + "号街";
        LocalDate started = dice.workday(LocalDate.of(year, 3, 10), LocalDate.of(year, 5, 30));
        rows.add(name, "起点", "终点", year, TOWN, "upgrade", dice.from(380, 1_900), started,
            Dice.workday(started.plusDays(dice.from(90, 170))), year == 2023 ? "accepted" : "handed-over");
      }
    }
    for (int i = 1; i <= 12; i++) {
      String name = i == 1 ? "新区横一路" : i <= 3 ? "新区纵" + (i == 2 ? "一" : "二") + "路" : "样例新区" + i + "号路";
      rows.add(name, "起点", "终点", 2023, TOWN, "new", dice.from(420, 2_600),
          dice.workday(LocalDate.of(2023, 4, 3), LocalDate.of(2023, 9, 15)), "", "building");
    }
    rows.add("样例新区13号路", "起点", "终点", 2023, TOWN, "extension", 640, "", "", "planned");
    return rows;
  }

  static Rows estates() {
    Dice dice = new Dice("estates");
    Rows rows =
        new Rows("estate", "place", "list_year", "built_year", "buildings", "households", "floor_area", "consented", "started_on",
            "finished_on", "state");
    for (int year : GenerateSampleData.YEARS) {
      int finished = year == 2023 ? 10 : 2 * (year - 2018);
      for (int i = 1; i <= finished + (year == 2023 ? 2 : 0); i++) {
        int buildings = dice.from(1, 6);
        int households = buildings * dice.from(24, 48);
        LocalDate started = dice.workday(LocalDate.of(year, 4, 3), LocalDate.of(year, 6, 15));
        boolean done = i <= finished;
        rows.add("样例" + year + "-" + i + "号小区", TOWN, year, dice.from(1984, 2000), buildings, households, households * dice.from(78, 96),
            households * dice.from(90, 99) / 100, started, done ? Dice.workday(started.plusDays(dice.from(100, 170))) : "",
            done ? "accepted" : "building");
      }
    }
    return rows;
  }

  static Rows housing(Regions regions) {
    Dice dice = new Dice("housing");
    Rows rows =
        new Rows("project", "place", "list_year", "category", "units_started", "units_basic", "units_finished", "units_allotted",
            "started_on", "finished_on", "state");
    for (int year : GenerateSampleData.YEARS) {
      int projects = year == 2023 ? 13 : 7 + 2 * (year - 2021);
      int units = year == 2023 ? 7_742 : 3_260 + 845 * (year - 2021);
      int number = 0;
      for (int started : dice.split(units, projects, 120)) {
        boolean done = year < 2023 || number >= 9;
        LocalDate begun = dice.workday(LocalDate.of(year, 3, 6), LocalDate.of(year, 5, 30));
        rows.add("样例" + year + "-" + ++number + "号安居工程", number <= 9 ? TOWN : dice.of(regions.townships().subList(1, 12)), year,
            dice.of(List.of("resettlement", "shanty", "rental")), started, done ? started : started * dice.from(10, 60) / 100,
            done ? started : "", year < 2023 ? started * dice.from(70, 100) / 100 : "", begun,
            done ? Dice.workday(LocalDate.of(year, 12, dice.from(4, 28))) : "", done ? "accepted" : "building");
      }
    }
    return rows;
  }

  static Rows houses(Regions regions) {
    Dice dice = new Dice("houses");
    Rows rows =
        new Rows("case_no", "village", "head", "household_class", "persons", "grade", "way", "area_after", "subsidy", "started_on",
            "finished_on", "accepted_on", "paid_on", "state");
    List<String> classes = List.of("monitored", "low_income", "low_income", "low_income", "support", "hardship", "margin", "other");
    for (int year : GenerateSampleData.YEARS) {
      int accepted = year == 2023 ? 527 : 604 + 84 * (2022 - year);
      for (int i = 1; i <= accepted + (year == 2023 ? 16 : 0); i++) {
        boolean done = i <= accepted;
        int persons = dice.from(1, 4);
        String grade = dice.chance(0.62) ? "c" : "d";
        LocalDate started = dice.workday(LocalDate.of(year, 4, 3), LocalDate.of(year, 7, 28));
        LocalDate finished = Dice.workday(started.plusDays(dice.from(25, 80)));
        LocalDate day = Dice.workday(finished.plusDays(dice.from(7, 30)));
        boolean paid = done && (year < 2023 || day.isBefore(LocalDate.of(2023, 11, 10)));
        String state = paid ? "paid" : done ? "accepted" : dice.of(List.of("applied", "noticed", "checked", "approved"));
        rows.add("WF" + year + "-" + String.format("%04d", i), dice.of(regions.villages()), "样例户" + year + String.format("%04d", i),
            dice.of(classes), persons, grade, grade.equals("d") ? "rebuild" : "repair", done ? 20 + 13 * persons : "",
            grade.equals("d") ? 20_000 + 2_000 * persons : 8_000, done ? started : "", done ? finished : "", done ? day : "",
            paid ? Dice.workday(day.plusDays(dice.from(8, 40))) : "", state);
      }
    }
    return rows;
  }
}
