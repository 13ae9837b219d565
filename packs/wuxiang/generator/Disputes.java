import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Committees, mediators and disputes in mediation; no party is named. */
final class Disputes {
  private static final List<String> KINDS =
      List.of("family", "family", "inheritance", "neighbours", "neighbours", "neighbours", "house_land", "farmland", "farmland",
          "land_transfer", "expropriation", "labour", "damages", "contract", "village_affairs", "environment", "traffic", "medical",
          "property", "production", "other");
  private static final Set<String> AGRICULTURAL = Set.of("house_land", "farmland", "land_transfer");
  private static final List<String> SOURCES =
      List.of("application", "application", "application", "initiative", "initiative", "police", "court_before", "petition", "other");

  private final Dice dice = new Dice("disputes");
  private final Regions regions;
  private final Map<String, String> committeeOf = new TreeMap<>();
  private final Map<String, List<String>> mediatorsOf = new TreeMap<>();
  private final Rows committees =
      new Rows("committee_no", "name", "place", "level", "founded_on", "term_to", "members", "women", "state");
  private final Rows mediators =
      new Rows("mediator_no", "name", "place", "committee", "kind", "full_time", "term_from", "term_to", "training_hours", "state");
  private final Rows rows =
      new Rows("case_no", "village", "source_kind", "received_on", "accepted_on", "kind", "agricultural", "level", "difficulty",
          "people", "amount", "mediator", "committee", "both_agreed_longer", "climbed_on", "concluded_on", "outcome", "agreement_no",
          "confirms_real_right", "on_status", "confirmation_applied_on", "confirmation_result", "ruling_no", "perform_due_on",
          "performed_on", "file_complete", "revisited_on", "subsidy", "subsidy_batch", "state");

  Disputes(Regions regions) {
    this.regions = regions;
    committee("TW-X", "县联合人民调解委员会", GenerateSampleData.COUNTY, "county", 5);
    committee("TW-HY1", "道路交通事故人民调解委员会", GenerateSampleData.COUNTY, "trade", 2);
    int serial = 0;
    for (String township : regions.townships()) {
      committee("TW-Z" + ++serial, "样例乡镇" + serial + "人民调解委员会", township, "township", 3);
    }
    List<String> villages = regions.shuffled(dice);
    for (int i = 0; i < 60; i++) {
      committee("TW-C" + (i + 1), "样例村" + (i + 1) + "人民调解委员会", villages.get(i), "village", 1);
    }
  }

  Rows committees() {
    return committees;
  }

  Rows mediators() {
    return mediators;
  }

  private void committee(String number, String name, String place, String level, int people) {
    int nth = committees.lines.size();
    String state = nth % 25 == 0 ? "electing" : nth == 40 ? "dissolved" : nth == 41 ? "founded" : "working";
    LocalDate founded = LocalDate.of(2018, 3, 1).plusDays(dice.from(0, 400));
    LocalDate term = state.equals("electing") || nth % 16 == 0 || nth == 4 || nth == 5 ? LocalDate.of(2023, 11, 30) : nth % 9 == 0 ? LocalDate.of(2024, 3, 10)
        : LocalDate.of(2024, 12, 31).plusDays(dice.from(0, 600));
    int members = dice.from(3, 7);
    committees.add(number, name, place, level, state.equals("founded") ? "" : founded, state.equals("founded") ? "" : term, members,
        dice.from(1, 2), state);
    if (state.equals("dissolved") || state.equals("founded")) {
      return;
    }
    committeeOf.put(place, number);
    for (int i = 1; i <= people; i++) {
      String mediator = "TJ-" + number.substring(3) + "-" + i;
      int count = mediators.lines.size();
      String standing = count % 29 == 0 ? "resting" : count % 31 == 0 ? "ended" : count % 37 == 0 ? "proposed" : "serving";
      LocalDate from = term.minusYears(3).plusDays(1);
      mediators.add(mediator, "样例调解员" + count, place, number, dice.of(List.of("people", "people", "people", "elders", "invited")),
          !level.equals("village"), standing.equals("proposed") ? "" : from, standing.equals("proposed") ? "" : term, dice.from(0, 40), standing);
      if (standing.equals("serving") && (i == 1 || !level.equals("county") || i < 5)) {
        mediatorsOf.computeIfAbsent(number, key -> new ArrayList<>()).add(mediator);
      }
    }
  }

  Rows rows() {
    for (int year : GenerateSampleData.YEARS) {
      int number = 460 + 30 * (year - 2021);
      for (int i = 1; i <= number; i++) {
        dispute(year, i);
      }
    }
    return rows;
  }

  private void dispute(int year, int serial) {
    LocalDate received = dice.day(GenerateSampleData.first(year), LocalDate.of(year, 12, 31));
    // The last ones of the last year are still on their way through the states.
    String early = "";
    if (year == 2023 && serial > 470) {
      early = List.of("registered", "accepted", "mediating", "mediating", "stopped", "failed", "agreed", "confirming", "breached", "declined")
          .get(serial % 10);
      received = dice.day(LocalDate.of(2023, 12, 4), LocalDate.of(2023, 12, 31));
    }
    boolean open = Set.of("registered", "accepted", "mediating", "declined").contains(early);
    LocalDate accepted = received.plusDays(dice.from(0, 3));
    LocalDate concluded = accepted.plusDays(dice.from(1, dice.chance(0.93) ? 28 : 44));
    LocalDate last = LocalDate.of(2024, 1, 20);
    if (concluded.isAfter(last)) {
      concluded = last.isBefore(accepted) ? accepted : last;
    }
    boolean failed = early.equals("failed") || (early.isEmpty() && dice.chance(0.012));
    boolean stopped = early.equals("stopped");
    String kind = dice.of(KINDS);
    String village = dice.of(regions.villages());
    String level = dice.chance(0.82) ? "village" : dice.chance(0.85) ? "township" : "county";
    String outcome = stopped ? "refused" : failed ? "failed" : level.equals("village") && dice.chance(0.5) ? "oral" : "written";
    boolean success = !stopped && !failed && !open;
    boolean status = kind.equals("family") || kind.equals("inheritance");
    boolean right = kind.equals("house_land") && dice.chance(0.3);
    boolean confirmed = success && outcome.equals("written") && !status && !right && (early.equals("confirming") || dice.chance(0.1));
    String committee = committeeOf.getOrDefault(level.equals("village") ? village : level.equals("county") ? GenerateSampleData.COUNTY : "",
        committeeOf.get(village.substring(0, 9)));
    LocalDate due = concluded.plusDays(dice.from(3, 25));
    boolean overdue = early.equals("breached");
    boolean performed = success && early.isEmpty() && due.isBefore(GenerateSampleData.TODAY);
    String state = early.isEmpty() ? failed ? "archived" : dice.chance(0.03) ? "performed" : year < 2023 && dice.chance(0.4) ? "subsidised" : "archived" : early;
    if (early.isEmpty() && success && !performed) {
      state = "agreed";
    }
    if (early.equals("confirming") && !confirmed) {
      state = "agreed";
    }
    // Of the applications before last year some were rejected.
    boolean ruled = year > 2022 || serial % 10 != 0;
    boolean subsidised = state.equals("subsidised");
    boolean accepting = !Set.of("registered", "declined").contains(early);
    boolean mediating = accepting && !early.equals("accepted");
    List<String> own = mediatorsOf.getOrDefault(committee, mediatorsOf.get("TW-X"));
    rows.add(
        "样" + year + "人调字第" + serial + "号", village, dice.of(SOURCES), received, accepting ? accepted : "", kind,
        AGRICULTURAL.contains(kind), level, subsidised || dice.chance(0.7) ? dice.of(List.of("simple", "usual", "usual", "hard", "grave")) : "",
        dice.from(2, 7), dice.chance(0.55) ? dice.from(3, 480) * 100 : "", mediating ? dice.of(own) : "", mediating ? committee : "",
        concluded.toEpochDay() - accepted.toEpochDay() > 30 ? true : "", !level.equals("village") && dice.chance(0.15) ? accepted.plusDays(1) : "",
        open ? "" : concluded, open ? "" : outcome, success ? "合成协" + year + "-" + serial : "", success ? right : "", success ? status : "",
        confirmed ? concluded.plusDays(dice.from(0, 6)) : "", confirmed && !state.equals("confirming") ? ruled ? "valid" : "rejected" : "",
        confirmed && !state.equals("confirming") ? "合成民特" + year + "-" + serial : "", success ? overdue ? concluded.plusDays(2) : due : "",
        performed ? due.minusDays(dice.from(0, 2)) : "", performed ? true : "", performed && dice.chance(0.3) ? due.plusDays(30) : "",
        subsidised ? dice.of(List.of(100, 200, 300, 500)) : "", subsidised ? year + "年合成批次" : "", state);
  }
}
