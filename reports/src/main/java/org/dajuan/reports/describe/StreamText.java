package org.dajuan.reports.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.Stream;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.org.Org;
import org.dajuan.catalog.parameter.Parameter;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Returns;
import org.dajuan.catalog.register.Rule;
import org.dajuan.catalog.warning.Warning;

/** One stream. A life cycle is drawn with the first register that uses it. */
final class StreamText {

  private final Catalog catalog;
  private final Stream stream;
  private final Markdown out;
  private final Set<String> drawn;

  /** The text of a stream; {@code drawn} are life cycles drawn already, and gains those here. */
  StreamText(Catalog catalog, Stream stream, Markdown out, Set<String> drawn) {
    this.catalog = catalog;
    this.stream = stream;
    this.out = out;
    this.drawn = drawn;
  }

  void write() {
    out.heading(3, Markdown.both(stream.title()));
    out.line(Markdown.stacked(stream.help())).line("");
    Org owner = catalog.orgs().get(stream.owner());
    out.item("id: " + Markdown.code(stream.id()));
    out.item("owner 主管: " + (owner == null ? stream.owner() : Markdown.both(owner.title())));
    out.item("source: " + Markdown.basis(stream.basis()));
    for (Register register : catalog.registersOf(stream)) {
      if (!isDerived(register)) {
        register(register);
      }
    }
    warnings();
    parameters();
    indicators();
    compared();
  }

  /** Whether it holds the returns of another register. */
  private boolean isDerived(Register register) {
    return catalog.registers().values().stream()
        .anyMatch(each -> each.returns() != null && each.returnsRegister().equals(register.id()));
  }

  private void register(Register register) {
    out.heading(4, Markdown.both(register.title()) + " " + Markdown.code(register.id()));
    if (!register.help().zh().isEmpty()) {
      out.line(Markdown.stacked(register.help())).line("");
    }
    if (!register.key().isEmpty()) {
      out.item("key: " + String.join(", ", register.key()));
    }
    Returns returns = register.returns();
    if (returns != null) {
      out.item(
          "returns 应报: every "
              + returns.every().name().toLowerCase(Locale.ROOT)
              + " from each "
              + (returns.level() == null ? returns.orgKind() : returns.level()));
    }
    out.item("source: " + Markdown.basis(register.basis(), stream.basis(), "stream"));
    out.item(
        "fields: ["
            + register.fields().size()
            + "]("
            + FieldsDocument.FILE
            + "#"
            + FieldsDocument.anchor(register)
            + ")");
    rules(register);
    lifecycle(register);
  }

  private void rules(Register register) {
    List<List<String>> rows = new ArrayList<>();
    for (Rule rule : register.rules()) {
      rows.add(
          List.of(
              Markdown.code(rule.code()),
              Markdown.stacked(rule.message()),
              Markdown.code(rule.check().text()),
              rule.severity().name().toLowerCase(Locale.ROOT),
              Markdown.basis(rule.basis(), register.basis(), "register")));
    }
    out.table(List.of("rule", "says", "condition", "severity", "source"), rows);
  }

  private void lifecycle(Register register) {
    Lifecycle lifecycle = catalog.lifecycleOf(register);
    String anchor = "lifecycle-" + lifecycle.id();
    if (!drawn.add(lifecycle.id())) {
      out.line("Life cycle: [" + Markdown.both(lifecycle.title()) + "](#" + anchor + ").").line("");
      return;
    }
    out.line("<a id=\"" + anchor + "\"></a>");
    out.line(
        "Life cycle: " + Markdown.both(lifecycle.title()) + " " + Markdown.code(lifecycle.id()));
    if (lifecycle.transitions().isEmpty()) {
      out.line("(one state, no steps)").line("");
    } else {
      new LifecycleText(catalog, lifecycle).write(out);
    }
  }

  private void warnings() {
    List<List<String>> rows = new ArrayList<>();
    for (Warning warning : catalog.warnings().values()) {
      if (warning.stream().equals(stream.id())) {
        rows.add(
            List.of(
                Markdown.stacked(warning.title()),
                Markdown.code(warning.register()),
                conditions(warning),
                catalog.role(warning.role()).title().zh()
                    + (warning.within() == null ? "" : ", " + Markdown.limit(warning.within())),
                Markdown.stacked(warning.then()),
                Markdown.basis(warning.basis(), stream.basis(), "stream")));
      }
    }
    if (!rows.isEmpty()) {
      out.heading(4, "预警与筛查 · Warnings and screening");
      out.table(List.of("warning", "over", "when", "who, until", "then", "source"), rows);
    }
  }

  private static String conditions(Warning warning) {
    List<String> all = new ArrayList<>();
    if (warning.red() != null) {
      all.add("red " + Markdown.code(warning.red().text()));
    }
    if (warning.yellow() != null) {
      all.add("yellow " + Markdown.code(warning.yellow().text()));
    }
    if (warning.review() != null) {
      all.add("review " + Markdown.code(warning.review().text()));
    }
    if (!warning.looks().isEmpty()) {
      all.add(
          warning.looks().stream()
              .map(look -> look.name() + " from " + look.register())
              .collect(Collectors.joining(", ", "with ", "")));
    }
    return String.join("<br>", all);
  }

  private void parameters() {
    List<List<String>> rows = new ArrayList<>();
    for (Parameter parameter : catalog.parameters().values()) {
      if (parameter.stream().equals(stream.id())) {
        rows.add(ParameterText.row(parameter));
      }
    }
    if (!rows.isEmpty()) {
      out.heading(4, "参数 · Parameters");
      out.table(ParameterText.HEADS, rows);
    }
  }

  private void compared() {
    List<List<String>> rows =
        catalog.compared().values().stream()
            .filter(each -> each.stream().equals(stream.id()))
            .map(
                each ->
                    List.of(
                        Markdown.code(each.id()),
                        Markdown.stacked(each.title()),
                        Markdown.code(each.one()) + "<br>" + Markdown.code(each.other()),
                        each.tolerance().amount().toPlainString()
                            + (each.tolerance().relative()
                                ? "%"
                                : catalog.indicator(each.one()).unit()),
                        Markdown.stacked(each.reason())))
            .toList();
    if (!rows.isEmpty()) {
      out.heading(4, "两处来源 · Two sources of one fact");
      out.table(List.of("comparison", "title", "indicators", "tolerance", "reason"), rows);
    }
  }

  private void indicators() {
    List<List<String>> rows = new ArrayList<>();
    for (Indicator each : catalog.indicatorsOf(stream)) {
      String ban =
          each.publicationBan() == null
              ? ""
              : "<br>not for publication: " + each.publicationBan().en();
      rows.add(
          List.of(
              Markdown.code(each.id()),
              Markdown.stacked(each.title()) + ban,
              each.unit(),
              Markdown.code(each.definition())));
    }
    if (!rows.isEmpty()) {
      out.heading(4, "指标 · Indicators");
      out.table(List.of("indicator", "title", "unit", "definition"), rows);
    }
  }
}
