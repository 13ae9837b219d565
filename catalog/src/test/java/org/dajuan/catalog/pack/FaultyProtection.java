package org.dajuan.catalog.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dajuan.catalog.testing.TestPack;

/**
 * One pack for each way in which a pack can be wrong about personal data; see {@link FaultyPacks}.
 * In each a register of persons stands in a stream of its own, and others want to know.
 */
final class FaultyProtection {

  private static final String PERSONS = "streams/persons.yaml";
  private static final String WORKS = "streams/works.yaml";

  private final Map<String, TestPack> cases = new LinkedHashMap<>();

  private FaultyProtection() {}

  static Map<String, TestPack> all() {
    FaultyProtection faulty = new FaultyProtection();
    faulty.needs();
    faulty.joins();
    faulty.times();
    return faulty.cases;
  }

  /** The complete pack with persons, and an observation that refers to one. */
  static TestPack good() {
    return TestPack.resource("packs/complete")
        .with(
            PERSONS,
            """
            stream: persons
            title: {zh: 人口, en: Persons}
            help: {zh: 人口底册, en: The base register of persons}
            chapter: economy
            owner: bureau
            source: 人口管理办法
            registers:
              person:
                title: {zh: 人员, en: Persons}
                by_need: true
                retain: {for: 60 months, after: left_on}
                least_count: 5
                fields:
                  village: {type: region, level: village, title: 村, required: true}
                  name:    {type: person-name, privacy: personal, title: 姓名}
                  phone:   {type: phone, title: 电话}
                  left_on: {type: date, title: 迁出日期}
                label: [name]
            """)
        .replace(
            WORKS,
            "      works:     {type: record",
            "      who:       {type: record, register: person, title: 人员}\n      works:     {type: record")
        .replace(
            WORKS,
            "owner: bureau",
            "owner: bureau\nneeds: [{register: person, fields: [name], purpose: {zh: 联系, en: To call}}]");
  }

  private void add(String name, String file, String part, String by) {
    cases.put(name, good().replace(file, part, by));
  }

  private void needs() {
    cases.put("nothing wrong", good());
    add(
        "use without need",
        WORKS,
        "needs: [{register: person, fields: [name], purpose: {zh: 联系, en: To call}}]\n",
        "");
    add("a reference shows more than is needed", WORKS, "fields: [name]", "fields: [phone]");
    add(
        "an indicator reads more than is needed",
        WORKS,
        "indicators:\n",
        """
        indicators:
          phones:
            title: {zh: 电话数, en: Phones}
            from: person
            measure: count(distinct phone)
            date: left_on
        """);
    add(
        "need of an unknown register",
        WORKS,
        "{register: person, fields",
        "{register: persons, fields");
    add("need of an unknown field", WORKS, "fields: [name]", "fields: [name, nickname]");
    add("need without purpose", WORKS, ", purpose: {zh: 联系, en: To call}", "");
  }

  private void joins() {
    add("a way that never may be", PERSONS, "    by_need: true", "    never_joins: [observations]");
    add(
        "a way through another register",
        PERSONS,
        "    by_need: true",
        "    never_joins: [village_works]");
    cases.put(
        "a warning that reads both",
        good()
            .replace(PERSONS, "    by_need: true", "    never_joins: [village_works]")
            .replace(WORKS, "      who:       {type: record, register: person, title: 人员}\n", "")
            .replace(
                WORKS,
                "      others: {from",
                "      people: {from: person, match: {village: village}, measure: count(*)}\n      others: {from")
            .replace(WORKS, "yellow: others > 3", "yellow: others > people"));
    add("never joins what is unknown", PERSONS, "    by_need: true", "    never_joins: [nobody]");
  }

  private void times() {
    add("no time", PERSONS, "for: 60 months", "for: 5 years");
    add("a time in working days", PERSONS, "for: 60 months", "for: 60 working days");
    add("no date", PERSONS, "after: left_on", "after: village");
    add("unknown field", PERSONS, "after: left_on", "after: left");
    add(
        "a date that is erased itself",
        PERSONS,
        "left_on: {type: date,",
        "left_on: {type: date, privacy: personal,");
    add(
        "nothing to erase",
        WORKS,
        "    title: {zh: 经济指标, en: Observations}",
        "    title: {zh: 经济指标, en: Observations}\n    retain: {for: 12 months, after: released}");
    add("too few to say so", PERSONS, "least_count: 5", "least_count: 1");
  }
}
