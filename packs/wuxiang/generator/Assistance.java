import java.time.LocalDate;
import java.util.List;

/** Workshops, posts (3,046 in 2023) and assets. */
final class Assistance {

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
    for (int year : GenerateSampleData.YEARS) {
      int total = year == 2023 ? 3_046 : year == 2022 ? 2_512 : 2_137;
      int serial = 0;
      for (int headcount : dice.split(total, total / 6, 1)) {
        LocalDate created = dice.workday(GenerateSampleData.first(year).plusDays(10), LocalDate.of(year, 12, 20));
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
