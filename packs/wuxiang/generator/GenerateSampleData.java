import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Makes the synthetic records of the sample county: {@code make.sh} compiles it, rewrites
 * {@code ../data/*.csv} and leaves nothing else behind. One class holds one stream.
 *
 * <p>The program is deterministic: every register draws from a generator seeded with its own name, so
 * that a change in one register leaves the others as they are. The totals of 2023 equal the figures
 * that the county published ({@code ../published-2023.csv}); everything below a total (villages,
 * dates, amounts, households) is drawn, and describes nobody and nothing real. The day on which the
 * records stand is {@link #TODAY}.
 */
public final class GenerateSampleData {

  /** Shortly before the review of 2023 was published. */
  static final LocalDate TODAY = LocalDate.of(2024, 1, 26);

  static final String COUNTY = "140429";

  static final List<Integer> YEARS = List.of(2021, 2022, 2023);

  private GenerateSampleData() {}

  public static void main(String[] arguments) {
    Path pack = Path.of(arguments.length > 0 ? arguments[0] : "..");
    Regions regions = Regions.read(pack.resolve("regions.csv"));
    Output output = new Output(pack.resolve("data"));
    output.write("economic_observations", new Economy(regions).rows());
    output.write("upper_funds", Funds.rows());
    output.write("safety_accidents", Safety.accidents(regions));
    output.write("safety_accidents_returns", Safety.returns(regions, "safety"));
    output.write("case_counts", Safety.cases());
    output.write("petition_visits", Safety.petitions());
    output.write("petition_visits_returns", Safety.petitionReturns());
    output.write("disputes", new Disputes(regions).rows());
    output.write("honours", Honours.rows());
    output.write("monitored_households", new Households(regions).rows());
    output.write("poverty_return_events", Safety.povertyReturns(regions));
    output.write("poverty_return_events_returns", Safety.returns(regions, "poverty"));
    output.write("workshops", Assistance.workshops(regions));
    output.write("posts", Assistance.posts(regions));
    output.write("project_assets", Assistance.assets(regions));
    output.write("village_works", new Works(regions).rows());
    output.write("village_coverage", Coverage.rows(regions));
    Projects projects = new Projects(regions);
    output.write("key_projects", projects.rows());
    output.write("project_months", projects.months);
    output.write("road_segments", Renewal.roads());
    output.write("old_estates", Renewal.estates());
    output.write("housing_projects", Renewal.housing(regions));
    output.write("dangerous_houses", Renewal.houses(regions));
    output.write("school_works", Services.schools(regions));
    output.write("admissions", Services.admissions(regions));
    output.write("critical_centres", Services.centres());
    output.write("critical_months", Services.centreMonths());
    output.write("care_sites", Services.care(regions));
    output.write("labour_markets", Services.markets());
    output.write("labour_months", Services.labour());
    output.write("mines", Industry.mines(regions));
    output.write("cbm_months", Industry.methane(regions));
    output.write("power_stations", Industry.stations(regions));
    output.write("industry_classes", Industry.classes());
    output.write("village_pledges", Governance.pledges(regions));
    output.write("key_villages", Governance.keyVillages(regions));
    output.write("rectification_issues", Governance.issues());
    output.write("culture_institutions", Governance.institutions());
    output.write("festivals", Governance.festivals());
  }

  static LocalDate first(int year) {
    return LocalDate.of(year, 1, 1);
  }

  /** Thousandths as a decimal: 1234 is 1.234. */
  static String thousandths(int value) {
    return value / 1000 + "." + String.format("%03d", value % 1000);
  }

  /** Tenths as a decimal: -5 is -0.5. */
  static String tenths(int value) {
    return (value < 0 ? "-" : "") + Math.abs(value) / 10 + "." + Math.abs(value) % 10;
  }
}
