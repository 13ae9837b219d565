import java.time.LocalDate;
import java.util.List;

/** Dangerous houses: 527 accepted in 2023, and files in every other state. */
final class Houses {
  private static final List<String> CLASSES =
      List.of("monitored", "low_income", "low_income", "low_income", "support", "hardship", "margin", "other");
  private static final List<String> PATH =
      List.of("applied", "assessed", "noticed", "checked", "approved", "building", "finished", "accepted", "paid", "archived");
  private static final List<String> OPEN =
      List.of("applied", "applied", "applied", "assessed", "assessed", "noticed", "noticed", "checked", "checked", "approved",
          "approved", "approved", "building", "building", "building", "finished", "finished", "finished", "mending", "mending",
          "declined", "declined", "withdrawn", "withdrawn", "otherwise-housed", "otherwise-housed");

  private final Dice dice = new Dice("houses");
  private final Dice more = new Dice("houses in detail");
  private final Regions regions;
  private final Families families;
  private final Organisations organisations;
  private final Rows rows =
      new Rows("case_no", "household", "village", "plan_year",
          "last_helped_year", "grade", "appraiser", "appraised_on", "way", "inhabited", "area_before", "area_after", "subsidy",
          "account_tail", "applied_on", "minutes_no", "notice_from", "notice_until", "checked_on", "approved_on",
          "agreement_no", "waiver_no", "builder_trained", "started_on", "finished_on", "accepted_on", "acceptance_no",
          "paid_on", "state");

  Houses(Regions regions, Families families, Organisations organisations) {
    this.regions = regions;
    this.organisations = organisations;
    this.families = families;
  }

  Rows rows() {
    for (int year : GenerateSampleData.YEARS) {
      int accepted = year == 2023 ? 527 : 604 + 84 * (2022 - year);
      for (int i = 1; i <= accepted; i++) {
        LocalDate[] works = new LocalDate[3];
        String grade = dice.chance(0.62) ? "c" : "d";
        works[0] = dice.workday(LocalDate.of(year, 4, 3), LocalDate.of(year, 7, 28));
        works[1] = Dice.workday(works[0].plusDays(dice.from(25, 80)));
        works[2] = Dice.workday(works[1].plusDays(dice.from(7, 30)));
        boolean paid = year < 2023 || works[2].isBefore(LocalDate.of(2023, 11, 10));
        String state = !paid ? "accepted" : year < 2023 || works[2].isBefore(LocalDate.of(2023, 9, 1)) ? "archived" : "paid";
        file(year, i, grade, works, paid ? Dice.workday(works[2].plusDays(dice.from(8, 33))) : null, state);
      }
      if (year == 2023) {
        for (int i = 0; i < OPEN.size(); i++) {
          open(accepted + 1 + i, OPEN.get(i), i);
        }
      }
    }
    return rows;
  }

  private void open(int serial, String state, int number) {
    String grade = state.equals("declined") ? "b" : more.chance(0.5) ? "c" : "d";
    LocalDate[] works = new LocalDate[3];
    if (reached(state, "building")) {
      works[0] = more.workday(LocalDate.of(2023, 9, 4), LocalDate.of(2023, 10, 12));
    }
    if (reached(state, "finished")) {
      // One of three was finished a few days ago, the others long enough to be overdue.
      works[1] = number % 3 == 0 ? LocalDate.of(2024, 1, 18) : more.workday(LocalDate.of(2023, 11, 1), LocalDate.of(2023, 12, 8));
    }
    file(2023, serial, grade, works, null, state);
  }

  /** Whether a file in this state has passed through the other; side states branch off where they leave. */
  private static boolean reached(String state, String earlier) {
    String on =
        switch (state) {
          case "mending" -> "finished";
          case "declined", "withdrawn" -> "checked";
          case "otherwise-housed" -> "approved";
          default -> state;
        };
    return PATH.indexOf(on) >= PATH.indexOf(earlier);
  }

  private void file(
      int year, int serial, String grade, LocalDate[] works, LocalDate paidOn, String state) {
    boolean done = reached(state, "accepted");
    boolean noticed = reached(state, "noticed");
    boolean approved = reached(state, "approved");
    boolean begun = works[0] != null;
    LocalDate applied = begun ? Dice.workday(works[0].minusDays(75 + more.from(0, 12))) : more.workday(LocalDate.of(2023, 10, 16), LocalDate.of(2023, 12, 22));
    LocalDate from = WorkingDays.onOrAfter(applied.plusDays(14));
    String serialText = String.format("%04d", serial);
    String drawn = dice.of(CLASSES);
    String kind = !begun && serial % 4 == 0 ? "monitored" : drawn;
    String village = dice.of(regions.villages());
    Families.Household family = families.forRegister("house", village, dice);
    int persons = family.present().size();
    if (family.lowClass.isEmpty()) {
      family.lowClass = kind.equals("monitored") ? "low_income" : kind;
      family.classSource = !noticed ? "" : kind.equals("other") ? "agriculture" : "civil_affairs";
      family.classUntil = begun || serial % 5 != 1 ? LocalDate.of(year + 3, 12, 31) : LocalDate.of(2023, 12, 20);
      family.kind = kind.equals("other") ? "lifted" : family.kind;
    }
    boolean again = state.equals("applied") && serial % 2 == 0 || more.chance(0.004);
    rows.add("WF" + year + "-" + serialText, family.no, village, year,
        again ? year - 6 : more.chance(0.03) ? year - 13 : "", grade, organisations.appraiser(more.from(1, 3)),
        Dice.workday(applied.plusDays(4)), grade.equals("d") ? "rebuild" : "repair",
        done ? "否" : grade.equals("d") && more.chance(0.35) ? "是" : "否", more.from(28, 90),
        reached(state, "finished") ? 20 + 13 * persons : "", grade.equals("d") ? 20_000 + 2_000 * persons : 8_000,
        done ? String.format("%04d", more.from(0, 9_999)) : "", applied,
        reached(state, "assessed") ? "合成评议" + year + "-" + serialText : "", noticed ? from : "", noticed ? from.plusDays(7) : "",
        reached(state, "checked") ? Dice.workday(from.plusDays(16)) : "", approved ? Dice.workday(from.plusDays(28)) : "",
        begun ? "合成协议" + year + "-" + serialText : "", state.equals("withdrawn") ? "合成放弃" + serialText : "",
        begun ? more.chance(0.97) ? "是" : "否" : "", works[0], works[1], works[2], done ? "合成验收" + year + "-" + serialText : "",
        paidOn, state);
  }
}
