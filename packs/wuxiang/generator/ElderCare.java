import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Elder-care sites and their months, elders, assessments, orders, visits and subsidies. */
final class ElderCare {
  private static final String TOWN = "140429100";
  private static final int ELDERS = 480;
  private static final List<String> CATEGORIES = List.of("destitute", "low_income", "low_income", "marginal", "one_child", "ordinary", "ordinary", "ordinary");
  private static final List<String> SITE_END = List.of("suspended", "closed", "built", "building", "planned", "built", "suspended", "closed");
  private static final Stages ORDER =
      Stages.of("cancelled", "waiting", "assigned", "serving", "done", "complained", "refunded", "rated", "settled");

  private final List<String> villages;
  private final List<String> sitePlaces = new ArrayList<>();
  private final List<Families.Person> persons = new ArrayList<>();
  private final List<String> categories = new ArrayList<>();
  private final Families families;
  private final Organisations organisations;

  ElderCare(Regions regions, Families families, Organisations organisations) {
    this.organisations = organisations;
    this.villages = regions.shuffled(new Dice("elder villages"));
    this.families = families;
    Dice dice = new Dice("elder persons");
    for (int i = 1; i <= ELDERS; i++) {
      persons.add(families.person("elder", villages.get(i % 150), each -> each.age(LocalDate.of(2021, 3, 1)) >= 60, true, dice));
      boolean old = persons.get(i - 1).age(LocalDate.of(2023, 1, 1)) >= 80;
      categories.add(old && dice.chance(0.7) ? "very_old" : dice.of(CATEGORIES));
    }
  }

  Rows sites(Regions regions) {
    Dice dice = new Dice("care");
    Rows rows = new Rows("site_no", "name", "place", "tier", "kind", "beds", "nursing_beds", "meals_offered", "operator", "built_on", "acceptance_no",
        "opened_on", "filing_no", "fire_checked_on", "closed_on", "state");
    site(rows, dice, "样例县综合养老服务中心", TOWN, "county", "comprehensive", 220, 134, LocalDate.of(2023, 7, 12), "open");
    for (String township : regions.townships().subList(0, 12)) {
      int beds = dice.from(24, 60);
      site(rows, dice, "区域养老中心", township, "township", "home", beds, beds * dice.from(30, 60) / 100,
          dice.workday(LocalDate.of(2016, 3, 1), LocalDate.of(2023, 9, 20)), "open");
    }
    int number = 0;
    for (String village : regions.shuffled(dice).subList(0, 96)) {
      String state = number < 88 ? "open" : SITE_END.get(number - 88);
      site(rows, dice, "日间照料中心", village, "village", number % 5 == 0 ? "meals" : "day_care", dice.from(4, 12), 0,
          dice.workday(LocalDate.of(2015, 3, 1), LocalDate.of(2023, 11, 20)), state);
      number++;
    }
    return rows;
  }

  private void site(Rows rows, Dice dice, String name, String place, String tier, String kind, int beds, int nursing, LocalDate opened, String state) {
    sitePlaces.add(place);
    int number = sitePlaces.size();
    boolean early = state.equals("planned") || state.equals("building");
    boolean opens = !early && !state.equals("built");
    LocalDate built = state.equals("built") ? LocalDate.of(2023, 6 + number % 6, 9) : opened.minusDays(40);
    rows.put("site_no", siteNumber(number), "name", number == 1 ? name : "样例" + number + "号" + name, "place", place, "tier", tier, "kind", kind, "beds", beds,
        "nursing_beds", nursing, "meals_offered", number % 3 == 0, "operator", opens ? organisations.care(number) : "", "built_on", early ? "" : built,
        "acceptance_no", early ? "" : "合成验养" + number, "opened_on", opens ? opened : "", "filing_no", opens ? "合成备" + number : "",
        "fire_checked_on", opens ? dice.workday(LocalDate.of(2023, 1, 5), LocalDate.of(2023, 12, 20)) : "",
        "closed_on", state.equals("closed") ? "2023-12-29" : "", "state", state);
  }

  private static String siteNumber(int number) {
    return "YL" + String.format("%03d", number);
  }

  /** The last months of the year; some sites stand still, some open too seldom. */
  Rows months() {
    Dice dice = new Dice("care months");
    Rows rows = new Rows("site", "place", "month", "days_open", "residents", "meals_served", "services", "state");
    for (int month = 9; month <= 12; month++) {
      for (int i = 1; i <= 101; i++) {
        int days = i % 23 == 0 ? 0 : i % 11 == 0 ? dice.from(4, 13) : dice.from(20, 31 - (month % 2 == 0 ? 1 : 0));
        String state = month < 12 ? "confirmed" : i % 17 == 0 ? "draft" : i % 13 == 0 ? "submitted" : i % 7 == 0 ? "reviewed" : "confirmed";
        rows.add(siteNumber(i), sitePlaces.get(i - 1), YearMonth.of(2023, month), Math.min(days, 30), i <= 13 ? dice.from(8, 22) : 0, days * (i % 3 == 0 ? 6 : 0),
            days * dice.from(1, 4), state);
      }
    }
    return rows;
  }

  private String village(int elder) {
    return villages.get(elder % 150);
  }

  private static String elderNumber(int elder) {
    return "LN" + String.format("%04d", elder);
  }

  private static String elderState(int elder) {
    return elder % 20 == 0 ? "ended" : elder % 17 == 0 ? "registered" : elder % 29 == 0 ? "away" : "serving";
  }

  Rows elders() {
    Dice dice = new Dice("elders");
    Rows rows = new Rows("elder_no", "person", "village", "category", "living", "registered_on", "served_since", "ended_on", "state");
    for (int i = 1; i <= ELDERS; i++) {
      String state = elderState(i);
      LocalDate registered = state.equals("registered") ? LocalDate.of(2023, i % 2 == 0 ? 11 : 12, 4) : dice.workday(LocalDate.of(2021, 3, 1), LocalDate.of(2023, 4, 28));
      Families.Person person = persons.get(i - 1);
      rows.put("elder_no", elderNumber(i), "person", person.no(), "village", village(i), "category", categories.get(i - 1),
          "living", dice.chance(0.06) ? "institution" : families.living(person), "registered_on", registered, "served_since", state.equals("registered") ? "" : Dice.workday(registered.plusDays(dice.from(8, 24))),
          "ended_on", state.equals("ended") ? "2023-08-16" : "", "state", state);
    }
    return rows;
  }

  Rows assessments() {
    Dice dice = new Dice("assessments");
    Rows rows = new Rows("elder", "village", "standard", "reason", "applied_on", "assessed_on", "self_care", "mobility", "mind", "perception", "total", "coma",
        "dementia", "risk_events", "level", "sheet_no", "state");
    for (int i = 1; i <= ELDERS; i++) {
      if (i % 9 == 0) {
        continue;
      }
      String state = i == 31 ? "withdrawn" : i == 32 || i == 64 ? "applied" : i == 47 || i == 62 ? "disputed" : i % 14 == 0 ? "assessed" : "confirmed";
      boolean assessed = !state.equals("withdrawn") && !state.equals("applied");
      LocalDate applied = i % 6 == 0 ? dice.workday(LocalDate.of(2022, 1, 10), LocalDate.of(2022, 11, 30)) : dice.workday(LocalDate.of(2023, 5, 8), LocalDate.of(2023, 11, 30));
      // Seven of ten are able or lightly impaired, as surveys of elders at home find.
      int nth = dice.from(1, 100);
      int points = nth <= 24 ? 90 : nth <= 70 ? dice.from(66, 89) : nth <= 88 ? dice.from(46, 65) : nth <= 96 ? dice.from(30, 45) : dice.from(12, 29);
      int care = points * 32 / 90;
      int mobility = points * 15 / 90;
      int mind = Math.min(28, points * 28 / 90 + (points < 90 ? dice.from(0, 1) : 0));
      int perception = Math.min(15, points - care - mobility - mind);
      int total = care + mobility + mind + perception;
      boolean dementia = i % 25 == 0;
      int level = Math.min(4, (total == 90 ? 0 : total >= 66 ? 1 : total >= 46 ? 2 : total >= 30 ? 3 : 4) + (dementia ? 1 : 0));
      rows.put("elder", elderNumber(i), "village", village(i), "standard", "gb_42195", "reason", i % 6 == 0 ? "routine" : "first", "applied_on", applied,
          "assessed_on", assessed ? Dice.workday(applied.plusDays(dice.from(6, 27))) : "", "self_care", assessed ? care : "", "mobility", assessed ? mobility : "",
          "mind", assessed ? mind : "", "perception", assessed ? perception : "", "total", assessed ? total : "", "coma", "false", "dementia", dementia,
          "risk_events", assessed ? 0 : "", "level", assessed ? level : "", "sheet_no", assessed ? "合成评" + i : "", "state", state);
    }
    return rows;
  }

  Rows orders() {
    Dice dice = new Dice("care orders");
    Rows rows = new Rows("order_no", "elder", "village", "item", "ordered_on", "provider", "served_on", "minutes", "sign_sheet_no", "price", "subsidised", "rating", "state");
    List<String> items = List.of("meal", "bath", "cleaning", "doctor", "walk", "urgent", "visit", "rehabilitation");
    for (int i = 1; i <= 720; i++) {
      int elder = 1 + i % ELDERS;
      String state = i <= 690 ? "settled" : ORDER.turn(i);
      LocalDate ordered = i <= 690 ? dice.workday(LocalDate.of(2023, 2, 6), LocalDate.of(2023, 12, 15)) : dice.workday(LocalDate.of(2023, 12, 18), LocalDate.of(2024, 1, 20));
      int price = dice.from(20, 110);
      boolean done = ORDER.reached("done", state);
      rows.put("order_no", "GD" + String.format("%05d", i), "elder", elderNumber(elder), "village", village(elder), "item", dice.of(items), "ordered_on", ordered,
          "provider", ORDER.from("assigned", state, organisations.care(i)), "served_on", ORDER.from("serving", state, ordered.plusDays(dice.from(1, 5))),
          "minutes", done ? dice.from(25, 110) : "", "sign_sheet_no", done ? "合成签" + i : "", "price", done ? price : "", "subsidised", done ? price * 6 / 10 : "",
          "rating", ORDER.reached("rated", state) ? dice.from(3, 5) : "", "state", state);
    }
    return rows;
  }

  /** Most elders are seen each month; a few are forgotten. */
  Rows visits() {
    Dice dice = new Dice("care visits");
    Rows rows = new Rows("elder", "village", "visited_on", "result", "order_no");
    for (int i = 1; i <= ELDERS; i++) {
      if (!elderState(i).equals("serving")) {
        continue;
      }
      // Elders in special difficulty are seen each month, the others each quarter; a few are forgotten.
      boolean special = List.of("destitute", "low_income", "one_child").contains(categories.get(i - 1)) || families.living(persons.get(i - 1)).equals("alone");
      int visits = i % 32 == 0 ? 3 : special ? 12 : 4;
      for (int visit = 1; visit <= visits; visit++) {
        int month = visits == 4 ? visit * 3 : visit;
        boolean help = i % 31 == 0 && month == 3;
        rows.add(elderNumber(i), village(i), LocalDate.of(2023, 1, 3 + dice.from(0, 20)).plusMonths(month), help ? "needs_help" : month == 5 && i % 12 == 0 ? "not_met" : "well",
            help ? "GD00001" : "");
      }
    }
    return rows;
  }

  /** A quarter of allowances; one elder was paid after the end, as audits find. */
  Rows subsidies() {
    Rows rows = new Rows("elder", "village", "scheme", "month", "amount", "paid_on", "voucher_no", "state");
    for (int month = 7; month <= 12; month++) {
      for (int i = 1; i <= ELDERS; i += 4) {
        boolean ended = elderState(i).equals("ended") || elderState(i).equals("registered");
        if (ended) {
          continue;
        }
        String state = month < 12 ? "paid" : i == 1 ? "stopped" : i == 4 ? "recovered" : i % 9 == 1 ? "due" : i % 9 == 4 ? "approved" : "paid";
        boolean paid = state.equals("paid");
        rows.add(elderNumber(i), village(i), i % 2 == 0 ? "service" : "very_old", YearMonth.of(2023, month), 100 + 50 * (i % 3), paid ? LocalDate.of(2023, month, 25) : "",
            paid ? "合成支" + month + "-" + i : "", state);
      }
    }
    for (int month = 7; month <= 11; month++) {
      rows.add(elderNumber(40), village(40), "very_old", YearMonth.of(2023, month), 100, LocalDate.of(2023, month, 25), "合成支" + month + "-40", "paid");
    }
    for (int i : List.of(20, 60, 240)) {
      rows.add(elderNumber(i), village(i), "very_old", YearMonth.of(2023, 7), 100, "2023-07-25", "合成支7-" + i, "paid");
    }
    return rows;
  }
}
