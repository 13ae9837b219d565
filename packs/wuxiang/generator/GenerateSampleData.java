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
    WorkingDays.read(pack.resolve("../base/holidays.yaml"));
    Regions regions = Regions.read(pack.resolve("regions.csv"));
    Output output = new Output(pack.resolve("data"));
    Families families = new Families();
    Organisations organisations =
        new Organisations(regions, Organisations.units(Regions.lines(pack.resolve("orgs.csv"))), Schools.schools(regions).lines.subList(1, Schools.schools(regions).lines.size()));
    Villages villages = new Villages(regions);
    output.write("villages", villages.rows());
    Economy economy = new Economy(regions);
    output.write("economic_observations", economy.rows());
    output.write("industry_accounts", economy.industries());
    output.write("city_rank_tables", economy.rankTables());
    Funds funds = new Funds();
    output.write("upper_funds", funds.rows());
    output.write("fund_flows", funds.flows);
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
    Households households = new Households(regions, families);
    output.write("monitored_households", households.households());
    output.write("household_members", households.members());
    output.write("household_incomes", households.incomes());
    output.write("household_measures", households.measures());
    output.write("screening_villages", Households.screenings(regions, villages));
    output.write("poverty_return_events", Safety.povertyReturns(regions));
    output.write("poverty_return_events_returns", Safety.returns(regions, "poverty"));
    Assistance assistance = new Assistance(regions, families, organisations);
    output.write("workshops", assistance.workshops());
    output.write("workshop_staff", assistance.staff());
    output.write("posts", Assistance.posts(regions));
    output.write("project_assets", assistance.assets());
    output.write("asset_incomes", assistance.incomes());
    output.write("asset_inventories", assistance.inventories());
    output.write("industry_plots", RuralIndustry.plots(regions));
    output.write("courtyards", RuralIndustry.courtyards(regions, families));
    output.write("online_merchants", RuralIndustry.merchants(regions));
    output.write("online_sales", RuralIndustry.sales(regions));
    output.write("e_towns", RuralIndustry.eTowns(regions));
    output.write("village_stations", RuralIndustry.stations(regions));
    output.write("homestays", RuralIndustry.homestays(regions));
    Works works = new Works(regions);
    Rows villageWorks = works.rows();
    output.write("village_works", villageWorks);
    output.write("household_toilets", new Toilets(families).rows(works.built));
    Water water = new Water(regions, villages);
    output.write("water_works", water.works());
    output.write("water_tests", water.tests);
    Rows facilities = water.sewage(works.built);
    output.write("sewage_facilities", facilities);
    output.write("village_coverage", Coverage.rows(regions));
    Projects projects = new Projects(regions);
    output.write("key_projects", projects.rows());
    output.write("project_gates", projects.details.gates);
    output.write("project_months", projects.details.months);
    output.write("supervision_items", projects.details.items);
    Transit transit = new Transit(regions);
    output.write("transit_operators", transit.operators);
    output.write("transit_routes", transit.routes);
    output.write("transit_stops", transit.stops);
    output.write("village_transport", transit.villages);
    output.write("transit_timetable", transit.timetable);
    output.write("route_months", transit.months);
    output.write("logistics_nodes", transit.nodes);
    output.write("parcel_months", transit.parcels);
    output.write("transit_subsidies", transit.subsidies);
    output.write("road_segments", Renewal.roads());
    output.write("old_estates", Renewal.estates());
    output.write("housing_projects", Renewal.housing(regions));
    output.write("dangerous_houses", new Houses(regions, families, organisations).rows());
    output.write("schools", Schools.schools(regions));
    output.write("school_years", Schools.years(regions));
    output.write("school_works", Schools.works(regions));
    output.write("admissions", Schools.admissions(regions));
    output.write("exam_results", Schools.results());
    output.write("result_exports", Schools.exports());
    output.write("critical_centres", CriticalCare.centres());
    output.write("critical_months", CriticalCare.months());
    output.write("critical_reviews", CriticalCare.reviews());
    ElderCare care = new ElderCare(regions, families, organisations);
    output.write("care_sites", care.sites(regions));
    output.write("care_site_months", care.months());
    output.write("elders", care.elders());
    output.write("elder_assessments", care.assessments());
    output.write("care_orders", care.orders());
    output.write("care_visits", care.visits());
    output.write("elder_subsidies", care.subsidies());
    CasualLabour labour = new CasualLabour(regions, families);
    output.write("labour_markets", CasualLabour.markets());
    output.write("labour_workers", labour.workers());
    output.write("labour_posts", labour.posts());
    output.write("labour_hires", labour.hires());
    output.write("labour_months", labour.months());
    output.write("labour_trainings", CasualLabour.trainings());
    output.write("labour_disputes", CasualLabour.disputes());
    output.write("greening_plots", Ecology.plots(regions));
    output.write("river_works", Ecology.rivers(regions, projects.known));
    output.write("river_patrols", Ecology.patrols(regions));
    output.write("water_sections", Ecology.water());
    output.write("sewage_runs", Ecology.sewage(villageWorks, facilities));
    output.write("mines", Industry.mines(regions));
    output.write("mine_months", Industry.mineMonths(regions));
    output.write("cbm_months", Industry.methane(regions));
    output.write("power_stations", Industry.stations(regions));
    output.write("power_months", Industry.stationMonths());
    output.write("industry_classes", Industry.classes());
    output.write("scenic_sites", Tourism.sites(regions));
    output.write("visit_months", Tourism.visits(regions));
    output.write("visitor_centres", Tourism.centres(regions, projects.known));
    output.write("hotels", Tourism.hotels(regions, projects.known));
    output.write("hotel_months", Tourism.hotelMonths());
    output.write("speciality_towns", Tourism.towns());
    output.write("relic_sites", Relics.sites(regions));
    output.write("relic_listings", Relics.listings(regions));
    output.write("relic_holdings", Relics.holdings());
    output.write("relic_checks", Relics.checks(regions));
    output.write("culture_institutions", Relics.institutions());
    output.write("festivals", Relics.festivals());
    Rows pledges = Governance.pledges(regions);
    output.write("village_pledges", pledges);
    output.write("pledge_items", Governance.items(pledges));
    output.write("village_centres", Governance.centres(regions));
    output.write("village_centre_months", Governance.centreMonths(regions));
    output.write("key_villages", Governance.keyVillages(regions));
    output.write("rectification_issues", Governance.issues());
    output.write("education_events", Governance.events(regions));
    // Last, when every register has taken its families.
    output.write("organisations", organisations.rows());
    output.write("places", organisations.places());
    output.write("households", families.households());
    output.write("persons", families.persons());
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
