package org.dajuan.records.transfer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.records.tabular.Row;
import org.jspecify.annotations.Nullable;

/** Watches the rows go by for what is said once of the whole table. Cheap per row. */
final class TableWatch {
  private final ImportColumns columns;
  private final boolean rowsAreComplete;
  private final BitSet unnamed = new BitSet();
  private final List<Finding> findings = new ArrayList<>();
  private long hidden;
  private @Nullable Place firstHidden;

  TableWatch(ImportColumns columns, boolean rowsAreComplete) {
    this.columns = columns;
    this.rowsAreComplete = rowsAreComplete;
  }

  void see(Row row) {
    if (row.isHidden()) {
      hidden++;
      firstHidden = firstHidden == null ? row.place(Row.WHOLE) : firstHidden;
    }
    // A row of CSV that is longer than the header is a fault of its own.
    int width = rowsAreComplete ? Math.min(row.size(), columns.width()) : row.size();
    for (int column = 0; column < width; column++) {
      if (!columns.isHeaded(column) && !row.text(column).isBlank() && !unnamed.get(column)) {
        unnamed.set(column);
        findings.add(
            TransferFaults.VALUES_WITHOUT_HEADING.at(
                row.place(column), "column", Row.columnName(column)));
      }
    }
  }

  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    if (firstHidden != null) {
      all.add(TransferFaults.HIDDEN_ROWS.at(firstHidden, "rows", hidden));
    }
    return all;
  }
}
