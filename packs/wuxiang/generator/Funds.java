import java.time.LocalDate;
import java.util.List;

/** Funds won from above: 4.73亿元 of central and provincial funds in 2023; and what was received and paid. */
final class Funds {
  private static final List<String> PROJECTS =
      List.of("衔接推进乡村振兴补助", "高标准农田建设", "农村饮水工程维修养护", "中小学校舍维修", "老旧小区改造配套",
          "县乡道路养护", "生态保护修复", "县级医院能力提升", "革命文物保护利用", "产业园区基础设施");

  private static final List<String> DEPARTMENTS =
      List.of("agriculture-bureau", "agriculture-bureau", "water-bureau", "education-bureau", "housing-bureau",
          "transport-bureau", "ecology-bureau", "health-bureau", "culture-tourism-bureau", "industry-bureau");

  final Rows flows = new Rows("fund", "county", "flow_no", "flow", "amount", "flowed_on", "voucher_no", "state");
  private final Dice dice = new Dice("funds");
  private final Dice more = new Dice("funds in detail");
  private final Rows rows =
      new Rows("county", "document_no", "project", "department", "fund_level", "channel", "counted", "amount",
          "county_match", "applied_on", "notified_on", "allotted_on", "recovery_no", "state");
  private int serial;
  private int flow;

  Rows rows() {
    for (int year : GenerateSampleData.YEARS) {
      int total = year == 2023 ? 47_300 : year == 2022 ? 41_860 : 37_540;
      for (int amount : dice.split(total, 46, 60)) {
        serial++;
        int kind = dice.from(0, PROJECTS.size() - 1);
        String level = dice.chance(0.55) ? "central" : "provincial";
        fund(year, kind, level, level.equals("provincial") ? "provincial_transfer" : more.chance(0.4) ? "central_budget" : "central_transfer",
            "", amount, notified(year), null);
      }
      for (int amount : dice.split(2_900, 7, 100)) {
        serial++;
        fund(year, dice.from(0, PROJECTS.size() - 1), "city", "city_support", "", amount, notified(year), null);
      }
      // Special bonds are shown apart; the county does not count them among the funds won.
      for (int amount : more.split(8_000 + 1_500 * (year - 2021), 2, 2_000)) {
        serial++;
        fund(year, 9, "provincial", "special_bond", "否", amount, notified(year), null);
      }
    }
    for (String state : List.of("applied", "applied", "applied", "refused", "refused", "recovered")) {
      serial++;
      fund(2023, more.from(0, PROJECTS.size() - 1), state.equals("recovered") ? "city" : "provincial",
          state.equals("recovered") ? "city_support" : "provincial_transfer", "", more.from(120, 900), notified(2023), state);
    }
    return rows;
  }

  private LocalDate notified(int year) {
    return dice.workday(GenerateSampleData.first(year).plusDays(20), LocalDate.of(year, 12, 22));
  }

  private void fund(
      int year, int kind, String level, String channel, String counted, int amount, LocalDate notified, String only) {
    String document = "合成资〔" + year + "〕" + serial + "号";
    String project = PROJECTS.get(kind) + serial;
    boolean late = year == 2023 && notified.isAfter(LocalDate.of(2023, 11, 25));
    String state =
        only != null ? only : year < 2023 ? "paid" : late ? more.of(List.of("notified", "allotted")) : more.of(List.of("paying", "paying", "paid", "paid", "allotted"));
    boolean won = !state.equals("applied") && !state.equals("refused");
    boolean allotted = won && !state.equals("notified");
    rows.add(GenerateSampleData.COUNTY, document, project, DEPARTMENTS.get(kind), level, channel, counted, amount,
        more.chance(0.3) ? amount / 10 : "", Dice.workday(notified.minusDays(more.from(35, 120))), won ? notified : "",
        allotted ? Dice.workday(notified.plusDays(more.chance(0.9) ? more.from(6, 28) : more.from(33, 45))) : "",
        state.equals("recovered") ? "合成收回〔2023〕1号" : "", state);
    if (year == 2023 && List.of("allotted", "paying", "paid", "recovered").contains(state)) {
      flows(document + "/" + project, amount, notified, state);
    }
  }

  /** Received at once, paid in up to three parts; the last may still wait for its check. */
  private void flows(String key, int amount, LocalDate notified, String state) {
    LocalDate received = Dice.workday(notified.plusDays(more.from(10, 30)));
    boolean partly = state.equals("paying") && more.chance(0.2);
    row(key, "received", partly ? amount * 7 / 10 : amount, received, "checked");
    int share = state.equals("paid") ? 100 : state.equals("paying") ? more.from(35, 90) : 0;
    if (share == 0) {
      return;
    }
    int[] parts = more.split((partly ? amount * 7 / 10 : amount) * share / 100, more.from(1, 3), 1);
    for (int i = 0; i < parts.length; i++) {
      LocalDate day = Dice.workday(received.plusDays(14L + 20L * i + more.from(0, 9)));
      if (day.isAfter(GenerateSampleData.TODAY)) {
        day = Dice.workday(GenerateSampleData.TODAY.minusDays(3));
      }
      row(key, "paid", parts[i], day, state.equals("paying") && i == parts.length - 1 && more.chance(0.3) ? "entered" : "checked");
    }
    if (more.chance(0.04)) {
      row(key, "paid", Math.max(1, amount / 50), Dice.workday(received.plusDays(40)), "returned");
    }
  }

  private void row(String key, String kind, int amount, LocalDate day, String state) {
    flow++;
    flows.add(key, GenerateSampleData.COUNTY, "LS2023-" + String.format("%04d", flow), kind, amount, day,
        state.equals("entered") ? "" : "合成凭证" + String.format("%05d", 10_000 + flow), state);
  }
}
