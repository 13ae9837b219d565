import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Organisations of the base register under codes that none has, and the places where they are. */
final class Organisations {
  private static final String TOWN = "140429100";
  private static final List<String> APPRAISERS = List.of("漳源房屋安全鉴定有限公司", "太行正衡房屋鉴定有限公司", "潞商建筑检测鉴定有限公司");
  private static final List<String> CARE =
      List.of("康颐养老服务有限公司", "松鹤居家养老服务中心", "晚晴养老服务有限公司", "乐龄为老服务中心", "慈安康养服务有限公司", "福寿居养老服务中心", "春晖养老服务有限公司", "夕阳红为老服务中心", "安馨家政养老服务有限公司");

  private final Dice dice = new Dice("organisations");
  private final Map<String, Integer> serials = new HashMap<>();
  private final Map<String, String> codes = new LinkedHashMap<>();
  private final Rows rows = new Rows("credit_code", "name", "kind", "place", "unit", "registered_on", "dissolved_on", "state");
  private final Rows places = new Rows("place_no", "name", "region", "kind", "holder", "built_year", "floor_area", "state");

  /**
   * Everybody but the firms that other registers ask for.
   *
   * @param units departments and township governments: id, title, kind and region
   */
  Organisations(Regions regions, List<String[]> units, List<String> schools) {
    for (String[] unit : units) {
      String name = unit[1].startsWith("武乡") || unit[1].contains("镇") || unit[1].contains("乡人民") || unit[1].startsWith("国家") ? unit[1] : "武乡县" + unit[1];
      add("11", name, unit[2].equals("township-government") ? "township" : "authority", unit[3], unit[0], unit[4], "active");
    }
    for (String village : regions.villages()) {
      String name = regions.name(village);
      String township = regions.name(village.substring(0, 9));
      String code = add("54", "武乡县" + township + name + "村民委员会", "village_committee", village, "", "", "active");
      place(regions.name(village) + "党群服务中心", village, "village_office", code);
    }
    for (String community : regions.communities()) {
      String name = regions.name(community);
      String code = add("55", "武乡县" + regions.name(community.substring(0, 9)) + name + "居民委员会", "resident_committee", community, "", "", "active");
      place(name + "党群服务中心", community, "village_office", code);
    }
    for (String school : schools) {
      String[] cells = school.split(",", -1);
      boolean planned = cells[12].equals("planned");
      if (!planned) {
        boolean merged = cells[12].equals("merged");
        String code = add("12", cells[0], "school", cells[2], "", merged ? "2022-08-25" : "", merged ? "dissolved" : "active");
        place(cells[0] + (merged ? "旧址" : "校园"), cells[2], "school", code);
      }
    }
    place("县人民医院", TOWN, "hospital", add("12", "武乡县人民医院", "hospital", TOWN, "", "", "active"));
    place("县中医院", TOWN, "hospital", add("12", "武乡县中医院", "hospital", TOWN, "", "", "active"));
    APPRAISERS.forEach(name -> add("91", name, "firm", TOWN, "", "", "active"));
    CARE.forEach(name -> add(name.endsWith("中心") ? "52" : "91", name, name.endsWith("中心") ? "social" : "firm", TOWN, "", "", "active"));
  }

  private String add(String type, String name, String kind, String place, String unit, String dissolved, String state) {
    String code = CreditCode.of(type, serials.merge(type, 1, Integer::sum));
    rows.put("credit_code", code, "name", name, "kind", kind, "place", place, "unit", unit,
        "registered_on", WorkingDays.onOrBefore(dice.day(LocalDate.of(2015, 10, 8), LocalDate.of(2020, 12, 20))), "dissolved_on", dissolved, "state", state);
    codes.put(name, code);
    return code;
  }

  private void place(String name, String region, String kind, String holder) {
    places.put("place_no", "CS" + String.format("%04d", places.lines.size()), "name", name, "region", region, "kind", kind, "holder", holder,
        "built_year", dice.from(1985, 2020), "floor_area", kind.equals("village_office") ? dice.from(110, 620) : dice.from(1_200, 12_000), "state", "in-use");
  }

  /** A cooperative of a village. */
  String cooperative(String name, String village) {
    return add("93", name, "cooperative", village, "", "", "active");
  }

  String appraiser(int number) {
    return codes.get(APPRAISERS.get(number - 1));
  }

  String care(int number) {
    return codes.get(CARE.get(number % CARE.size()));
  }

  Rows rows() {
    return rows;
  }

  Rows places() {
    return places;
  }

  /** Departments and township governments of orgs.csv: id, title, kind, region, last day. */
  static List<String[]> units(List<String> lines) {
    List<String[]> units = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      units.add(new String[] {cells[0], cells[1], cells[3], cells[4], cells.length > 7 ? cells[7] : ""});
    }
    return units;
  }
}
