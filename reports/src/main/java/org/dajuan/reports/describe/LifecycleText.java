package org.dajuan.reports.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.org.Role;
import org.dajuan.catalog.register.Deadline;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.register.Transition;

/** A life cycle as a Mermaid diagram and as a table of its steps. */
final class LifecycleText {

  private final Catalog catalog;
  private final Lifecycle lifecycle;

  LifecycleText(Catalog catalog, Lifecycle lifecycle) {
    this.catalog = catalog;
    this.lifecycle = lifecycle;
  }

  void write(Markdown out) {
    diagram(out);
    steps(out);
    out.item("correct 更正: " + roles(lifecycle.correctRoles()));
    out.item("void 作废: " + roles(lifecycle.voidRoles()));
    out.item("source: " + Markdown.basis(lifecycle.basis()));
  }

  private void diagram(Markdown out) {
    out.line("").line("```mermaid").line("stateDiagram-v2").line("  direction LR");
    out.line("  classDef side stroke-dasharray: 4 3");
    for (State state : lifecycle.states()) {
      out.line("  state \"" + label(Markdown.both(state.title())) + "\" as " + id(state.id()));
    }
    out.line("  [*] --> " + id(lifecycle.initial()));
    for (Transition step : lifecycle.transitions()) {
      for (State from : lifecycle.states()) {
        if (step.from().contains(from.id())) {
          out.line("  " + id(from.id()) + " --> " + id(step.to()) + ": " + arrow(step));
        }
      }
    }
    for (State state : lifecycle.states()) {
      if (state.end()) {
        out.line("  " + id(state.id()) + " --> [*]");
      }
    }
    for (State state : lifecycle.states()) {
      if (state.side()) {
        out.line("  class " + id(state.id()) + " side");
      }
    }
    out.line("```").line("");
  }

  private static String arrow(Transition step) {
    String time = step.within() == null ? "" : " (" + Markdown.limit(step.within()) + ")";
    return label(step.title().zh() + time);
  }

  /** Mermaid reads quotation marks, colons and semicolons itself. */
  private static String label(String text) {
    return text.replace('"', '\'').replace(':', '：').replace(';', '；');
  }

  private static String id(String state) {
    return "s_" + state.replace('-', '_');
  }

  private void steps(Markdown out) {
    List<List<String>> rows = new ArrayList<>();
    for (Transition step : lifecycle.transitions()) {
      rows.add(
          List.of(
              Markdown.stacked(step.title()),
              lifecycle.states().stream()
                      .filter(each -> step.from().contains(each.id()))
                      .map(each -> each.title().zh())
                      .collect(Collectors.joining("、"))
                  + " → "
                  + lifecycle.findState(step.to()).map(each -> each.title().zh()).orElse(step.to()),
              roles(step.roles()),
              needs(step),
              deadline(step),
              Markdown.basis(step.basis(), lifecycle.basis(), "life cycle")));
    }
    out.table(List.of("step", "from → to", "who", "needs", "deadline", "source"), rows);
  }

  private String needs(Transition step) {
    List<String> needs = new ArrayList<>();
    if (!step.requires().isEmpty()) {
      needs.add(String.join(", ", step.requires()));
    }
    if (!step.evidence().isEmpty()) {
      needs.add("evidence: " + String.join(" or ", step.evidence()));
    }
    if (step.guard() != null) {
      needs.add(Markdown.code(step.guard()));
    }
    if (step.reasonNeeded()) {
      needs.add("a reason");
    }
    if (step.otherPerson()) {
      needs.add("another person");
    }
    return String.join("; ", needs);
  }

  private String deadline(Transition step) {
    Deadline deadline = step.deadline();
    if (deadline == null) {
      return "";
    }
    StringBuilder text = new StringBuilder(Markdown.limit(deadline.within()));
    if (deadline.since() != null) {
      text.append(" since ").append(deadline.since());
    }
    if (deadline.notCounted() != null) {
      text.append(", not counted from ").append(deadline.notCounted().from());
      text.append(" to ").append(deadline.notCounted().to());
    }
    if (deadline.extension() != null) {
      text.append(", ").append(Markdown.limit(deadline.extension().by())).append(" more when ");
      text.append(Markdown.code(deadline.extension().when()));
    }
    if (!deadline.rollover()) {
      text.append(", no roll-over");
    }
    for (Deadline.Escalation each : deadline.escalations()) {
      text.append("; overdue ");
      text.append(each.after().amount() == 0 ? "" : Markdown.limit(each.after()) + " ");
      text.append("→ ").append(roles(List.of(each.role())));
    }
    return text.toString();
  }

  private String roles(Collection<String> ids) {
    if (ids.isEmpty()) {
      return "whoever may edit";
    }
    return ids.stream()
        .sorted()
        .map(id -> catalog.roles().get(id))
        .map(Role::title)
        .map(title -> title.zh())
        .collect(Collectors.joining("、"));
  }
}
