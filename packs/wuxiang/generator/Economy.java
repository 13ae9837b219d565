import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Growth of the twelve counties of the city; the home county's are the published ones. */
final class Economy {
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
          new Subject("rural_income", "nominal", new int[] {112, 81, 100}, 0, 9_420, 3),
          new Subject("tax_revenue", "natural", new int[] {231, 204, 131}, 0, 71_500, 1));

  private final Dice dice = new Dice("economy");
  private final Regions regions;
  private final Rows rows =
      new Rows(
          "subject", "county", "period", "cumulative", "status", "level_value", "growth",
          "growth_basis", "base_value", "constant_price_year", "method", "released_on", "source_document", "state");
  /** Growth in tenths of a percent by subject, period and county: what ranking tables are made of. */
  private final Map<String, Map<String, Integer>> growths = new TreeMap<>();
  private final Map<String, Long> homeGdp = new TreeMap<>();

  Economy(Regions regions) {
    this.regions = regions;
  }

  Rows rows() {
    for (Subject subject : SUBJECTS) {
      Set<Integer> taken = new HashSet<>();
      for (String county : regions.counties()) {
        // The county sees no other county's taxes.
        if (!subject.code.equals("tax_revenue") || county.equals(GenerateSampleData.COUNTY)) {
          county(subject, county, taken);
        }
      }
    }
    unreleased();
    return rows;
  }

  private void county(Subject subject, String county, Set<Integer> taken) {
    boolean home = county.equals(GenerateSampleData.COUNTY);
    long level = home ? subject.level : subject.level * (long) dice.from(70, 260) / 100;
    for (int year : GenerateSampleData.YEARS) {
      int index = year - GenerateSampleData.YEARS.get(0);
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

  /** Not yet released, or not to be relied on: figures and reports must not see them. */
  private void unreleased() {
    String[][] cases = {
      {"budget_revenue", "imported"}, {"tax_revenue", "checked"}, {"retail", "questioned"}
    };
    for (String[] each : cases) {
      rows.add(each[0], GenerateSampleData.COUNTY, "2023-12", "false", "flash", "", each[0].equals("retail") ? "46.3" : "9.7",
          each[0].equals("retail") ? "nominal" : "natural", "", "", each[0].equals("retail") ? "单月基数偏低，待出数单位核实" : "",
          "", SOURCE, each[1]);
    }
    // Arrived, but under embargo: the forecast stands until it is released.
    rows.add("urban_income", GenerateSampleData.COUNTY, "2023Q4", "true", "flash", "", "8.1", "nominal", "", "", "", "", SOURCE, "imported");
    rows.add("rural_income", GenerateSampleData.COUNTY, "2023Q4", "true", "flash", "", "10.1", "nominal", "", "", "", "", SOURCE, "imported");
    // A forecast that nobody replaced.
    rows.add("tax_revenue", GenerateSampleData.COUNTY, "2023Q3", "true", "forecast", "", "12.5", "natural", "", "",
        "按前八月入库数推算（合成）", "2023-10-09", SOURCE, "released");
  }

  /** The three industries of the home county; their sum is the GDP, but for one row. */
  Rows industries() {
    Rows table =
        new Rows("county", "period", "status", "primary_value", "secondary_value", "tertiary_value", "primary_growth",
            "secondary_growth", "tertiary_growth", "primary_contribution", "secondary_contribution", "tertiary_contribution",
            "released_on", "source_document", "state");
    int[] shares = {78, 512};
    for (Map.Entry<String, Long> each : homeGdp.entrySet()) {
      String year = each.getKey().substring(0, 4);
      String status = each.getKey().substring(5);
      long first = each.getValue() * shares[0] / 1000;
      long second = each.getValue() * shares[1] / 1000;
      long off = each.getKey().equals("2021/flash") ? each.getValue() / 100 : 0;
      int growth = Integer.parseInt(year) == 2023 ? 38 : Integer.parseInt(year) == 2022 ? 57 : 86;
      LocalDate released = LocalDate.of(Integer.parseInt(year) + 1, status.equals("flash") ? 1 : 9, 24);
      table.add(GenerateSampleData.COUNTY, year, status, first + "万元", second + "万元", each.getValue() - first - second + off + "万元",
          GenerateSampleData.tenths(growth + 8), GenerateSampleData.tenths(growth - 6), GenerateSampleData.tenths(growth + 5), "9.4",
          "47.1", "43.5", released, SOURCE, "released");
      if (status.equals("flash") && year.equals("2023")) {
        String[][] early = {{"2023Q1", "checked"}, {"2023Q2", "questioned"}, {"2023Q3", "imported"}};
        for (String[] quarter : early) {
          table.add(GenerateSampleData.COUNTY, quarter[0], "verified", first / 5 + "万元", second / 5 + "万元", second / 6 + "万元", "", "",
              "", "", "", "", "", SOURCE, quarter[1]);
        }
      }
    }
    return table;
  }

  /** The city's ranking tables of 2023, made from the same growths; one differs from what is held. */
  Rows rankTables() {
    Rows table =
        new Rows("county", "subject", "period", "growth", "city_growth", "rank_given", "set_size", "tied", "document_no",
            "issued_on", "state");
    int serial = 0;
    for (Map.Entry<String, Map<String, Integer>> each : growths.entrySet()) {
      String subject = each.getKey().split("/")[0];
      String period = each.getKey().split("/")[1];
      Integer own = each.getValue().get(GenerateSampleData.COUNTY);
      if (own == null || each.getValue().size() < 12 || !period.startsWith("2023")) {
        continue;
      }
      serial++;
      long better = each.getValue().values().stream().filter(growth -> growth > own).count();
      long same = each.getValue().values().stream().filter(growth -> growth.equals(own)).count();
      long sum = each.getValue().values().stream().mapToInt(Integer::intValue).sum();
      int month = period.length() == 4 ? 12 : period.contains("Q") ? (period.charAt(5) - '0') * 3 : Integer.parseInt(period.substring(5));
      LocalDate issued = Dice.workday(YearMonth.of(2023, month).plusMonths(1).atDay(24));
      boolean disputed =
          (subject.equals("retail") && period.equals("2023-06")) || (subject.equals("budget_revenue") && period.equals("2023-09"));
      boolean late = issued.isAfter(LocalDate.of(2024, 1, 1)) && period.length() > 4;
      table.add(GenerateSampleData.COUNTY, subject, period, GenerateSampleData.tenths(disputed ? own + 3 : own),
          GenerateSampleData.tenths((int) (sum / each.getValue().size())), better + 1, 12, same > 1, "合成统计月报2023第" + serial + "期",
          issued, disputed ? "disputed" : late ? "received" : "confirmed");
    }
    return table;
  }

  private void row(
      Subject subject, String county, String period, String status, long level, long base, int growth,
      LocalDate released) {
    String unit = subject.isIncome() ? "元" : "万元";
    rows.add(
        subject.code, county, period, "true", status,
        level == 0 || subject.level == 0 ? "" : level + unit,
        GenerateSampleData.tenths(growth), subject.basis,
        base == 0 || subject.level == 0 || subject.code.equals("gdp") ? "" : base + unit, subject.code.equals("gdp") ? 2020 : "",
        status.equals("forecast") ? "按前十一月走势测算（合成）" : "", Dice.workday(released), SOURCE, "released");
    growths.computeIfAbsent(subject.code + "/" + period, key -> new TreeMap<>()).put(county, growth);
    if (subject.code.equals("gdp") && level > 0 && county.equals(GenerateSampleData.COUNTY)) {
      homeGdp.put(period + "/" + status, level);
    }
  }
}
