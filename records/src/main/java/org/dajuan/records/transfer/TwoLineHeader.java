package org.dajuan.records.transfer;

import java.util.Optional;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.tabular.Row;

/**
 * Headings on two lines: the name of a group above, merged over several columns, and below it what
 * each column of the group holds. A column is then called by both, 资金 and 其中上级资金, or by the one of
 * them that is a field's name; a column of totals is called by its group.
 */
final class TwoLineHeader {
  private TwoLineHeader() {}

  /** The two rows as one row of headings; empty when the lower one is no part of a header. */
  static Optional<Row> join(Register register, Row upper, Row lower) {
    int width = Math.max(upper.size(), lower.size());
    String[] joined = new String[width];
    String group = "";
    int underBlank = 0;
    int blankBelow = 0;
    for (int column = 0; column < width; column++) {
      String above = upper.text(column).strip();
      String below = lower.text(column).strip();
      group = above.isEmpty() ? group : above;
      if (below.isEmpty()) {
        joined[column] = above;
        blankBelow += above.isEmpty() ? 0 : 1;
        continue;
      }
      if (!isHeading(lower, column) || !isGrouped(upper, lower, column)) {
        return Optional.empty();
      }
      underBlank += above.isEmpty() ? 1 : 0;
      joined[column] = name(register, group, below);
    }
    Row row = lower.withTexts(joined);
    int together = ImportColumns.matches(register, row);
    boolean saysMore = together > ImportColumns.matches(register, upper);
    // A title above a whole header adds nothing to it.
    boolean needsBoth = together > ImportColumns.matches(register, lower);
    return underBlank > 0 && needsBoth && (saysMore || blankBelow > 0)
        ? Optional.of(row)
        : Optional.empty();
  }

  /** Text, and not what a first row of records would hold. */
  private static boolean isHeading(Row lower, int column) {
    String text = lower.text(column).strip();
    return lower.kind(column) == Row.Kind.TEXT && !Character.isDigit(text.charAt(0));
  }

  /** Below a blank cell, or below the first cell of a group. */
  private static boolean isGrouped(Row upper, Row lower, int column) {
    boolean blank = upper.text(column).isBlank();
    boolean begins = upper.text(column + 1).isBlank() && !lower.text(column + 1).isBlank();
    return blank || begins;
  }

  private static String name(Register register, String group, String below) {
    HeaderName lower = HeaderName.of(below);
    String unit = lower.unit().isEmpty() ? "" : "（" + lower.unit() + "）";
    String both = HeaderName.of(group).name() + lower.name() + unit;
    if (TableWords.TOTAL.contains(lower.name())) {
      return unit.isEmpty() ? group : HeaderName.of(group).name() + unit;
    } else if (ImportColumns.isField(register, both)) {
      return both;
    }
    return ImportColumns.isField(register, below) ? below : both;
  }
}
