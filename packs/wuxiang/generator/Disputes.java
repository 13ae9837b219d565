import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Disputes in mediation; nobody is named. */
final class Disputes {
  private static final List<String> KINDS =
      List.of("family", "family", "neighbours", "neighbours", "neighbours", "house_land", "farmland",
          "farmland", "land_transfer", "labour", "damages", "contract", "traffic", "other");
  private static final Set<String> AGRICULTURAL = Set.of("house_land", "farmland", "land_transfer");

  private final Dice dice = new Dice("disputes");
  private final Regions regions;
  private final Rows rows =
      new Rows("case_no", "village", "received_on", "accepted_on", "kind", "agricultural", "level",
          "people", "amount", "concluded_on", "outcome", "state");

  Disputes(Regions regions) {
    this.regions = regions;
  }

  Rows rows() {
    for (int year : GenerateSampleData.YEARS) {
      int number = 1_120 + 60 * (year - 2021);
      for (int i = 1; i <= number; i++) {
        dispute(year, i);
      }
    }
    return rows;
  }

  private void dispute(int year, int serial) {
    LocalDate received = dice.day(GenerateSampleData.first(year), LocalDate.of(year, 12, 31));
    LocalDate accepted = received.plusDays(dice.from(0, 3));
    LocalDate concluded = accepted.plusDays(dice.from(1, 30));
    boolean failed = dice.chance(0.012);
    boolean open = concluded.isAfter(GenerateSampleData.TODAY.minusDays(22)) || (year == 2023 && dice.chance(0.004));
    String kind = dice.of(KINDS);
    String level = dice.chance(0.82) ? "village" : dice.chance(0.85) ? "township" : "county";
    String outcome = failed ? "failed" : level.equals("village") && dice.chance(0.5) ? "oral" : "written";
    String state =
        open
            ? accepted.isAfter(LocalDate.of(2024, 1, 1)) ? "accepted" : "mediating"
            : failed ? "failed" : concluded.getYear() == 2024 ? "agreed" : dice.chance(0.05) ? "performed" : "archived";
    rows.add(
        "样" + year + "人调字第" + serial + "号", dice.of(regions.villages()), received, accepted, kind,
        AGRICULTURAL.contains(kind), level, dice.from(2, 7),
        dice.chance(0.55) ? dice.from(3, 480) * 100 : "", open ? "" : concluded, open ? "" : outcome, state);
  }
}
