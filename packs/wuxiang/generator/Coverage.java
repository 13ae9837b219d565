import java.time.LocalDate;
import java.util.List;

/** Which villages meet the criterion of a network, and since when. */
final class Coverage {

  static Rows rows(Regions regions) {
    Rows rows =
        new Rows("village", "kind", "met_on", "criterion", "result", "test_points", "points_met", "tested_on", "tester",
            "natural_villages", "natural_covered", "proof_no", "complaint_on", "state");
    kind(rows, regions, "mobile", "村委会、学校、卫生室及20户以上聚居点有4G信号（工信部指南2018）", new int[] {124, 92, 53});
    kind(rows, regions, "wireless", "村内公共场所有公共无线网络（县定标准）", new int[] {29, 51, 189});
    return rows;
  }

  private static void kind(Rows rows, Regions regions, String kind, String criterion, int[] met) {
    Dice dice = new Dice("coverage " + kind);
    Dice more = new Dice("coverage in detail " + kind);
    List<String> villages = regions.shuffled(dice);
    int next = 0;
    for (int year : GenerateSampleData.YEARS) {
      for (int i = 0; i < met[year - 2021]; i++) {
        LocalDate day = dice.workday(LocalDate.of(year, 2, 20), LocalDate.of(year, 12, 18));
        int points = dice.from(3, 9);
        int natural = more.from(1, 6);
        boolean doubted = year == 2022 && i % 30 == 5;
        rows.add(villages.get(next++), kind, day, criterion, "met", points, points, Dice.workday(day.minusDays(6)),
            "样例通信公司" + more.from(1, 3), natural, natural - (more.chance(0.1) && natural > 1 ? 1 : 0),
            "合成测试" + kind.charAt(0) + next, doubted ? LocalDate.of(2023, 11, 14) : "", "confirmed");
      }
    }
    // Every village is covered by the end of 2023; the communities are still being tested.
    List<String> states = List.of("draft", "submitted", "reviewed", "retest", "missed", "draft");
    for (int i = 0; i < regions.communities().size(); i++) {
      String state = states.get(i % states.size());
      boolean tested = !state.equals("draft");
      boolean good = state.equals("reviewed") || state.equals("submitted");
      rows.add(regions.communities().get(i), kind, state.equals("reviewed") ? LocalDate.of(2024, 1, 12) : "", criterion,
          !tested ? "" : good ? "met" : state.equals("retest") ? "partly" : "missed", tested ? 6 : "", tested ? good ? 6 : 3 : "",
          tested ? LocalDate.of(2024, 1, 5) : "", tested ? "样例通信公司1" : "", "", "", state.equals("reviewed") ? "合成测试社区" + i : "",
          state.equals("retest") ? LocalDate.of(2024, 1, 15) : "", state);
    }
  }
}
