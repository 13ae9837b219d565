import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the synthetic records of the sample county: {@code java GenerateSampleData.java}, run in its
 * own folder, rewrites {@code ../data/*.csv}.
 *
 * <p>The program is deterministic: every register draws from a generator seeded with its own name, so
 * that a change in one register leaves the others as they are. The totals of 2023 equal the figures
 * that the county published ({@code ../published-2023.csv}); everything below a total (villages,
 * dates, amounts, households) is drawn, and describes nobody and nothing real. The day on which the
 * records stand is {@link #TODAY}.
 */
public final class GenerateSampleData {

  /** Shortly before the review of 2023 was published. */
  static final LocalDate TODAY = LocalDate.of(2024, 1, 26);

  static final String COUNTY = "140429";

  static final List<Integer> YEARS = List.of(2021, 2022, 2023);

  private GenerateSampleData() {}

  public static void main(String[] arguments) {
    Path pack = Path.of(arguments.length > 0 ? arguments[0] : "..");
    Regions regions = Regions.read(pack.resolve("regions.csv"));
    Output output = new Output(pack.resolve("data"));
    output.write("economic_observations", new Economy(regions).rows());
    output.write("upper_funds", Funds.rows());
    output.write("safety_accidents", Safety.accidents(regions));
    output.write("safety_accidents_returns", Safety.returns(regions, "safety"));
    output.write("case_counts", Safety.cases());
    output.write("petition_visits", Safety.petitions());
    output.write("petition_visits_returns", Safety.petitionReturns());
    output.write("disputes", new Disputes(regions).rows());
    output.write("honours", Honours.rows());
    output.write("monitored_households", new Households(regions).rows());
    output.write("poverty_return_events", Safety.povertyReturns(regions));
    output.write("poverty_return_events_returns", Safety.returns(regions, "poverty"));
    output.write("workshops", Assistance.workshops(regions));
    output.write("posts", Assistance.posts(regions));
    output.write("project_assets", Assistance.assets(regions));
    output.write("village_works", new Works(regions).rows());
    output.write("village_coverage", Coverage.rows(regions));
    Projects projects = new Projects(regions);
    output.write("key_projects", projects.rows());
    output.write("project_months", projects.months);
    output.write("road_segments", Renewal.roads());
    output.write("old_estates", Renewal.estates());
    output.write("housing_projects", Renewal.housing(regions));
    output.write("dangerous_houses", Renewal.houses(regions));
    output.write("school_works", Services.schools(regions));
    output.write("admissions", Services.admissions(regions));
    output.write("critical_centres", Services.centres());
    output.write("critical_months", Services.centreMonths());
    output.write("care_sites", Services.care(regions));
    output.write("labour_markets", Services.markets());
    output.write("labour_months", Services.labour());
    output.write("mines", Industry.mines(regions));
    output.write("cbm_months", Industry.methane(regions));
    output.write("power_stations", Industry.stations(regions));
    output.write("industry_classes", Industry.classes());
    output.write("village_pledges", Governance.pledges(regions));
    output.write("key_villages", Governance.keyVillages(regions));
    output.write("rectification_issues", Governance.issues());
    output.write("culture_institutions", Governance.institutions());
    output.write("festivals", Governance.festivals());
  }

  // ---------------------------------------------------------------- the county and the dice

  /** The division tree, as far as records are placed in it. */
  record Regions(
      List<String> counties, List<String> townships, List<String> villages, List<String> communities) {

    static Regions read(Path file) {
      List<String> counties = new ArrayList<>();
      List<String> townships = new ArrayList<>();
      List<String> villages = new ArrayList<>();
      List<String> communities = new ArrayList<>();
      for (String line : lines(file)) {
        String[] cells = line.split(",", -1);
        switch (cells[2]) {
          case "county" -> counties.add(cells[0]);
          case "township" -> townships.add(cells[0]);
          case "village" -> {
            // Communities and quasi-units have no village works and no village households.
            if (cells[4].equals("village")) {
              villages.add(cells[0]);
            } else if (cells[4].equals("community")) {
              communities.add(cells[0]);
            }
          }
          default -> {}
        }
      }
      return new Regions(List.copyOf(counties), List.copyOf(townships), List.copyOf(villages), List.copyOf(communities));
    }

    private static List<String> lines(Path file) {
      try {
        return Files.readAllLines(file, StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
    }

    /** All villages in a random order. */
    List<String> shuffled(Dice dice) {
      List<String> all = new ArrayList<>(villages);
      Collections.shuffle(all, dice.random);
      return all;
    }
  }

  /** Random draws; {@link Random} is specified to the bit, so every machine draws the same. */
  static final class Dice {
    final Random random;

    Dice(String name) {
      long seed = 20231231;
      for (char c : name.toCharArray()) {
        seed = seed * 31 + c;
      }
      this.random = new Random(seed);
    }

    int from(int least, int greatest) {
      return least + random.nextInt(greatest - least + 1);
    }

    boolean chance(double probability) {
      return random.nextDouble() < probability;
    }

    <T> T of(List<T> choices) {
      return choices.get(random.nextInt(choices.size()));
    }

    LocalDate day(LocalDate first, LocalDate last) {
      return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }

    /** A day of one year that is no weekend. */
    LocalDate workday(LocalDate first, LocalDate last) {
      return workday(day(first, last));
    }

    /** The day itself, or the Friday before it. */
    static LocalDate workday(LocalDate day) {
      return switch (day.getDayOfWeek()) {
        case SATURDAY -> day.minusDays(1);
        case SUNDAY -> day.minusDays(2);
        default -> day;
      };
    }

    /** Whole numbers of at least {@code least}, of similar size, that make up the total exactly. */
    int[] split(int total, int parts, int least) {
      double[] weights = new double[parts];
      double sum = 0;
      for (int i = 0; i < parts; i++) {
        weights[i] = 0.5 + random.nextDouble();
        sum += weights[i];
      }
      int[] shares = new int[parts];
      int rest = total - parts * least;
      int given = 0;
      for (int i = 0; i < parts; i++) {
        int share = (int) Math.floor(rest * weights[i] / sum);
        shares[i] = least + share;
        given += share;
      }
      for (int i = 0; given < rest; i++, given++) {
        shares[i % parts]++;
      }
      return shares;
    }
  }

  /** Rows of one file; the first is the header. */
  static final class Rows {
    final List<String> lines = new ArrayList<>();

    Rows(String... header) {
      add((Object[]) header);
    }

    void add(Object... cells) {
      lines.add(Arrays.stream(cells).map(Rows::cell).collect(Collectors.joining(",")));
    }

    private static String cell(Object value) {
      String text = value == null ? "" : value.toString();
      return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
  }

  record Output(Path folder) {
    void write(String register, Rows rows) {
      try {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(register + ".csv"), String.join("\n", rows.lines) + "\n");
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write " + register, e);
      }
      System.out.println(register + ": " + (rows.lines.size() - 1));
    }
  }

  static LocalDate first(int year) {
    return LocalDate.of(year, 1, 1);
  }

  /** Thousandths as a decimal: 1234 is 1.234. */
  static String thousandths(int value) {
    return value / 1000 + "." + String.format("%03d", value % 1000);
  }

  /** Tenths as a decimal: -5 is -0.5. */
  static String tenths(int value) {
    return (value < 0 ? "-" : "") + Math.abs(value) / 10 + "." + Math.abs(value) % 10;
  }

  // ---------------------------------------------------------------- main economic indicators

  /** Growth of the twelve counties of the city; the home county's are the published ones. */
  static final class Economy {
    private static final String SOURCE = "合成数据（非官方发布）";

    /**
     * One subject. Growth is in tenths of a percent; {@code place} is the home county's place by
     * growth in 2023, or 0 where it is left to chance; {@code level} its level in 2020 in 万元 (元
     * for incomes), 0 where no level is published.
     */
    record Subject(String code, String basis, int[] growth, int place, int level, int every) {
      boolean isIncome() {
        return code.endsWith("income");
      }
    }

    private static final List<Subject> SUBJECTS =
        List.of(
            new Subject("gdp", "constant", new int[] {86, 57, 38}, 0, 812_000, 3),
            new Subject("investment", "comparable", new int[] {112, 143, 186}, 1, 0, 1),
            new Subject("budget_revenue", "natural", new int[] {245, 198, 124}, 2, 98_000, 1),
            new Subject("retail", "nominal", new int[] {151, 8, 89}, 2, 187_000, 1),
            new Subject("urban_income", "nominal", new int[] {83, 64, 80}, 0, 29_180, 3),
            new Subject("rural_income", "nominal", new int[] {112, 81, 100}, 0, 9_420, 3));

    private final Dice dice = new Dice("economy");
    private final Regions regions;
    private final Rows rows =
        new Rows(
            "subject", "county", "period", "cumulative", "status", "level_value", "growth",
            "growth_basis", "base_value", "released_on", "source_document", "state");

    Economy(Regions regions) {
      this.regions = regions;
    }

    Rows rows() {
      for (Subject subject : SUBJECTS) {
        Set<Integer> taken = new HashSet<>();
        for (String county : regions.counties()) {
          county(subject, county, taken);
        }
      }
      return rows;
    }

    private void county(Subject subject, String county, Set<Integer> taken) {
      boolean home = county.equals(COUNTY);
      long level = home ? subject.level : subject.level * (long) dice.from(70, 260) / 100;
      for (int year : YEARS) {
        int index = year - YEARS.get(0);
        int own = subject.growth[index];
        int growth = home ? own : peer(subject, year, own, taken);
        // GDP grows by prices too; the others grow in the prices of the day.
        long grown = growth + (subject.code.equals("gdp") ? dice.from(5, 25) : 0);
        long base = level;
        level += Math.round(level * grown / 1000.0);
        yearly(subject, county, year, level, base, growth);
        if (year == 2023) {
          within(subject, county, year, growth);
        }
      }
    }

    /** Growth of another county: above the home county in as many as its place asks for. */
    private int peer(Subject subject, int year, int own, Set<Integer> taken) {
      if (year != 2023 || subject.place == 0) {
        return own + dice.from(-25, 25);
      }
      boolean above = taken.size() < subject.place - 1;
      int growth = above ? own + dice.from(3, 12) : own - dice.from(4, 60);
      while (!taken.add(growth)) {
        growth--;
      }
      return growth;
    }

    private void yearly(Subject subject, String county, int year, long level, long base, int growth) {
      if (year == 2023) {
        LocalDate forecast = LocalDate.of(2024, 1, 8);
        row(subject, county, "2023", "forecast", 0, 0, subject.code.equals("gdp") ? growth - 2 : growth,
            forecast);
        // Incomes come from a survey whose result is not there yet: they stay a forecast (预计).
        if (!subject.isIncome()) {
          row(subject, county, "2023", "flash", level, base, growth, LocalDate.of(2024, 1, 22));
        }
        return;
      }
      row(subject, county, "" + year, "flash", level, base, growth, LocalDate.of(year + 1, 1, 24));
      row(subject, county, "" + year, "verified", level, base, growth, LocalDate.of(year + 1, 9, 28));
    }

    /** Cumulative figures within the year; investment and retail have none for January alone. */
    private void within(Subject subject, String county, int year, int yearly) {
      boolean late = subject.code.equals("investment") || subject.code.equals("retail");
      int growth = yearly + dice.from(-40, 30);
      for (int month = subject.every; month <= 12; month += subject.every) {
        growth = month == 12 ? yearly : growth + (yearly - growth) / 4 + dice.from(-6, 6);
        if (month == 1 && late) {
          continue;
        }
        String period =
            subject.every == 3 ? year + "Q" + month / 3 : YearMonth.of(year, month).toString();
        String status = month == 12 && subject.isIncome() ? "forecast" : "flash";
        LocalDate released = YearMonth.of(year, month).plusMonths(1).atDay(status.equals("flash") ? 22 : 8);
        row(subject, county, period, status, 0, 0, growth, released);
      }
    }

    private void row(
        Subject subject, String county, String period, String status, long level, long base, int growth,
        LocalDate released) {
      String unit = subject.isIncome() ? "元" : "万元";
      rows.add(
          subject.code, county, period, "true", status,
          level == 0 || subject.level == 0 ? "" : level + unit,
          tenths(growth), subject.basis,
          base == 0 || subject.level == 0 || subject.code.equals("gdp") ? "" : base + unit, Dice.workday(released), SOURCE, "released");
    }
  }

  /** Funds won from above: 4.73亿元 of central and provincial funds in 2023. */
  static final class Funds {
    private static final List<String> PROJECTS =
        List.of("衔接推进乡村振兴补助", "高标准农田建设", "农村饮水工程维修养护", "中小学校舍维修", "老旧小区改造配套",
            "县乡道路养护", "生态保护修复", "县级医院能力提升", "革命文物保护利用", "产业园区基础设施");

    static Rows rows() {
      Dice dice = new Dice("funds");
      Rows rows = new Rows("county", "document_no", "project", "fund_level", "amount", "notified_on");
      int serial = 0;
      for (int year : YEARS) {
        int total = year == 2023 ? 47_300 : year == 2022 ? 41_860 : 37_540;
        for (int amount : dice.split(total, 46, 60)) {
          serial++;
          rows.add(COUNTY, "合成资〔" + year + "〕" + serial + "号", dice.of(PROJECTS) + serial,
              dice.chance(0.55) ? "central" : "provincial", amount,
              dice.workday(first(year).plusDays(20), LocalDate.of(year, 12, 22)));
        }
        for (int amount : dice.split(2_900, 7, 100)) {
          serial++;
          rows.add(COUNTY, "合成资〔" + year + "〕" + serial + "号", dice.of(PROJECTS) + serial, "city",
              amount, dice.workday(first(year).plusDays(20), LocalDate.of(year, 12, 22)));
        }
      }
      return rows;
    }
  }

  // ---------------------------------------------------------------- safe county

  /** Accidents, all of the ordinary grade, and the returns that prove the zeros. */
  static final class Safety {
    private static final YearMonth VISIT = YearMonth.of(2021, 5);

    static Rows accidents(Regions regions) {
      Dice dice = new Dice("accidents");
      Rows rows =
          new Rows("accident_no", "place", "occurred_on", "industry", "grade", "deaths",
              "serious_injuries", "direct_loss", "reported_on", "state");
      for (int year : YEARS) {
        for (int i = 1; i <= 6 - (year - 2021); i++) {
          LocalDate day = dice.day(first(year), LocalDate.of(year, 11, 30));
          rows.add("SG" + year + "-" + i, dice.of(regions.townships()), day,
              dice.of(List.of("construction", "industry_trade", "road", "farm_machinery")), "ordinary",
              0, dice.from(1, 3), dice.from(2, 60), day, year == 2023 && i > 2 ? "approved" : "rectified");
        }
      }
      return rows;
    }

    /**
     * One return of each township for each month. One safety return of 2021 is missing, so that the
     * zero of that year is unproven.
     */
    static Rows returns(Regions regions, String name) {
      Dice dice = new Dice(name + " returns");
      Set<String> hit = new HashSet<>();
      Rows events = name.equals("safety") ? accidents(regions) : povertyReturns(regions);
      for (String line : events.lines.subList(1, events.lines.size())) {
        String[] cells = line.split(",");
        hit.add(cells[1].substring(0, 9) + cells[2].substring(0, 7));
      }
      Rows rows = new Rows("respondent", "period", "nil", "filed_on");
      for (String township : regions.townships()) {
        for (YearMonth month = YearMonth.of(2021, 1); month.getYear() < 2024; month = month.plusMonths(1)) {
          boolean missing =
              name.equals("safety") && township.equals(regions.townships().get(7))
                  && month.equals(YearMonth.of(2021, 8));
          if (!missing) {
            rows.add(township, month, !hit.contains(township + month),
                Dice.workday(month.plusMonths(1).atDay(dice.from(3, 8))));
          }
        }
      }
      return rows;
    }

    /** One visit, two years before the year reported, so that the zeros are not the only value. */
    static Rows petitions() {
      Rows rows = new Rows("county", "month", "visits");
      rows.add(COUNTY, VISIT, 1);
      return rows;
    }

    /** One household, which is no large-scale return. */
    static Rows povertyReturns(Regions regions) {
      Dice dice = new Dice("poverty returns");
      Rows rows = new Rows("event_no", "village", "happened_on", "households", "large_scale");
      rows.add("FP2021-1", dice.of(regions.villages()), "2021-09-12", 1, false);
      return rows;
    }

    /** The petition office hands in one number a month and nothing about anybody. */
    static Rows petitionReturns() {
      Dice dice = new Dice("petition returns");
      Rows rows = new Rows("respondent", "period", "nil", "filed_on");
      for (YearMonth month = YearMonth.of(2021, 1); month.getYear() < 2024; month = month.plusMonths(1)) {
        rows.add(COUNTY, month, !month.equals(VISIT), Dice.workday(month.plusMonths(1).atDay(dice.from(3, 8))));
      }
      return rows;
    }

    static Rows cases() {
      Dice dice = new Dice("cases");
      Rows rows = new Rows("county", "month", "kind", "caliber", "cases");
      for (int year : YEARS) {
        int back = 2023 - year;
        int[] accepted = dice.split(968 + 71 * back, 12, 40);
        int[] filed = dice.split(196 + 23 * back, 12, 8);
        for (int month = 1; month <= 12; month++) {
          String period = YearMonth.of(year, month).toString();
          int a = accepted[month - 1];
          int f = filed[month - 1];
          rows.add(COUNTY, period, "administrative", "accepted", a);
          rows.add(COUNTY, period, "administrative", "handled", a - dice.from(0, a / 10));
          rows.add(COUNTY, period, "criminal", "filed", f);
          rows.add(COUNTY, period, "criminal", "solved", f - dice.from(0, f / 5));
        }
      }
      return rows;
    }
  }

  /** Disputes in mediation; nobody is named. */
  static final class Disputes {
    private static final List<String> KINDS =
        List.of("family", "family", "neighbours", "neighbours", "neighbours", "house_land", "farmland",
            "farmland", "land_transfer", "labour", "damages", "contract", "traffic", "other");
    private static final Set<String> AGRICULTURAL = Set.of("house_land", "farmland", "land_transfer");

    private final Dice dice = new Dice("disputes");
    private final Regions regions;
    private final Rows rows =
        new Rows("case_no", "village", "received_on", "accepted_on", "kind", "agricultural", "level",
            "people", "amount", "concluded_on", "outcome", "state");

    Disputes(Regions regions) {
      this.regions = regions;
    }

    Rows rows() {
      for (int year : YEARS) {
        int number = 1_120 + 60 * (year - 2021);
        for (int i = 1; i <= number; i++) {
          dispute(year, i);
        }
      }
      return rows;
    }

    private void dispute(int year, int serial) {
      LocalDate received = dice.day(first(year), LocalDate.of(year, 12, 31));
      LocalDate accepted = received.plusDays(dice.from(0, 3));
      LocalDate concluded = accepted.plusDays(dice.from(1, 30));
      boolean failed = dice.chance(0.012);
      boolean open = concluded.isAfter(TODAY.minusDays(22)) || (year == 2023 && dice.chance(0.004));
      String kind = dice.of(KINDS);
      String level = dice.chance(0.82) ? "village" : dice.chance(0.85) ? "township" : "county";
      String outcome = failed ? "failed" : level.equals("village") && dice.chance(0.5) ? "oral" : "written";
      String state =
          open
              ? accepted.isAfter(LocalDate.of(2024, 1, 1)) ? "accepted" : "mediating"
              : failed ? "failed" : concluded.getYear() == 2024 ? "agreed" : dice.chance(0.05) ? "performed" : "archived";
      rows.add(
          "样" + year + "人调字第" + serial + "号", dice.of(regions.villages()), received, accepted, kind,
          AGRICULTURAL.contains(kind), level, dice.from(2, 7),
          dice.chance(0.55) ? dice.from(3, 480) * 100 : "", open ? "" : concluded, open ? "" : outcome, state);
    }
  }

  /** Naming decisions; document numbers are made up and say so. */
  static final class Honours {

    static Rows rows() {
      Rows rows =
          new Rows("county", "title_code", "title_name", "honour_level", "nature", "issuer", "holder_kind",
              "holder_name", "round", "decided_on", "document_no", "valid_until", "state");
      int[] years = {1999, 2003, 2007, 2011, 2015, 2019, 2023};
      for (int round = 1; round <= years.length; round++) {
        rows.add(COUNTY, "double_support_county", "全省双拥模范县", "provincial", "commendation", "省级命名机关（合成）",
            "county", "武乡县", round, years[round - 1] + "-07-28", "合成双拥〔" + years[round - 1] + "〕1号", (years[round - 1] + 4) + "-12-31", "named");
      }
      rows.add(COUNTY, "rule_of_law_project", "全省法治政府示范项目", "provincial", "model", "省级命名机关（合成）",
          "project", "“红色传承+多元解纷”", 1, "2023-11-16", "合成法治〔2023〕3号", "", "named");
      rows.add(COUNTY, "fengqiao_typical", "全省新时代“枫桥经验”先进典型", "provincial", "typical_case", "省级命名机关（合成）",
          "method", "化解涉农纠纷工作法", 1, "2023-10-20", "合成枫桥〔2023〕5号", "", "named");
      rows.add(COUNTY, "elder_care_model_county", "全省养老服务模范县", "provincial", "model", "省级命名机关（合成）",
          "county", "武乡县", 1, "2023-12-08", "合成养老〔2023〕7号", "", "named");
      rows.add(COUNTY, "transport_model_county", "全国城乡交通运输一体化示范县", "national", "model", "部委命名机关（合成）",
          "county", "武乡县", 2, "2023-12-22", "合成交通〔2023〕9号", "", "named");
      rows.add(COUNTY, "red_tourism_town", "市级红色旅游专业镇", "city", "model", "市级命名机关（合成）",
          "county", "武乡县", 1, "2023-08-15", "合成文旅〔2023〕6号", "", "named");
      rows.add(COUNTY, "other", "全市信访工作示范单位（合成）", "city", "model", "市级命名机关（合成）",
          "department", "信访局", 2, "2022-03-18", "合成信〔2022〕2号", "", "named");
      rows.add(COUNTY, "other", "省级乡村治理示范县（创建，合成）", "provincial", "model", "省级命名机关（合成）",
          "county", "武乡县", 3, "", "", "", "candidate");
      rows.add(COUNTY, "other", "省级电子商务示范县（合成）", "provincial", "model", "省级命名机关（合成）",
          "county", "武乡县", 1, "2018-06-11", "合成商〔2018〕4号", "2021-12-31", "expired");
      return rows;
    }
  }

  // ---------------------------------------------------------------- monitoring and assistance

  /** Monitored households: 样例户 with numbers for names, and ID numbers born in the 19th century. */
  static final class Households {
    private static final List<String> RISKS =
        List.of("illness", "illness", "illness", "disability", "schooling", "disaster", "unsteady_work", "labour_lack");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Dice dice = new Dice("households");
    private final Regions regions;
    private final Rows rows =
        new Rows("household_no", "village", "head", "head_id", "phone", "category", "members", "risk", "clue_on",
            "identified_on", "measure", "income_per_head", "eliminated_on", "state");

    Households(Regions regions) {
      this.regions = regions;
    }

    Rows rows() {
      for (int i = 1; i <= 720; i++) {
        household(i, dice.day(first(2021), LocalDate.of(2023, 12, 28)));
      }
      for (int i = 721; i <= 744; i++) {
        household(i, dice.day(LocalDate.of(2024, 1, 4), LocalDate.of(2024, 1, 24)));
      }
      return rows;
    }

    private void household(int serial, LocalDate clue) {
      String first = dice.of(RISKS);
      String second = dice.of(RISKS);
      String risk = dice.chance(0.3) && !second.equals(first) ? first + ";" + second : first;
      LocalDate identified = clue.plusDays(dice.chance(0.94) ? dice.from(8, 15) : dice.from(16, 21));
      LocalDate eliminated = identified.plusDays(dice.from(190, 560));
      String state;
      if (clue.getYear() == 2024) {
        state = dice.of(List.of("clue", "verifying", "verifying", "noticed", "checked"));
      } else if (dice.chance(0.05)) {
        state = "rejected";
      } else if (eliminated.isBefore(LocalDate.of(2024, 1, 1)) && dice.chance(0.85)) {
        state = "eliminated";
      } else {
        state = identified.isAfter(LocalDate.of(2023, 12, 10)) || dice.chance(0.02) ? "monitored" : "assisted";
      }
      boolean known = !Set.of("clue", "verifying", "rejected", "noticed", "checked").contains(state);
      boolean helped = state.equals("assisted") || state.equals("eliminated");
      String category = risk.contains("disaster") || dice.chance(0.3) ? "sudden" : dice.chance(0.5) ? "unstable" : "marginal";
      rows.add(
          "JC" + String.format("%05d", serial), dice.of(regions.villages()), "样例户" + String.format("%05d", serial),
          // No number of the telephone plan is free to be nobody's, so the phone stays empty.
          idNumber(serial), "", category, dice.from(1, 6), risk, clue, known ? identified : "",
          helped ? measures(risk) : "", category.equals("sudden") ? dice.from(65, 110) * 100 : dice.from(42, 74) * 100,
          state.equals("eliminated") ? eliminated : "", state);
    }

    private String measures(String risk) {
      List<String> all = new ArrayList<>();
      if (risk.contains("illness")) {
        all.add("health");
      }
      if (risk.contains("disability") || risk.contains("labour_lack")) {
        all.add("social_security");
      }
      if (risk.contains("schooling")) {
        all.add("education");
      }
      if (all.isEmpty() || dice.chance(0.4)) {
        all.add(dice.of(List.of("industry", "employment", "public_post", "finance")));
      }
      return String.join(";", all);
    }

    /** A well-formed number of a person born in the 1880s or 1890s (GB 11643 check digit). */
    private String idNumber(int serial) {
      LocalDate born = dice.day(LocalDate.of(1880, 1, 1), LocalDate.of(1899, 12, 31));
      String body = COUNTY + born.toString().replace("-", "") + String.format("%03d", serial % 1000);
      int sum = 0;
      for (int i = 0; i < WEIGHTS.length; i++) {
        sum += (body.charAt(i) - '0') * WEIGHTS[i];
      }
      return body + "10X98765432".charAt(sum % 11);
    }
  }

  /** Workshops, posts (3,046 in 2023) and assets. */
  static final class Assistance {

    static Rows workshops(Regions regions) {
      Dice dice = new Dice("workshops");
      Rows rows =
          new Rows("workshop_no", "name", "village", "operator", "product", "recognised_on", "workers",
              "poor_workers", "state");
      List<String> villages = regions.shuffled(dice);
      List<String> products = List.of("小米加工", "梅杏果脯", "手工布艺", "服装缝制", "食用菌", "中药材初加工");
      for (int i = 1; i <= 74; i++) {
        String state = i <= 64 ? "running" : i <= 69 ? "suspended" : i <= 71 ? "cancelled" : "applied";
        int workers = state.equals("running") ? dice.from(6, 42) : 0;
        rows.add("CJ" + String.format("%03d", i), "样例" + i + "号帮扶车间", villages.get(i), "样例合作社" + i, dice.of(products),
            state.equals("applied") ? "" : dice.workday(LocalDate.of(2019, 3, 1), LocalDate.of(2023, 11, 20)), workers,
            dice.from(0, workers * 2 / 3), state);
      }
      return rows;
    }

    static Rows posts(Regions regions) {
      Dice dice = new Dice("posts");
      Rows rows =
          new Rows("post_no", "village", "employer_kind", "employer", "headcount", "created_on", "closed_on", "state");
      List<String> kinds = List.of("workshop", "workshop", "workshop", "asset", "asset", "cooperative", "public_post", "enterprise");
      for (int year : YEARS) {
        int total = year == 2023 ? 3_046 : year == 2022 ? 2_512 : 2_137;
        int serial = 0;
        for (int headcount : dice.split(total, total / 6, 1)) {
          LocalDate created = dice.workday(first(year).plusDays(10), LocalDate.of(year, 12, 20));
          boolean closed = year < 2023 && dice.chance(0.08);
          rows.add("GW" + year + "-" + String.format("%04d", ++serial), dice.of(regions.villages()), dice.of(kinds),
              "样例用工单位" + dice.from(1, 180), headcount, created, closed ? created.plusDays(dice.from(120, 360)) : "",
              "confirmed");
        }
      }
      // Not yet through review: they must not count.
      for (int i = 1; i <= 14; i++) {
        rows.add("GW2023-9" + String.format("%03d", i), dice.of(regions.villages()), dice.of(kinds),
            "样例用工单位" + dice.from(1, 180), dice.from(2, 9), dice.workday(LocalDate.of(2023, 12, 4), LocalDate.of(2023, 12, 29)),
            "", i <= 8 ? "submitted" : i <= 11 ? "reviewed" : "draft");
      }
      return rows;
    }

    static Rows assets(Regions regions) {
      Dice dice = new Dice("assets");
      Rows rows =
          new Rows("asset_no", "name", "village", "asset_class", "original_value", "owner_kind", "handed_over_on",
              "yearly_income", "distributed_income", "state");
      List<String> operating = List.of("光伏电站", "加工厂房", "养殖圈舍", "冷藏库", "农机具棚");
      List<String> open = List.of("村内道路", "饮水管网", "文化广场", "路灯", "排水沟");
      for (int i = 1; i <= 1_640; i++) {
        String kind = dice.chance(0.32) ? "operating" : dice.chance(0.9) ? "public" : "household";
        int value = kind.equals("operating") ? dice.from(80, 2_600) * 1_000 : dice.from(20, 900) * 1_000;
        LocalDate day = dice.workday(LocalDate.of(2014, 3, 1), LocalDate.of(2023, 12, 15));
        boolean fresh = day.isAfter(LocalDate.of(2023, 10, 15));
        String state = fresh ? dice.of(List.of("handed-over", "registered")) : dice.chance(0.035) ? "idle" : dice.chance(0.02) ? "disposed" : "in-use";
        int income = kind.equals("operating") && !state.equals("idle") ? value / 1_000 * dice.from(30, 70) : 0;
        rows.add("ZC" + String.format("%05d", i), dice.of(kind.equals("operating") ? operating : open) + i, dice.of(regions.villages()),
            kind, value, state.equals("handed-over") ? "" : kind.equals("household") ? "household" : dice.chance(0.9) ? "village" : "township",
            day, kind.equals("operating") ? income : "", kind.equals("operating") ? income / 100 * dice.from(60, 95) : "", state);
      }
      return rows;
    }
  }

  // ---------------------------------------------------------------- rural works

  /** Village works of three years, those under way, and those planned. */
  static final class Works {

    /**
     * What was accepted in one year.
     *
     * @param projects how many projects; villages may have several
     * @param total in the smallest unit: metres for lanes, else the unit of the kind
     * @param least smallest share of a project
     * @param cost 元 for each unit of the total
     */
    record Plan(String kind, String letters, int year, int villages, int projects, int total, int least, int cost) {
      boolean inMetres() {
        return kind.equals("lane");
      }
    }

    private static final List<Plan> PLANS =
        List.of(
            new Plan("lane", "XD", 2021, 121, 240, 402_310, 300, 130),
            new Plan("lane", "XD", 2022, 168, 360, 541_260, 300, 132),
            new Plan("lane", "XD", 2023, 220, 480, 753_640, 300, 135),
            new Plan("water", "YS", 2021, 74, 81, 81, 1, 320_000),
            new Plan("water", "YS", 2022, 97, 104, 104, 1, 335_000),
            new Plan("water", "YS", 2023, 126, 141, 141, 1, 340_000),
            new Plan("flower", "HH", 2021, 70, 88, 182_600, 200, 9),
            new Plan("flower", "HH", 2022, 84, 101, 231_450, 200, 9),
            new Plan("flower", "HH", 2023, 112, 138, 305_860, 200, 9),
            new Plan("sewage", "WS", 2021, 9, 9, 9, 1, 1_450_000),
            new Plan("sewage", "WS", 2022, 15, 15, 15, 1, 1_480_000),
            new Plan("sewage", "WS", 2023, 24, 24, 24, 1, 1_500_000),
            new Plan("toilet_new", "GC", 2021, 118, 150, 4_820, 4, 2_000),
            new Plan("toilet_new", "GC", 2022, 131, 168, 5_360, 4, 2_000),
            new Plan("toilet_new", "GC", 2023, 144, 190, 6_000, 4, 2_000),
            new Plan("toilet_upgrade", "TB", 2021, 126, 160, 6_450, 4, 1_100),
            new Plan("toilet_upgrade", "TB", 2022, 158, 200, 8_210, 4, 1_100),
            new Plan("toilet_upgrade", "TB", 2023, 187, 240, 10_000, 4, 1_100),
            new Plan("light", "LD", 2022, 92, 92, 2_340, 8, 2_600),
            new Plan("light", "LD", 2023, 105, 105, 2_760, 8, 2_600));

    private final Dice dice = new Dice("works");
    private final Regions regions;
    private final Rows rows =
        new Rows("project_no", "village", "kind", "plan_quantity", "quantity", "households", "funds", "contractor",
            "started_on", "finished_on", "accepted_on", "photo", "state");

    Works(Regions regions) {
      this.regions = regions;
    }

    Rows rows() {
      for (Plan plan : PLANS) {
        List<String> villages = regions.shuffled(dice);
        accepted(plan, villages.subList(0, plan.villages));
        if (plan.year == 2023) {
          unfinished(plan, villages.subList(plan.villages, Math.min(villages.size(), plan.villages + 9)));
        }
      }
      return rows;
    }

    private void accepted(Plan plan, List<String> villages) {
      int[] shares = dice.split(plan.total, plan.projects, plan.least);
      for (int i = 0; i < plan.projects; i++) {
        // Every village has a project; the rest go to villages at random.
        String village = i < villages.size() ? villages.get(i) : dice.of(villages);
        LocalDate started = dice.workday(LocalDate.of(plan.year, 3, 6), LocalDate.of(plan.year, 8, 14));
        LocalDate finished = Dice.workday(started.plusDays(dice.from(20, 88)));
        LocalDate accepted = Dice.workday(finished.plusDays(dice.from(12, 44)));
        boolean handedOver = plan.year < 2023 || accepted.isBefore(LocalDate.of(2023, 11, 20));
        row(plan, i + 1, village, shares[i], plannedFor(shares[i]), started, finished, accepted,
            handedOver ? "handed-over" : "accepted");
      }
    }

    /** A plan that was met within a tenth. */
    private int plannedFor(int share) {
      return Math.max(1, (int) Math.round(share * (0.93 + dice.random.nextDouble() * 0.14)));
    }

    /** Works that are finished but not accepted, being mended, under way, or planned for 2024. */
    private void unfinished(Plan plan, List<String> villages) {
      List<String> states =
          List.of("finished", "rectifying", "township-checked", "building", "building", "planned", "planned", "planned", "planned");
      int usual = plan.total / plan.projects;
      for (int i = 0; i < villages.size(); i++) {
        String state = states.get(i);
        boolean begun = !state.equals("planned");
        boolean done = begun && !state.equals("building");
        LocalDate started = begun ? dice.workday(LocalDate.of(2023, 8, 1), LocalDate.of(2023, 10, 13)) : null;
        LocalDate finished = done ? Dice.workday(started.plusDays(dice.from(30, 60))) : null;
        row(plan, 900 + i, villages.get(i), done ? usual : 0, Math.max(1, usual), started, finished, null, state);
      }
    }

    private void row(
        Plan plan, int serial, String village, int quantity, int planned, LocalDate started, LocalDate finished,
        LocalDate accepted, String state) {
      int households = plan.kind.startsWith("toilet") ? planned : dice.from(28, 210);
      long funds = (long) planned * plan.cost;
      rows.add(
          plan.letters + plan.year + "-" + String.format("%04d", serial), village, plan.kind, printed(plan, planned),
          quantity == 0 ? "" : printed(plan, quantity), households, funds / 10_000 + "." + String.format("%04d", funds % 10_000),
          "样例建设公司" + dice.from(1, 24), started, finished, accepted, "", state);
    }

    private static Object printed(Plan plan, int quantity) {
      return plan.inMetres() ? thousandths(quantity) : quantity;
    }
  }

  /** Which villages meet the criterion of a network, and since when. */
  static final class Coverage {

    static Rows rows(Regions regions) {
      Rows rows = new Rows("village", "kind", "met_on", "criterion", "test_points", "state");
      kind(rows, regions, "mobile", "村委会、学校、卫生室及20户以上聚居点有4G信号（工信部指南2018）", new int[] {124, 92, 53});
      kind(rows, regions, "wireless", "村内公共场所有公共无线网络（县定标准）", new int[] {29, 51, 189});
      return rows;
    }

    private static void kind(Rows rows, Regions regions, String kind, String criterion, int[] met) {
      Dice dice = new Dice("coverage " + kind);
      List<String> villages = regions.shuffled(dice);
      int next = 0;
      for (int year : YEARS) {
        for (int i = 0; i < met[year - 2021]; i++) {
          LocalDate day = dice.workday(LocalDate.of(year, 2, 20), LocalDate.of(year, 12, 18));
          rows.add(villages.get(next++), kind, day, criterion, dice.from(3, 9), "confirmed");
        }
      }
      // Every village is covered by the end of 2023; the communities are still being tested.
      for (int i = 0; i < regions.communities().size(); i++) {
        rows.add(regions.communities().get(i), kind, "", criterion, "", i % 2 == 0 ? "submitted" : "draft");
      }
    }
  }

  // ---------------------------------------------------------------- projects

  /** Lists of three years; that of 2023 has 171 entries, those of the published report by name. */
  static final class Projects {
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
          stage < 1 ? "" : String.format("%02d%02d-%s-%02d-01-%06d", year % 100, dice.from(1, 2), COUNTY, dice.from(1, 9), dice.from(100_000, 999_999));
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

  // ---------------------------------------------------------------- livelihood

  /** Roads, estates, dwellings (7,742 begun in 2023) and dangerous houses (527). */
  static final class Renewal {
    private static final String TOWN = "140429100";

    static Rows roads() {
      Dice dice = new Dice("roads");
      Rows rows =
          new Rows("road", "segment_from", "segment_to", "list_year", "place", "work", "length", "started_on", "finished_on", "state");
      for (int year : YEARS) {
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
      for (int year : YEARS) {
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
      for (int year : YEARS) {
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
      for (int year : YEARS) {
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

  /** Schools, examination aggregates, critical care, elder care, casual labour. */
  static final class Services {
    private static final String TOWN = "140429100";

    static Rows schools(Regions regions) {
      Dice dice = new Dice("schools");
      Rows rows = new Rows("school", "place", "list_year", "work", "floor_area", "budget", "started_on", "finished_on", "state");
      rows.add("故县学校", "140429102", 2023, "new", 12_400, 5_860, "2023-03-20", "", "building");
      rows.add("职业中学新校区", TOWN, 2023, "new", 38_600, 17_900, "2023-04-10", "", "building");
      for (int year : YEARS) {
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
      for (int year : YEARS) {
        int peers = 0;
        for (String county : regions.counties()) {
          boolean home = county.equals(COUNTY);
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

  // ---------------------------------------------------------------- industry and governance

  /** Mines, methane (5,500万立方米 more in 2023), stations, classes of industry. */
  static final class Industry {

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
      for (int year : YEARS) {
        rows.add(COUNTY, year, "coal", 7, 402_000 - 9_000 * (year - 2021));
        for (int i = 0; i < others.size(); i++) {
          boolean formed = i < 3 + year - 2021;
          rows.add(COUNTY, year, others.get(i), formed ? 2 + i + year - 2021 : 0, formed ? (18_000 + dice.from(0, 9_000)) * (year - 2019) / 2 : 0);
        }
      }
      return rows;
    }

    private static String hundredths(int value) {
      return value / 100 + "." + String.format("%02d", value % 100);
    }
  }

  /** Pledges of every village, key villages, issues, the festival. */
  static final class Governance {

    static Rows pledges(Regions regions) {
      Dice dice = new Dice("pledges");
      Rows rows =
          new Rows("village", "pledge_year", "pledges", "published_on", "township_score", "sheets_valid", "satisfied", "rated_on", "state");
      for (int year : List.of(2022, 2023)) {
        for (String village : regions.villages()) {
          boolean rated = year == 2023 || dice.chance(0.8);
          int sheets = dice.from(24, 96);
          rows.add(village, year, dice.from(3, 8), dice.workday(LocalDate.of(year, 2, 6), LocalDate.of(year, 3, 31)),
              rated ? dice.from(72, 98) : "", rated ? sheets : "", rated ? sheets * dice.from(82, 100) / 100 : "",
              rated ? dice.workday(LocalDate.of(year, 12, 4), LocalDate.of(year, 12, 29)) : "", rated ? "rated" : "published");
        }
      }
      return rows;
    }

    static Rows keyVillages(Regions regions) {
      Dice dice = new Dice("key villages");
      Rows rows = new Rows("village", "treatment_year", "treatment", "measures", "due_on", "closed_on", "state");
      List<String> villages = regions.shuffled(dice);
      for (int i = 0; i < 17; i++) {
        int year = i < 8 ? 2022 : 2023;
        rows.add(villages.get(i), year, dice.of(List.of("guided", "supervised", "by_case")), dice.from(4, 12), year + "-12-15",
            dice.workday(LocalDate.of(year, 9, 4), LocalDate.of(year, 12, 8)), "closed");
      }
      return rows;
    }

    static Rows issues() {
      Dice dice = new Dice("issues");
      Rows rows = new Rows("county", "issue_no", "campaign", "source", "raised_on", "lead_org", "due_on", "closed_on", "state");
      List<String> sources = List.of("inspection", "audit", "supervision", "self_check", "people");
      List<String> orgs = List.of("agriculture-bureau", "housing-bureau", "finance-bureau", "transport-bureau", "water-bureau", "development-bureau");
      for (int i = 1; i <= 96; i++) {
        String campaign = i <= 46 ? "不担当不作为" : i <= 84 ? "两不一欠" : "样例2022年专项整治";
        int year = i <= 84 ? 2023 : 2022;
        LocalDate raised = dice.workday(LocalDate.of(year, 3, 6), LocalDate.of(year, 9, 28));
        boolean open = year == 2023 && dice.chance(0.08);
        rows.add(COUNTY, "ZZ" + year + "-" + String.format("%03d", i), campaign, dice.of(sources), raised, dice.of(orgs),
            raised.plusDays(90), open ? "" : Dice.workday(raised.plusDays(dice.from(20, 88))), open ? dice.of(List.of("mending", "applied")) : "closed");
      }
      return rows;
    }

    static Rows institutions() {
      Rows rows = new Rows("county", "name", "status", "began_on", "founded_on");
      rows.add(COUNTY, "国家革命文物协同研究中心", "forming", "2023-09-12", "");
      rows.add(COUNTY, "样例红色文化研究会", "founded", "2018-04-10", "2018-11-20");
      return rows;
    }

    static Rows festivals() {
      Rows rows = new Rows("county", "festival", "edition", "held_on");
      rows.add(COUNTY, "八路军文化旅游节", 9, "2021-08-18");
      rows.add(COUNTY, "八路军文化旅游节", 10, "2022-08-20");
      rows.add(COUNTY, "八路军文化旅游节", 11, "2023-08-19");
      return rows;
    }
  }
}
