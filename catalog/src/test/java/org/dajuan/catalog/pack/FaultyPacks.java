package org.dajuan.catalog.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dajuan.catalog.testing.TestPack;

/**
 * One pack for each way in which a pack can be wrong: the complete pack with one thing changed.
 * What is said of each stands in {@code faulty-packs.txt}.
 */
final class FaultyPacks {

  private static final String WORKS = "streams/works.yaml";

  private final Map<String, TestPack> cases = new LinkedHashMap<>();

  private FaultyPacks() {}

  static Map<String, TestPack> all() {
    FaultyPacks packs = new FaultyPacks();
    packs.packFiles();
    packs.yaml();
    packs.names();
    packs.units();
    packs.lifecycles();
    packs.fields();
    packs.registers();
    packs.expressions();
    packs.indicators();
    packs.formulas();
    packs.csv();
    packs.places();
    packs.products();
    FaultyRules.all().forEach(packs::add);
    FaultyProtection.all().forEach((name, fixture) -> packs.add("protection: " + name, fixture));
    FaultyComputed.all().forEach((name, fixture) -> packs.add("computed: " + name, fixture));
    FaultyCompare.all().forEach((name, fixture) -> packs.add("compare: " + name, fixture));
    FaultyForms.all().forEach((name, fixture) -> packs.add("form: " + name, fixture));
    return packs.cases;
  }

  private void add(String name, TestPack fixture) {
    if (cases.put(name, fixture) != null) {
      throw new IllegalArgumentException("two cases are called " + name);
    }
  }

  /** A case with a part of one file replaced. */
  private void add(String name, String file, String part, String by) {
    add(name, TestPack.resource("packs/complete").replace(file, part, by));
  }

  private void addFile(String name, String file, String content) {
    add(name, TestPack.resource("packs/complete").with(file, content));
  }

  private void packFiles() {
    add("no pack.yaml", TestPack.resource("packs/complete").without("pack.yaml"));
    add("required pack missing", "pack.yaml", "home:", "requires: [nowhere]\nhome:");
    addFile(
        "packs require each other",
        "../q/pack.yaml",
        "pack: q\nversion: 1\ntitle: q\nrequires: [p]\n");
    cases.computeIfPresent(
        "packs require each other",
        (name, pack) -> pack.replace("pack.yaml", "home:", "requires: [q]\nhome:"));
    addFile("folder named otherwise", "../q/pack.yaml", "pack: r\nversion: 1\ntitle: q\n");
    cases.computeIfPresent(
        "folder named otherwise",
        (name, pack) -> pack.replace("pack.yaml", "home:", "requires: [q]\nhome:"));
    add("unknown home", "pack.yaml", "'140429'", "'140428'");
    addFile("file nearly named right", "unit.yaml", "units: []\n");
    addFile("other ending", "levels.yml", "levels: []\n");
  }

  private void yaml() {
    addFile("broken YAML", "roles.yaml", "roles:\n  - {role: clerk, title: [}\n");
    addFile("tab", "roles.yaml", "roles:\n\t- {role: clerk}\n");
    addFile("alias", "roles.yaml", "roles: &a\n  - *a\n");
    addFile("second document", "roles.yaml", "roles: []\n---\nroles: []\n");
    addFile("too deep", "roles.yaml", "roles: " + "[".repeat(30) + "]".repeat(30) + "\n");
    addFile("key that is a list", "roles.yaml", "? [a, b]\n: c\n");
    add("key twice", "pack.yaml", "home:", "version: 2.0.0\nhome:");
    add("unknown key", "chapters.yaml", "chapter: economy,", "chapter: economy, colour: red,");
    add("mistyped key", "chapters.yaml", "title:", "titel:");
    add("missing key", "pack.yaml", "version: 1.0.0\n", "");
    add("empty value", "pack.yaml", "version: 1.0.0\n", "version:\n");
    add(
        "text instead of list",
        "roles.yaml",
        "\n  - {role: clerk, title: {zh: 信息员, en: Clerk}, help: 填报}\n  - {role: leader, title: {zh: 领导, en: Leader}}",
        " clerk");
    add("list instead of text", "pack.yaml", "version: 1.0.0", "version: [1, 2]");
    add("list instead of mapping", "lifecycles.yaml", "works:\n", "works: [1]\n  other:\n");
    add("no boolean", "lifecycles.yaml", "end: true", "end: yes");
    add("title without Chinese", "chapters.yaml", "zh: 稳增长, ", "");
  }

  private void names() {
    add("bad id", "chapters.yaml", "chapter: economy", "chapter: Economy");
    add("bad register name", WORKS, "  observations:", "  economic-observations:");
    add("bad code", "codes/kinds.yaml", "code: well", "code: we;ll");
    addFile("empty code list", "codes/kinds.yaml", "code_list: kinds\ntitle: 类别\ncodes: []\n");
    addFile(
        "code list twice",
        "codes/z.yaml",
        "code_list: kinds\ntitle: a\ncodes:\n  - {code: a, title: a}\n");
    add("code twice", "codes/kinds.yaml", "code: well", "code: lane");
    addFile(
        "extends an unknown list",
        "codes/z.yaml",
        "extends: kind\ncodes:\n  - {code: a, title: a}\n");
    add("unknown chapter", WORKS, "chapter: economy", "chapter: prosperity");
    add("mistyped chapter", WORKS, "chapter: economy", "chapter: econmy");
    add("unknown owner", WORKS, "owner: bureau", "owner: burau");
    add("bad date", "holidays.yaml", "2023-01-02,", "2023-02-30,");
    add("reversed range", "holidays.yaml", "to: 2023-01-27", "to: 2023-01-20");
  }

  private void units() {
    add("factor zero", "units.yaml", "factor: 666.666667", "factor: 0");
    add("factor no number", "units.yaml", "factor: 666.666667", "factor: 2000/3");
    add(
        "no base unit",
        "units.yaml",
        "dimension: percent, factor: 1",
        "dimension: percent, factor: 2");
    add("reading of another dimension", "units.yaml", "reading: [km]", "reading: [亿元]");
    add("told as an unknown unit", "units.yaml", "reading: [km]", "reading: [km], told_as: 公厘");
    add("alias taken", "units.yaml", "aliases: [米]", "aliases: [公里]");
    add("code with unknown unit", "codes/kinds.yaml", "unit: m}", "unit: 米米}");
  }

  private void lifecycles() {
    add("unknown initial state", "lifecycles.yaml", "initial: planned", "initial: planed");
    add("state voided", "lifecycles.yaml", "state: accepted", "state: voided");
    add(
        "unreachable state",
        "lifecycles.yaml",
        "    transitions:",
        "      - {state: lost, title: 遗失}\n    transitions:");
    add("unknown role", "lifecycles.yaml", "roles: [leader]", "roles: [boss]");
    add("rights: unknown reach", "roles.yaml", "help: 填报", "rights: {reads: county}");
    add("rights: unknown action", "roles.yaml", "help: 填报", "rights: {may: [create, delete]}");
    add("rights: mistyped key", "roles.yaml", "help: 填报", "rights: {sensitiv: own}");
    add(
        "rights: more of what is sensitive than of what is personal",
        "roles.yaml",
        "help: 填报",
        "rights: {personal: none, sensitive: own}");
    add(
        "rights: unknown role of a register",
        WORKS,
        "    lifecycle: works\n",
        "    lifecycle: works\n    rights: [{roles: [boss], others: none}]\n");
    add("bad time limit", "lifecycles.yaml", "30 working days", "30 workdays");
    add(
        "required field unknown to the register",
        "lifecycles.yaml",
        "requires: [accepted_on]",
        "requires: [approved_on]");
    add(
        "guard that does not fit",
        "lifecycles.yaml",
        "guard: accepted_on >= started_on",
        "guard: accepted_on >= begun_on");
    add(
        "guard that is no condition",
        "lifecycles.yaml",
        "guard: accepted_on >= started_on",
        "guard: accepted_on");
    add("state twice", "lifecycles.yaml", "state: accepted,", "state: planned,");
  }

  private void fields() {
    add("unknown type", WORKS, "type: date, title: 开工日期", "type: dat, title: 开工日期");
    add("unknown list", WORKS, "type: code, list: kinds", "type: code, list: kindz");
    add("unknown level", WORKS, "type: region, level: village", "type: region, level: hamlet");
    add("unknown unit", WORKS, "unit: 万元", "unit: 万圆");
    add("money in metres", WORKS, "unit: 万元", "unit: km");
    add(
        "unknown register referred to",
        WORKS,
        "type: record, register: village_works",
        "type: record, register: village_work");
    add("unit by unknown field", WORKS, "unit: by-kind", "unit: by-kinds");
    add("unit by a field that is no code", WORKS, "unit: by-kind", "unit: by-year");
    add("unit by codes without unit", "codes/kinds.yaml", ", unit: 个", "");
    add("system name", WORKS, "cost:        {type", "state:       {type");
    add("word of the language", WORKS, "cost:        {type", "between:     {type");
    add("phone public", WORKS, "type: phone,", "type: phone, privacy: public,");
    add("option of another type", WORKS, "type: year, title", "type: year, unit: 个, title");
    add("no title", WORKS, "type: year, title: 年度, ", "type: year, ");
  }

  private void spoken() {
    spoken("name that is a phone", "name: [phone]");
    spoken("unknown name", "name: [titel]");
    add(
        "name that is guarded",
        WORKS,
        "Observations}\n    fields:\n",
        "Observations}\n    spoken: {name: [secret]}\n    fields:\n"
            + "      secret: {type: text, privacy: personal, title: 密}\n");
    spoken("year that is none", "year: started_on");
    spoken("unknown stage", "stages: {opened: started_on}");
    spoken("stage proven by nothing known", "stages: {begun: began}");
    spoken("stage proven by a mapping", "stages: {begun: {date: started_on}}");
    spoken("condition among the stages", "stages: {on-schedule: started_on}");
    spoken("stage among the conditions", "conditions: {begun: quantity > 0}");
    spoken("unknown kind", "kinds: {kind: {bridge: [桥]}}");
    spoken("unknown amount", "amounts: [{nouns: [巷道], indicators: {finished: lanes}}]");
  }

  private void spoken(String fault, String spoken) {
    add(fault, WORKS, "    lifecycle: works", "    lifecycle: works\n    spoken: {" + spoken + "}");
  }

  private void registers() {
    String key = "    key: [village, kind, year]\n";
    add("label through no reference", WORKS, key, key + "    label: [village.name, kind]\n");
    add(
        "label to an unknown field of the other register",
        WORKS,
        "    title: {zh: 经济指标, en: Observations}\n",
        "    title: {zh: 经济指标, en: Observations}\n    label: [works.villages, period]\n");
    add("records called by a masked field", WORKS, key, key + "    label: [phone]\n");
    add("key not required", WORKS, "title: 年度, required: true", "title: 年度");
    add("unknown key field", WORKS, "key: [village, kind, year]", "key: [village, kind, yaer]");
    add("key of several codes", WORKS, "key: [village, kind, year]", "key: [village, tags]");
    add(
        "no region field",
        WORKS,
        "place:     {type: region, title",
        "place:     {type: text, title");
    add(
        "two region fields",
        WORKS,
        "title: 指标}\n",
        "title: 指标}\n      origin: {type: region, title: 来源}\n");
    add(
        "region field that is none",
        WORKS,
        "key: [village, kind, year]",
        "region: kind\n    key: [village, kind, year]");
    add(
        "org field that is none",
        WORKS,
        "key: [village, kind, year]",
        "org: kind\n    key: [village, kind, year]");
    add("unknown life cycle", WORKS, "lifecycle: works", "lifecycle: work");
    spoken();
    add(
        "use without an org",
        WORKS,
        "    lifecycle: works",
        "    lifecycle: works\n    use: record-request");
    add(
        "use without its fields",
        WORKS,
        "    lifecycle: works\n    fields:\n",
        "    lifecycle: works\n    use: record-request\n    org: asked\n    fields:\n"
            + "      asked: {type: org, title: 单位}\n");
    add("returns of nobody", WORKS, "returns: {level: township, every", "returns: {every");
    add(
        "returns of an unknown kind of org",
        WORKS,
        "returns: {level: township",
        "returns: {org_kind: clinic");
    add("returns in an unknown rhythm", WORKS, "every: month", "every: week");
    add(
        "rule twice",
        WORKS,
        "before they began.\n",
        "before they began.\n      - {rule: accepted_after_start, check: year > 2000, zh: 年份}\n");
  }

  private void expressions() {
    add(
        "comparison of different types",
        WORKS,
        "check: accepted_on >= started_on",
        "check: accepted_on >= year");
    add(
        "rule that is no condition",
        WORKS,
        "check: accepted_on >= started_on",
        "check: accepted_on - started_on");
    add(
        "date as text in quotes",
        WORKS,
        "check: accepted_on >= started_on",
        "check: \"kind = 'lane' and accepted_on >= '2023-01-01'\"");
    add(
        "fault in a folded block",
        WORKS,
        "check: accepted_on >= started_on",
        "check: >\n              kind = 'lane'\n              and acepted_on >= started_on\n");
    add(
        "fault in a literal block",
        WORKS,
        "check: accepted_on >= started_on",
        "check: |\n              kind = 'lane'\n              and acepted_on >= started_on\n");
    add(
        "fault after doubled quotes",
        WORKS,
        "check: accepted_on >= started_on",
        "check: 'kind = ''lane'' and kid = ''well'''");
    add(
        "sub-query",
        WORKS,
        "check: accepted_on >= started_on",
        "check: year in (select year from x)");
  }

  private void indicators() {
    add("no source", WORKS, "regions: {level: village}", "");
    add(
        "two sources",
        WORKS,
        "regions: {level: village}",
        "regions: {level: village}\n    formula: lane_villages");
    add("unknown source register", WORKS, "from: observations", "from: observation");
    add("unknown measure", WORKS, "measure: sum(quantity)", "measure: avg(quantity)");
    add("measure of a text", WORKS, "measure: sum(quantity)", "measure: sum(kind)");
    add(
        "measure of an unknown field",
        WORKS,
        "measure: sum(quantity)",
        "measure: sum(cost + quantty)");
    add("distinct unknown field", WORKS, "count(distinct village)", "count(distinct village, kid)");
    add("distinct expression", WORKS, "count(distinct village)", "count(distinct village + 1)");
    add("streak of a text", WORKS, "measure: sum(quantity)", "measure: streak(kind)");
    add("unit of another dimension", WORKS, "unit: km", "unit: 元");
    add("date field that is none", WORKS, "date: accepted_on\n    zero", "date: kind\n    zero");
    add("unknown date field", WORKS, "date: accepted_on\n    zero", "date: accepted\n    zero");
    add("zero without returns", WORKS, "    returns: {level: township, every: month}\n", "");
    add(
        "having without aggregate",
        WORKS,
        "having: sum(quantity) >= 1000",
        "having: quantity >= 1000");
    add(
        "having with a loose field",
        WORKS,
        "having: sum(quantity) >= 1000",
        "having: sum(quantity) >= year");
    add("group not counted", WORKS, "measure: count(*)", "measure: sum(cost)");
    add(
        "key of another source",
        WORKS,
        "regions: {level: village}",
        "regions: {level: village}\n    measure: count(*)");
    add("reported value that is no number", WORKS, "value: growth", "value: subject");
    add(
        "reported period that is none",
        WORKS,
        "period: period\n      status",
        "period: released\n      status");
    add("reported status that is no code", WORKS, "status: status", "status: subject");
    add("unknown estimate", WORKS, "estimates: [forecast]", "estimates: [forcast]");
    add("estimates without status", WORKS, "      status: status\n", "");
    add("bad digits", WORKS, "digits: 1", "digits: 99");
    add("bad rounding", WORKS, "rounding: half-even", "rounding: down");
    add("unknown level of an indicator", WORKS, "aliases: [硬化户巷道的村]", "levels: [villages]");
  }

  private void formulas() {
    add(
        "unknown indicator in a formula",
        WORKS,
        "share(lane_villages, of = villages)",
        "share(lane_villages, of = vilages)");
    add(
        "unknown function",
        WORKS,
        "share(lane_villages, of = villages)",
        "shar(lane_villages, of = villages)");
    add(
        "formula without end",
        WORKS,
        "share(lane_villages, of = villages)",
        "share(lane_villages, of =");
    add("unknown level in a rank", WORKS, "within = county", "within = country");
    add(
        "given place that is computed",
        WORKS,
        "rank(lane_share, within = county)",
        "rank(lane_share, within = county, given = lane_villages)");
    add(
        "level of records unknown",
        WORKS,
        "registers:\n  village_works:",
        "registers:\n  village_works:\n    records_of: country");
    add("rank without within", WORKS, "rank(lane_share, within = county)", "rank(lane_share)");
    add(
        "formulas in a circle",
        WORKS,
        "share(lane_villages, of = villages)",
        "ratio(lane_rank, villages)");
    add(
        "formula deeper than sensible",
        WORKS,
        "share(lane_villages, of = villages)",
        "(".repeat(50) + "villages" + ")".repeat(50));
  }

  private void csv() {
    addFile("empty CSV", "targets/2023.csv", "");
    addFile("missing column", "targets/2023.csv", "indicator,region,value\n");
    addFile("unknown column", "targets/2023.csv", "indicator,region,period,value,colour\n");
    addFile("mistyped column", "targets/2023.csv", "indicator,regoin,period,value\n");
    addFile("column twice", "targets/2023.csv", "indicator,region,period,value,value\n");
    addFile(
        "too few cells",
        "targets/2023.csv",
        "indicator,region,period,value\nlane_villages,140429,2023\n");
    addFile(
        "quote in a cell", "targets/2023.csv", "indicator,region,period,value\nlane\"x\",1,2,3\n");
    addFile(
        "text after a quote", "targets/2023.csv", "indicator,region,period,value\n\"a\"b,1,2,3\n");
    addFile(
        "quote never closed",
        "targets/2023.csv",
        "indicator,region,period,value\n\n\"lane,140429,2023,1\n");
    addFile(
        "lone CR",
        "targets/2023.csv",
        "indicator,region,period,value\rlane_villages,140429,2023,1\r");
    addFile(
        "huge cell",
        "targets/2023.csv",
        "indicator,region,period,value\n" + "x".repeat(100_001) + ",1,2,3\n");
  }

  private void places() {
    add("bad region code", "regions.csv", "140429100001,东村", "1404 291,东村");
    add("region twice", "regions.csv", "140429100001,东村", "140429100,东村");
    add("unknown parent", "regions.csv", "东村,village,140429100,", "东村,village,140429109,");
    add(
        "parent of no higher level",
        "regions.csv",
        "东村,village,140429100,",
        "东村,village,140429100002,");
    add("unknown level of a region", "regions.csv", "东村,village", "东村,vilage");
    add("no name", "regions.csv", ",东村,", ",,");
    add("validity reversed", "regions.csv", ",2001-01-01,", ",2001-01-01,2000-01-01");
    add("bad date of a region", "regions.csv", ",2001-01-01,", ",2001-1-1,");
    add("region outlives its parent", "regions.csv", "140429,town,,", "140429,town,,2020-01-01");
    add("unknown region of an org", "orgs.csv", "department,140429,", "department,140430,");
    add("unknown parent of an org", "orgs.csv", ",bureau\n", ",buro\n");
    add("orgs in a circle", "orgs.csv", "department,140429,", "department,140429,school");
    add("org without title", "orgs.csv", "农业农村局,", ",");
  }

  private void products() {
    add("target of an unknown indicator", "targets/2023.csv", "lane_villages,", "lanes_villages,");
    add("target for an unknown region", "targets/2023.csv", ",140429,", ",140499,");
    add("target for no period", "targets/2023.csv", ",2023,", ",2023年,");
    add("target that is no number", "targets/2023.csv", ",200,", ",二百,");
    add("target twice", "targets/2023.csv", "政府工作报告\n", "政府工作报告\nlane_villages,140429,2023,210,\n");
    addFile("report without front matter", "reports/annual.md", "# 答卷\n");
    add("report of an unknown level", "reports/annual.md", "level: county", "level: conty");
    add("report of an unknown period", "reports/annual.md", "period: year", "period: decade");
    addFile(
        "report twice",
        "reports/z.md",
        "---\nreport: annual\ntitle: a\nlevel: county\nperiod: year\n---\n");
    addFile("data for an unknown register", "data/village_work.csv", "a\n");
    addFile("data in another format", "data/village_works.xls", "a\n");
    addFile("data twice", "data/village_works.xlsx", "a\n");
    addFile(
        "changes of sample records",
        "data/changes.csv",
        """
        register,key,change,name,value,reason,actor,roles,note
        village_work,东村/lane/2023,void,,,重复,zhang,clerk,
        village_works,东村/lane/2023,delete,,,重复,zhang,clerk,
        village_works,,void,,,重复,,clerk,
        village_works,东村/lane/2023,void,,,重复,zhang,clark,
        village_works,东村/lane/2023,transition,acept,,,zhang,clerk,
        village_works,东村/lane/2023,correct,,accepted on 1 May,写错,zhang,clerk,
        village_works,东村/lane/2023,update,acepted_on,2023-05-01,,zhang,clerk,
        """);
  }
}
