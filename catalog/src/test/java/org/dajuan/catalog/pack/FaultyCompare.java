package org.dajuan.catalog.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dajuan.catalog.testing.TestPack;

/**
 * One pack for each way in which a comparison of two sources can be wrong; see {@link FaultyPacks}.
 */
final class FaultyCompare {

  private static final String WORKS = "streams/works.yaml";

  private final Map<String, TestPack> cases = new LinkedHashMap<>();

  private FaultyCompare() {}

  static Map<String, TestPack> all() {
    FaultyCompare faulty = new FaultyCompare();
    faulty.add("one indicator", "of: [villages], tolerance: 1");
    faulty.add("one indicator twice", "of: [villages, villages], tolerance: 1");
    faulty.add("an unknown indicator", "of: [villages, vilages], tolerance: 1");
    faulty.add("no indicators", "tolerance: 1");
    faulty.add("different units", "of: [lane_villages, lane_length], tolerance: 1");
    faulty.add("no tolerance", "of: [lane_villages, long_villages]");
    faulty.add("tolerance below zero", "of: [lane_villages, long_villages], tolerance: -1%");
    faulty.add("tolerance in words", "of: [lane_villages, long_villages], tolerance: little");
    faulty.add("levels apart", "of: [lane_villages, town_villages], tolerance: 1");
    faulty.cases.computeIfPresent(
        "levels apart",
        (name, pack) ->
            pack.replace(WORKS, "    aliases: [硬化户巷道的村]\n", "    levels: [county]\n")
                .replace(
                    WORKS,
                    "  villages:\n",
                    "  town_villages:\n    title: 镇村数\n    unit: 个\n    levels: [township]\n"
                        + "    regions: {level: village}\n  villages:\n"));
    faulty.cases.put(
        "no reason", pack("{title: 村数对照, of: [lane_villages, long_villages], tolerance: 1}"));
    faulty.cases.put("two registers ask for the same", twins(""));
    faulty.cases.put("no twins", twins("    not-twin: {village_works: 另行立项}\n"));
    faulty.cases.put("no twins without a reason", twins("    not-twin: {village_works: }\n"));
    faulty.cases.put(
        "no twin of an unknown register", twins("    not-twin: {vilage_works: 另行立项}\n"));
    faulty.cases.put(
        "twins that are compared",
        twins("")
            .replace(
                WORKS,
                "indicators:\n",
                "indicators:\n"
                    + spent("old_cost", "village_works", "year")
                    + spent("new_cost", "repairs", "year"))
            .replace(
                WORKS,
                "parameters:\n",
                "compare:\n  costs: {title: 投资, of: [old_cost, new_cost], tolerance: 1%, reason: 两处各有依据}\nparameters:\n"));
    faulty.cases.put(
        "twins at different levels",
        twins("")
            .replace(
                WORKS,
                "spot: {type: region, level: village",
                "spot: {type: region, level: township"));
    faulty.cases.put(
        "twins of different periods",
        twins("").replace(WORKS, "year: {type: year, title: 年", "year: {type: month, title: 月"));
    return faulty.cases;
  }

  private void add(String name, String entry) {
    cases.put(name, pack("{title: 村数对照, reason: 两处各有依据, " + entry + "}"));
  }

  private static String spent(String id, String register, String date) {
    return "  "
        + id
        + ": {title: 投资"
        + id
        + ", unit: 元, from: "
        + register
        + ", measure: sum(cost), date: "
        + date
        + "}\n";
  }

  /** A second register of works in villages. */
  private static TestPack twins(String more) {
    return TestPack.resource("packs/complete")
        .replace(
            WORKS,
            "  observations:\n",
            """
              repairs:
                title: {zh: 村庄维修, en: Village repairs}
                key: [spot, year]
            %s    fields:
                  spot: {type: region, level: village, title: 村, required: true}
                  year: {type: year, title: 年度, required: true}
                  cost: {type: money, title: 投资}
              observations:
            """
                .formatted(more));
  }

  private static TestPack pack(String comparison) {
    return TestPack.resource("packs/complete")
        .replace(WORKS, "parameters:\n", "compare:\n  two: " + comparison + "\nparameters:\n");
  }
}
