package org.dajuan.records.transfer;

import java.util.Optional;
import java.util.stream.IntStream;
import org.dajuan.catalog.finding.Objection;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.tabular.Row;
import org.dajuan.records.tabular.RowObjection;

/**
 * Lines among the records of a table that are none: totals, and who filled it in. A line is a total
 * by the first text in it, and a signature when it leaves fields empty that every record fills.
 * Such a line is said and passed over.
 */
final class FootLine {
  private static final int LONGEST = 40;

  /** A longer text is no word; nor is it worth looking at. */
  private static final int LONGEST_TEXT = 200;

  /** A total is named in one of the first cells, after the number of the line and a place. */
  private static final int CELLS = 4;

  private final ImportColumns columns;
  private final int[] required;

  FootLine(Register register, ImportColumns columns) {
    this.columns = columns;
    this.required =
        IntStream.range(0, register.fields().size())
            .filter(i -> register.isRequired(register.fields().get(i)) && columns.has(i))
            .map(columns::of)
            .toArray();
  }

  /** What is said of such a line; empty when the row may be a record. */
  Optional<RowObjection> recognise(Row row) {
    int looked = 0;
    for (int column = 0; column < row.size() && looked < CELLS; column++) {
      String text = row.text(column);
      if (isPassedOver(row, column) || text.length() > LONGEST_TEXT) {
        continue;
      }
      String word = TableWords.compared(text);
      if (isTotal(word, looked == 0)) {
        return said(TransferFaults.TOTAL_LINE.with("text", shown(text)), row, column);
      } else if (looked == 0 && isSignature(word) && lacksRequired(row)) {
        return said(TransferFaults.SIGNATURE_LINE.with("text", shown(text)), row, column);
      }
      looked++;
    }
    return Optional.empty();
  }

  /** Blank cells, and those of columns that a workbook of faults adds. */
  private boolean isPassedOver(Row row, int column) {
    return row.text(column).isBlank() || columns.isFaultColumn(column);
  }

  private static Optional<RowObjection> said(Objection objection, Row row, int column) {
    return Optional.of(new RowObjection(row.number(), column, objection));
  }

  private static String shown(String text) {
    String stripped = text.strip();
    return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) + "…" : stripped;
  }

  /** In the first cell the words may follow a name, as in 丰州镇小计; else they stand alone. */
  private static boolean isTotal(String word, boolean first) {
    String plain = word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
    if (TableWords.TOTAL.contains(plain)) {
      return true;
    }
    return first
        && TableWords.TOTAL_END.stream()
            .anyMatch(each -> plain.endsWith(each) || plain.startsWith(each + "("));
  }

  private static boolean isSignature(String word) {
    return TableWords.SIGNATURE.stream()
        .anyMatch(
            each ->
                word.equals(each)
                    || word.startsWith(each + ":")
                    || word.startsWith(each + "(") && word.contains(":"));
  }

  private boolean lacksRequired(Row row) {
    for (int column : required) {
      if (row.text(column).isBlank()) {
        return true;
      }
    }
    return false;
  }
}
