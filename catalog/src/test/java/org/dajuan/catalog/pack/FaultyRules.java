package org.dajuan.catalog.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dajuan.catalog.testing.TestPack;

/**
 * One pack for each way in which a source, a parameter, a deadline or a warning can be wrong; see
 * {@link FaultyPacks}.
 */
final class FaultyRules {

  private static final String WORKS = "streams/works.yaml";
  private static final String CYCLES = "lifecycles.yaml";
  private static final String PARAMETERS = "parameters.yaml";

  private final Map<String, TestPack> cases = new LinkedHashMap<>();

  private FaultyRules() {}

  static Map<String, TestPack> all() {
    FaultyRules rules = new FaultyRules();
    rules.sources();
    rules.parameters();
    rules.deadlines();
    rules.warnings();
    rules.looks();
    rules.hints();
    return rules.cases;
  }

  private void add(String name, String file, String part, String by) {
    cases.put(name, TestPack.resource("packs/complete").replace(file, part, by));
  }

  private void sources() {
    add("source: bare practice", PARAMETERS, "source: proposal", "source: practice");
    add("source: unknown standing", PARAMETERS, "source: proposal", "source: {standing: sure}");
    add(
        "source: practice without text",
        PARAMETERS,
        "source: proposal",
        "source: {standing: practice}");
    add("source: a list", PARAMETERS, "source: proposal", "source: [proposal]");
  }

  private void parameters() {
    add("parameter: no values", PARAMETERS, "values:", "valued:");
    add("parameter: one day twice", PARAMETERS, "from: 2024-01-01", "from: 2023-01-01");
    add("parameter: no date", PARAMETERS, "from: 2024-01-01", "from: 2024");
    add("parameter: no number", PARAMETERS, "value: 20", "value: many");
    add("parameter: extends an unknown one", PARAMETERS, "source: proposal", "extends: true");
    add("parameter: twice", WORKS, "large_cost:", "late_days:");
    add("parameter: empty values", WORKS, "[{from: 2023-01-01, value: 50}]", "[]");
    add("parameter: unknown unit", WORKS, "unit: 万元\n    values", "unit: 百元\n    values");
    add("parameter: unknown name", WORKS, "parameter('late_days')", "parameter('late_day')");
    add(
        "parameter: date needed",
        WORKS,
        "check: accepted_on >= started_on",
        "check: cost > parameter('large_cost')");
    add(
        "parameter: no date field",
        WORKS,
        "check: accepted_on >= started_on",
        "check: cost > parameter('large_cost', year)");
    add("parameter: name not quoted", WORKS, "parameter('late_days')", "parameter(late_days)");
  }

  private void deadlines() {
    add("deadline: no limit", CYCLES, "        within: 30 working days\n", "");
    add("deadline: since no date", CYCLES, "since: started_on", "since: phone");
    add("deadline: since unknown field", CYCLES, "since: started_on", "since: begun_on");
    add("deadline: bad extension", CYCLES, "when: quantity > 100", "when: quantity");
    add("deadline: extended by nothing", CYCLES, "by: 10 working days", "by: 0 days");
    add("deadline: hours with days", CYCLES, "within: 30 working days", "within: 48 hours");
    add("deadline: extended by hours", CYCLES, "by: 10 working days", "by: 10 hours");
    add("deadline: unknown role told", CYCLES, "to: clerk", "to: clark");
    add("deadline: evidence unknown", CYCLES, "evidence: [tags, phone]", "evidence: [photo]");
    add("correcting role unknown", CYCLES, "correct: [leader]", "correct: [boss]");
  }

  private void hints() {
    add("hint: nothing stated", WORKS, "source: 农村工程管理办法\n", "");
    add("hint: help in one language", WORKS, "{zh: 农村工程, en: Works in villages}", "农村工程");
    cases.put(
        "hint: empty stream",
        TestPack.resource("packs/complete")
            .with("streams/z.yaml", "stream: z\ntitle: 空\nchapter: economy\nowner: bureau\n"));
    cases.put(
        "hint: what an extension brings is not missing",
        TestPack.resource("packs/complete")
            .with("streams/z.yaml", "stream: z\ntitle: 空\nchapter: economy\nowner: bureau\n")
            .with(
                "streams/za.yaml",
                "extends: z\nindicators:\n  z_villages: {title: 村数, regions: {level: village}}\n"));
  }

  private void warnings() {
    add("warning: light and review", WORKS, "  yellow: others", "  review: others");
    add("warning: of nothing", WORKS, "    red: today", "    among2: today");
    cases.computeIfPresent(
        "warning: of nothing",
        (name, pack) ->
            pack.replace(
                WORKS,
                "    yellow: others > 3 and cost > parameter('large_cost', started_on)\n",
                ""));
    add(
        "warning: unknown register",
        WORKS,
        "register: village_works\n    among",
        "register: village_work\n    among");
    add(
        "warning: no condition",
        WORKS,
        "red: today - started_on > parameter('late_days') and seen is null",
        "red: today - started_on");
    add("warning: since no date", WORKS, "since: started_on", "since: year");
    add("warning: since unknown", WORKS, "since: started_on", "since: begun_on");
    add("warning: name of no table", WORKS, "  late_works:", "  late-works:");
    add("warning: unknown role", WORKS, "who: leader", "who: reader");
  }

  private void looks() {
    add("look: hides a field", WORKS, "      others: {from", "      cost: {from");
    add("look: hides today", WORKS, "      others: {from", "      today: {from");
    add("look: bad name", WORKS, "      others: {from", "      Others: {from");
    add(
        "look: belongs twice",
        WORKS,
        "by: works, where",
        "by: works, match: {place: village}, where");
    add("look: belongs to nothing", WORKS, "match: {village: village, year: year}, ", "");
    add("look: points elsewhere", WORKS, "by: works, where", "by: subject, where");
    add("look: by an unknown field", WORKS, "by: works, where", "by: work, where");
    add("look: compares year and text", WORKS, "year: year}", "year: phone}");
    add("look: matches an unknown field", WORKS, "year: year}", "yea: year}");
    add("look: matches a list", WORKS, "year: year}", "year: [year]}");
    add("look: no aggregate", WORKS, "measure: max(released)", "measure: released");
    add("look: no type", WORKS, "measure: max(released)", "measure: max(period");
  }
}
