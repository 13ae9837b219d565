import java.time.LocalDate;
import java.util.List;

/** Relic sites, the lists on which they stand, holdings, checks, institutions and festivals. */
final class Relics {
  private static final int SITES = 84;
  private static final Stages LINE = Stages.of("surveyed", "revoked", "recognised", "announced", "repairing", "safeguarded", "open");
  private static final List<String> LEVELS = List.of("county", "county", "county", "city", "city", "provincial", "national");

  private Relics() {}

  private static String state(int i) {
    return i % 21 == 0 ? "surveyed" : i % 20 == 0 ? "revoked" : i % 10 == 9 ? "recognised" : i % 12 == 5 ? "repairing" : i % 4 == 0 ? "announced" : i % 4 == 1 ? "safeguarded" : "open";
  }

  private static String code(int i) {
    return "WW" + String.format("%04d", i);
  }

  static Rows sites(Regions regions) {
    Dice dice = new Dice("relics");
    Rows rows = new Rows("site_code", "name", "place", "kind", "level", "revolutionary", "condition", "point", "recognition_no", "announcement_no", "announced_on",
        "protection_range_no", "guard_org", "repair_approval_no", "repaired_on", "opened_on", "state");
    for (int i = 1; i <= SITES; i++) {
      String state = state(i);
      boolean announced = LINE.reached("announced", state);
      boolean guarded = LINE.reached("safeguarded", state);
      boolean repaired = guarded && i % 6 == 0;
      rows.put("site_code", code(i), "name", "样例" + i + "号旧址", "place", dice.of(regions.villages()), "kind", i % 3 == 0 ? "building" : "modern",
          "level", announced ? LEVELS.get(i % 7) : "undecided", "revolutionary", i % 3 != 0, "condition", i % 16 == 0 ? "bad" : i % 11 == 0 ? "poor" : i % 4 == 0 ? "middling" : "fair",
          "point", "112." + dice.from(700_000, 990_000) + ",36." + dice.from(700_000, 990_000) + ",WGS84", "recognition_no", state.equals("surveyed") ? "" : "合成文认" + i,
          "announcement_no", announced ? "合成文公" + i : "", "announced_on", announced ? LocalDate.of(i % 2 == 0 ? 2021 : 2016, 1 + i % 12, 15) : "",
          "protection_range_no", guarded ? "合成范围" + i : "", "guard_org", guarded && i % 5 != 0 || guarded ? "样例文物保护所" : "",
          "repair_approval_no", repaired || state.equals("repairing") ? "合成文修" + i : "", "repaired_on", repaired ? LocalDate.of(2021 + i % 3, 10, 20) : "",
          "opened_on", state.equals("open") ? LocalDate.of(2022, 1 + i % 12, 18) : "", "state", state);
    }
    return rows;
  }

  static Rows listings(Regions regions) {
    Rows rows = new Rows("site", "place", "list", "batch", "listed_on", "document_no", "state");
    List<String> lines = sites(regions).lines;
    for (int i = 1; i <= SITES; i++) {
      String place = lines.get(i).split(",", -1)[2];
      String state = state(i);
      if (i % 3 != 0 && LINE.reached("announced", state) && i % 26 != 0) {
        rows.add(code(i), place, "revolutionary", 1 + i % 2, i % 2 == 0 ? "2021-01-12" : "2023-01-29", "合成名录" + (1 + i % 2), i % 41 == 0 ? "removed" : "listed");
      }
      if (i % 4 == 2) {
        rows.add(code(i), place, "red_heritage", 1, "2021-11-05", "合成遗址1", "listed");
      }
      if (i % 9 == 4) {
        boolean open = i % 2 == 0;
        rows.add(code(i), place, "patriotic_base", "", "", "", open ? "proposed" : "not-listed");
      }
    }
    return rows;
  }

  static Rows holdings() {
    Rows rows = new Rows("county", "holder", "grade", "count_year", "sets", "pieces", "state");
    List<String> grades = List.of("first", "second", "third", "common", "ungraded");
    List<Integer> sets = List.of(12, 31, 146, 820, 1_960);
    for (int year : GenerateSampleData.YEARS) {
      for (int g = 0; g < grades.size(); g++) {
        int many = sets.get(g) + (g == 4 ? 24 * (year - 2021) : 0);
        String state = year < 2023 ? "confirmed" : List.of("confirmed", "confirmed", "reviewed", "submitted", "draft").get(g);
        rows.add(GenerateSampleData.COUNTY, "样例纪念馆", grades.get(g), year, many, many * 12 / 10 + g, state);
        rows.add(GenerateSampleData.COUNTY, "样例文物馆", grades.get(g), year, many / 4, many * 5 / 16, "confirmed");
      }
    }
    return rows;
  }

  static Rows checks(Regions regions) {
    Dice dice = new Dice("relic checks");
    Rows rows = new Rows("check_no", "site", "place", "kind", "planned_on", "checked_on", "sheet_no", "problems", "mended", "due_on", "state");
    List<String> lines = sites(regions).lines;
    List<String> kinds = List.of("fire", "lightning", "patrol", "structure");
    for (int i = 1; i <= 150; i++) {
      int site = 1 + i * 5 % SITES;
      String state = i % 30 == 0 ? "planned" : i % 13 == 0 ? "mending" : i % 11 == 0 ? "checked" : "closed";
      boolean checked = !state.equals("planned");
      LocalDate planned = checked ? dice.workday(LocalDate.of(2023, 1, 9), LocalDate.of(2023, 12, 8)) : LocalDate.of(2024, 2, 20);
      int problems = state.equals("mending") ? dice.from(1, 4) : dice.from(0, 3);
      rows.put("check_no", "JC" + String.format("%03d", i), "site", code(site), "place", lines.get(site).split(",", -1)[2], "kind", kinds.get(i % 4 == 3 ? 3 : i % 3),
          "planned_on", planned, "checked_on", checked ? planned.plusDays(dice.from(0, 6)) : "", "sheet_no", checked ? "合成检" + i : "", "problems", checked ? problems : "",
          "mended", state.equals("closed") ? problems : "", "due_on", state.equals("mending") || state.equals("closed") && problems > 0 ? planned.plusDays(30) : "", "state", state);
    }
    return rows;
  }

  static Rows institutions() {
    Rows rows = new Rows("county", "name", "began_on", "founded_on", "founding_no", "state");
    rows.add(GenerateSampleData.COUNTY, "国家革命文物协同研究中心", "2023-09-12", "", "", "forming");
    rows.add(GenerateSampleData.COUNTY, "样例红色文化研究会", "2018-04-10", "2018-11-20", "合成社登2018-1", "founded");
    rows.add(GenerateSampleData.COUNTY, "样例文史研究社", "2009-03-02", "2009-08-18", "合成社登2009-1", "dissolved");
    return rows;
  }

  static Rows festivals() {
    Rows rows = new Rows("county", "festival", "edition", "planned_on", "approval_no", "held_on", "visits", "cost", "state");
    String county = GenerateSampleData.COUNTY;
    rows.add(county, "八路军文化旅游节", 9, "2021-08-18", "合成节2021", "2021-08-18", 21_000, 168, "closed");
    rows.add(county, "八路军文化旅游节", 10, "2022-08-20", "合成节2022", "2022-08-20", 24_500, 175, "closed");
    rows.add(county, "八路军文化旅游节", 11, "2023-08-19", "合成节2023", "2023-08-19", 38_600, "", "held");
    rows.add(county, "八路军文化旅游节", 12, "2024-08-18", "", "", "", "", "planned");
    rows.add(county, "样例红叶节", 3, "2024-10-12", "", "", "", "", "planned");
    rows.add(county, "样例梅花节", 4, "2024-03-16", "合成节2024-1", "", "", "", "approved");
    rows.add(county, "样例冰雪节", 2, "2023-01-10", "", "", "", "", "cancelled");
    return rows;
  }
}
