package org.dajuan.reports.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.report.ReportDefinition;
import org.dajuan.reports.sample.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE: every fault of a template is told with its place and how to mend it. */
class TemplateCheckerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          甲{lane_vilages}                     | 7:2 template_unknown_indicator
          {lane_km as=change}                  | 7:1 template_kind
          {lane_km as=growth}                  | 7:1 template_option_value
          {lane_km wrod=甲}                    | 7:1 template_option
          {lane_km unit=元}                    | 7:1 template_option_value
          {lane_km unit=none}                  | ''
          {lane_km digits=x}                   | 7:1 template_option_value
          {gdp_rank as=rank within=town}       | 7:1 template_option_value
          {lane_km region=nowhere}             | 7:1 template_option_value
          {lane_km override="甲"}              | 7:1 template_reason
          {lane_km despite="甲"}               | 7:1 template_despite
          {secret despite=""}                  | 7:1 template_reason
          {secret despite="甲"}                | ''
          {each works: {score}}                | 7:14 template_banned_field
          {lane_km as=over as=value}           | 7:18 template_option_twice
          甲{lane_km                           | 7:2 template_brace_open
          甲{lane_km word="}                   | 7:2 template_brace_open
          甲}乙                                | 7:2 template_stray_brace
          {}                                   | 7:1 template_directive
          {Lane}                               | 7:2 template_directive
          {region.colour}                      | 7:1 template_variable
          {if lane_km > 1}甲                   | 7:1 template_if_open
          甲{end}                              | 7:2 template_end
          甲{else}乙                           | 7:2 template_else
          {if lane_km >}甲{end}                | 7:14 template_condition
          {if lane > 1}甲{end}                 | 7:5 template_unknown_indicator
          {each works}                         | 7:1 template_list
          {each wroks: {name}}                 | 7:1 template_unknown_register
          {each works: {nam}}                  | 7:14 template_unknown_field
          {each works: {clerk}}                | 7:14 template_private_field
          {each works where kind = 1: {name}}  | 7:19 template_where
          {each works where length: {name}}    | 7:19 template_where
          {each works during kind: {name}}     | 7:1 template_during
          {each works limit 0: {name}}         | 7:19 template_list
          {each works limit 5 limit 6: {name}} | 7:21 template_list
          {each works order by name up: {name}} | 7:22 template_list
          {each works join 、: {name}}         | 7:18 template_list
          {each works:  }                      | 7:13 template_list
          {each works what: {name}}            | 7:13 template_list
          {each works distinct x: {name}}      | 7:22 template_list
          {each works: {name as=share}}        | 7:14 template_list
          {each works: {length as=ordinal}}    | ''
          {each of lane_km where kind = 'lane': {name}} | 7:1 template_list
          {each of gdp_rank: {name}}           | 7:1 template_list_of
          {each of nothing: {name}}            | 7:1 template_list_of
          {each of lane_km: {nam}}             | 7:19 template_unknown_field
          {name lane_vilages}                  | 7:1 template_unknown_indicator
          {target lane_km}{plan join "，"}     | ''
          {plan 、}                            | 7:6 template_directive
          {prose any-thing}                    | ''
          {prose Any}                          | 7:7 template_directive
          """)
  void fault(String template, String expected) {
    assertThat(lines(template)).isEqualTo(expected);
  }

  @Test
  void allFaultsAreToldAtOnceWithTheirLines() {
    assertThat(lines("# {region}\n\n{a_b} 和 {c_d}\n\n{if lane_km > 0}{e_f}{end}"))
        .isEqualTo(
            "9:1 template_unknown_indicator 9:9 template_unknown_indicator"
                + " 11:17 template_unknown_indicator");
  }

  @Test
  void theNearestNameIsOffered() {
    Findings findings = check("{lane_vilages}");

    assertThat(findings.list().get(0).line())
        .isEqualTo(
            "reports/test.md:7:1: There is no indicator lane_vilages. Did you mean lane_villages?");
  }

  @Test
  void theReportsOfTheSamplePackAreGood() {
    assertThat(new TemplateChecker(SampleReports.CATALOG).checkAll().list()).isEmpty();
  }

  @Test
  void deeplyNestedConditionsAreRefusedNotCrashed() {
    assertThat(lines("{if lane_km > 0}".repeat(30) + "{end}".repeat(20)))
        .contains("template_if_depth");
    assertThat(lines("{if " + "(".repeat(10_000) + "}甲{end}")).contains("template_condition");
  }

  @Property(tries = 2000)
  void anyTextEndsInPartsOrFaults(@ForAll("hostile") String template) {
    check(template);
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.of(
            "{",
            "}",
            "\\",
            "\"",
            "'",
            "if ",
            "else",
            "end",
            "each ",
            "works",
            " where ",
            ":",
            "=",
            "lane_km",
            " as=over",
            "\n",
            "、",
            "甲",
            "\ue000",
            "\ud800",
            "estimated ",
            "limit 5 ",
            "join ",
            "region",
            ".",
            "(",
            ")",
            "<",
            " ")
        .list()
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces));
  }

  private static Findings check(String template) {
    Findings findings = new Findings();
    ReportDefinition report = SampleReports.report(template);
    new TemplateChecker(SampleReports.CATALOG)
        .check(Template.parse(report, findings), report, findings);
    return findings;
  }

  private static String lines(String template) {
    List<Finding> found = check(template).list();
    return String.join(
        " ",
        found.stream()
            .map(
                finding -> {
                  Place.InFile place = (Place.InFile) finding.place();
                  return place.line() + ":" + place.column() + " " + finding.code();
                })
            .toList());
  }
}
