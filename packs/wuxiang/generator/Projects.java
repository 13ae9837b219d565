import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Lists of three years; that of 2023 has 171 entries, those of the published report by name. */
final class Projects {
  /** The last milestone of a project within its year. */
  private record Entry(String name, String category, String state) {}

  private static final List<String> OTHERS =
      List.of("energy", "energy", "agriculture", "agriculture", "agriculture", "infrastructure", "infrastructure",
          "infrastructure", "livelihood", "livelihood", "factory");
  private static final List<String> STATES =
      List.of("proposed", "approved", "preparing", "preparing", "building", "building", "building", "building", "topped-out");

  final Rows months = new Rows("project", "place", "month", "invest_done", "progress", "blockers", "state");
  private final Dice dice = new Dice("projects");
  private final Regions regions;
  private final Rows rows =
      new Rows("list_year", "list_no", "name", "project_code", "place", "category", "nature", "unit_name", "total_invest",
          "year_plan_invest", "year_done_invest", "planned_progress", "progress", "started_on", "topped_out_on",
          "finished_on", "used_on", "state");

  Projects(Regions regions) {
    this.regions = regions;
  }

  Rows rows() {
    list(2021, List.of(), 133);
    list(2022, List.of(), 152);
    list(2023, named(), 171);
    return rows;
  }

  private static List<Entry> named() {
    List<Entry> all = new ArrayList<>();
    add(all, "public_building", "topped-out", "公共文化服务中心", "便民服务中心", "全民健身中心", "工人文化宫");
    add(all, "childcare", "topped-out", "托育中心");
    add(all, "study_base", "topped-out", "太行红色产学研基地");
    add(all, "greening", "finished", "南山生态绿化工程", "北山生态绿化工程", "凤凰山生态绿化工程");
    add(all, "river", "building", "浊漳河重点河道治理", "县城水系生态治理", "农村水系综合治理");
    add(all, "factory", "in-use", "太湖豆制品厂", "太行涌泉酒厂");
    add(all, "logistics_park", "building", "宝昌现代物流园区", "阳成粮油仓储冷链物流");
    add(all, "tourism_venue", "in-use", "八路军文化园休闲街区", "关河小镇", "王家峪红色记忆酒店");
    add(all, "hotel", "building", "太行国际假日酒店");
    for (int i = 1; i <= 5; i++) {
      add(all, "visitor_centre", "in-use", "样例" + i + "号游客接待中心");
    }
    for (int i = 2; i <= 21; i++) {
      add(all, "hotel", "building", "样例" + i + "号宾馆");
    }
    return all;
  }

  private static void add(List<Entry> all, String category, String state, String... names) {
    for (String name : names) {
      all.add(new Entry(name, category, state));
    }
  }

  private void list(int year, List<Entry> named, int number) {
    for (int i = 1; i <= number; i++) {
      Entry entry =
          i <= named.size()
              ? named.get(i - 1)
              : new Entry("样例" + year + "-" + i + "号项目", dice.of(OTHERS), dice.of(STATES));
      project(year, i, entry);
    }
  }

  private void project(int year, int number, Entry entry) {
    int stage = List.of("proposed", "approved", "preparing", "building", "topped-out", "finished", "in-use").indexOf(entry.state);
    String place = dice.of(regions.townships());
    int total = dice.from(6, 420) * 100;
    int plan = stage < 3 ? 0 : total * dice.from(30, 70) / 100;
    int done = stage < 3 ? 0 : plan * dice.from(82, 118) / 100;
    int planned = stage < 3 ? 0 : dice.from(50, 80);
    // The last three hotels of the list are behind schedule, all the others keep to it.
    boolean behind = entry.category.equals("hotel") ? number > 42 : dice.chance(0.06);
    int progress = stage < 3 ? 0 : stage >= 5 ? 100 : behind ? planned - dice.from(12, 38) : planned + dice.from(0, 12);
    LocalDate started = stage < 3 ? null : dice.workday(LocalDate.of(year, 3, 1), LocalDate.of(year, 5, 20));
    LocalDate topped = stage < 4 ? null : dice.workday(LocalDate.of(year, 8, 20), LocalDate.of(year, 9, 28));
    LocalDate finished = stage < 5 ? null : dice.workday(LocalDate.of(year, 10, 9), LocalDate.of(year, 11, 10));
    LocalDate used = stage < 6 ? null : dice.workday(LocalDate.of(year, 11, 20), LocalDate.of(year, 12, 20));
    String code =
        stage < 1 ? "" : String.format("%02d%02d-%s-%02d-01-%06d", year % 100, dice.from(1, 2), GenerateSampleData.COUNTY, dice.from(1, 9), dice.from(100_000, 999_999));
    rows.add(year, number, entry.name, code, place, entry.category,
        stage < 3 ? "preparatory" : stage >= 5 ? "finishing" : dice.chance(0.6) ? "new" : "continued", "样例项目单位" + dice.from(1, 90),
        total, stage < 3 ? "" : plan, stage < 3 ? "" : done, stage < 3 ? "" : planned, stage < 3 ? "" : progress,
        started, topped, finished, used, entry.state);
    if (year == 2023 && stage >= 3) {
      months(year + "/" + number, place, started, done, progress);
    }
  }

  private void months(String key, String place, LocalDate started, int done, int progress) {
    int first = started.getMonthValue();
    int count = 13 - first;
    int[] shares = dice.split(done, count, 0);
    for (int i = 0; i < count; i++) {
      months.add(key, place, YearMonth.of(2023, first + i), shares[i], progress * (i + 1) / count,
          dice.chance(0.07) ? dice.of(List.of("征拆未完成", "用地手续待批", "资金拨付滞后", "冬季停工")) : "", "confirmed");
    }
  }
}
