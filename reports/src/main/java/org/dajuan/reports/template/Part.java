package org.dajuan.reports.template;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A piece of a template, in reading order. {@code offset} is its place in the template's text. */
public sealed interface Part {

  int offset();

  /** CommonMark text, taken as it stands. */
  record Text(int offset, String text) implements Part {}

  /**
   * A figure, or several that are said in one wording: {@code {lane_km as=over}}.
   *
   * @param indicators ids, at least one
   * @param options by name, as written; their order is kept
   */
  record Figure(int offset, List<String> indicators, Map<String, String> options) implements Part {
    public Figure {
      indicators = List.copyOf(indicators);
    }

    /** How it is to be worded, {@code value} unless said. */
    public String as() {
      return options.getOrDefault("as", "value");
    }
  }

  /** Says that figures are estimated, where they are: {@code {estimated income_growth}}. */
  record Estimated(int offset, List<String> indicators) implements Part {
    public Estimated {
      indicators = List.copyOf(indicators);
    }
  }

  /** {@code {region}}, {@code {period.previous}}: the name and what of it. */
  record Variable(int offset, String name, String of) implements Part {}

  /** {@code {if condition}…{else}…{end}}. */
  record When(int offset, Condition condition, List<Part> then, List<Part> otherwise)
      implements Part {
    public When {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }

  /** {@code {name indicator}}: what the indicator is called in running text. */
  record Name(int offset, String indicator) implements Part {}

  /** {@code {prose name}}: a block of prose that an office answers for. */
  record Prose(int offset, String name) implements Part {}

  /** {@code {target indicator}}: what is aimed at in the year. */
  record Target(int offset, String indicator) implements Part {}

  /** {@code {plan}}: the targets of the following period, joined. */
  record Plan(int offset, String join) implements Part {}

  /**
   * A list over records: {@code {each register where … : {name}}}, or over the records that an
   * indicator counts: {@code {each of indicator : {name}}}.
   *
   * @param register whose records are listed, empty when those of an indicator are
   * @param of the indicator whose records are listed, empty when those of a register are
   * @param distinct whether records that read the same are named once
   * @param where condition over the register's fields, empty for all records
   * @param whereOffset where that condition begins
   * @param during date field that must lie in the report's period, null when any time
   * @param order fields by which they are sorted
   * @param limit most records that are named
   * @param join what stands between two
   * @param more what follows when there are more, {@code #} for how many there are in all
   * @param item text and fields of one record
   */
  record Each(
      int offset,
      String register,
      String of,
      boolean distinct,
      String where,
      int whereOffset,
      @Nullable String during,
      List<Order> order,
      int limit,
      String join,
      String more,
      List<Piece> item)
      implements Part {
    public Each {
      order = List.copyOf(order);
      item = List.copyOf(item);
    }
  }

  /** A field to sort by. */
  record Order(String field, boolean descending) {}

  /**
   * Text, or the name of a field, in the item of a list.
   *
   * @param isOrdinal whether a whole number is said as an ordinal: 第十一
   */
  record Piece(int offset, String text, boolean isField, boolean isOrdinal) {}
}
