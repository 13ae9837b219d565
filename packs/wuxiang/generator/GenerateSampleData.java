import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Writes the synthetic sample records of this pack: {@code java GenerateSampleData.java PACK_FOLDER}.
 *
 * <p>Deterministic: the same seed and regions give the same files, byte by byte. Totals of 2023 equal
 * the published figures; everything below the totals is invented. Nobody real is named, ID numbers
 * carry birth dates of the 19th century.
 */
public final class GenerateSampleData {

  private static final long SEED = 20230101L;
  private static final String COUNTY = "140429";
  private static final List<Integer> YEARS = List.of(2021, 2022, 2023);

  private final Random random = new Random(SEED);
  private final Path data;
  private final List<String> counties = new ArrayList<>();
  private final List<String> townships = new ArrayList<>();
  private final List<String> villages = new ArrayList<>();

  private GenerateSampleData(Path pack) throws IOException {
    data = pack.resolve("data");
    Files.createDirectories(data);
    for (String line : Files.readAllLines(pack.resolve("regions.csv"))) {
      String[] cells = line.split(",", -1);
      switch (cells[2]) {
        case "county" -> counties.add(cells[0]);
        case "township" -> townships.add(cells[0]);
        case "village" -> villages.add(cells[0]);
        default -> { }
      }
    }
  }

  public static void main(String[] arguments) throws IOException {
    GenerateSampleData all = new GenerateSampleData(Path.of(arguments[0]));
    all.economy();
    all.funds();
    all.accidents();
    all.cases();
    all.petitions();
    all.disputes();
    all.honours();
    all.households();
    all.povertyReturns();
    all.workshops();
    all.posts();
    all.assets();
    all.works();
    all.coverage();
  }

  // ---- economy -------------------------------------------------------------------------------

  private void economy() throws IOException {
    Table table =
        new Table(
            "county,subject,period,status,level_value,growth,growth_basis,base_value,released_on,source_document,state");
    economicSubject(table, "gdp", "constant", new String[] {"9.4", "5.6", "3.8"}, 4, "flash");
    economicSubject(table, "investment", "comparable", new String[] {"8.9", "11.2", "16.3"}, 1, "flash");
    economicSubject(table, "budget_revenue", "natural", new String[] {"21.7", "18.4", "12.6"}, 2, "flash");
    economicSubject(table, "retail", "nominal", new String[] {"12.8", "-1.6", "8.9"}, 2, "flash");
    economicSubject(table, "urban_income", "nominal", new String[] {"8.1", "5.9", "8.0"}, 3, "forecast");
    economicSubject(table, "rural_income", "nominal", new String[] {"11.2", "8.4", "10.0"}, 2, "forecast");
    // An earlier estimate of 2023 that the flash figure superseded, kept as a vintage of its own.
    table.row(COUNTY, "gdp", "2023", "forecast", "", "4.0", "constant", "", "2023-12-20", "县统计局预计（合成）", "released");
    String[] quarters = {"4.6", "4.2", "3.9", "3.8"};
    for (int q = 0; q < 4; q++) {
      table.row(COUNTY, "gdp", "2023Q" + (q + 1), "flash", "", quarters[q], "constant", "",
          YearMonth.of(2023, q * 3 + 3).atEndOfMonth().plusDays(25).toString(), "统计月报（合成）", "released");
    }
    table.write("economic_observations");
  }

  /** Growth of all counties for three years; in the last one the county takes the given place. */
  private void economicSubject(
      Table table, String subject, String basis, String[] own, int place, String lastStatus) {
    for (int y = 0; y < YEARS.size(); y++) {
      int year = YEARS.get(y);
      boolean last = y == YEARS.size() - 1;
      BigDecimal mine = new BigDecimal(own[y]);
      List<BigDecimal> others = new ArrayList<>();
      int better = last ? place - 1 : random.nextInt(6);
      for (int i = 0; i < counties.size() - 1; i++) {
        int tenths = 2 + random.nextInt(i < better ? 15 : 45) + i % 7;
        BigDecimal distance = BigDecimal.valueOf(tenths, 1);
        others.add(i < better ? mine.add(distance) : mine.subtract(distance));
      }
      Collections.shuffle(others, random);
      int next = 0;
      for (String county : counties) {
        BigDecimal growth = county.equals(COUNTY) ? mine : others.get(next++);
        String status = last ? lastStatus : "verified";
        String released = last ? (status.equals("forecast") ? "2023-12-25" : "2024-01-20") : (year + 1) + "-03-28";
        table.row(county, subject, Integer.toString(year), status, "", growth.toPlainString(), basis, "",
            released, last ? "全市统计月报（合成）" : year + "年统计公报（合成）", "released");
      }
    }
  }

  private void funds() throws IOException {
    Table table = new Table("county,document_no,project,fund_level,amount,notified_on");
    for (int year : YEARS) {
      long total = year == 2023 ? 4_730_000 : year == 2022 ? 3_915_000 : 3_480_000; // hundredths of 万元
      int parts = 46;
      long[] amounts = split(total, parts, 20_000);
      for (int i = 0; i < parts; i++) {
        String level = i % 3 == 0 ? "central" : "provincial";
        table.row(COUNTY, "晋财〔" + year + "〕" + (100 + i) + "号", "合成项目" + year + "-" + (i + 1), level,
            BigDecimal.valueOf(amounts[i], 2).toPlainString(), day(year));
      }
      for (int i = 0; i < 9; i++) {
        table.row(COUNTY, "长财〔" + year + "〕" + (200 + i) + "号", "合成市级项目" + year + "-" + (i + 1), "city",
            Integer.toString(40 + random.nextInt(160)), day(year));
      }
    }
    table.write("upper_funds");
  }

  // ---- safety --------------------------------------------------------------------------------

  private void accidents() throws IOException {
    Table accidents =
        new Table("accident_no,place,occurred_on,industry,grade,deaths,serious_injuries,direct_loss,reported_on,state");
    Table returns = new Table("respondent,period,nil,filed_on");
    String[] industries = {"road", "construction", "industry_trade", "farm_machinery", "other"};
    List<String> busy = new ArrayList<>();
    int number = 1;
    for (int year : YEARS) {
      int count = year == 2021 ? 7 : year == 2022 ? 5 : 3;
      for (int i = 0; i < count; i++) {
        LocalDate date = LocalDate.parse(day(year));
        String township = townships.get(random.nextInt(12));
        boolean larger = year == 2021 && i == 0;
        accidents.row("WXSG" + year + String.format("%03d", number++), township, date.toString(),
            larger ? "coal" : industries[random.nextInt(industries.length)], larger ? "larger" : "ordinary",
            larger ? "3" : Integer.toString(random.nextInt(2)), Integer.toString(1 + random.nextInt(3)),
            Integer.toString(5 + random.nextInt(90)), date.toString(),
            year < 2023 ? "rectified" : i == 0 ? "investigating" : "published");
        busy.add(township + YearMonth.from(date));
      }
    }
    for (String township : townships) {
      for (YearMonth month : months()) {
        returns.row(township, month.toString(), Boolean.toString(!busy.contains(township + month)), filed(month));
      }
    }
    accidents.write("safety_accidents");
    returns.write("safety_accidents_returns");
  }

  private void cases() throws IOException {
    Table table = new Table("county,month,kind,caliber,cases");
    for (YearMonth month : months()) {
      int drop = (month.getYear() - 2021) * 4;
      table.row(COUNTY, month.toString(), "administrative", "accepted", Integer.toString(58 - drop + random.nextInt(5)));
      table.row(COUNTY, month.toString(), "criminal", "filed", Integer.toString(31 - drop + random.nextInt(4)));
    }
    table.write("case_counts");
  }

  private void petitions() throws IOException {
    Table visits = new Table("county,month,visits");
    visits.row(COUNTY, "2021-05", "1");
    visits.write("petition_visits");
    Table returns = new Table("respondent,period,nil,filed_on");
    for (YearMonth month : months()) {
      returns.row(COUNTY, month.toString(), Boolean.toString(!month.toString().equals("2021-05")), filed(month));
    }
    returns.write("petition_visits_returns");
  }

  // ---- mediation and honours -------------------------------------------------------------------

  private void disputes() throws IOException {
    Table table =
        new Table(
            "case_no,village,received_on,accepted_on,kind,agricultural,level,people,amount,concluded_on,outcome,state");
    String[] kinds = {"family", "neighbours", "house_land", "farmland", "land_transfer", "labour", "damages", "contract"};
    int number = 1;
    for (int year : YEARS) {
      for (int i = 0; i < 210; i++) {
        String kind = kinds[random.nextInt(kinds.length)];
        LocalDate received = LocalDate.parse(day(year)).minusDays(random.nextInt(5)).plusDays(5);
        if (received.getYear() != year) {
          received = LocalDate.of(year, 12, 1);
        }
        boolean farm = kind.startsWith("farm") || kind.startsWith("land") || kind.startsWith("house");
        boolean open = year == 2023 && i % 30 == 0;
        LocalDate accepted = received.plusDays(random.nextInt(3));
        LocalDate concluded = accepted.plusDays(2 + random.nextInt(24));
        boolean failed = i % 40 == 7;
        table.row(year + "人调字第" + number++ + "号", village(), received.toString(),
            open && i % 60 == 0 ? "" : accepted.toString(), kind, Boolean.toString(farm),
            i % 5 == 0 ? "township" : i % 37 == 0 ? "county" : "village",
            Integer.toString(2 + random.nextInt(4)), Integer.toString(500 * (1 + random.nextInt(60))),
            open ? "" : concluded.toString(), open ? "" : failed ? "failed" : i % 6 == 0 ? "oral" : "written",
            open ? (i % 60 == 0 ? "registered" : "mediating") : failed ? "failed" : i % 9 == 0 ? "agreed" : i % 4 == 0 ? "performed" : "archived");
      }
    }
    table.write("disputes");
  }

  private void honours() throws IOException {
    Table table =
        new Table(
            "county,title_code,title_name,honour_level,nature,issuer,holder_kind,holder_name,round,decided_on,document_no,valid_until,state");
    for (int round = 1; round <= 7; round++) {
      int year = 1999 + (round - 1) * 4;
      table.row(COUNTY, "double_support_county", "全省双拥模范县", "provincial", "model", "省级（合成文号）", "county", "武乡县",
          Integer.toString(round), year + "-07-28", "晋双拥合成〔" + year + "〕1号", "", "named");
    }
    table.row(COUNTY, "rule_of_law_project", "全省法治政府示范项目", "provincial", "model", "省级（合成文号）", "project",
        "“红色传承+多元解纷”", "2", "2023-08-15", "合成〔2023〕2号", "", "named");
    table.row(COUNTY, "fengqiao_typical", "全省新时代“枫桥经验”先进典型", "provincial", "typical_case", "省级（合成文号）",
        "method", "化解涉农纠纷工作法", "1", "2023-10-20", "合成〔2023〕3号", "", "named");
    table.row(COUNTY, "elder_care_model_county", "全省首批养老服务模范县", "provincial_department", "model", "省级部门（合成文号）",
        "county", "武乡县", "1", "2023-11-10", "合成〔2023〕4号", "2026-11-10", "named");
    table.row(COUNTY, "other", "合成市级先进集体", "city", "commendation", "市级（合成文号）", "department", "合成部门", "1",
        "2022-04-12", "合成〔2022〕5号", "", "named");
    table.row(COUNTY, "other", "合成创建名单", "provincial", "pilot", "省级（合成）", "county", "武乡县", "3", "", "", "", "candidate");
    table.row(COUNTY, "other", "合成到期称号", "city", "model", "市级（合成文号）", "village", "合成村", "2", "2018-05-01",
        "合成〔2018〕6号", "2021-05-01", "expired");
    table.write("honours");
  }

  // ---- consolidation -----------------------------------------------------------------------------

  private void households() throws IOException {
    Table table =
        new Table(
            "household_no,village,head,head_id,phone,category,members,risk,clue_on,identified_on,measure,income_per_head,eliminated_on,state");
    String[] categories = {"unstable", "marginal", "sudden"};
    String[] risks = {"illness", "disability", "schooling", "disaster", "unsteady_work", "labour_lack"};
    String[] measures = {"health", "social_security", "education", "finance", "employment", "public_post"};
    for (int i = 0; i < 320; i++) {
      LocalDate clue = LocalDate.parse(day(YEARS.get(i % 3)));
      int stage = i % 16;
      boolean identified = stage > 2;
      boolean assisted = stage > 3;
      boolean eliminated = stage > 8 && clue.getYear() < 2023;
      int risk = random.nextInt(risks.length);
      String state =
          stage == 0 ? "clue" : stage == 1 ? "verifying" : stage == 2 ? "rejected"
              : eliminated ? "eliminated" : assisted ? "assisted" : "monitored";
      LocalDate found = clue.plusDays(8 + random.nextInt(7));
      table.row("JC" + COUNTY + String.format("%05d", i + 1), village(), "合成户主" + (i + 1), idNumber(i),
          "1990000" + String.format("%04d", i), categories[i % 3], Integer.toString(1 + random.nextInt(6)),
          stage <= 1 ? "" : risks[risk], clue.toString(), identified ? found.toString() : "",
          assisted ? measures[risk] + (i % 4 == 0 ? ";industry" : "") : "", Integer.toString(5200 + random.nextInt(5200)),
          eliminated ? found.plusDays(150 + random.nextInt(120)).toString() : "", state);
    }
    table.write("monitored_households");
  }

  private void povertyReturns() throws IOException {
    Table events = new Table("event_no,village,happened_on,households,large_scale");
    events.row("FP2021001", villages.get(40), "2021-09-12", "1", "false");
    events.write("poverty_return_events");
    Table returns = new Table("respondent,period,nil,filed_on");
    String affected = villages.get(40).substring(0, 9);
    for (String township : townships) {
      for (YearMonth month : months()) {
        boolean had = township.equals(affected) && month.equals(YearMonth.of(2021, 9));
        returns.row(township, month.toString(), Boolean.toString(!had), filed(month));
      }
    }
    returns.write("poverty_return_events_returns");
  }

  private void workshops() throws IOException {
    Table table = new Table("workshop_no,name,village,operator,product,recognised_on,workers,poor_workers,state");
    String[] products = {"小米加工", "梅杏加工", "服装加工", "手工艺品", "食用菌"};
    for (int i = 0; i < 52; i++) {
      int workers = 8 + random.nextInt(35);
      String state = i < 2 ? "applied" : i < 5 ? "suspended" : i < 7 ? "cancelled" : "running";
      table.row("CJ" + String.format("%03d", i + 1), "合成帮扶车间" + (i + 1), village(), "合成合作社" + (i + 1),
          products[i % products.length], state.equals("applied") ? "" : day(YEARS.get(i % 3)), Integer.toString(workers),
          Integer.toString(workers / 3), state);
    }
    table.write("workshops");
  }

  private void posts() throws IOException {
    Table table = new Table("post_no,village,employer_kind,employer,headcount,created_on,closed_on,state");
    String[] kinds = {"workshop", "public_post", "asset", "cooperative", "enterprise"};
    int number = 1;
    for (int year : YEARS) {
      long total = year == 2023 ? 3046 : year == 2022 ? 2618 : 2204;
      for (long count : split(total, 190, 3)) {
        table.row("GW" + year + String.format("%04d", number++), village(), kinds[number % kinds.length], "合成用人单位" + number,
            Long.toString(count), day(year), "", "confirmed");
      }
      for (int i = 0; i < 12; i++) {
        table.row("GW" + year + String.format("%04d", number++), village(), kinds[i % kinds.length], "合成用人单位" + number,
            Integer.toString(2 + random.nextInt(9)), day(year), "", i % 3 == 0 ? "draft" : i % 3 == 1 ? "submitted" : "reviewed");
      }
    }
    table.write("posts");
  }

  private void assets() throws IOException {
    Table table =
        new Table(
            "asset_no,name,village,asset_class,original_value,owner_kind,handed_over_on,yearly_income,distributed_income,state");
    String[] classes = {"public", "operating", "household"};
    String[] owners = {"village", "village", "household"};
    for (int i = 0; i < 240; i++) {
      int kind = i % 3;
      String state = i % 20 == 0 ? "handed-over" : i % 20 == 1 ? "idle" : i % 20 == 2 ? "disposed" : i % 7 == 0 ? "registered" : "in-use";
      long income = kind == 1 ? 6000 + random.nextInt(60000) : 0;
      table.row("ZC" + String.format("%05d", i + 1), "合成资产" + (i + 1), village(), classes[kind],
          Long.toString(20_000L + random.nextInt(900_000)), state.equals("handed-over") ? "" : owners[kind],
          day(YEARS.get(i % 3)), kind == 1 ? Long.toString(income) : "", kind == 1 ? Long.toString(income * 7 / 10) : "", state);
    }
    table.write("project_assets");
  }

  // ---- rural works -------------------------------------------------------------------------------

  private void works() throws IOException {
    Table table =
        new Table(
            "project_no,village,kind,plan_quantity,quantity,households,funds,contractor,started_on,finished_on,accepted_on,state");
    int[] share = {45, 70, 100}; // percent of the villages of 2023 that had works in each year
    for (int y = 0; y < YEARS.size(); y++) {
      int year = YEARS.get(y);
      accepted(table, year, "lane", 220 * share[y] / 100, 18, y == 2 ? 753_412 : 753_412L * share[y] / 110, 3, 900);
      accepted(table, year, "water", 126 * share[y] / 100, 9, 0, 0, 0);
      accepted(table, year, "flower", 164 * share[y] / 100, 0, y == 2 ? 306_240 : 306_240L * share[y] / 120, 0, 300);
      accepted(table, year, "sewage", 24 * share[y] / 100, 0, 0, 0, 0);
      accepted(table, year, "toilet_new", 190 * share[y] / 100, 0, y == 2 ? 6000 : 6000L * share[y] / 110, 0, 4);
      accepted(table, year, "toilet_upgrade", 236 * share[y] / 100, 0, y == 2 ? 10_000 : 10_000L * share[y] / 120, 0, 6);
      unfinished(table, year);
    }
    table.write("village_works");
  }

  private int projects;

  /**
   * Accepted works of one kind in so many villages, {@code second} of which have two projects. The
   * total is in the smallest unit printed (metres for lanes); 0 means one place per project.
   */
  private void accepted(
      Table table, int year, String kind, int places, int second, long total, int decimals, long least) {
    List<String> chosen = new ArrayList<>(villages);
    Collections.shuffle(chosen, random);
    List<String> sites = new ArrayList<>(chosen.subList(0, places));
    sites.addAll(chosen.subList(0, second));
    long[] parts = total == 0 ? null : split(total, sites.size(), least);
    for (int i = 0; i < sites.size(); i++) {
      String quantity = parts == null ? "1" : BigDecimal.valueOf(parts[i], decimals).toPlainString();
      LocalDate accepted = LocalDate.of(year, 5, 10).plusDays(random.nextInt(230));
      LocalDate finished = accepted.minusDays(5 + random.nextInt(25));
      LocalDate started = finished.minusDays(20 + random.nextInt(60));
      boolean later = i % 6 == 0 && year < 2023;
      row(table, year, sites.get(i), kind, quantity, quantity, started, finished, accepted, later ? "handed-over" : "accepted");
    }
  }

  /** Works that are planned, building, finished or sent back: they must not count. */
  private void unfinished(Table table, int year) {
    if (year < 2023) {
      return;
    }
    String[] states = {"planned", "building", "finished", "township-checked", "rectifying"};
    String[] kinds = {"lane", "water", "sewage", "toilet_upgrade", "light"};
    for (int i = 0; i < 40; i++) {
      int stage = i % states.length;
      LocalDate started = LocalDate.of(year, 9, 1).plusDays(random.nextInt(40));
      LocalDate finished = started.plusDays(40 + random.nextInt(30));
      row(table, year, village(), kinds[(i / 5) % kinds.length], "2", stage >= 2 ? "2" : "", stage >= 1 ? started : null,
          stage >= 2 ? finished : null, null, states[stage]);
    }
  }

  private void row(
      Table table, int year, String village, String kind, String plan, String quantity, LocalDate started,
      LocalDate finished, LocalDate accepted, String state) {
    table.row("GC" + year + String.format("%05d", ++projects), village, kind, plan, quantity,
        Integer.toString(20 + random.nextInt(180)), Integer.toString(3 + random.nextInt(60)),
        "合成施工单位" + (1 + random.nextInt(20)), text(started), text(finished), text(accepted), state);
  }

  private void coverage() throws IOException {
    Table table = new Table("village,kind,met_on,criterion,test_points,state");
    List<String> shuffled = new ArrayList<>(villages);
    Collections.shuffle(shuffled, random);
    coverageOf(table, shuffled, "mobile", 53, 9, "4G基站5公里内（合成）");
    Collections.shuffle(shuffled, random);
    coverageOf(table, shuffled, "wireless", 189, 21, "公共无线网络接入（合成）");
    table.write("village_coverage");
  }

  /** So many villages met the criterion in 2023, some not yet, all others in the two years before. */
  private void coverageOf(Table table, List<String> order, String kind, int inYear, int notYet, String criterion) {
    for (int i = 0; i < order.size(); i++) {
      boolean missing = i >= inYear && i < inYear + notYet;
      String met = i < inYear ? day(2023) : missing ? "" : day(2021 + i % 2);
      table.row(order.get(i), kind, met, criterion, Integer.toString(2 + random.nextInt(4)),
          missing ? (i % 2 == 0 ? "draft" : "submitted") : "confirmed");
    }
  }

  // ---- building blocks -----------------------------------------------------------------------------

  private String village() {
    return villages.get(random.nextInt(villages.size()));
  }

  private String day(int year) {
    return LocalDate.ofYearDay(year, 1 + random.nextInt(360)).toString();
  }

  private static String text(LocalDate date) {
    return date == null ? "" : date.toString();
  }

  private static List<YearMonth> months() {
    List<YearMonth> all = new ArrayList<>();
    for (int year : YEARS) {
      for (int month = 1; month <= 12; month++) {
        all.add(YearMonth.of(year, month));
      }
    }
    return all;
  }

  private String filed(YearMonth month) {
    return month.plusMonths(1).atDay(1 + random.nextInt(5)).toString();
  }

  /** Splits a total into parts of at least {@code least}, varying around their mean. */
  private long[] split(long total, int parts, long least) {
    long[] weights = new long[parts];
    long sum = 0;
    for (int i = 0; i < parts; i++) {
      weights[i] = 50 + random.nextInt(100);
      sum += weights[i];
    }
    long free = total - least * parts;
    if (free < 0) {
      throw new IllegalArgumentException("total " + total + " is too small for " + parts + " parts of " + least);
    }
    long[] result = new long[parts];
    long given = 0;
    for (int i = 0; i < parts; i++) {
      result[i] = least + free * weights[i] / sum;
      given += result[i];
    }
    for (int i = 0; given < total; i++, given++) {
      result[i % parts]++;
    }
    return result;
  }

  /** GB 11643 with a birth date of the 19th century, so that it can belong to no one. */
  private static String idNumber(int index) {
    String body = COUNTY + (1880 + index % 20) + String.format("%02d%02d", 1 + index % 12, 1 + index % 28)
        + String.format("%03d", index);
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (body.charAt(i) - '0') * weights[i];
    }
    return body + "10X98765432".charAt(sum % 11);
  }

  /** A CSV file in the making. */
  private final class Table {
    private final List<String> lines = new ArrayList<>();

    Table(String header) {
      lines.add(header);
    }

    void row(String... cells) {
      int columns = lines.get(0).split(",").length;
      if (cells.length != columns) {
        throw new IllegalArgumentException(cells.length + " cells for " + lines.get(0));
      }
      lines.add(String.join(",", cells));
    }

    void write(String register) throws IOException {
      Files.writeString(data.resolve(register + ".csv"), String.join("\n", lines) + "\n");
    }
  }
}
