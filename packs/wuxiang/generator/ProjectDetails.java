import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Monthly progress, permits and supervision items of the projects of 2023. */
final class ProjectDetails {
  private static final List<String> BLOCKERS = List.of("征拆未完成", "用地手续待批", "资金拨付滞后", "冬季停工");
  private static final List<String> STATES =
      List.of("closed", "closed", "closed", "closed", "replied", "closed", "working", "closed", "returned", "closed", "raised",
          "closed", "suspended", "closed", "working", "closed");

  final Rows months =
      new Rows("project", "place", "month", "cutoff_on", "invest_done", "invest_year", "progress", "image", "blockers", "state");
  final Rows gates =
      new Rows("project", "place", "kind", "planned_on", "applied_on", "returned_on", "resubmitted_on", "done_on", "issuer",
          "document_no", "state");
  final Rows items =
      new Rows("item_no", "project", "place", "origin", "issue", "letter_no", "unit", "raised_on", "due_on", "extended",
          "suspended_on", "resumed_on", "reply", "replied_on", "reply_no", "closed_on", "closure_no", "state");
  private final Dice dice = new Dice("project months");
  private final Dice earlier = new Dice("project months of earlier years");
  private final Dice permits = new Dice("project gates");
  private final Dice issues = new Dice("supervision items");
  private int building;
  private int item;
  private int gate;

  /** Those of earlier years are drawn apart, so that the months of 2023 stay as they are. */
  void months(String key, String place, LocalDate started, int done, int progress, boolean complete) {
    Dice dice = started.getYear() == 2023 ? this.dice : earlier;
    int first = started.getMonthValue();
    int count = 13 - first;
    int[] shares = dice.split(done, count, 0);
    if (dice.chance(0.05)) {
      shares[0] += shares[count - 1] + shares[count - 2];
      shares[count - 1] = 0;
      shares[count - 2] = 0;
    }
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += shares[i];
      YearMonth month = YearMonth.of(started.getYear(), first + i);
      int reached = progress * (i + 1) / count;
      String state = i < count - 1 || dice.chance(0.86) ? "confirmed" : dice.of(List.of("draft", "submitted", "submitted", "returned"));
      if (complete) {
        state = "confirmed";
      }
      months.add(key, place, month, month.atEndOfMonth(), shares[i], sum, reached, reached < 30 ? "基础施工" : reached < 70 ? "主体施工" : "装饰装修和设备安装",
          dice.chance(0.07) ? dice.of(BLOCKERS) : "", state);
    }
  }

  /** Permits in the order in which they are asked for; a few came after the start, or are still missing. */
  void gates(String key, String place, int stage, LocalDate started, boolean works) {
    LocalDate base = started == null ? LocalDate.of(2023, 3, 20) : started.minusDays(60);
    granted(key, place, "approval", base.minusDays(10), "样例发展改革部门");
    if (stage < 2) {
      row(key, place, "land", LocalDate.of(2024, 2, 20), null, null, null, null, "", "open");
      return;
    }
    granted(key, place, "land", base, "样例自然资源部门");
    if (works) {
      row(key, place, "building_permit", null, null, null, null, null, "", "needless");
      return;
    }
    if (stage == 2) {
      List<String> states = List.of("applied", "returned", "open", "granted");
      String state = states.get(gate++ % states.size());
      LocalDate applied = state.equals("open") ? null : LocalDate.of(2023, 12, 18);
      LocalDate returned = state.equals("returned") ? LocalDate.of(2023, 12, 28) : null;
      row(key, place, "building_permit", LocalDate.of(2024, 1, 19), applied, returned, null,
          state.equals("granted") ? LocalDate.of(2024, 1, 9) : null, state.equals("granted") ? "样例住建部门" : "", state);
      return;
    }
    if (permits.chance(0.7)) {
      granted(key, place, "eia", base.plusDays(8), "样例生态环境部门");
    }
    if (!permits.chance(0.03)) {
      granted(key, place, "building_permit", permits.chance(0.05) ? started.plusDays(25) : started.minusDays(9), "样例住建部门");
    }
    if (stage >= 5) {
      granted(key, place, "completion", LocalDate.of(2023, 11, 14), "样例住建部门");
    }
  }

  private void granted(String key, String place, String kind, LocalDate day, String issuer) {
    LocalDate done = Dice.workday(day);
    boolean returned = permits.chance(0.06);
    row(key, place, kind, done.plusDays(permits.from(-3, 20)), Dice.workday(done.minusDays(returned ? 34 : 16)), returned ? done.minusDays(24) : null,
        returned ? done.minusDays(12) : null, done, issuer, "granted");
  }

  private void row(
      String key, String place, String kind, LocalDate planned, LocalDate applied, LocalDate returned, LocalDate resubmitted,
      LocalDate done, String issuer, String state) {
    gates.add(key, place, kind, planned, applied, returned, resubmitted, done, issuer,
        done == null ? "" : "合成手续" + key.replace('/', '-') + "-" + kind, state);
  }

  /** Every second project under construction had an item. */
  void item(String key, String place, String unit, LocalDate started) {
    if (building++ % 2 == 1) {
      return;
    }
    item++;
    String state = STATES.get(item % STATES.size());
    boolean closed = state.equals("closed");
    boolean answered = closed || state.equals("replied") || state.equals("returned");
    boolean fresh = state.equals("raised") && item % 3 == 1 || state.equals("working") && item % 2 == 0;
    LocalDate raised = fresh ? LocalDate.of(2024, 1, 17) : issues.workday(started.plusDays(20), closed ? LocalDate.of(2023, 12, 1) : LocalDate.of(2023, 12, 15));
    LocalDate due = Dice.workday(raised.plusDays(16));
    LocalDate replied = answered ? Dice.workday(raised.plusDays(issues.chance(0.8) ? issues.from(5, 12) : 20)) : null;
    boolean suspended = state.equals("suspended");
    boolean resumed = state.equals("working") && item % 4 == 2;
    items.add("DB2023-" + String.format("%03d", item), key, place, issues.of(List.of("meeting", "inspection", "light", "report", "complaint")),
        issues.of(BLOCKERS) + "，请限期解决并反馈", "合成督办函〔2023〕" + item + "号", unit, raised, due,
        !closed && item % 5 == 2 ? "是" : "", suspended ? raised.plusDays(4) : resumed ? raised.plusDays(2) : "",
        resumed ? raised.plusDays(5) : "", answered ? "已协调解决，现场恢复施工" : "", replied,
        answered ? "合成反馈" + item : "", closed ? Dice.workday(replied.plusDays(5)) : "", closed ? "合成销号" + item : "", state);
  }
}
