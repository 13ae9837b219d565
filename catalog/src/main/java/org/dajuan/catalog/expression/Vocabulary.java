package org.dajuan.catalog.expression;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The words of the expression language. Whatever is not here is the name of a field. */
public final class Vocabulary {

  static final Set<String> KEYWORDS =
      Set.of(
          "and",
          "or",
          "not",
          "in",
          "like",
          "is",
          "null",
          "between",
          "case",
          "when",
          "then",
          "else",
          "end",
          "true",
          "false",
          "distinct",
          "from");

  static final String PARAMETER = "parameter";

  static final Set<String> FUNCTIONS =
      Set.of(
          "coalesce",
          "nullif",
          "abs",
          "lower",
          "upper",
          "trim",
          "char_length",
          "substring",
          "number_of",
          "extract",
          "has",
          PARAMETER);

  /** Date column that stands for the present day where an evaluator supplies one. */
  static final String TODAY = "today";

  static final Set<String> AGGREGATES = Set.of("count", "sum", "min", "max");

  static final Set<String> DATE_PARTS = Set.of("year", "quarter", "month", "day");

  private Vocabulary() {}

  /** Words that cannot be the name of a field, since they would be read as part of the language. */
  public static Set<String> reserved() {
    Set<String> words = new TreeSet<>(KEYWORDS);
    words.add(TODAY);
    return words;
  }

  static boolean isFunction(String word) {
    return FUNCTIONS.contains(word) || AGGREGATES.contains(word);
  }

  static String functionList() {
    TreeSet<String> all = new TreeSet<>(FUNCTIONS);
    all.addAll(AGGREGATES);
    return String.join(", ", List.copyOf(all));
  }
}
