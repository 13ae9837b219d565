package org.dajuan.reports.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.NearestWord;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.report.ReportDefinition;
import org.dajuan.reports.wording.Wording;

/**
 * Checks templates against a catalog before any figure exists; part of {@code pack validate}. Every
 * fault is a finding with file, line and column. Thread-safe.
 */
public final class TemplateChecker {

  private static final Set<String> OPTIONS =
      new TreeSet<>(
          Set.of(
              "as",
              "unit",
              "digits",
              "step",
              "word",
              "up",
              "down",
              "flat",
              "despite",
              "within",
              "region",
              "period",
              "override",
              "reason"));
  private static final Map<String, Set<IndicatorKind>> KINDS =
      Map.of(
          "rank", Set.of(IndicatorKind.RANK),
          "streak", Set.of(IndicatorKind.STREAK),
          "change", Set.of(IndicatorKind.CHANGE),
          "points", Set.of(IndicatorKind.CHANGE),
          "trend", Set.of(IndicatorKind.TREND, IndicatorKind.CHANGE));

  private final Catalog catalog;

  public TemplateChecker(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The faults of every report of the catalog. */
  public Findings checkAll() {
    Findings findings = new Findings();
    for (ReportDefinition report : catalog.reports().values()) {
      check(Template.parse(report, findings), report, findings);
    }
    return findings;
  }

  /** Adds the faults of one template, those of its grammar excepted. */
  public void check(Template template, ReportDefinition report, Findings findings) {
    new Check(template.source(), report, findings).parts(template.parts());
  }

  private final class Check {

    private final Template.Source source;
    private final ReportDefinition report;
    private final Findings findings;

    Check(Template.Source source, ReportDefinition report, Findings findings) {
      this.source = source;
      this.report = report;
      this.findings = findings;
    }

    void parts(List<Part> parts) {
      for (Part part : parts) {
        if (part instanceof Part.Figure figure) {
          figure(figure);
        } else if (part instanceof Part.Estimated estimated) {
          estimated.indicators().forEach(id -> indicator(id, estimated.offset()));
        } else if (part instanceof Part.When when) {
          when.condition().figures().forEach(each -> indicator(each.indicator(), each.offset()));
          parts(when.then());
          parts(when.otherwise());
        } else if (part instanceof Part.Each each) {
          new EachCheck(catalog, this::fault).check(each);
        }
      }
    }

    private void figure(Part.Figure figure) {
      for (String id : figure.indicators()) {
        if (indicator(id, figure.offset())) {
          Indicator indicator = catalog.indicator(id);
          Set<IndicatorKind> kinds = KINDS.get(figure.as());
          if (kinds != null && !kinds.contains(indicator.kind())) {
            fault(
                figure.offset(),
                "template_kind",
                "as=" + figure.as() + " 不适用于" + indicator.title().zh(),
                "as="
                    + figure.as()
                    + " does not suit "
                    + id
                    + ", whose kind is "
                    + indicator.kind().name().toLowerCase(Locale.ROOT),
                "换一种 as，或为它定义一个增速、位次或趋势指标",
                "Use another as, or define an indicator of its growth, rank or trend.");
          }
        }
      }
      figure.options().forEach((name, value) -> option(figure, name, value));
      despite(figure);
      if (figure.options().containsKey("override")
          && figure.options().getOrDefault("reason", "").isBlank()) {
        fault(
            figure.offset(),
            "template_reason",
            "改写没有写理由",
            "an override needs its reason",
            "加上 reason=\"…\"",
            "Add reason=\"…\".");
      }
    }

    /**
     * A reason to publish is only asked for where there is a ban, and then it must say something.
     */
    private void despite(Part.Figure figure) {
      String reason = figure.options().get("despite");
      if (reason == null) {
        return;
      }
      boolean banned =
          figure.indicators().stream()
              .flatMap(id -> catalog.findIndicator(id).stream())
              .anyMatch(each -> each.publicationBan() != null);
      if (reason.isBlank()) {
        fault(
            figure.offset(),
            "template_reason",
            "没有写仍予刊用的理由",
            "saying a banned figure needs its reason",
            "写成 despite=\"…\"",
            "Write despite=\"…\".");
      } else if (!banned) {
        fault(
            figure.offset(),
            "template_despite",
            "这个指标可以发布，不需要 despite",
            "nothing forbids to publish this indicator",
            "去掉 despite",
            "Leave despite out.");
      }
    }

    private void option(Part.Figure figure, String name, String value) {
      boolean good =
          switch (name) {
            case "as" -> Wording.ways().contains(value);
            case "digits" -> value.matches("[0-9]|1[0-9]");
            case "step" -> value.matches("[1-9][0-9]{0,15}");
            case "unit" -> value.equals("none") || unit(figure, value);
            case "within" -> catalog.regions().findLevel(value).isPresent();
            case "region" ->
                value.equals("parent")
                    || catalog.regions().findLevel(value).isPresent()
                    || catalog.regions().find(value).isPresent();
            case "period" ->
                value.equals("previous")
                    || value.equals("year-earlier")
                    || Period.find(value).isPresent();
            default -> OPTIONS.contains(name);
          };
      if (good) {
        return;
      }
      boolean known = OPTIONS.contains(name);
      String allowed = name.equals("as") ? String.join(", ", Wording.ways()) : "";
      fault(
          figure.offset(),
          known ? "template_option_value" : "template_option",
          known ? name + " 的值 " + value + " 不对" : "没有选项 " + name,
          known ? value + " is no value of " + name : "there is no option " + name,
          known ? (allowed.isEmpty() ? "见 docs/reports.md" : "可用 " + allowed) : "可用 " + OPTIONS,
          known
              ? (allowed.isEmpty() ? "See docs/reports.md." : "Use one of " + allowed + ".")
              : "There are " + String.join(", ", OPTIONS) + ".");
    }

    private boolean unit(Part.Figure figure, String unit) {
      return catalog
          .units()
          .find(unit)
          .filter(
              wanted ->
                  figure.indicators().stream()
                      .flatMap(id -> catalog.findIndicator(id).stream())
                      .allMatch(
                          indicator ->
                              catalog
                                  .units()
                                  .find(indicator.unit())
                                  .filter(own -> own.dimension().equals(wanted.dimension()))
                                  .isPresent()))
          .isPresent();
    }

    private boolean indicator(String id, int offset) {
      Indicator indicator = catalog.findIndicator(id).orElse(null);
      if (indicator == null) {
        String near = NearestWord.suggest(id, catalog.indicators().keySet());
        fault(
            offset,
            "template_unknown_indicator",
            "没有指标 " + id,
            "there is no indicator " + id,
            near.isEmpty() ? "先在工作中定义它" : "是不是 " + near + "？",
            near.isEmpty() ? "Define it in a stream." : "Did you mean " + near + "?");
        return false;
      }
      if (!indicator.levels().isEmpty()
          && !report.level().isEmpty()
          && !indicator.levels().contains(report.level())) {
        findings.add(
            new Finding(
                "template_level",
                Severity.WARNING,
                source.place(offset),
                Map.of("indicator", id, "level", report.level()),
                new Localized(
                    "指标 " + id + " 不计算到 " + report.level() + " 级",
                    "Indicator " + id + " is not computed for level " + report.level() + "."),
                new Localized("在指标的 levels 中加上它", "Add the level to the indicator's levels.")));
      }
      return true;
    }

    private void fault(
        int offset, String code, String zh, String en, String remedyZh, String remedyEn) {
      findings.add(
          new Finding(
              code,
              Severity.ERROR,
              source.place(offset),
              Map.of(),
              new Localized(zh, TemplateFault.sentence(en)),
              new Localized(remedyZh, remedyEn)));
    }
  }
}
