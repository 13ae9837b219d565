import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts of every unit at village level at the end of each year, to which the other registers keep:
 * whoever needs the households of a village asks here.
 */
final class Villages {

  /** What one unit has at the end of a year. */
  record Count(
      int households, int residentHouseholds, int farmHouseholds, int registered, int residents, int aged, int farmland,
      int naturalVillages, int groups, int grids, int members) {}

  /** Registered persons of the villages and of the communities at the end of 2021. */
  private static final int VILLAGE_PERSONS = 172_640;

  private static final int COMMUNITY_PERSONS = 30_380;

  private final Dice dice = new Dice("village counts");
  private final Regions regions;
  private final Map<String, Map<Integer, Count>> counts = new LinkedHashMap<>();

  Villages(Regions regions) {
    this.regions = regions;
    draw(regions.villages(), "village", VILLAGE_PERSONS);
    draw(regions.communities(), "community", COMMUNITY_PERSONS);
    draw(regions.quasi(), "quasi", 0);
  }

  Count of(String village, int year) {
    return counts.get(village).get(year);
  }

  private void draw(List<String> units, String kind, int persons) {
    int[] first = dice.split(persons, units.size(), persons / units.size() / 4);
    for (int i = 0; i < units.size(); i++) {
      Map<Integer, Count> years = new HashMap<>();
      // A quasi-unit is a farm or a works with its own hostel: few people, no land.
      int registered = kind.equals("quasi") ? dice.from(60, 140) : first[i];
      int size = dice.from(225, 272);
      int staying = kind.equals("village") ? dice.from(56, 82) : dice.from(128, 186);
      int aged = kind.equals("village") ? dice.from(29, 43) : dice.from(15, 21);
      int mu = kind.equals("village") ? dice.from(190, 420) : kind.equals("community") ? dice.from(0, 14) : 0;
      int land = registered * mu / 100;
      int hamlets = kind.equals("village") ? Math.max(1, registered / 260 + dice.from(0, 2)) : 0;
      int groups = Math.max(1, registered / 210);
      int grids = Math.max(1, registered / (kind.equals("village") ? 480 : 700) + dice.from(0, 1));
      int members = kind.equals("quasi") ? 3 : 5 + 2 * Math.min(2, registered / 900);
      for (int year : GenerateSampleData.YEARS) {
        int households = Math.max(1, registered * 100 / size);
        int residents = registered * staying / 100;
        // Who stays lives in smaller households than the register says.
        int staysIn = Math.min(residents, residents * 100 / (kind.equals("village") ? 212 : 258));
        years.put(year, new Count(households, Math.max(1, staysIn), kind.equals("village") ? households * 94 / 100 : kind.equals("community") ? households * 8 / 100 : 0,
            registered, residents, residents * aged / 100, land, hamlets, groups, grids, members));
        registered = registered * (kind.equals("village") ? dice.from(983, 997) : dice.from(995, 1_012)) / 1_000;
        aged += dice.chance(0.6) ? 1 : 0;
        land -= dice.chance(0.1) ? dice.from(0, 6) : 0;
        land = Math.max(0, land);
      }
      counts.put(units.get(i), years);
    }
  }

  Rows rows() {
    Rows rows =
        new Rows("village", "year", "unit_kind", "households", "resident_households", "farm_households", "registered_persons", "resident_persons",
            "aged_60", "farmland", "natural_villages", "groups", "grids", "grid_workers", "committee_members", "one_head", "state");
    counts.forEach((village, years) -> {
      String kind = regions.villages().contains(village) ? "village" : regions.communities().contains(village) ? "community" : "quasi";
      for (int year : GenerateSampleData.YEARS) {
        Count count = years.get(year);
        rows.put("village", village, "year", year, "unit_kind", kind, "households", count.households(), "resident_households", count.residentHouseholds(),
            "farm_households", count.farmHouseholds(), "registered_persons", count.registered(), "resident_persons", count.residents(),
            "aged_60", count.aged(), "farmland", count.farmland(), "natural_villages", count.naturalVillages(), "groups", count.groups(),
            "grids", count.grids(), "grid_workers", count.grids() + (count.registered() > 1_500 ? 1 : 0), "committee_members", count.members(),
            "one_head", !kind.equals("quasi"), "state", "confirmed");
      }
    });
    return rows;
  }
}
