import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Monitored households, their members, incomes and measures; who they are stands in the base register. */
final class Households {
  private static final List<String> RISKS =
      List.of("illness", "illness", "illness", "disability", "schooling", "disaster", "unsteady_work", "labour_lack", "accident",
          "failed_business", "housing", "water");
  private static final Set<String> OPEN = Set.of("clue", "verifying", "applied", "compared", "noticed", "objected", "checked");
  private static final List<String> OPEN_STATES =
      List.of("clue", "verifying", "applied", "compared", "noticed", "objected", "checked", "clue", "verifying", "noticed");

  private final Dice dice = new Dice("households");
  private final Regions regions;
  private final Families families;
  private final Map<Integer, Families.Household> bySerial = new HashMap<>();
  private final Rows households =
      new Rows("household_no", "episode", "household", "village", "category", "no_labour",
          "risk", "disaster_kind", "channel", "problem_housing", "problem_school", "problem_water", "problem_insurance",
          "income_per_head", "clue_on", "visited_on", "applied_on", "application_no", "compared_on", "meeting_on", "meeting_due",
          "meeting_present", "minutes_no", "notice_from", "notice_until", "objection_from", "objection_to", "checked_on",
          "identified_on", "approval_no", "contact_cadre", "first_measure_on", "leaflet_on", "end_notice_from", "end_notice_until",
          "end_minutes_no", "income_after", "eliminated_on", "elimination_mode", "left_proof_no", "state");
  private final Rows members =
      new Rows("member_no", "household", "village", "person", "school_status", "education",
          "health", "labour", "workplace", "work_months", "public_post_months", "medical_insured", "pension_insured", "allowance",
          "left_on", "left_how", "state");
  private final Rows incomes =
      new Rows("household", "village", "window_end", "purpose", "members", "wages", "public_post_wages", "business_income",
          "business_cost", "property_income", "transfer_income", "insurance_paid", "own_spending", "visited_on", "state");
  private final Rows measures =
      new Rows("household", "village", "measure_no", "kind", "for_risk", "department", "planned_on", "started_on", "ended_on", "amount",
          "result", "proof_no", "state");

  Households(Regions regions, Families families) {
    this.regions = regions;
    this.families = families;
    for (int i = 1; i <= 400; i++) {
      household(i, 1, i < 394 ? dice.day(GenerateSampleData.first(2021), LocalDate.of(2023, 12, 10)) : LocalDate.of(2023, 12, 17).plusDays(i % 4), "");
    }
    for (int i = 401; i <= 424; i++) {
      LocalDate clue = i % 8 == 0 ? LocalDate.of(2024, 1, 6) : dice.day(LocalDate.of(2024, 1, 11), LocalDate.of(2024, 1, 24));
      household(i, 1, clue, OPEN_STATES.get(i % OPEN_STATES.size()));
    }
    // A second episode of households whose risk had ended.
    household(3, 2, LocalDate.of(2024, 1, 9), "compared");
  }

  Rows households() {
    return households;
  }

  Rows members() {
    return members;
  }

  Rows incomes() {
    return incomes;
  }

  Rows measures() {
    return measures;
  }

  private void household(int serial, int episode, LocalDate clue, String early) {
    String drawn = dice.of(regions.villages());
    String first = dice.of(RISKS);
    String second = dice.of(RISKS);
    List<String> risks = dice.chance(0.3) && !second.equals(first) ? List.of(first, second) : List.of(first);
    int steps = dice.chance(0.94) ? 0 : dice.from(2, 6);
    LocalDate visited = WorkingDays.next(clue.plusDays(dice.from(0, 1)));
    LocalDate applied = WorkingDays.next(visited.plusDays(dice.from(0, 1)));
    LocalDate compared = WorkingDays.next(applied.plusDays(dice.from(1, 2)));
    LocalDate noticed = WorkingDays.next(compared.plusDays(dice.from(0, 1)));
    LocalDate until = noticed.plusDays(5);
    boolean objection = early.equals("objected") || dice.chance(0.04);
    LocalDate checked = WorkingDays.next(until);
    LocalDate identified = WorkingDays.next(checked.plusDays(dice.from(0, 1) + steps));
    LocalDate eliminated = identified.plusDays(dice.from(190, 560));
    String state = early;
    if (state.isEmpty()) {
      state = dice.chance(0.05) ? "rejected"
          : eliminated.isBefore(LocalDate.of(2024, 1, 1)) && dice.chance(0.85) ? "eliminated"
          : identified.isAfter(LocalDate.of(2023, 12, 8)) || dice.chance(0.03) ? "monitored"
          : dice.chance(0.05) ? "proposed" : dice.chance(0.04) ? "unlabelled" : dice.chance(0.03) ? "left" : "assisted";
    }
    boolean known = !OPEN.contains(state) && !state.equals("rejected");
    boolean helped = Set.of("assisted", "proposed", "eliminated").contains(state);
    boolean ending = state.equals("proposed") || state.equals("eliminated");
    String category = risks.contains("disaster") || risks.contains("accident") || dice.chance(0.3) ? "sudden" : dice.chance(0.5) ? "unstable" : "marginal";
    String kind = category.equals("unstable") || (category.equals("sudden") && dice.chance(0.5)) ? "lifted" : "ordinary";
    int people = Math.min(5, Families.size(dice));
    int line = clue.getYear() == 2021 ? 60 : clue.getYear() == 2022 ? 68 : clue.getYear() == 2023 ? 75 : 80;
    int income = category.equals("sudden") ? dice.from(65, 110) * 100 : dice.from(38, line - 1) * 100;
    int stage = early.isEmpty() ? 9 : List.of("clue", "verifying", "applied", "compared", "noticed", "objected", "checked").indexOf(early);
    if (state.equals("rejected")) {
      stage = 1;
    }
    boolean noLabour = state.equals("unlabelled") || (people <= 2 && risks.contains("labour_lack"));
    int size = noLabour ? Math.min(2, people) : people;
    Families.Household family = bySerial.computeIfAbsent(serial, any -> families.family(drawn, size, kind, noLabour));
    families.take("monitored", family);
    String village = family.village;
    if (family.lowClass.isEmpty()) {
      family.monitored(known, identified);
    }
    LocalDate endNotice = WorkingDays.onOrBefore(eliminated.minusDays(8));
    if (state.equals("proposed")) {
      endNotice = WorkingDays.onOrBefore(LocalDate.of(2024, 1, 15).plusDays(serial % 8));
    }
    int present = dice.from(22, 33);
    // The seventh of a dozen has no measure yet; the rest began within a month, some later.
    boolean without = state.equals("monitored") && serial % 3 == 0;
    LocalDate measured = WorkingDays.next(identified.plusDays(dice.chance(0.93) ? dice.from(3, 27) : dice.from(33, 50)));
    if (measured.isAfter(GenerateSampleData.TODAY)) {
      measured = GenerateSampleData.TODAY;
    }
    String number = "JC" + String.format("%05d", serial);
    boolean problem = known && !ending && state.equals("assisted");
    households.add(
        number, episode, family.no, village, category, noLabour ? true : "", stage >= 2 || known ? String.join(";", risks) : "",
        risks.contains("disaster") && (stage >= 2 || known) ? dice.of(List.of("flood", "drought", "weather")) : "",
        dice.of(List.of("self", "cadre", "cadre", "department", "department", "hotline")), problem && risks.contains("housing"),
        problem && risks.contains("schooling") && dice.chance(0.1), problem && risks.contains("water"), problem && dice.chance(0.04),
        stage >= 1 ? income : "", clue, stage >= 1 ? visited : "", stage >= 2 ? applied : "", stage >= 2 ? "合成申" + serial : "",
        stage >= 3 ? compared : "", stage >= 4 ? noticed : "", stage >= 4 ? 33 : "", stage >= 4 ? present : "", stage >= 4 ? "合成议" + serial : "",
        stage >= 4 ? noticed : "", stage >= 4 ? until : "", stage >= 4 && objection ? noticed.plusDays(2) : "",
        stage >= 6 && objection ? noticed.plusDays(4) : "", stage >= 6 ? checked : "", known ? identified : "",
        known ? "合成批" + serial : "", helped || state.equals("left") ? "样例干部" + serial % 90 : "", helped || state.equals("left") ? measured : "",
        helped ? measured : "", ending ? endNotice : "", ending ? endNotice.plusDays(5) : "", ending ? "合成消" + serial : "",
        ending ? dice.from(98, 160) * 100 : "", state.equals("eliminated") ? eliminated : "",
        state.equals("eliminated") ? dice.chance(0.9) ? "assisted" : "natural" : "", state.equals("left") ? "合成减" + serial : "", state);
    String key = number + "/" + episode;
    boolean labour = persons(serial, episode, village, key, family, risks, noLabour);
    if (known) {
      incomes(serial, village, key, family.present().size(), income, identified, state);
      if (!without && !state.equals("unlabelled")) {
        measures(serial, village, key, risks, labour, measured, state);
      }
    }
  }

  /** Whether somebody in the household can work. */
  private boolean persons(
      int serial, int episode, String village, String key, Families.Household family, List<String> risks, boolean noLabour) {
    LocalDate day = LocalDate.of(2023, 12, 31);
    boolean worker = false;
    int nth = 0;
    if (serial % 30 == 0) {
      families.deceasedParent(family, LocalDate.of(2023, 4, 18));
    }
    if (serial % 23 == 0) {
      families.marriedDaughter(family, LocalDate.of(2023, 5, 12));
    }
    for (Families.Person each : List.copyOf(family.persons)) {
      nth++;
      int age = each.age(day);
      boolean pupil = age >= 3 && age <= 17;
      boolean grown = age >= 18;
      boolean ill = (risks.contains("illness") || risks.contains("disability")) && nth == 1;
      String health = ill ? risks.contains("disability") ? "disabled" : dice.of(List.of("chronic", "severe")) : dice.chance(age > 60 ? 0.6 : 0.95) ? "healthy" : "chronic";
      boolean works = !noLabour && grown && age <= 62 && health.equals("healthy");
      boolean there = each.state().equals("present");
      String labour = works ? dice.chance(0.25) ? "skilled" : "common" : !grown || age > 65 ? "none" : "weak";
      worker |= works && there;
      boolean away = works && there && dice.chance(0.5);
      String status = !pupil ? "" : age <= 5 ? "preschool" : age <= 11 ? "primary" : age <= 14 ? "junior" : dice.of(List.of("senior", "vocational"));
      String education = !grown ? "" : age > 74 ? dice.of(List.of("illiterate", "primary")) : age > 45 ? dice.of(List.of("primary", "junior", "junior")) : dice.of(List.of("junior", "junior", "senior", "college"));
      members.add(
          String.format("%05d", serial) + "-" + episode + nth, key, village, each.no(), status, education, health, labour,
          away ? dice.of(List.of("township", "county", "county", "province", "province_out")) : "", away ? dice.from(3, 9) : "",
          works && there && !away && dice.chance(0.2) ? dice.from(4, 12) : "", !dice.chance(0.015), grown && dice.chance(0.85),
          health.equals("disabled") ? "disability" : noLabour ? "minimum" : "", there ? "" : each.ended(), there ? "" : each.state().equals("dead") ? "death" : "married",
          there ? "present" : "left");
    }
    return worker;
  }

  private void incomes(int serial, String village, String key, int people, int perHead, LocalDate identified, String state) {
    sheet(village, key, identified.minusMonths(1).toString().substring(0, 7), "identify", people, perHead, identified, "confirmed");
    for (int year = 2022; year <= 2023; year++) {
      boolean there = identified.isBefore(LocalDate.of(year, 9, 1)) && (!state.equals("eliminated") || serial % 2 == 0);
      if (there) {
        // Most rose clearly above the line, a few came near it or fell below.
        int grown = (serial % 23 == 0 ? 62 : serial % 29 == 0 ? 69 : dice.from(90, 148)) + (year - 2022) * 9;
        sheet(village, key, year + "-09", "annual", people, grown * 100, LocalDate.of(year, 10, 9).plusDays(serial % 40),
            year == 2023 && serial % 19 == 0 ? List.of("draft", "submitted", "reviewed").get(serial % 3) : "confirmed");
      }
    }
  }

  private void sheet(String village, String key, String window, String purpose, int people, int perHead, LocalDate day, String state) {
    int net = perHead * people;
    int transfer = net * dice.from(20, 40) / 100;
    int wages = net * dice.from(15, 45) / 100;
    int post = dice.chance(0.2) ? Math.min(net / 10, 6_000) : 0;
    int property = dice.chance(0.6) ? net * dice.from(2, 6) / 100 : 0;
    int business = net - transfer - wages - post - property;
    int cost = Math.max(0, business) * dice.from(10, 40) / 100;
    incomes.add(key, village, window, purpose, people, wages, post, business + cost, cost, property, transfer,
        dice.chance(0.1) ? dice.from(5, 40) * 100 : "", dice.chance(0.2) ? dice.from(8, 220) * 100 : "", day, state);
  }

  private void measures(int serial, String village, String key, List<String> risks, boolean labour, LocalDate day, String state) {
    List<String> kinds = new ArrayList<>();
    List<String> against = new ArrayList<>();
    for (String risk : risks) {
      String kind =
          switch (risk) {
            case "illness" -> dice.of(List.of("health", "health", "social_security"));
            case "disability", "labour_lack" -> "social_security";
            case "schooling" -> dice.of(List.of("education", "other_education"));
            case "housing" -> "housing";
            case "water" -> "water";
            case "disaster", "accident" -> dice.of(List.of("society", "living_conditions"));
            default -> dice.of(List.of("industry", "employment", "finance"));
          };
      // One household in twenty-five got a measure that does not answer its risk.
      kinds.add(serial % 25 == 0 ? "infrastructure" : kind);
      against.add(risk);
    }
    if (labour && serial % 11 != 0) {
      kinds.add(dice.of(List.of("industry", "employment", "public_post", "finance")));
      against.add(risks.get(0));
    }
    for (int i = 0; i < kinds.size(); i++) {
      boolean ended = state.equals("eliminated") || dice.chance(0.1);
      String stage = state.equals("monitored") && i > 0 ? "planned" : serial % 33 == 0 && i > 0 ? "stopped" : ended ? "done" : "running";
      boolean begun = !stage.equals("planned");
      LocalDate end = day.plusDays(dice.from(40, 150));
      measures.add(key, village, i + 1, kinds.get(i), against.get(i), department(kinds.get(i)), day, begun ? day : "",
          stage.equals("done") ? end.isAfter(GenerateSampleData.TODAY) ? day : end : "", dice.from(3, 60) * 100,
          stage.equals("done") ? "已落实（合成）" : "", stage.equals("done") ? "合成证" + serial + "-" + i : "", stage);
    }
  }

  private static String department(String kind) {
    return switch (kind) {
      case "health" -> "health-bureau";
      case "education", "other_education" -> "education-bureau";
      case "employment", "public_post" -> "labour-bureau";
      case "social_security", "society" -> "civil-affairs-bureau";
      case "housing" -> "housing-bureau";
      case "water" -> "water-bureau";
      default -> "agriculture-bureau";
    };
  }

  /** Two campaigns; the first is over, of the second some villages are still being visited. */
  static Rows screenings(Regions regions, Villages villages) {
    Dice dice = new Dice("screenings");
    Rows rows =
        new Rows("campaign", "village", "households_due", "households_visited", "clues", "leaflets", "started_on", "finished_on",
            "due_on", "state");
    for (int round = 0; round < 2; round++) {
      int serial = 0;
      for (String village : regions.villages()) {
        serial++;
        int due = villages.of(village, 2022 + round).farmHouseholds();
        LocalDate start = round == 0 ? LocalDate.of(2023, 4, 28) : LocalDate.of(2024, 1, 8);
        String state = round == 0 ? "confirmed" : serial % 40 == 0 ? "assigned" : serial % 41 == 0 ? "returned" : serial % 6 == 0 ? "visiting"
            : serial % 5 == 0 ? "visited" : "confirmed";
        int seen = state.equals("assigned") ? 0 : state.equals("visiting") ? due * dice.from(40, 97) / 100 : state.equals("returned") ? due - 3 : due;
        boolean late = state.equals("visiting") && serial % 18 == 0;
        rows.add(round == 0 ? "2023年春季" : "2024年春节前", village, due, seen, seen == 0 ? 0 : dice.chance(0.25) ? 1 : 0, seen,
            state.equals("assigned") ? "" : start, seen == due ? start.plusDays(dice.from(8, 15)) : "",
            round == 0 ? LocalDate.of(2023, 5, 18) : late ? LocalDate.of(2024, 1, 22) : LocalDate.of(2024, 2, 5), state);
      }
    }
    return rows;
  }
}
