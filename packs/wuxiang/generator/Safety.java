import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Accidents, all of the ordinary grade, and the returns that prove the zeros. */
final class Safety {
  private static final YearMonth VISIT = YearMonth.of(2021, 5);

  static Rows accidents(Regions regions) {
    Dice dice = new Dice("accidents");
    Rows rows =
        new Rows("accident_no", "place", "occurred_on", "industry", "grade", "deaths",
            "serious_injuries", "direct_loss", "reported_on", "state");
    for (int year : GenerateSampleData.YEARS) {
      for (int i = 1; i <= 6 - (year - 2021); i++) {
        LocalDate day = dice.day(GenerateSampleData.first(year), LocalDate.of(year, 11, 30));
        rows.add("SG" + year + "-" + i, dice.of(regions.townships()), day,
            dice.of(List.of("construction", "industry_trade", "road", "farm_machinery")), "ordinary",
            0, dice.from(1, 3), dice.from(2, 60), day, year == 2023 && i > 2 ? "approved" : "rectified");
      }
    }
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
    Rows rows = new Rows("county", "month", "kind", "caliber", "cases");
    for (int year : GenerateSampleData.YEARS) {
      int back = 2023 - year;
      int[] accepted = dice.split(968 + 71 * back, 12, 40);
      int[] filed = dice.split(196 + 23 * back, 12, 8);
      for (int month = 1; month <= 12; month++) {
        String period = YearMonth.of(year, month).toString();
        int a = accepted[month - 1];
        int f = filed[month - 1];
        rows.add(GenerateSampleData.COUNTY, period, "administrative", "accepted", a);
        rows.add(GenerateSampleData.COUNTY, period, "administrative", "handled", a - dice.from(0, a / 10));
        rows.add(GenerateSampleData.COUNTY, period, "criminal", "filed", f);
        rows.add(GenerateSampleData.COUNTY, period, "criminal", "solved", f - dice.from(0, f / 5));
      }
    }
    return rows;
  }
}
