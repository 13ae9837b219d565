import java.time.LocalDate;
import java.util.List;

/** Roads, estates and dwellings (7,742 begun in 2023). */
final class Renewal {
  private static final String TOWN = "140429100";

  static Rows roads() {
    Dice dice = new Dice("roads");
    Dice more = new Dice("roads in detail");
    Rows rows =
        new Rows("road", "segment_from", "segment_to", "list_year", "place", "road_class", "work", "length", "width", "area",
            "pipes", "permit_no", "contract_no", "started_on", "finished_on", "accepted_on", "acceptance_no", "keeper",
            "handover_no", "paused_on", "state");
    for (int year : GenerateSampleData.YEARS) {
      int upgraded = year == 2023 ? 4 : year - 2019;
      for (int i = 1; i <= upgraded; i++) {
        String name = year == 2023 && i == 1 ? "东盛巷" : year == 2023 && i == 2 ? "学府街" : "样例" + year + "-" + i + "号街";
        LocalDate started = dice.workday(LocalDate.of(year, 3, 10), LocalDate.of(year, 5, 30));
        int length = dice.from(380, 1_900);
        LocalDate finished = Dice.workday(started.plusDays(dice.from(90, 170)));
        String state = year < 2023 ? "handed-over" : i == 1 ? "handed-over" : i == 4 ? "finished" : "accepted";
        road(rows, more, name, year, "upgrade", length, started, finished, state, i == 3 ? 70 : 28);
      }
    }
    for (int i = 1; i <= 12; i++) {
      String name = i == 1 ? "新区横一路" : i <= 3 ? "新区纵" + (i == 2 ? "一" : "二") + "路" : "样例新区" + i + "号路";
      road(rows, more, name, 2023, "new", dice.from(420, 2_600),
          dice.workday(LocalDate.of(2023, 4, 3), LocalDate.of(2023, 9, 15)), null, "building", 0);
    }
    road(rows, more, "样例新区13号路", 2023, "extension", 640, null, null, "planned", 0);
    road(rows, more, "样例新区14号路", 2024, "new", 1_150, null, null, "planned", 0);
    road(rows, more, "样例新区15号路", 2022, "new", 980, LocalDate.of(2022, 8, 8), null, "paused", 0);
    road(rows, more, "样例新区16号路", 2022, "new", 720, null, null, "cancelled", 0);
    return rows;
  }

  private static void road(
      Rows rows, Dice more, String name, int year, String work, int length, LocalDate started, LocalDate finished,
      String state, int acceptedAfter) {
    boolean accepted = state.equals("accepted") || state.equals("handed-over");
    int width = more.from(6, 24);
    rows.add(name, "起点", "终点", year, TOWN, width > 18 ? "trunk" : width > 12 ? "secondary" : width > 8 ? "branch" : "lane", work, length,
        width, length * width, more.chance(0.7) ? "雨水、污水、照明" : "雨水、供水、燃气、热力", started == null ? "" : "合成施许〔" + year + "〕" + length,
        started == null ? "" : "合成合同" + year + "-" + length, started, finished,
        accepted ? Dice.workday(finished.plusDays(acceptedAfter)) : "", accepted ? "合成验收" + year + "-" + length : "",
        accepted ? "样例市政养护中心" : "", state.equals("handed-over") ? "合成移交" + year + "-" + length : "",
        state.equals("paused") ? LocalDate.of(2023, 6, 5) : "", state);
  }

  static Rows estates() {
    Dice dice = new Dice("estates");
    Dice more = new Dice("estates in detail");
    Rows rows =
        new Rows("estate", "place", "list_year", "built_year", "exception", "buildings", "households", "floor_area", "consented",
            "asked_on", "plan_no", "contents", "funds_upper", "funds_county", "funds_residents", "funds", "started_on",
            "finished_on", "accepted_on", "acceptance_no", "keeper", "asked_sample", "satisfied", "state");
    for (int year : GenerateSampleData.YEARS) {
      int finished = year == 2023 ? 10 : 2 * (year - 2018);
      for (int i = 1; i <= finished + (year == 2023 ? 2 : 0); i++) {
        int buildings = dice.from(1, 6);
        int households = buildings * dice.from(24, 48);
        LocalDate started = dice.workday(LocalDate.of(year, 4, 3), LocalDate.of(year, 6, 15));
        boolean done = i <= finished;
        int built = dice.from(1984, 2000);
        int area = households * dice.from(78, 96);
        int consented = households * dice.from(90, 99) / 100;
        LocalDate end = done ? Dice.workday(started.plusDays(dice.from(100, 170))) : null;
        String state =
            !done ? "building" : year == 2021 ? "evaluated" : year == 2022 ? "handed-over" : i <= 2 ? "finished" : i <= 4 ? "handed-over" : "accepted";
        estate(rows, more, "样例" + year + "-" + i + "号小区", year, built, "", buildings, households, area, consented, started, end, state);
      }
    }
    List<String> early = List.of("surveyed", "surveyed", "asked", "asked", "planned", "reviewed", "dropped");
    for (int i = 0; i < early.size(); i++) {
      int households = 60 + 17 * i;
      boolean asked = !early.get(i).equals("surveyed");
      boolean planned = List.of("planned", "reviewed").contains(early.get(i));
      int consented = planned ? households * 93 / 100 : i == 2 ? households * 41 / 100 : households * 58 / 100;
      estate(rows, more, "样例2024-" + (i + 1) + "号小区", 2024, i == 5 ? 2003 : 1992 + i, i == 5 ? "2003年建成，管网老化严重，经县政府会议同意" : "", 2,
          households, households * 84, asked ? consented : i == 0 ? -1 : households * 47 / 100, null, null, early.get(i));
    }
    return rows;
  }

  private static void estate(
      Rows rows, Dice more, String name, int year, int built, String exception, int buildings, int households, int area,
      int consented, LocalDate started, LocalDate finished, String state) {
    boolean accepted = List.of("accepted", "handed-over", "evaluated").contains(state);
    boolean asked = !state.equals("surveyed");
    boolean planned = started != null || state.equals("planned") || state.equals("reviewed");
    boolean evaluated = state.equals("evaluated");
    int funds = households * 3;
    int sample = Math.max(10, households / 5);
    rows.add(name, TOWN, year, built, exception, buildings, households, area, consented < 0 ? "" : consented,
        asked ? Dice.workday(LocalDate.of(year - 1, 11, more.from(2, 28))) : "", planned ? "合成计划〔" + year + "〕3号" : "",
        started != null || state.equals("reviewed") ? more.chance(0.5) ? "基础类" : "基础类、完善类" : "", planned ? funds * 6 / 10 : "", planned ? funds * 2 / 10 : "",
        planned ? funds / 10 : "", planned ? funds : "", started, finished, accepted ? Dice.workday(finished.plusDays(more.from(14, 40))) : "",
        accepted ? "合成验收" + year + "-" + households : "", state.equals("handed-over") || evaluated ? "样例物业公司" + more.from(1, 4) : "",
        evaluated ? sample : "", evaluated ? sample * (households % 5 == 0 ? 74 : 95) / 100 : "", state);
  }

  static Rows housing(Regions regions) {
    Dice dice = new Dice("housing");
    Dice more = new Dice("housing in detail");
    Rows rows =
        new Rows("project", "place", "list_year", "category", "carried_over", "units_planned", "units_started", "units_topped",
            "units_basic", "basic_meaning", "units_finished", "units_allotted", "floor_area", "permit_no", "started_on",
            "finished_on", "accepted_on", "acceptance_no", "state");
    List<String> open = List.of("building", "building", "topped-out", "topped-out", "basic", "basic", "paused", "building", "topped-out");
    List<String> ready = List.of("finished", "accepted", "accepted", "finished");
    for (int year : GenerateSampleData.YEARS) {
      int projects = year == 2023 ? 13 : 7 + 2 * (year - 2021);
      int units = year == 2023 ? 7_742 : 3_260 + 845 * (year - 2021);
      int number = 0;
      for (int started : dice.split(units, projects, 120)) {
        boolean done = year < 2023 || number >= 9;
        LocalDate begun = dice.workday(LocalDate.of(year, 3, 6), LocalDate.of(year, 5, 30));
        String state = year < 2023 ? number % 3 == 0 ? "accepted" : "allotted" : done ? ready.get(number - 9) : open.get(number);
        boolean basic = done || state.equals("basic");
        boolean topped = basic || state.equals("topped-out");
        int built = done ? started : started * dice.from(10, 60) / 100;
        String name = "样例" + year + "-" + ++number + "号安居工程";
        String place = number <= 9 ? TOWN : dice.of(regions.townships().subList(1, 12));
        String kind = dice.of(List.of("resettlement", "shanty", "rental"));
        int allotted = year < 2023 ? started * dice.from(70, 100) / 100 : 0;
        LocalDate finished = done ? Dice.workday(LocalDate.of(year, 12, dice.from(4, 28))) : null;
        boolean filed = state.equals("accepted") || state.equals("allotted");
        rows.add(name, place, year, kind, "否", started + more.from(0, 12), started, topped ? started : started * 4 / 10,
            basic ? built : "", basic ? "主体和配套管网完工，具备交付条件（县定口径）" : "", done ? started : "",
            state.equals("allotted") ? allotted : "", started * 92, "合成施许〔" + year + "〕安" + number, begun, finished,
            filed ? Dice.workday(finished.plusDays(more.from(5, 14))) : "", filed ? "合成备案" + year + "-" + number : "", state);
      }
    }
    for (int i = 1; i <= 2; i++) {
      rows.add("样例2024-" + i + "号安居工程", TOWN, 2024, "public_rental", "否", 240, "", "", "", "", "", "", "", "", "", "", "", "", "planned");
    }
    return rows;
  }
}
