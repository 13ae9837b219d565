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
    Economy economy = new Economy(regions);
    output.write("economic_observations", economy.rows());
    output.write("industry_accounts", economy.industries());
    output.write("city_rank_tables", economy.rankTables());
    output.write("upper_funds", Funds.rows());
    output.write("safety_accidents", Safety.accidents(regions));
    output.write("casualty_changes", Safety.casualties(regions));
    output.write("safety_accidents_returns", Safety.returns(regions, "safety"));
    output.write("case_counts", Safety.cases());
    output.write("petition_visits", Safety.petitions());
    output.write("petition_visits_returns", Safety.petitionReturns());
    output.write("petition_matters", new Petitions().rows());
    Disputes disputes = new Disputes(regions);
    output.write("mediation_committees", disputes.committees());
    output.write("mediators", disputes.mediators());
    output.write("disputes", disputes.rows());
    output.write("honour_titles", Honours.titles());
    output.write("honours", Honours.rows());
    Households households = new Households(regions);
    output.write("monitored_households", households.households());
    output.write("household_members", households.members());
    output.write("household_incomes", households.incomes());
    output.write("household_measures", households.measures());
    output.write("screening_villages", Households.screenings(regions));
    output.write("poverty_return_events", Safety.povertyReturns(regions));
    output.write("poverty_return_events_returns", Safety.returns(regions, "poverty"));
    Assistance assistance = new Assistance(regions);
    output.write("workshops", assistance.workshops());
    output.write("workshop_staff", assistance.staff());
    output.write("posts", Assistance.posts(regions));
    output.write("project_assets", assistance.assets());
    output.write("asset_incomes", assistance.incomes());
    output.write("asset_inventories", assistance.inventories());
    output.write("industry_plots", RuralIndustry.plots(regions));
    output.write("courtyards", RuralIndustry.courtyards(regions));
    output.write("online_merchants", RuralIndustry.merchants(regions));
    output.write("online_sales", RuralIndustry.sales(regions));
    output.write("e_towns", RuralIndustry.eTowns(regions));
    output.write("village_stations", RuralIndustry.stations(regions));
    output.write("homestays", RuralIndustry.homestays(regions));
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
