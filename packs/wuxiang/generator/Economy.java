import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  private void row(
      Subject subject, String county, String period, String status, long level, long base, int growth,
      LocalDate released) {
    String unit = subject.isIncome() ? "元" : "万元";
    rows.add(
        subject.code, county, period, "true", status,
        level == 0 || subject.level == 0 ? "" : level + unit,
        GenerateSampleData.tenths(growth), subject.basis,
        base == 0 || subject.level == 0 || subject.code.equals("gdp") ? "" : base + unit, Dice.workday(released), SOURCE, "released");
  }
}
