package org.dajuan.reports.template;

import java.util.Map;
import java.util.Set;

/**
 * The variables of a template: {@code {region}} its name, {@code {region.whole}} 全县, {@code
 * {region.parent}}, {@code {period}}, {@code {period.previous}}, {@code {period.next}}, {@code
 * {period.asof}} （截至…） while the period is not over, {@code {date}} the day on which the report is
 * made.
 */
final class Variables {

  private static final Map<String, Set<String>> KNOWN =
      Map.of(
          "region", Set.of("", "whole", "parent"),
          "period", Set.of("", "previous", "next", "asof"),
          "date", Set.of(""));

  private Variables() {}

  static boolean isVariable(String word) {
    int dot = word.indexOf('.');
    return KNOWN.containsKey(dot < 0 ? word : word.substring(0, dot));
  }

  static Part parse(String word, String rest, int offset) {
    int dot = word.indexOf('.');
    String name = dot < 0 ? word : word.substring(0, dot);
    String of = dot < 0 ? "" : word.substring(dot + 1);
    if (!rest.isBlank() || !KNOWN.getOrDefault(name, Set.of()).contains(of)) {
      throw new GrammarException(
          offset, TemplateFaults.TEMPLATE_VARIABLE.with("variable", word + rest));
    }
    return new Part.Variable(offset, name, of);
  }
}
