import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists of three years; that of 2023 has 171 entries, those of the published report by name. */
final class Projects {
  /** The last milestone of a project within its year. */
  private record Entry(String name, String category, String state) {}

  /** What other registers take from a project instead of telling it anew. */
  record Known(String key, String place, LocalDate started, LocalDate used) {}

  private static final Map<String, String> DEPARTMENTS =
      Map.of("factory", "industry-bureau", "energy", "industry-bureau", "agriculture", "agriculture-bureau", "river", "water-bureau",
          "tourism_venue", "culture-tourism-bureau", "visitor_centre", "culture-tourism-bureau", "hotel", "culture-tourism-bureau",
          "childcare", "health-bureau", "public_building", "housing-bureau");
  private static final List<String> OTHERS =
      List.of("energy", "energy", "agriculture", "agriculture", "agriculture", "infrastructure", "infrastructure",
          "infrastructure", "livelihood", "livelihood", "factory");
  private static final List<String> STATES =
      List.of("proposed", "approved", "preparing", "preparing", "building", "building", "building", "building", "topped-out");

  final ProjectDetails details = new ProjectDetails();
  final Map<String, Known> known = new HashMap<>();
  private final Dice dice = new Dice("projects");
  private final Dice more = new Dice("projects in detail");
  private final Regions regions;
  private final Rows rows =
      new Rows("list_year", "list_no", "name", "project_code", "entries", "list_level", "place", "category", "nature",
          "approval_kind", "finance", "content", "unit_name", "industry_dept", "leader", "total_invest", "invest_before",
          "year_plan_invest", "planned_progress", "plan_start_on", "plan_finish_on",
          "start_excuse", "approved_on", "approval_no", "permit_no", "start_report_no", "started_on", "topped_out_on",
          "structure_no", "finished_on", "acceptance_no", "used_on", "use_proof_no", "effective_on", "output_proof_no",
          "stat_state", "stat_entered_on", "stat_excuse", "paused_on", "resume_expected_on", "minutes_no", "state");

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

  /** What became of a project since its list: those of earlier years are mostly in use by now. */
  private String stateNow(int year, int number, Entry entry, int stage) {
    if (entry.name.startsWith("样例" + year)) {
      if (year < 2023 && stage >= 3) {
        return number % 19 == 4 ? "paused" : number % 23 == 6 ? "ended" : number % 4 == 0 && year == 2021 ? "effective" : number % 3 == 0 ? "finished" : "in-use";
      }
      if (year < 2023 && stage > 0) {
        return number % 5 == 0 ? entry.state : "delisted";
      }
      if (year == 2023 && (number == 61 || number == 93)) {
        return "paused";
      }
      if (year == 2023 && (number == 110 || number == 121)) {
        return number == 110 ? "ended" : "delisted";
      }
    }
    return entry.state;
  }

  private void project(int year, int number, Entry entry) {
    List<String> stages = List.of("proposed", "approved", "preparing", "building", "topped-out", "finished", "in-use");
    int stage = stages.indexOf(entry.state);
    String place = dice.of(regions.townships());
    int total = dice.from(6, 420) * 100;
    String state = stateNow(year, number, entry, stage);
    if (List.of("finished", "in-use", "effective").contains(state)) {
      stage = state.equals("finished") ? 5 : 6;
    } else if (state.equals("paused")) {
      stage = 3;
    } else if (state.equals("ended") || state.equals("delisted")) {
      stage = 1;
    }
    int plan = stage < 3 ? 0 : total * dice.from(30, 70) / 100;
    int done = stage < 3 ? 0 : plan * dice.from(82, 118) / 100;
    int planned = stage < 3 ? 0 : dice.from(50, 80);
    // The last three hotels of the list are behind schedule, all the others keep to it.
    boolean behind = entry.category.equals("hotel") ? number > 42 : dice.chance(0.06);
    int progress = stage < 3 ? 0 : stage >= 5 ? 100 : behind ? planned - (number % 2 == 0 ? dice.from(12, 29) : dice.from(31, 38)) : planned + dice.from(0, 12);
    LocalDate started = stage < 3 ? null : dice.workday(LocalDate.of(year, 3, 1), LocalDate.of(year, 5, 20));
    LocalDate topped = stage < 4 ? null : dice.workday(LocalDate.of(year, 8, 20), LocalDate.of(year, 9, 28));
    LocalDate finished = stage < 5 ? null : dice.workday(LocalDate.of(year, 10, 9), LocalDate.of(year, 11, 10));
    LocalDate used = stage < 6 ? null : dice.workday(LocalDate.of(year, 11, 20), LocalDate.of(year, 12, 20));
    String code =
        stage < 1 ? "" : String.format("%02d%02d-%s-%02d-01-%06d", year % 100, dice.from(1, 2), GenerateSampleData.COUNTY, dice.from(1, 9), dice.from(100_000, 999_999));
    boolean isNew = dice.chance(0.6);
    String nature = stage < 3 ? "preparatory" : stage >= 5 ? "finishing" : isNew ? "new" : "continued";
    String unit = "样例项目单位" + dice.from(1, 90);
    String serial = year + "-" + number;
    boolean works = entry.category.equals("greening") || entry.category.equals("river");
    LocalDate due = planStart(year, number, stage, started);
    boolean listed = more.chance(0.9);
    boolean effective = state.equals("effective");
    boolean ended = state.equals("ended") || state.equals("delisted");
    boolean paused = state.equals("paused");
    rows.add(year, number, entry.name, code, more.chance(0.04) ? more.from(2, 5) : 1,
        more.of(List.of("county", "county", "county", "city", "provincial")), place, entry.category, nature,
        stage < 1 ? "" : more.of(List.of("approval", "filing", "filing")), more.of(List.of("government", "enterprise", "enterprise", "mixed")),
        "样例建设内容，总投资" + total + "万元", unit, DEPARTMENTS.getOrDefault(entry.category, "development-bureau"), "样例县领导" + more.from(1, 12),
        total, nature.equals("continued") ? total / 5 : "", stage < 3 ? "" : plan, stage < 3 ? "" : planned,
        due, due == null ? "" : due.plusMonths(10), stage == 2 && number % 7 == 1 ? "土地指标跨年安排，经主管部门认可" : "",
        stage < 1 ? "" : LocalDate.of(year, 1, more.from(4, 27)), stage < 1 ? "" : "合成立项" + serial, started == null || works ? "" : "合成施许" + serial,
        started == null ? "" : "合成开工" + serial, started, topped, topped == null ? "" : "合成主体" + serial, finished,
        finished == null ? "" : "合成竣工" + serial, used, used == null ? "" : "合成投用" + serial, effective ? LocalDate.of(year + 1, 10, 18) : "",
        effective ? "合成达效" + serial : "", started == null ? "none" : listed ? "entered" : more.of(List.of("applied", "none")),
        started != null && listed ? Dice.workday(started.plusDays(more.from(16, 50))) : "",
        started != null && !listed && number % 3 == 0 ? "打包项目待拆分后申报" : "", paused ? LocalDate.of(year, 10, 16) : "",
        paused ? LocalDate.of(year == 2023 ? 2024 : 2023, number % 2 == 0 ? 1 : 4, 8) : "", ended ? "合成纪要" + serial : "", state);
    if (stage >= 3) {
      // A project that the report names has sent all its months.
      details.months(year + "/" + number, place, started, done, progress, year < 2023 || number <= named().size());
    }
    known.put(entry.name, new Known(year + "/" + number, place, started, used));
    if (year == 2023 && stage >= 1) {
      details.gates(year + "/" + number, place, stage, started, works);
    }
    if (year == 2023 && state.equals("building")) {
      details.item(year + "/" + number, place, DEPARTMENTS.getOrDefault(entry.category, "development-bureau"), started);
    }
  }

  /** A few weeks around the start; projects still being prepared were or are due from last autumn to next spring. */
  private LocalDate planStart(int year, int number, int stage, LocalDate started) {
    if (stage >= 3) {
      return Dice.workday(started.plusDays(more.from(-12, 12)));
    }
    if (stage == 0) {
      return null;
    }
    List<LocalDate> days =
        List.of(LocalDate.of(year, 9, 15), LocalDate.of(year, 12, 25), LocalDate.of(year + 1, 1, 15), LocalDate.of(year + 1, 3, 18),
            LocalDate.of(year + 1, 4, 10));
    return days.get(stage == 1 ? 3 + number % 2 : number % 5);
  }
}
