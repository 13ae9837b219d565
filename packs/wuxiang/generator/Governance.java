import java.time.LocalDate;
import java.util.List;

/** Pledges of every village and their items, village centres, key villages, issues, events. */
final class Governance {
  private static final Stages PLEDGE =
      Stages.of("pledged", "examined", "ended-early", "published", "fulfilling", "accounted", "township-rated", "rated", "fed-back", "applied");
  private static final Stages MENDING =
      Stages.of("claimed", "plan-filed", "mending", "self-checked", "applied", "accepted", "noticed", "closed", "relapsed", "looked-back");
  private static final Stages CENTRE = Stages.of("surveyed", "put-off", "planned", "building", "accepted", "up-to-standard");

  private Governance() {}

  /** Every village was rated twice in 2023; the pledges of 2024 have just begun. */
  static Rows pledges(Regions regions) {
    Dice dice = new Dice("pledges");
    Rows rows = new Rows("village", "pledge_year", "pledged_on", "pledges", "notice_no", "published_on", "fulfilled", "accounted_on", "township_score", "sheets_issued",
        "sheets_valid", "satisfied", "rated_on", "sheet_no", "fed_back_on", "result_no", "state");
    for (int year : List.of(2022, 2023, 2024)) {
      int number = 0;
      for (String village : regions.villages()) {
        number++;
        if (year == 2024 && number > 60) {
          break;
        }
        String state = switch (year) {
          case 2022 -> dice.chance(0.8) ? "applied" : number % 2 == 0 ? "published" : "accounted";
          case 2023 -> number % 3 == 0 ? "applied" : number % 3 == 1 ? "fed-back" : "rated";
          default -> number % 30 == 0 ? "ended-early" : PLEDGE.turn(List.of(0, 1, 3, 4).get(number % 4));
        };
        // Seldom a rating is stuck after the township's part; only of years before.
        state = year == 2022 && number == 17 ? "township-rated" : state;
        LocalDate pledged = year == 2024 ? LocalDate.of(2024, 1, 2 + number % 4) : dice.workday(LocalDate.of(year, 1, 16), LocalDate.of(year, 2, 24));
        boolean late = number % 14 == 0;
        int pledges = dice.from(3, 8);
        int sheets = number % 19 == 0 ? dice.from(20, 28) : dice.from(34, 96);
        int share = number % 16 == 0 ? dice.from(76, 83) : number % 10 == 0 ? dice.from(84, 87) : dice.from(90, 100);
        LocalDate accounted = dice.workday(LocalDate.of(year, 11, 27), LocalDate.of(year, 12, 8));
        LocalDate rated = dice.workday(LocalDate.of(year, 12, 11), LocalDate.of(year, 12, 29));
        boolean told = PLEDGE.reached("accounted", state);
        boolean ratedTwice = PLEDGE.reached("rated", state);
        rows.put("village", village, "pledge_year", year, "pledged_on", pledged, "pledges", pledges, "notice_no", PLEDGE.from("published", state, "合成公示" + year + "-" + number),
            "published_on", PLEDGE.from("published", state, Dice.workday(pledged.plusDays(late && year < 2024 ? dice.from(20, 40) : dice.from(5, 14)))),
            "fulfilled", told ? Math.max(1, pledges - dice.from(0, 1)) : "", "accounted_on", told ? accounted : "",
            "township_score", PLEDGE.from("township-rated", state, dice.from(72, 98)), "sheets_issued", ratedTwice ? sheets + dice.from(0, 9) : "",
            "sheets_valid", ratedTwice ? sheets : "", "satisfied", ratedTwice ? sheets * share / 100 : "", "rated_on", ratedTwice ? rated : "",
            "sheet_no", PLEDGE.from("township-rated", state, "合成评议" + year + "-" + number), "fed_back_on", PLEDGE.from("fed-back", state, rated.plusDays(8)),
            "result_no", state.equals("applied") ? "合成考" + year + "-" + number : "", "state", state);
      }
    }
    return rows;
  }

  /** Items of forty villages in 2023 and of some in 2024; one in twelve has no target. */
  static Rows items(Rows pledges) {
    Dice dice = new Dice("pledge items");
    Rows rows = new Rows("pledge", "village", "item_no", "content", "category", "target", "target_unit", "due_on", "done", "done_on", "proof_no", "state");
    List<String> contents = List.of("硬化村内道路", "安装路灯", "化解矛盾纠纷", "发展谷子种植", "上党课", "清理村务公开栏", "慰问困难老人");
    List<String> units = List.of("公里", "盏", "起", "亩", "次", "次", "户");
    List<String> categories = List.of("people", "people", "stability", "development", "party", "integrity", "people");
    int number = 0;
    for (String line : pledges.lines.subList(1, pledges.lines.size())) {
      String[] cells = line.split(",", -1);
      int year = Integer.parseInt(cells[1]);
      number++;
      boolean taken = year == 2023 ? number % 7 == 0 : year == 2024 && number % 3 == 0 && PLEDGE.reached("published", cells[cells.length - 1]);
      if (!taken) {
        continue;
      }
      // One village in five has entered an item less than it pledged.
      int many = Integer.parseInt(cells[3]) - (number % 5 == 0 ? 1 : 0);
      for (int i = 1; i <= many; i++) {
        int kind = (number + i) % 7;
        String state = year == 2024 ? (number + i) % 11 == 0 ? "changed" : "open" : (number + i) % 13 == 0 ? "failed" : (number + i) % 4 == 0 ? "fulfilled" : "confirmed";
        boolean done = state.equals("fulfilled") || state.equals("confirmed");
        boolean vague = (number + i) % 12 == 0;
        int target = dice.from(2, 40);
        LocalDate due = LocalDate.of(year, 6 + i % 6, 28);
        rows.put("pledge", cells[0] + "/" + year, "village", cells[0], "item_no", i, "content", contents.get(kind), "category", categories.get(kind), "target", vague ? "" : target,
            "target_unit", vague ? "" : units.get(kind), "due_on", due, "done", done ? target : "", "done_on", done ? due.plusDays((number + i) % 9 == 0 ? 12 : -9) : "",
            "proof_no", done ? "合成佐" + number + "-" + i : "", "state", state);
      }
    }
    return rows;
  }

  static Rows centres(Regions regions) {
    Dice dice = new Dice("village centres");
    Rows rows = new Rows("village", "floor_area", "built_year", "tenure", "rooms", "plates_before", "plates_kept", "services_offered", "investment", "started_on", "accepted_on",
        "acceptance_no", "standard_on", "standard_no", "state");
    int number = 0;
    for (String village : regions.villages()) {
      number++;
      String state = number % 9 == 0 ? CENTRE.turn(number / 9) : "up-to-standard";
      int plates = dice.from(9, 31);
      // Centres certified since 2022 were improved before; the others were fit from the start.
      boolean improved = CENTRE.reached("building", state) && number % 4 != 0 || state.equals("building") || state.equals("accepted");
      int year = 2022 + number % 2;
      LocalDate started = LocalDate.of(year, 4 + number % 3, 12);
      boolean accepted = improved && CENTRE.reached("accepted", state);
      rows.put("village", village, "floor_area", dice.from(90, 620), "built_year", dice.from(1996, 2019), "tenure", number % 17 == 0 ? "rented" : number % 6 == 0 ? "shared" : "own",
          "rooms", dice.from(4, 12), "plates_before", plates, "plates_kept", dice.from(3, 8), "services_offered", dice.from(8, 36),
          "investment", CENTRE.reached("planned", state) ? dice.from(4, 46) : "", "started_on", improved ? started : "", "accepted_on", accepted ? started.plusDays(dice.from(60, 140)) : "",
          "acceptance_no", accepted ? "合成验党" + number : "", "standard_on", state.equals("up-to-standard") ? improved ? started.plusDays(dice.from(150, 200)) : "2021-11-10" : "",
          "standard_no", state.equals("up-to-standard") ? "合成达标" + number : "", "state", state);
    }
    return rows;
  }

  /** One month; some centres stay shut. */
  static Rows centreMonths(Regions regions) {
    Dice dice = new Dice("centre months");
    Rows rows = new Rows("village", "month", "days_open", "handled", "state");
    int number = 0;
    for (String village : regions.villages()) {
      number++;
      int days = number % 37 == 0 ? dice.from(2, 8) : number % 15 == 0 ? dice.from(11, 18) : dice.from(21, 30);
      String state = number % 40 == 0 ? "draft" : number % 12 == 0 ? "submitted" : number % 5 == 0 ? "reviewed" : "confirmed";
      rows.add(village, "2023-12", days, days * dice.from(1, 3), state);
    }
    return rows;
  }

  /** All of 2022 and 2023 are closed; those of 2024 stand in every state on the way. */
  static Rows keyVillages(Regions regions) {
    Dice dice = new Dice("key villages");
    Rows rows = new Rows("village", "treatment_year", "treatment", "measures", "due_on", "plan_no", "planned_progress", "progress", "self_checked_on", "proof_no",
        "acceptance_opinion", "acceptance_no", "accepted_on", "closed_on", "looked_back_on", "state");
    List<String> villages = regions.shuffled(dice);
    for (int i = 0; i < 27; i++) {
      int year = i < 8 ? 2022 : i < 17 ? 2023 : 2021;
      LocalDate closed = dice.workday(LocalDate.of(year, 9, 4), LocalDate.of(year, 12, 8));
      String state = year == 2021 ? MENDING.turn(i - 17) : i % 4 == 0 ? "looked-back" : "closed";
      mended(rows, i, villages.get(i), year, dice, closed, state);
    }
    return rows;
  }

  private static void mended(Rows rows, int number, String village, int year, Dice dice, LocalDate closed, String state) {
    boolean accepted = MENDING.reached("accepted", state);
    boolean isClosed = MENDING.reached("closed", state);
    int planned = MENDING.reached("mending", state) ? isClosed ? 100 : 80 : 0;
    rows.put("village", village, "treatment_year", year, "treatment", List.of("guided", "supervised", "by_case").get(number % 3),
        "measures", MENDING.from("plan-filed", state, dice.from(4, 12)), "due_on", MENDING.from("plan-filed", state, year + "-12-15"),
        "plan_no", MENDING.from("mending", state, "合成方案" + number), "planned_progress", planned, "progress", state.equals("relapsed") ? 70 : planned - (isClosed ? 0 : number % 3 * 9),
        "self_checked_on", MENDING.from("self-checked", state, closed.minusDays(30)), "proof_no", MENDING.from("applied", state, "合成佐村" + number),
        "acceptance_opinion", accepted ? "通过" : "", "acceptance_no", accepted ? "合成验村" + number : "", "accepted_on", accepted ? closed.minusDays(12) : "",
        "closed_on", isClosed ? closed : "", "looked_back_on", state.equals("looked-back") || state.equals("relapsed") ? closed.plusDays(60) : "", "state", state);
  }

  static Rows issues() {
    Dice dice = new Dice("issues");
    Rows rows = new Rows("county", "issue_no", "campaign", "source", "category", "raised_on", "lead_org", "acceptance_org", "measures", "due_on", "plan_no",
        "planned_progress", "progress", "proof_on", "proof_no", "self_checked_on", "acceptance_opinion", "acceptance_no", "accepted_on", "closed_on", "looked_back_on", "state");
    List<String> sources = List.of("inspection", "audit", "supervision", "self_check", "people");
    List<String> categories = List.of("duty", "funds", "project", "style", "people");
    List<String> orgs = List.of("agriculture-bureau", "housing-bureau", "finance-bureau", "transport-bureau", "water-bureau", "development-bureau");
    for (int i = 1; i <= 96; i++) {
      String campaign = i <= 46 ? "不担当不作为" : i <= 84 ? "两不一欠" : "样例2022年专项整治";
      int year = i <= 84 ? 2023 : 2022;
      LocalDate raised = dice.workday(LocalDate.of(year, 3, 6), LocalDate.of(year, 9, 28));
      LocalDate closed = Dice.workday(raised.plusDays(dice.from(34, 88)));
      String state = year == 2023 && i % 4 == 0 ? MENDING.turn(i / 4) : i % 3 == 0 ? "looked-back" : "closed";
      boolean accepted = MENDING.reached("accepted", state);
      boolean isClosed = MENDING.reached("closed", state);
      boolean back = state.equals("looked-back") || state.equals("relapsed");
      int planned = isClosed ? 100 : MENDING.reached("mending", state) ? 75 : 0;
      int behind = isClosed ? 0 : List.of(4, 16, 41).get(i / 4 / 10 % 3);
      rows.put("county", GenerateSampleData.COUNTY, "issue_no", "ZZ" + year + "-" + String.format("%03d", i), "campaign", campaign, "source", dice.of(sources),
          "category", dice.of(categories), "raised_on", raised, "lead_org", dice.of(orgs), "acceptance_org", "county-office", "measures", MENDING.from("plan-filed", state, dice.from(1, 6)),
          "due_on", MENDING.from("plan-filed", state, raised.plusDays(90)), "plan_no", MENDING.from("mending", state, "合成方案ZZ" + i), "planned_progress", planned,
          "progress", state.equals("relapsed") ? 65 : Math.max(0, planned - behind), "proof_on", MENDING.from("applied", state, closed.minusDays(14)),
          "proof_no", MENDING.from("applied", state, "合成佐ZZ" + i), "self_checked_on", MENDING.from("self-checked", state, closed.minusDays(16)),
          "acceptance_opinion", accepted ? "通过" : "", "acceptance_no", accepted ? "合成验ZZ" + i : "", "accepted_on", accepted ? closed.minusDays(9) : "",
          "closed_on", isClosed ? closed : "", "looked_back_on", back ? closed.plusDays(40) : "", "state", state);
    }
    return rows;
  }

  /** One event was recorded twice, as happens when three units were there. */
  static Rows events(Regions regions) {
    Dice dice = new Dice("events");
    Rows rows = new Rows("event_no", "kind", "topic", "place", "organiser", "planned_on", "held_on", "persons", "record_no", "state");
    List<String> orgs = List.of("county-office", "education-bureau", "fengzhou-government", "panlong-government");
    for (int i = 1; i <= 36; i++) {
      String state = i <= 28 ? "filed" : i <= 32 ? "held" : i <= 34 ? "planned" : "cancelled";
      boolean held = i <= 32;
      LocalDate day = held ? dice.workday(LocalDate.of(2023, 2, 6), LocalDate.of(2023, 12, 22)) : LocalDate.of(2024, 2, 20);
      rows.put("event_no", "HD2023-" + String.format("%02d", i), "kind", i % 3 == 0 ? "warning" : "positive", "topic", "样例主题" + i, "place", dice.of(regions.townships().subList(0, 12)),
          "organiser", orgs.get(i % 4), "planned_on", day, "held_on", held ? day : "", "persons", held ? dice.from(24, 320) : "", "record_no", i <= 28 ? "合成档" + i : "", "state", state);
    }
    for (int i = 1; i <= 3; i++) {
      rows.put("event_no", "HD2023-4" + i, "kind", "warning", "topic", "样例警示教育大会", "place", "140429100", "organiser", orgs.get(i % 4), "planned_on", "2023-11-15",
          "held_on", "2023-11-15", "persons", 260, "record_no", "合成档4" + i, "state", "filed");
    }
    return rows;
  }
}
