import java.time.LocalDate;
import java.util.List;

/** Pledges of every village, key villages, issues, the festival. */
final class Governance {

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
      rows.add(GenerateSampleData.COUNTY, "ZZ" + year + "-" + String.format("%03d", i), campaign, dice.of(sources), raised, dice.of(orgs),
          raised.plusDays(90), open ? "" : Dice.workday(raised.plusDays(dice.from(20, 88))), open ? dice.of(List.of("mending", "applied")) : "closed");
    }
    return rows;
  }

  static Rows institutions() {
    Rows rows = new Rows("county", "name", "status", "began_on", "founded_on");
    rows.add(GenerateSampleData.COUNTY, "国家革命文物协同研究中心", "forming", "2023-09-12", "");
    rows.add(GenerateSampleData.COUNTY, "样例红色文化研究会", "founded", "2018-04-10", "2018-11-20");
    return rows;
  }

  static Rows festivals() {
    Rows rows = new Rows("county", "festival", "edition", "held_on");
    rows.add(GenerateSampleData.COUNTY, "八路军文化旅游节", 9, "2021-08-18");
    rows.add(GenerateSampleData.COUNTY, "八路军文化旅游节", 10, "2022-08-20");
    rows.add(GenerateSampleData.COUNTY, "八路军文化旅游节", 11, "2023-08-19");
    return rows;
  }
}
