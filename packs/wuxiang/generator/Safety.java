import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Accidents, counts of cases, and the returns that prove the zeros. */
final class Safety {
  private static final YearMonth VISIT = YearMonth.of(2021, 5);

  /** Township (by its place in the tree), day, industry, type, deaths, serious injuries, loss in 万元, state. */
  private record Accident(
      int place, String day, String industry, String type, int deaths, int serious, int loss, String state) {
    LocalDate on() {
      return LocalDate.parse(day);
    }

    int window() {
      return industry.equals("road") || industry.equals("fire") ? 7 : 30;
    }
  }

  /** All of the ordinary grade, but for one of 2022 that the city investigates. */
  private static final List<Accident> ACCIDENTS =
      List.of(
          new Accident(4, "2021-03-11", "construction", "fall", 1, 0, 128, "rectified"),
          new Accident(0, "2021-05-19", "farm_machinery", "machine", 0, 1, 11, "rectified"),
          new Accident(1, "2021-07-02", "road", "vehicle", 1, 2, 46, "rectified"),
          new Accident(2, "2021-08-23", "industry_trade", "electric", 0, 1, 20, "rectified"),
          new Accident(5, "2021-09-30", "coal", "roof", 0, 2, 60, "rectified"),
          new Accident(0, "2021-10-28", "road", "vehicle", 0, 3, 13, "rectified"),
          new Accident(3, "2022-02-16", "industry_trade", "machine", 0, 1, 18, "rectified"),
          new Accident(0, "2022-04-21", "construction", "collapse", 1, 1, 150, "rectified"),
          new Accident(6, "2022-06-09", "farm_machinery", "vehicle", 0, 1, 9, "rectified"),
          new Accident(8, "2022-07-14", "road", "vehicle", 0, 2, 35, "approved"),
          new Accident(7, "2022-09-05", "other", "drowning", 0, 1, 2, "excluded"),
          new Accident(9, "2022-10-12", "industry_trade", "struck", 0, 1, 12, "rectified"),
          new Accident(1, "2022-11-24", "road", "vehicle", 3, 4, 310, "transferred"),
          new Accident(2, "2023-03-17", "construction", "struck", 0, 2, 58, "published"),
          new Accident(0, "2023-10-31", "industry_trade", "burn", 0, 1, 36, "report-filed"),
          new Accident(4, "2023-11-20", "farm_machinery", "machine", 0, 1, 8, "graded"),
          new Accident(10, "2023-12-06", "road", "vehicle", 0, 1, 24, "investigating"),
          new Accident(0, "2023-12-29", "construction", "fall", 0, 1, 22, "investigating"),
          new Accident(11, "2024-01-18", "fire", "fire", 0, 0, 45, "reported"));

  private static final List<String> STAGES =
      List.of("reported", "investigating", "graded", "report-filed", "approved", "published", "rectified");

  static Rows accidents(Regions regions) {
    Dice dice = new Dice("accidents");
    Rows rows =
        new Rows("accident_no", "place", "occurred_on", "reported_on", "unit_name", "industry", "accident_type", "grade", "first_grade",
            "deaths", "serious_injuries", "light_injuries", "direct_loss", "investigation_lead", "appraisal_from", "appraisal_to",
            "extended", "grade_final_on", "report_on", "report_no", "approved_on", "approval_no", "published_on",
            "publication_url", "review_on", "review_result", "state");
    int serial = 0;
    for (Accident each : ACCIDENTS) {
      int stage = STAGES.indexOf(each.state);
      serial++;
      String number = each.day.substring(0, 4) + "〕" + serial + "号";
      LocalDate graded = each.on().plusDays(each.window() + dice.from(0, 3));
      boolean extended = serial == 7;
      LocalDate report = each.on().plusDays(extended ? 96 : each.state.equals("report-filed") ? 72 : dice.from(48, 58));
      LocalDate approved = Dice.workday(report.plusDays(dice.from(8, 15)));
      LocalDate published = Dice.workday(approved.plusDays(dice.from(5, 18)));
      String grade = each.deaths >= 3 ? "larger" : "ordinary";
      rows.add("SG" + each.day.substring(0, 4) + "-" + serial, regions.townships().get(each.place), each.day, each.day,
          "样例事故单位" + serial, each.industry, each.type, grade, grade.equals("larger") ? "ordinary" : grade, each.deaths,
          each.serious, dice.from(0, 3), each.loss, stage == 0 ? "" : "emergency-bureau", serial == 15 ? "2023-11-20" : "",
          serial == 15 ? "2023-12-04" : "", stage < 0 ? "" : extended, stage >= 2 ? graded : "", stage >= 3 ? report : "",
          stage >= 3 ? "合成调〔" + number : "", stage >= 4 ? approved : "",
          stage >= 4 || each.state.equals("excluded") ? "合成批〔" + number : "", stage >= 5 ? published : "",
          stage >= 5 ? "https://example.org/notice/" + serial : "", stage >= 6 ? approved.plusDays(dice.from(200, 350)) : "",
          stage >= 6 ? "整改措施已落实（合成）" : "", each.state);
    }
    return rows;
  }

  /** Changes of casualties; the last came after the window and changes no grade. */
  static Rows casualties(Regions regions) {
    Rows rows = new Rows("accident", "place", "changed_on", "more_deaths", "more_serious_injuries", "source_document", "state");
    rows.add("SG2022-13", regions.townships().get(1), "2022-11-27", 1, -1, "医院通报（合成）", "confirmed");
    rows.add("SG2021-1", regions.townships().get(4), "2021-03-20", 1, -1, "医院通报（合成）", "confirmed");
    rows.add("SG2023-14", regions.townships().get(2), "2023-05-04", 0, 1, "劳动能力鉴定（合成）", "reviewed");
    rows.add("SG2023-18", regions.townships().get(0), "2024-01-12", 0, 1, "医院通报（合成）", "submitted");
    rows.add("SG2024-19", regions.townships().get(11), "2024-01-22", 0, 1, "医院通报（合成）", "draft");
    return rows;
  }

  /**
   * One return of each township for each month. One safety return of 2021 is missing, so that the
   * zero of that year is unproven.
   */
  static Rows returns(Regions regions, String name) {
    Dice dice = new Dice(name + " returns");
    Set<String> hit = new HashSet<>();
    Rows events = name.equals("safety") ? accidents(regions) : povertyReturns(regions);
    for (String line : events.lines.subList(1, events.lines.size())) {
      String[] cells = line.split(",");
      hit.add(cells[1].substring(0, 9) + cells[2].substring(0, 7));
    }
    Rows rows = new Rows("respondent", "period", "nil", "filed_on");
    for (String township : regions.townships()) {
      for (YearMonth month = YearMonth.of(2021, 1); month.getYear() < 2024; month = month.plusMonths(1)) {
        boolean missing =
            name.equals("safety") && township.equals(regions.townships().get(7))
                && month.equals(YearMonth.of(2021, 8));
        if (!missing) {
          rows.add(township, month, !hit.contains(township + month),
              Dice.workday(month.plusMonths(1).atDay(dice.from(3, 8))));
        }
      }
    }
    return rows;
  }

  /** One visit, two years before the year reported, so that the zeros are not the only value. */
  static Rows petitions() {
    Rows rows = new Rows("county", "month", "visits");
    rows.add(GenerateSampleData.COUNTY, VISIT, 1);
    return rows;
  }

  /** One household, which is no large-scale return. */
  static Rows povertyReturns(Regions regions) {
    Dice dice = new Dice("poverty returns");
    Rows rows = new Rows("event_no", "village", "happened_on", "households", "large_scale");
    rows.add("FP2021-1", dice.of(regions.villages()), "2021-09-12", 1, false);
    return rows;
  }

  /** The petition office hands in one number a month and nothing about anybody. */
  static Rows petitionReturns() {
    Dice dice = new Dice("petition returns");
    Rows rows = new Rows("respondent", "period", "nil", "filed_on");
    for (YearMonth month = YearMonth.of(2021, 1); month.getYear() < 2024; month = month.plusMonths(1)) {
      rows.add(GenerateSampleData.COUNTY, month, !month.equals(VISIT), Dice.workday(month.plusMonths(1).atDay(dice.from(3, 8))));
    }
    return rows;
  }

  static Rows cases() {
    Dice dice = new Dice("cases");
    Rows rows = new Rows("county", "month", "kind", "caliber", "cases", "last_year_cases", "revised_from", "state");
    Map<String, Integer> lastYear = new HashMap<>();
    for (int year : GenerateSampleData.YEARS) {
      int back = 2023 - year;
      int[] accepted = dice.split(968 + 71 * back, 12, 40);
      int[] filed = dice.split(196 + 23 * back, 12, 8);
      for (int month = 1; month <= 12; month++) {
        String period = YearMonth.of(year, month).toString();
        int a = accepted[month - 1];
        int f = filed[month - 1];
        Object[][] counts = {
          {"administrative", "accepted", a}, {"administrative", "handled", a - dice.from(0, a / 10)},
          {"criminal", "filed", f}, {"criminal", "solved", f - dice.from(0, f / 5)}
        };
        for (Object[] count : counts) {
          String key = count[1] + "-" + month;
          // The supplier may still be checking what was handled and solved in the last months.
          boolean late = year == 2023 && month >= 11 && (count[1].equals("handled") || count[1].equals("solved"));
          String state = !late ? "confirmed" : month == 11 ? "reviewed" : count[1].equals("handled") ? "submitted" : "draft";
          rows.add(GenerateSampleData.COUNTY, period, count[0], count[1], count[2], lastYear.getOrDefault(key, null),
              year == 2022 && month == 6 ? (Integer) count[2] + 1 : "", state);
          lastYear.put(key, (Integer) count[2]);
        }
      }
    }
    return rows;
  }
}
