import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Workshops and their workers, posts (3,046 in 2023), assets with income and inventory. */
final class Assistance {
  private static final Set<String> RUNNING = Set.of("running", "reviewing");

  private final Regions regions;
  private final Families families;
  private final Organisations organisations;
  private final Rows workshops =
      new Rows("workshop_no", "name", "village", "workshop_kind", "operator", "site_owner", "product", "checked_on",
          "recognised_on", "recognition_no", "reviewed_on", "wages_paid_on", "stopped_on", "cancelled_on", "state");
  private final Rows staff =
      new Rows("workshop", "worker_no", "village", "person", "worker_kind", "began_on", "left_on", "contract", "monthly_wage", "insured", "state");
  private final Rows assets =
      new Rows("asset_no", "name", "village", "asset_class", "form", "funds_year", "funds_from", "original_value", "handed_over_on",
          "owner_kind", "certificate_no", "keeper", "operator", "contract_no", "contract_to", "yearly_due", "cleanup", "idle_from",
          "disposal_minutes_no", "disposal_no", "disposed_on", "state");
  private final Rows incomes =
      new Rows("asset", "village", "income_year", "due", "due_on", "received", "received_on", "meeting_on", "minutes_no", "notice_from",
          "for_posts", "for_hardship", "for_upkeep", "for_rewards", "for_collective", "distributed_on", "state");
  private final Rows inventories = new Rows("asset", "village", "inventory_year", "counted_on", "found", "action", "state");

  Assistance(Regions regions, Families families, Organisations organisations) {
    this.regions = regions;
    this.organisations = organisations;
    this.families = families;
    makeWorkshops();
    makeAssets();
  }

  Rows workshops() {
    return workshops;
  }

  Rows staff() {
    return staff;
  }

  Rows assets() {
    return assets;
  }

  Rows incomes() {
    return incomes;
  }

  Rows inventories() {
    return inventories;
  }

  private void makeWorkshops() {
    Dice dice = new Dice("workshops");
    List<String> villages = regions.shuffled(dice);
    List<String> products = List.of("小米加工", "梅杏果脯", "手工布艺", "服装缝制", "食用菌", "中药材初加工");
    List<String> kinds = List.of("plant", "home", "farm", "trade", "tourism");
    for (int i = 1; i <= 78; i++) {
      String state = i <= 62 ? "running" : i <= 64 ? "reviewing" : i <= 69 ? "suspended" : i <= 71 ? "cancelled" : i <= 74 ? "applied"
          : i <= 76 ? "checked" : "declined";
      boolean running = RUNNING.contains(state);
      boolean recognised = running || state.equals("suspended") || state.equals("cancelled");
      int workers = running ? dice.from(5, 11) : 0;
      LocalDate day = dice.workday(LocalDate.of(2019, 3, 1), LocalDate.of(2023, 11, 20));
      boolean silent = running && i % 20 == 0;
      String number = "CJ" + String.format("%03d", i);
      String place = regions.name(villages.get(i));
      workshops.add(number, place + "帮扶车间", villages.get(i), dice.of(kinds), organisations.cooperative("武乡县" + place + "种养专业合作社", villages.get(i)),
          dice.of(List.of("village", "village", "township")), dice.of(products), state.equals("applied") ? "" : day.minusDays(12),
          recognised ? day : "", recognised ? "合成认〔" + day.getYear() + "〕" + i + "号" : "",
          recognised && day.getYear() < 2023 ? "2023-06-" + (10 + i % 18) : "",
          running ? silent ? "2023-10-20" : "2024-01-" + (10 + i % 12) : "", state.equals("suspended") ? "2023-0" + (4 + i % 5) + "-15" : "",
          state.equals("cancelled") ? "2022-11-30" : "", state);
      for (int worker = 1; worker <= workers; worker++) {
        Families.Person person = families.person("workshop", villages.get(i), each -> each.age(day) >= 18 && each.age(GenerateSampleData.TODAY) <= 64, false, dice);
        staff.add(number, worker, villages.get(i), person.no(), families.workerKind(person),
            day.plusDays(dice.from(0, 60)).isAfter(LocalDate.of(2023, 12, 31)) ? day : day.plusDays(dice.from(0, 40)), "",
            dice.of(List.of("labour", "service", "piece")), dice.from(12, 32) * 100, dice.chance(0.8), "working");
      }
      if (running && i % 5 == 0) {
        Families.Person gone = families.person("workshop", villages.get(i), each -> each.age(day) >= 18, false, dice);
        Families.Person resting = families.person("workshop", villages.get(i), each -> each.age(day) >= 18, false, dice);
        staff.add(number, 90, villages.get(i), gone.no(), families.workerKind(gone), day, day.plusDays(70), "service", 1_500, true, "left");
        staff.add(number, 91, villages.get(i), resting.no(), families.workerKind(resting), day, "", "piece", 1_400, false, "paused");
      }
    }
  }

  static Rows posts(Regions regions) {
    Dice dice = new Dice("posts");
    Rows rows =
        new Rows("post_no", "village", "employer_kind", "employer", "headcount", "created_on", "closed_on", "state");
    List<String> kinds = List.of("workshop", "workshop", "workshop", "asset", "asset", "cooperative", "public_post", "enterprise");
    for (int year : GenerateSampleData.YEARS) {
      int total = year == 2023 ? 3_046 : year == 2022 ? 2_512 : 2_137;
      int serial = 0;
      for (int headcount : dice.split(total, total / 8, 1)) {
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

  private void makeAssets() {
    Dice dice = new Dice("assets");
    List<String> operating = List.of("光伏电站", "加工厂房", "养殖圈舍", "冷藏库", "农机具棚");
    List<String> open = List.of("村内道路", "饮水管网", "文化广场", "路灯", "排水沟");
    for (int i = 1; i <= 620; i++) {
      String kind = dice.chance(0.3) ? "operating" : dice.chance(0.9) ? "public" : "household";
      boolean earns = kind.equals("operating");
      int value = earns ? dice.from(80, 2_600) * 1_000 : dice.from(20, 900) * 1_000;
      LocalDate day = dice.workday(LocalDate.of(2014, 3, 1), LocalDate.of(2023, 12, 15));
      boolean fresh = day.isAfter(LocalDate.of(2023, 9, 15));
      String state = fresh ? dice.of(List.of("handed-over", "registered")) : dice.chance(0.035) ? "idle" : dice.chance(0.02) ? "disposed"
          : dice.chance(0.012) ? "damaged" : dice.chance(0.008) ? "disposing" : "in-use";
      boolean registered = !state.equals("handed-over");
      boolean used = registered && !state.equals("registered");
      int what = dice.from(0, 4);
      boolean expired = earns && i % 17 == 0;
      int due = earns ? value / 1_000 * dice.from(30, 70) : 0;
      String number = "ZC" + String.format("%05d", i);
      String village = dice.of(regions.villages());
      boolean leaving = state.equals("disposed") || state.equals("disposing");
      assets.add(number, (earns ? operating : open).get(what) + i, village, kind,
          earns ? List.of("solar", "building", "building", "equipment", "building").get(what) : List.of("road", "network", "building", "equipment", "network").get(what),
          day.getYear(), dice.of(List.of("special", "special", "integrated", "social", "east_west")), value, day,
          !registered ? "" : kind.equals("household") ? "household" : dice.chance(0.9) ? "village" : "township",
          registered ? "合成权" + i : "", used ? "样例管护岗" + i % 120 : "", earns && used ? "样例经营主体" + i % 70 : "",
          earns && used ? "合成合同" + i : "", earns && used ? expired ? "2023-10-31" : LocalDate.of(2025, 12, 31).plusDays(i % 900) : "",
          earns ? due : "", state.equals("idle") ? "revive" : used ? dice.of(List.of("consolidate", "consolidate", "upgrade", "adjust")) : "",
          state.equals("idle") ? "2023-0" + (1 + i % 8) + "-01" : "", leaving ? "合成村议" + i : "", state.equals("disposed") ? "合成处〔2023〕" + i + "号" : "",
          state.equals("disposed") ? "2023-07-" + (10 + i % 18) : "", state);
      if (earns && state.equals("in-use")) {
        income(dice, number, village, i, due, day);
      }
      if (used && !leaving && i % 3 == 0) {
        inventory(dice, number, village, i, state);
      }
    }
  }

  private void income(Dice dice, String asset, String village, int serial, int due, LocalDate day) {
    for (int year = 2021; year <= 2023; year++) {
      if (day.getYear() >= year) {
        continue;
      }
      boolean last = year == 2023;
      String state = !last || serial % 9 > 2 ? "distributed" : List.of("due", "received", "planned", "returned").get(serial % 4);
      // Some operators paid only a part; some income of earlier years was never shared out.
      if (serial % 31 == 0) {
        state = "received";
      }
      boolean got = !state.equals("due");
      int received = serial % 14 == 0 ? due * 8 / 10 : due;
      boolean planned = got && !state.equals("received");
      int share = serial % 22 == 0 ? 40 : dice.from(72, 96);
      int given = received / 100 * share;
      boolean done = planned;
      LocalDate on = LocalDate.of(year, 12, 5).plusDays(serial % 20);
      incomes.add(asset, village, year, due, LocalDate.of(year, serial % 6 == 0 ? 11 : 12, 20), got ? received : "", got ? on : "",
          planned ? on.plusDays(8) : "", planned ? "合成分议" + year + "-" + serial : "", planned ? on.plusDays(9) : "", done ? given * 4 / 10 : "",
          done ? given * 2 / 10 : "", done ? given / 10 : "", done ? given / 10 : "", done ? given * 2 / 10 : "",
          state.equals("distributed") ? on.plusDays(20) : "", state);
    }
  }

  private void inventory(Dice dice, String asset, String village, int serial, String condition) {
    String state = serial % 21 == 0 ? "assigned" : serial % 24 == 0 ? "differing" : serial % 6 == 0 ? "counted" : "confirmed";
    boolean counted = !state.equals("assigned");
    String found = state.equals("differing") ? "missing" : condition.equals("damaged") ? "damaged" : dice.chance(0.9) ? "as_booked" : "worn";
    inventories.add(asset, village, 2023, counted ? dice.workday(LocalDate.of(2023, 11, 1), LocalDate.of(2023, 12, 28)) : "",
        counted ? found : "", counted && found.equals("missing") ? "查明去向，限期追回" : "", state);
  }
}
