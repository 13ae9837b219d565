package org.dajuan.reports.describe;

import java.util.List;
import java.util.stream.Collectors;
import org.dajuan.catalog.parameter.Parameter;

/** A parameter as a row of a table. */
final class ParameterText {

  static final List<String> HEADS = List.of("parameter", "title", "values", "source");

  private ParameterText() {}

  static List<String> row(Parameter parameter) {
    return List.of(
        Markdown.code(parameter.id()),
        Markdown.stacked(parameter.title()),
        parameter.values().stream()
            .map(each -> value(parameter, each))
            .collect(Collectors.joining("<br>")),
        Markdown.basis(parameter.basis()));
  }

  private static String value(Parameter parameter, Parameter.Value value) {
    String basis =
        value.basis().equals(parameter.basis()) ? "" : " (" + Markdown.basis(value.basis()) + ")";
    return value.value().toPlainString()
        + parameter.unit()
        + " from "
        + value.from()
        + ", "
        + value.pack()
        + basis;
  }
}
