import java.time.LocalDate;
import java.util.List;

/** Appeals as matters with deadlines; there is nobody in them. */
final class Petitions {
  private static final List<String> ORGS =
      List.of("agriculture-bureau", "housing-bureau", "labour-bureau", "transport-bureau", "civil-affairs-bureau",
          "education-bureau", "health-bureau", "ecology-bureau", "fengzhou-government", "hongshui-government", "gucheng-government");
  private static final List<String> TOPICS =
      List.of("agriculture", "land", "construction", "social", "education", "health", "transport", "labour", "environment", "other");
  private static final List<String> STATES =
      List.of("registered", "registered", "forwarded", "forwarded", "accepted", "accepted", "accepted", "accepted", "answered",
          "answered", "answered", "recheck-applied", "rechecked", "review-applied", "objected", "received");

  private final Dice dice = new Dice("petition matters");
  private final Rows rows =
      new Rows("matter_no", "county", "channel", "kind", "topic", "summary", "group_visit", "representatives", "received_on",
          "registered_on", "assigned_org", "forwarded_on", "objected_on", "accepted_on", "accept_notice_no", "route",
          "routed_on", "routed_notice_no", "extended", "extension_no", "extension_told_on", "mediated", "opinion_on",
          "opinion_no", "opinion_received_on", "appeal_told", "recheck_applied_on", "recheck_on", "recheck_no",
          "recheck_received_on", "review_applied_on", "hearing_from", "hearing_to", "review_on", "review_no", "closed_on",
          "adopted", "rating_office", "rating_organ", "recontacted_on", "state");

  Rows rows() {
    int[] numbers = {96, 104, 112};
    for (int year : GenerateSampleData.YEARS) {
      for (int i = 1; i <= numbers[year - 2021]; i++) {
        LocalDate received = dice.workday(GenerateSampleData.first(year).plusDays(4), LocalDate.of(year, year == 2023 ? 9 : 12, 20));
        String state = i % 17 == 0 ? "concluded" : i % 13 == 0 ? "routed" : i % 19 == 0 ? "not-accepted" : "closed";
        matter(year, i, received, state);
      }
    }
    for (int i = 0; i < 48; i++) {
      String state = STATES.get(i % STATES.size());
      LocalDate received =
          switch (state) {
            case "received" -> LocalDate.of(2024, 1, 24);
            // One forgotten, the others on their way.
            case "registered" -> i < 2 ? LocalDate.of(2024, 1, 4) : dice.workday(LocalDate.of(2024, 1, 9), LocalDate.of(2024, 1, 22));
            case "forwarded", "objected" -> dice.workday(LocalDate.of(2023, 12, 18), LocalDate.of(2024, 1, 12));
            case "accepted" -> dice.workday(LocalDate.of(2023, 10, 10), LocalDate.of(2023, 12, 29));
            default -> dice.workday(LocalDate.of(2023, 8, 20), LocalDate.of(2023, 10, 20));
          };
      matter(2023, 113 + i, received, state);
    }
    return rows;
  }

  private void matter(int year, int serial, LocalDate received, String state) {
    boolean suggestion = dice.chance(0.12);
    boolean visit = dice.chance(0.25);
    boolean group = visit && dice.chance(0.2);
    boolean beforeForward = List.of("received", "registered").contains(state);
    boolean beforeAccept = beforeForward || List.of("forwarded", "objected", "routed", "not-accepted").contains(state);
    boolean beforeAnswer = beforeAccept || state.equals("accepted");
    LocalDate registered = received.plusDays(dice.chance(0.9) ? 0 : 1);
    LocalDate forwarded = received.plusDays(dice.chance(0.95) ? dice.from(2, 12) : dice.from(16, 19));
    LocalDate accepted = forwarded.plusDays(dice.from(3, 13));
    boolean extended = dice.chance(0.1);
    LocalDate answered = accepted.plusDays(extended ? dice.from(62, 88) : dice.chance(0.95) ? dice.from(14, 57) : dice.from(61, 70));
    if (answered.isAfter(GenerateSampleData.TODAY.minusDays(9))) {
      answered = GenerateSampleData.TODAY.minusDays(9);
    }
    LocalDate delivered = answered.plusDays(dice.from(1, 6));
    boolean recheck = List.of("recheck-applied", "rechecked", "review-applied", "concluded").contains(state);
    boolean rechecked = recheck && !state.equals("recheck-applied");
    boolean review = List.of("review-applied", "concluded").contains(state);
    LocalDate recheckApplied = delivered.plusDays(dice.from(1, 2));
    LocalDate recheckOn = recheckApplied.plusDays(state.equals("concluded") ? dice.from(12, 28) : 1);
    LocalDate reviewApplied = recheckOn.plusDays(1);
    LocalDate reviewOn = reviewApplied.plusDays(dice.from(15, 40));
    String number = year + "〕" + String.format("%04d", serial);
    rows.add(
        "合成信〔" + number, GenerateSampleData.COUNTY, visit ? "visit" : dice.of(List.of("online", "online", "letter", "telephone")),
        suggestion ? "suggestion" : "request", serial % 6 == 0 ? "construction" : dice.of(TOPICS), "合成事项，无具体内容", group, group ? dice.from(2, 5) : "", received,
        state.equals("received") ? "" : registered, beforeForward ? "" : serial % 6 == 0 ? "housing-bureau" : dice.of(ORGS), beforeForward ? "" : forwarded,
        state.equals("objected") ? forwarded.plusDays(serial % 2 == 0 ? 5 : 12) : "", beforeAccept ? "" : accepted,
        beforeAccept && !state.equals("not-accepted") ? "" : "合成受〔" + number,
        state.equals("routed") ? dice.of(List.of("litigation", "supervision", "other_procedure")) : "",
        state.equals("routed") ? forwarded.plusDays(5) : "", state.equals("routed") ? "合成导〔" + number : "",
        beforeAccept ? "" : extended, !beforeAccept && extended ? "合成延〔" + number : "",
        !beforeAccept && extended && dice.chance(0.8) ? accepted.plusDays(55) : "", beforeAccept ? "" : dice.chance(0.2),
        beforeAnswer ? "" : answered, beforeAnswer ? "" : "合成答〔" + number, beforeAnswer ? "" : delivered, beforeAnswer ? "" : true,
        recheck ? recheckApplied : "", rechecked ? recheckOn : "", rechecked ? "合成查〔" + number : "",
        rechecked ? recheckOn : "", review ? reviewApplied : "", state.equals("concluded") && serial % 2 == 0 ? reviewApplied.plusDays(4) : "",
        state.equals("concluded") && serial % 2 == 0 ? reviewApplied.plusDays(6) : "", state.equals("concluded") ? reviewOn : "",
        state.equals("concluded") ? "合成核〔" + number : "", state.equals("closed") ? delivered.plusDays(31) : "",
        suggestion && !beforeAnswer && dice.chance(0.5) ? true : "",
        beforeAnswer || dice.chance(0.4) ? "" : rating(), beforeAnswer || dice.chance(0.25) ? "" : rating(),
        "", state);
  }

  private String rating() {
    return dice.of(List.of("satisfied", "satisfied", "satisfied", "satisfied", "fairly", "fairly", "dissatisfied"));
  }
}
