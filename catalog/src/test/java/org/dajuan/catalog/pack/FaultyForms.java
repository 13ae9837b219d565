package org.dajuan.catalog.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dajuan.catalog.testing.TestPack;

/** One pack for each way in which a form can be wrong; see {@link FaultyPacks}. */
final class FaultyForms {

  private static final String FORM = "forms/works.yaml";

  private final Map<String, TestPack> cases = new LinkedHashMap<>();

  private FaultyForms() {}

  static Map<String, TestPack> all() {
    FaultyForms forms = new FaultyForms();
    forms.heads();
    forms.rows();
    forms.columns();
    return forms.cases;
  }

  private void add(String name, String part, String by) {
    cases.put(name, TestPack.resource("packs/complete").replace(FORM, part, by));
  }

  private void heads() {
    add("form without issuer", "issuer: bureau\n", "");
    add("form of an unknown issuer", "issuer: bureau", "issuer: burau");
    add("form in an unknown rhythm", "frequency: month", "frequency: day");
    add("form valid backwards", "valid_until: 2025-12-31", "valid_until: 2022-12-31");
    add("form with no date", "valid_from: 2023-01-01", "valid_from: 2023");
    add("notice that is no number", "notice_days: 10", "notice_days: ten");
    add("due that is no time limit", "due: 5 working days", "due: soon");
    add("form filled by nobody", "filled_by: {level: township}", "filled_by: {}");
    add(
        "form filled by two kinds",
        "filled_by: {level: township}",
        "filled_by: {level: township, org_kind: school}");
    add("form filled by an unknown level", "{level: township}", "{level: hamlet}");
    add("form filled by no org", "{level: township}", "{org_kind: clinic}");
    cases.put(
        "form twice",
        TestPack.resource("packs/complete")
            .with(
                "forms/z.yaml",
                """
                forms:
                  - form: works-monthly
                    title: 工程
                    issuer: bureau
                    frequency: year
                    filled_by: {level: village}
                    columns: [{column: remark, title: 备注, new: text}]
                """));
  }

  private void rows() {
    add("rows of two kinds", "rows: {register", "rows: {level: village, register");
    add(
        "rows of regions with a condition",
        "{register: village_works, where",
        "{level: village, where");
    add("rows of an unknown register", "{register: village_works", "{register: village_work");
    add("rows by a faulty condition", "kind = 'lane'", "kin = 'lane'");
    add("rows during a field that is no date", "during: started_on", "during: quantity");
    add("rows during an unknown field", "during: started_on", "during: begun_on");
  }

  private void columns() {
    add("column from nowhere", ", new: text", "");
    add("column from two sources", ", new: text", ", new: text, region: code");
    add("column with another part of a region", "region: name", "region: population");
    add("column of an unknown field", "field: accepted_on", "field: acepted_on");
    add("column of an unknown indicator", "indicator: lane_villages", "indicator: lane_vilages");
    add("column of an unknown time", "period: year-earlier", "period: next");
    add("column asked in an unknown type", "new: text", "new: essay");
    add("period without indicator", "new: text", "new: text, period: year");
    add("column twice", "column: remark", "column: village");
    add("column with a bad id", "column: remark", "column: Remark");
    add("column without title", "title: 备注, ", "");
    add("weekly figures", "frequency: month", "frequency: week");
    add("unknown key of a column", "new: text", "new: text, width: 3");
    cases.put(
        "field in a form without records",
        TestPack.resource("packs/complete")
            .replace(
                FORM,
                "rows: {register: village_works, where: kind = 'lane', during: started_on}\n",
                ""));
    cases.put(
        "form without columns",
        TestPack.resource("packs/complete")
            .with(
                FORM,
                """
                form: works-monthly
                title: 工程
                issuer: bureau
                frequency: year
                filled_by: {level: village}
                columns: []
                """));
  }
}
