import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Village works of three years, those under way, and those planned. */
final class Works {

  /**
   * What was accepted in one year.
   *
   * @param projects how many projects; villages may have several
   * @param total in the smallest unit: metres for lanes, else the unit of the kind
   * @param least smallest share of a project
   * @param cost 元 for each unit of the total
   */
  record Plan(String kind, String letters, int year, int villages, int projects, int total, int least, int cost) {
    boolean inMetres() {
      return kind.equals("lane");
    }
  }

  private static final List<Plan> PLANS =
      List.of(
          new Plan("lane", "XD", 2021, 121, 240, 402_310, 300, 130),
          new Plan("lane", "XD", 2022, 168, 360, 541_260, 300, 132),
          new Plan("lane", "XD", 2023, 220, 480, 753_640, 300, 135),
          new Plan("water", "YS", 2021, 74, 81, 81, 1, 320_000),
          new Plan("water", "YS", 2022, 97, 104, 104, 1, 335_000),
          new Plan("water", "YS", 2023, 126, 141, 141, 1, 340_000),
          new Plan("flower", "HH", 2021, 70, 88, 182_600, 200, 9),
          new Plan("flower", "HH", 2022, 84, 101, 231_450, 200, 9),
          new Plan("flower", "HH", 2023, 112, 138, 305_860, 200, 9),
          new Plan("sewage", "WS", 2021, 9, 9, 9, 1, 1_450_000),
          new Plan("sewage", "WS", 2022, 15, 15, 15, 1, 1_480_000),
          new Plan("sewage", "WS", 2023, 24, 24, 24, 1, 1_500_000),
          new Plan("toilet_new", "GC", 2021, 118, 150, 4_820, 4, 2_000),
          new Plan("toilet_new", "GC", 2022, 131, 168, 5_360, 4, 2_000),
          new Plan("toilet_new", "GC", 2023, 144, 190, 6_000, 4, 2_000),
          new Plan("toilet_upgrade", "TB", 2021, 126, 160, 6_450, 4, 1_100),
          new Plan("toilet_upgrade", "TB", 2022, 158, 200, 8_210, 4, 1_100),
          new Plan("toilet_upgrade", "TB", 2023, 187, 240, 10_000, 4, 1_100),
          new Plan("light", "LD", 2022, 92, 92, 2_340, 8, 2_600),
          new Plan("light", "LD", 2023, 105, 105, 2_760, 8, 2_600));

  /** Toilet and sewage works of which there are seats and facilities. */
  record Built(String number, String village, String kind, int quantity, LocalDate finished, LocalDate accepted) {}

  final List<Built> built = new ArrayList<>();
  private final Dice dice = new Dice("works");
  private final Dice more = new Dice("works in detail");
  private final Regions regions;
  private int assets;
  private final Rows rows =
      new Rows("project_no", "village", "kind", "plan_quantity", "quantity", "measured_by", "measured_on", "change_order_no",
          "households", "funds", "funds_upper", "funds_self", "approval_no", "contract_no", "meeting_no", "contractor",
          "started_on", "finished_on", "defects", "rectified_on", "accepted_on", "acceptance_result", "acceptance_persons",
          "acceptance_no", "keeper", "warranty_until", "asset_no", "damaged_on", "state");

  Works(Regions regions) {
    this.regions = regions;
  }

  Rows rows() {
    for (Plan plan : PLANS) {
      List<String> villages = regions.shuffled(dice);
      accepted(plan, villages.subList(0, plan.villages));
      if (plan.year == 2023) {
        unfinished(plan, villages.subList(plan.villages, Math.min(villages.size(), plan.villages + 9)));
        early(plan, villages.subList(0, 4));
      }
    }
    return rows;
  }

  private void accepted(Plan plan, List<String> villages) {
    int[] shares = dice.split(plan.total, plan.projects, plan.least);
    for (int i = 0; i < plan.projects; i++) {
      // Every village has a project; the rest go to villages at random.
      String village = i < villages.size() ? villages.get(i) : dice.of(villages);
      LocalDate started = dice.workday(LocalDate.of(plan.year, 3, 6), LocalDate.of(plan.year, 8, 14));
      LocalDate finished = Dice.workday(started.plusDays(dice.from(20, 88)));
      LocalDate accepted = Dice.workday(finished.plusDays(dice.from(12, 44)));
      boolean handedOver = plan.year < 2023 || accepted.isBefore(LocalDate.of(2023, 11, 20));
      boolean damaged = handedOver && plan.year < 2023 && i % 61 == 7;
      row(plan, i + 1, village, shares[i], plannedFor(shares[i]), started, finished, accepted,
          damaged ? "damaged" : handedOver ? "handed-over" : "accepted");
    }
  }

  /** A plan that was met within a tenth. */
  private int plannedFor(int share) {
    return Math.max(1, (int) Math.round(share * (0.93 + dice.random.nextDouble() * 0.14)));
  }

  /** Works that are finished but not accepted, being mended, under way, or planned for 2024. */
  private void unfinished(Plan plan, List<String> villages) {
    List<String> states =
        List.of("finished", "rectifying", "township-checked", "building", "building", "planned", "planned", "approved", "contracted");
    int usual = plan.total / plan.projects;
    for (int i = 0; i < villages.size(); i++) {
      String state = states.get(i);
      boolean begun = i < 5;
      boolean done = begun && !state.equals("building");
      LocalDate started = begun ? dice.workday(LocalDate.of(2023, 8, 1), LocalDate.of(2023, 10, 13)) : null;
      LocalDate finished = done ? Dice.workday(started.plusDays(dice.from(30, 60))) : null;
      row(plan, 900 + i, villages.get(i), done ? usual : 0, Math.max(1, usual), started, finished, null, state);
    }
  }

  /** Ideas and plans of 2024, one that was dropped, and one just checked by its village. */
  private void early(Plan plan, List<String> villages) {
    List<String> states = List.of("proposed", "proposed", "withdrawn", "village-checked");
    int usual = Math.max(1, plan.total / plan.projects);
    for (int i = 0; i < villages.size(); i++) {
      boolean done = states.get(i).equals("village-checked");
      row(plan, 920 + i, villages.get(i), done ? usual : 0, usual, done ? LocalDate.of(2023, 10, 16) : null,
          done ? LocalDate.of(2023, 12, 28) : null, null, states.get(i));
    }
  }

  private void row(
      Plan plan, int serial, String village, int quantity, int planned, LocalDate started, LocalDate finished,
      LocalDate accepted, String state) {
    int households = plan.kind.startsWith("toilet") ? planned : dice.from(28, 210);
    long funds = (long) planned * plan.cost;
    String number = plan.letters + plan.year + "-" + String.format("%04d", serial);
    boolean approved = !List.of("proposed", "planned", "withdrawn").contains(state);
    boolean contracted = approved && !state.equals("approved");
    boolean kept = state.equals("handed-over") || state.equals("damaged");
    boolean mended = accepted != null && more.chance(0.05);
    boolean change = quantity * 100L > planned * 110L && more.chance(0.8);
    boolean asset =
        accepted != null && plan.year == 2023 && List.of("lane", "water", "sewage", "light").contains(plan.kind) && more.chance(0.9);
    rows.add(
        number, village, plan.kind, printed(plan, planned), quantity == 0 ? "" : printed(plan, quantity),
        quantity == 0 ? "" : plan.inMetres() ? more.of(List.of("gps", "tape", "tape")) : more.of(List.of("tape", "drawing")),
        quantity == 0 ? "" : finished, change ? "合成变更" + number : "", households, money(funds), money(funds * 8 / 10),
        money(funds / 20), approved ? "合成批复" + number : "", contracted && funds >= 300_000 ? "合成合同" + number : "",
        contracted && funds < 300_000 ? "合成议事" + number : "", contracted ? "样例建设公司" + dice.from(1, 24) : "", started, finished,
        state.equals("rectifying") ? "局部厚度不足，切缝不齐" : mended ? "伸缩缝未灌缝" : "", mended ? finished.plusDays(6) : "", accepted,
        accepted == null ? "" : "passed", accepted == null ? "" : more.chance(0.98) ? more.from(3, 6) : 2,
        accepted == null ? "" : "合成验收" + number, kept ? "样例村委会" : "", accepted == null ? "" : accepted.plusYears(1),
        asset ? "ZC" + String.format("%05d", ++assets) : "", state.equals("damaged") ? LocalDate.of(2023, 8, 3).plusDays(serial % 90) : "",
        state);
    if (accepted != null && (plan.kind.startsWith("toilet") || plan.kind.equals("sewage"))) {
      built.add(new Built(number, village, plan.kind, quantity, finished, accepted));
    }
  }

  private static String money(long yuan) {
    return yuan / 10_000 + "." + String.format("%04d", yuan % 10_000);
  }

  private static Object printed(Plan plan, int quantity) {
    return plan.inMetres() ? GenerateSampleData.thousandths(quantity) : quantity;
  }
}
