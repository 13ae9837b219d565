import java.time.LocalDate;
import java.util.List;

/** Which villages meet the criterion of a network, and since when. */
final class Coverage {

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
    for (int year : GenerateSampleData.YEARS) {
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
