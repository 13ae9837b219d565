package org.dajuan.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.expression.SqlTarget;
import org.dajuan.catalog.expression.ValueType;
import org.dajuan.catalog.parameter.Parameter;
import org.dajuan.catalog.register.Deadline;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.TimeLimit;
import org.dajuan.catalog.register.Transition;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.catalog.warning.Look;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.catalog.word.Localized;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: sources, parameters, deadlines, evidence and warnings of a pack stand in the catalog.
 */
class RulesReadTest {

  private Catalog catalog;

  @BeforeEach
  void load() {
    catalog = TestPack.resource("packs/complete").load();
  }

  @Test
  void deadlineWithAllThatStandsBesideIt() {
    Transition accept = catalog.lifecycles().get("works").findTransition("accept").orElseThrow();
    assertThat(accept.evidence()).containsExactly("tags", "phone");
    assertThat(accept.otherPerson()).isTrue();
    TimeLimit tenDays = new TimeLimit(10, TimeLimit.Kind.WORKING_DAYS);
    assertThat(accept.deadline())
        .isEqualTo(
            new Deadline(
                new TimeLimit(30, TimeLimit.Kind.WORKING_DAYS),
                "started_on",
                new Deadline.NotCounted("accepted_on", "accepted_on"),
                new Deadline.Extension("quantity > 100", tenDays),
                false,
                List.of(
                    new Deadline.Escalation(new TimeLimit(0, TimeLimit.Kind.NATURAL_DAYS), "clerk"),
                    new Deadline.Escalation(
                        new TimeLimit(5, TimeLimit.Kind.NATURAL_DAYS), "leader"))));
    assertThat(works().extensions().get("accept").sql(SqlTarget.POSTGRESQL, "r"))
        .isEqualTo("(r.\"quantity\" > 100)".replace("r.", "\"r\"."));
  }

  @Test
  void rolesThatCorrectAndVoid() {
    assertThat(catalog.lifecycles().get("works").correctRoles()).containsExactly("leader");
    assertThat(catalog.lifecycles().get("works").voidRoles())
        .as("whoever takes a step")
        .containsExactly("leader");
    assertThat(catalog.lifecycles().get("record").voidRoles()).as("anybody").isEmpty();
  }

  @Test
  void rulesRestOnWhatTheirStreamRestsOn() {
    Basis stream = catalog.streams().get("works").basis();
    assertThat(stream.text().zh()).isEqualTo("农村工程管理办法");
    assertThat(stream.standing()).isEqualTo(Basis.Standing.CONFIRMED);
    assertThat(works().rules().get(0).basis()).isEqualTo(stream);
    assertThat(catalog.warnings().get("late_works").basis()).isEqualTo(stream);
    Transition accept = catalog.lifecycleOf(works()).findTransition("accept").orElseThrow();
    assertThat(accept.basis()).as("a shared life cycle").isEqualTo(Basis.UNSTATED);
    assertThat(catalog.basisOf(works(), accept)).isEqualTo(stream);
  }

  @Test
  void ruleWithItsOwnSourceInAnotherStanding() {
    Catalog changed =
        TestPack.resource("packs/complete")
            .replace(
                "streams/works.yaml",
                "- rule: accepted_after_start\n",
                "- rule: accepted_after_start\n"
                    + "        source: {zh: 某市办法, en: A city's rules, standing: practice}\n")
            .load();
    assertThat(changed.register("village_works").rules().get(0).basis())
        .isEqualTo(new Basis(Basis.Standing.PRACTICE, new Localized("某市办法", "A city's rules")));
  }

  @Test
  void parameterValuesByDate() {
    Parameter days = catalog.parameters().get("late_days");
    assertThat(days.find(LocalDate.parse("2022-12-31"))).isEmpty();
    assertThat(days.find(LocalDate.parse("2023-12-31")).orElseThrow().value()).isEqualTo("30");
    Parameter.Value later = days.find(LocalDate.parse("2024-01-01")).orElseThrow();
    assertThat(later.value()).isEqualTo("20");
    assertThat(later.basis()).isEqualTo(Basis.of(Basis.Standing.UNCONFIRMED));
    Parameter cost = catalog.parameters().get("large_cost");
    assertThat(cost.stream()).isEqualTo("works");
    assertThat(cost.values().get(0).base()).as("in yuan").isEqualByComparingTo("500000");
  }

  @Test
  void countySetsItsOwnValuesFromTheirDatesOn() {
    Parameter days =
        TestPack.resource("packs/complete")
            .replace("pack.yaml", "home:", "requires: [q]\nhome:")
            .with("../q/pack.yaml", "pack: q\nversion: 1\ntitle: {zh: 上, en: q}\n")
            .with(
                "../q/parameters.yaml",
                """
                parameters:
                  late_days:
                    title: 拖期天数
                    values:
                      - {from: 2022-01-01, value: 45}
                      - {from: 2023-07-01, value: 40}
                """)
            .replace("parameters.yaml", "title: {zh: 拖期天数, en: Days of delay}", "extends: true")
            .load()
            .parameters()
            .get("late_days");
    assertThat(days.values().stream().map(each -> each.pack() + " " + each.value()))
        .containsExactly("q 45", "p 30", "p 20");
    assertThat(days.values().get(1).basis()).isEqualTo(Basis.of(Basis.Standing.PROPOSAL));
  }

  @Test
  void warningForTheEvaluator() {
    Warning late = catalog.warnings().get("late_works");
    assertThat(late.isScreening()).isFalse();
    assertThat(late.role()).isEqualTo("leader");
    assertThat(late.since()).isEqualTo("started_on");
    assertThat(late.columns(works()))
        .containsEntry("today", ValueType.DATE)
        .containsEntry("seen", ValueType.DATE)
        .containsEntry("others", ValueType.INTEGER);
    assertThat(late.red().sql(SqlTarget.POSTGRESQL, "w"))
        .isEqualTo(
            "(((\"w\".\"today\" - \"w\".\"started_on\") > CASE WHEN \"w\".\"today\" >= DATE"
                + " '2024-01-01' THEN 20.0 WHEN \"w\".\"today\" >= DATE '2023-01-01' THEN 30.0"
                + " END) AND (\"w\".\"seen\" IS NULL))");
    Look seen = late.looks().get(0);
    assertThat(seen.by()).isEqualTo("works");
    assertThat(seen.where().sql(SqlTarget.POSTGRESQL, "t"))
        .isEqualTo("(\"t\".\"released\" <= \"t\".\"today\")");
    assertThat(seen.measure().sql(SqlTarget.POSTGRESQL, "t")).isEqualTo("MAX(\"t\".\"released\")");
    assertThat(seen.zeroWhenNone()).isFalse();
    Look others = late.looks().get(1);
    assertThat(others.match()).isEqualTo(Map.of("village", "village", "year", "year"));
    assertThat(others.zeroWhenNone()).isTrue();
  }

  @Test
  void fieldThatMustNotBePublished() {
    Catalog changed =
        TestPack.resource("packs/complete")
            .replace("streams/works.yaml", "title: 投资}", "title: 投资, publication_ban: 涉密}")
            .load();
    assertThat(changed.register("village_works").field("cost").publicationBan())
        .isEqualTo(Localized.of("涉密"));
  }

  @Test
  void lifeCycleInItsStream() {
    Catalog changed =
        TestPack.resource("packs/complete")
            .with(
                "streams/z.yaml",
                """
                extends: works
                lifecycles:
                  permits:
                    title: {zh: 许可, en: Permits}
                    initial: asked
                    states:
                      - {state: asked, title: 申请}
                      - {state: given, title: 许可, end: true}
                      - {state: refused, title: 不予许可, end: true, side: true}
                    transitions:
                      - {transition: give, title: 许可, from: [asked], to: given, roles: [leader]}
                      - {transition: refuse, title: 不予许可, from: [asked], to: refused, roles: [leader]}
                """)
            .load();
    var permits = changed.lifecycles().get("permits");
    assertThat(permits.findState("refused").orElseThrow().side()).isTrue();
    assertThat(permits.basis().text().zh()).isEqualTo("农村工程管理办法");
  }

  private Register works() {
    return catalog.register("village_works");
  }
}
