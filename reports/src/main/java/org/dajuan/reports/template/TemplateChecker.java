package org.dajuan.reports.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Objection;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.report.Prose;
import org.dajuan.catalog.report.ReportDefinition;
import org.dajuan.catalog.word.Localized;
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
    Check check = new Check(template.source(), report, findings);
    check.parts(template.parts());
    check.uncalledProse();
  }

  private final class Check {

    private final Template.Source source;
    private final ReportDefinition report;
    private final Findings findings;
    private final Set<String> called = new TreeSet<>();

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
        } else if (part instanceof Part.Name name) {
          indicator(name.indicator(), name.offset());
        } else if (part instanceof Part.Target target) {
          indicator(target.indicator(), target.offset());
        } else if (part instanceof Part.Prose prose) {
          called.add(prose.name());
        } else if (part instanceof Part.Each each) {
          new EachCheck(catalog, this::object).check(each);
        }
      }
    }

    /** A template may call prose that nobody has written; prose that nobody calls is mistyped. */
    void uncalledProse() {
      for (Prose block : report.prose()) {
        if (!called.contains(block.name())) {
          object(
              0,
              TemplateFaults.TEMPLATE_UNKNOWN_PROSE.with(
                  "prose",
                  block.name(),
                  "advice",
                  TemplateFaults.advice(
                      block.name(),
                      called,
                      "在模板中写 {prose 名称}，或删去这个文字块",
                      "Call it in the template, or delete the block.")));
        }
      }
    }

    private void figure(Part.Figure figure) {
      for (String id : figure.indicators()) {
        if (indicator(id, figure.offset())) {
          Indicator indicator = catalog.indicator(id);
          Set<IndicatorKind> kinds = KINDS.get(figure.as());
          if (kinds != null && !kinds.contains(indicator.kind())) {
            object(
                figure.offset(),
                TemplateFaults.TEMPLATE_KIND.with(
                    "way",
                    figure.as(),
                    "title",
                    indicator.title(),
                    "kind",
                    indicator.kind().name().toLowerCase(Locale.ROOT)));
          }
        }
      }
      figure.options().forEach((name, value) -> option(figure, name, value));
      despite(figure);
      if (figure.options().containsKey("override")
          && figure.options().getOrDefault("reason", "").isBlank()) {
        object(
            figure.offset(),
            TemplateFaults.TEMPLATE_REASON.with("option", "override", "written", "reason=\"…\""));
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
        object(
            figure.offset(),
            TemplateFaults.TEMPLATE_REASON.with("option", "despite", "written", "despite=\"…\""));
      } else if (!banned) {
        object(figure.offset(), TemplateFaults.TEMPLATE_DESPITE.with());
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
      object(
          figure.offset(),
          OPTIONS.contains(name)
              ? TemplateFaults.TEMPLATE_OPTION_VALUE.with(
                  "option", name, "value", value, "advice", allowed(name))
              : TemplateFaults.TEMPLATE_OPTION.with(
                  "option", name, "known", String.join(", ", OPTIONS)));
    }

    private static Localized allowed(String option) {
      String ways = String.join(", ", Wording.ways());
      return option.equals("as")
          ? new Localized("可用 " + ways, "Use one of " + ways + ".")
          : new Localized("见 docs/reports.md", "See docs/reports.md.");
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
        object(
            offset,
            TemplateFaults.TEMPLATE_UNKNOWN_INDICATOR.with(
                "indicator",
                id,
                "advice",
                TemplateFaults.advice(
                    id, catalog.indicators().keySet(), "先在工作中定义它", "Define it in a stream.")));
        return false;
      }
      if (!indicator.levels().isEmpty()
          && !report.level().isEmpty()
          && !indicator.levels().contains(report.level())) {
        object(
            offset, TemplateFaults.TEMPLATE_LEVEL.with("indicator", id, "level", report.level()));
      }
      return true;
    }

    private void object(int offset, Objection objection) {
      findings.add(objection.at(source.place(offset)));
    }
  }
}
