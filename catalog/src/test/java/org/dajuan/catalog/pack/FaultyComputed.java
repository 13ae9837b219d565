package org.dajuan.catalog.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dajuan.catalog.testing.TestPack;

/** One pack for each way in which a computed field can be wrong; see {@link FaultyPacks}. */
final class FaultyComputed {

  private static final String WORKS = "streams/works.yaml";

  private final Map<String, TestPack> cases = new LinkedHashMap<>();

  private FaultyComputed() {}

  static Map<String, TestPack> all() {
    FaultyComputed faulty = new FaultyComputed();
    faulty.ofParts();
    faulty.lookups();
    faulty.circles();
    faulty.add("under: no reference", "    key: [village", "    under: kind\n    key: [village");
    return faulty.cases;
  }

  private void add(String name, String part, String by) {
    cases.put(name, TestPack.resource("packs/complete").replace(WORKS, part, by));
  }

  /** The field {@code gathered} of village works. */
  private void field(String name, String field) {
    add(name, "    rules:\n", "      gathered: " + field + "\n    rules:\n");
  }

  /** The field {@code late} of observations, which point at village works. */
  private void theirs(String name, String field) {
    String last = "works:     {type: record, register: village_works, title: 工程}\n";
    add(name, last, last + "      late: " + field + "\n");
  }

  private void ofParts() {
    field("sum of a date", computed("date", "{sum: released, of: observations, by: works}"));
    field("sum into a text", computed("text", "{sum: growth, of: observations, by: works}"));
    field("count as a date", computed("date", "{count: observations, by: works}"));
    field("neither sum nor count", computed("date", "{of: observations, by: works}"));
    field(
        "both sum and count", computed("percent", "{sum: growth, count: observations, by: works}"));
    field("by nothing", computed("integer", "{count: observations}"));
    field("by a text", computed("integer", "{count: observations, by: subject}"));
    field("by an unknown field", computed("integer", "{count: observations, by: work}"));
    field("of an unknown register", computed("integer", "{count: observation, by: works}"));
    field("unknown value", computed("percent", "{sum: grow, of: observations, by: works}"));
    field(
        "last by a text",
        computed("percent", "{last: growth, of: observations, by: works, on: subject}"));
    field("last by nothing", computed("percent", "{last: growth, of: observations, by: works}"));
    field(
        "on beside sum",
        computed("percent", "{sum: growth, of: observations, by: works, on: released}"));
    field(
        "where no condition",
        computed("integer", "{count: observations, by: works, where: growth}"));
    field(
        "required and computed",
        "{type: integer, title: 次数, required: true, computed: {count: observations, by: works}}");
  }

  private void lookups() {
    theirs("lookup through a text", computed("money", "{lookup: subject.cost}"));
    theirs("lookup of a path", computed("money", "{lookup: works.village.cost}"));
    theirs("lookup of an unknown field", computed("money", "{lookup: works.costs}"));
    theirs("lookup of another type", computed("integer", "{lookup: works.cost}"));
    theirs("lookup of another dimension", computed("quantity, unit: m", "{lookup: works.cost}"));
    theirs("lookup shows more", computed("phone, privacy: personal", "{lookup: works.phone}"));
    cases.computeIfPresent(
        "lookup shows more",
        (name, pack) ->
            pack.replace(
                WORKS, "{type: phone, title: 电话}", "{type: phone, title: 电话, privacy: sensitive}"));
  }

  private void circles() {
    field("computed from itself", computed("decimal", "{sum: late, of: observations, by: works}"));
    String last = "works:     {type: record, register: village_works, title: 工程}\n";
    String late = "      late: " + computed("decimal", "{lookup: works.gathered}") + "\n";
    cases.computeIfPresent(
        "computed from itself", (name, pack) -> pack.replace(WORKS, last, last + late));
  }

  private static String computed(String type, String from) {
    return "{type: " + type + ", title: 算出, computed: " + from + "}";
  }
}
