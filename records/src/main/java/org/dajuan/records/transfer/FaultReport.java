package org.dajuan.records.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Objection;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.word.Localized;
import org.dajuan.records.database.Transaction;
import org.dajuan.records.tabular.Row;
import org.dajuan.records.tabular.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file a second time beside the sorted faults: each becomes a finding with its place, and
 * each faulty row is marked in a workbook. Both are streamed.
 */
final class FaultReport {
  private static final String QUERY =
      "SELECT _row, _column, code, severity, named, zh, en, remedy_zh, remedy_en FROM "
          + StagingArea.FAULTS
          + " ORDER BY _row, _column, code";

  private final ImportTable file;

  FaultReport(ImportTable file) {
    this.file = file;
  }

  /**
   * Reports all faults.
   *
   * @param workbook where the marked rows go, empty for nowhere
   * @param allRows whether the workbook repeats the good rows too
   */
  void write(Connection connection, Findings findings, Optional<Path> workbook, boolean allRows)
      throws SQLException, IOException {
    // A cursor, which the driver needs to stream, lives only within a transaction.
    Transaction.QUESTION.<IOException>run(
        connection,
        same -> {
          try (Statement statement = same.createStatement();
              RowReader reader = file.open();
              FaultWorkbook marked =
                  workbook.isPresent() ? new FaultWorkbook(workbook.get(), file.heading()) : null) {
            statement.setFetchSize(2_000);
            try (ResultSet faults = statement.executeQuery(QUERY)) {
              merge(reader, faults, findings, marked, allRows);
            }
          }
        });
  }

  private static void merge(
      RowReader reader,
      ResultSet faults,
      Findings findings,
      @Nullable FaultWorkbook marked,
      boolean allRows)
      throws SQLException, IOException {
    boolean more = faults.next();
    for (Row row = reader.next(); row != null; row = reader.next()) {
      List<String> problems = new ArrayList<>();
      List<Integer> columns = new ArrayList<>();
      boolean faulty = false;
      while (more && faults.getLong(1) == row.number()) {
        Objection objection = objection(faults);
        int column = faults.getInt(2);
        findings.add(objection.at(row.place(column)));
        problems.add(objection.message().zh() + objection.remedy().zh());
        columns.add(column);
        faulty |= objection.severity() == Severity.ERROR;
        more = faults.next();
      }
      boolean wanted = faulty || (allRows && !row.isBlank());
      if (marked != null && wanted) {
        marked.add(row, problems, columns);
      }
    }
    if (more) {
      throw new IllegalStateException("a fault of row " + faults.getLong(1) + " has no row");
    }
  }

  private static Objection objection(ResultSet row) throws SQLException {
    String[] named = (String[]) row.getArray(5).getArray();
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < named.length; i += 2) {
      values.put(named[i], named[i + 1]);
    }
    return new Objection(
        row.getString(3),
        Severity.valueOf(row.getString(4)),
        values,
        new Localized(row.getString(6), row.getString(7)),
        new Localized(row.getString(8), row.getString(9)));
  }
}
