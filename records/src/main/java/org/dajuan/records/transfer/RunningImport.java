package org.dajuan.records.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.org.Rights;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;
import org.dajuan.records.access.Sight;
import org.dajuan.records.database.Database;
import org.dajuan.records.database.Transaction;
import org.dajuan.records.draft.Conditions;
import org.dajuan.records.draft.Draft;
import org.dajuan.records.draft.DraftFault;
import org.dajuan.records.draft.ReferenceLookup;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.tabular.CellFault;
import org.dajuan.records.tabular.Row;
import org.dajuan.records.tabular.RowReader;
import org.dajuan.records.tabular.TabularFile;
import org.dajuan.records.write.RecordId;

/** One import from header to end, on one connection. Used once, by one thread. */
final class RunningImport {
  private static final int BATCH_ROWS = 2_000;
  private static final String UNIQUE_VIOLATION = "23505";

  private final Database database;
  private final ImportRequest request;
  private final Catalog catalog;
  private final RegisterTable table;
  private final Lifecycle lifecycle;
  private final Sight sight;
  private final TabularFile file;
  private final HeaderFinder.Header header;
  private final ImportColumns columns;
  private final Connection connection;
  private final Findings findings;
  private final ReferenceLookup references;
  private final ExistingRecords existing;
  private long read;
  private long unchanged;

  RunningImport(
      Database database,
      ImportRequest request,
      Catalog catalog,
      Register register,
      Sight sight,
      TabularFile file,
      HeaderFinder.Header header,
      ImportColumns columns,
      Connection connection,
      Findings findings) {
    this.database = database;
    this.request = request;
    this.catalog = catalog;
    this.table = RegisterTable.of(register);
    this.lifecycle = catalog.lifecycleOf(register);
    this.sight = sight;
    this.file = file;
    this.header = header;
    this.columns = columns;
    this.connection = connection;
    this.findings = findings;
    this.references = new ReferenceLookup(catalog, table);
    this.existing = new ExistingRecords(table, columns);
  }

  ImportOutcome run(RecordId ids, SecureRandom random, InstantSource clock, ImportProgress progress)
      throws SQLException, IOException {
    String name = String.valueOf(request.file().getFileName());
    try (StagingArea staging = new StagingArea(connection, catalog, table, name, ids, random)) {
      stage(staging, progress);
      if (read == 0) {
        findings.add(TransferFindings.noRows(header.row().place(CellFault.WHOLE_ROW)));
        return ImportOutcome.refused(findings);
      }
      progress.at(ImportProgress.Step.CHECKING, read);
      if (!check(name)) {
        return outcome(new StagedWrite.Written(0, 0), 0, Optional.empty());
      }
      long faulty = faultyRows();
      StagedWrite.Written written = new StagedWrite.Written(0, 0);
      if (faulty == 0 || request.goodRowsOnly()) {
        progress.at(ImportProgress.Step.WRITING, read - faulty);
        written = write(name, clock, faulty);
      }
      progress.at(ImportProgress.Step.REPORTING, faulty);
      return outcome(written, faulty, report(faulty));
    }
  }

  private void stage(StagingArea staging, ImportProgress progress)
      throws SQLException, IOException {
    RowDrafter drafter = new RowDrafter(catalog, table, columns, file.rowsAreComplete());
    List<StagedRow> batch = new ArrayList<>(BATCH_ROWS);
    List<RowFault> faults = new ArrayList<>();
    try (RowReader reader = HeaderFinder.openBelow(file, header)) {
      for (Row row = reader.next(); row != null; row = reader.next()) {
        if (row.isBlank()) {
          continue;
        }
        read++;
        StagedRow staged = drafter.draft(row, faults);
        if (!staged.faulty) {
          batch.add(staged);
        }
        if (batch.size() == BATCH_ROWS || faults.size() >= BATCH_ROWS) {
          flush(staging, batch, faults);
          progress.at(ImportProgress.Step.READING, read);
        }
      }
    }
    flush(staging, batch, faults);
  }

  private void flush(StagingArea staging, List<StagedRow> batch, List<RowFault> faults)
      throws SQLException {
    resolve(batch, faults);
    if (request.update()) {
      List<StagedRow> same = existing.complete(connection, batch);
      unchanged += same.size();
      batch.removeAll(same);
      batch.forEach(row -> checkUpdate(row, faults));
    }
    batch.forEach(row -> checkRight(row, faults));
    batch.removeIf(row -> row.faulty);
    staging.addRows(batch);
    staging.addFaults(faults);
    batch.clear();
    faults.clear();
  }

  private void resolve(List<StagedRow> batch, List<RowFault> faults) throws SQLException {
    if (!references.isNeeded()) {
      return;
    }
    List<Draft> drafts = batch.stream().map(row -> row.draft).toList();
    references.resolve(
        connection,
        drafts,
        (index, field, fault) -> {
          StagedRow row = batch.get(index);
          row.faulty = true;
          faults.add(new RowFault(row.number, columns.of(field), fault));
        });
  }

  /** Entering a record, or changing one, needs the right in the region it lies in and comes to. */
  private void checkRight(StagedRow row, List<RowFault> faults) {
    Rights.Action action = row.existing == null ? Rights.Action.CREATE : Rights.Action.EDIT;
    String region = row.draft.region(catalog);
    boolean here = region == null || sight.may(action, region);
    boolean before = row.existing == null || sight.may(action, row.existing.region());
    if (!row.faulty && !(here && before)) {
      row.faulty = true;
      faults.add(new RowFault(row.number, CellFault.WHOLE_ROW, ImportFaults.notPermitted(action)));
    }
  }

  /** What the write path of single records refuses is refused here too. */
  private void checkUpdate(StagedRow row, List<RowFault> faults) {
    if (row.existing == null) {
      return;
    }
    String state = row.existing.state();
    DraftFault fault = null;
    if (state.equals(State.VOIDED)) {
      fault = ImportFaults.recordVoided();
    } else if (row.state != null && !row.state.equals(state)) {
      fault = ImportFaults.stateByImport(state);
    } else if (lifecycle.findState(state).filter(State::end).isPresent()) {
      fault = ImportFaults.recordFinished(lifecycle.findState(state).orElseThrow());
    }
    if (fault != null) {
      row.faulty = true;
      faults.add(new RowFault(row.number, CellFault.WHOLE_ROW, fault));
    }
  }

  private boolean check(String name) throws SQLException {
    try {
      new StagingChecks(connection, catalog, table, columns).run();
      return true;
    } catch (SQLException e) {
      if (!Conditions.isDataException(e)) {
        throw e;
      }
      findings.add(TransferFindings.notComputable(name, String.valueOf(e.getMessage())));
      return false;
    }
  }

  private long faultyRows() throws SQLException {
    String sql =
        "SELECT count(DISTINCT _row) FROM " + StagingArea.FAULTS + " WHERE severity = 'ERROR'";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private StagedWrite.Written write(String name, InstantSource clock, long faulty)
      throws SQLException {
    StagedWrite write = new StagedWrite(database, connection, table);
    try {
      StagedWrite.Written written =
          Transaction.CHANGE.on(
              connection,
              same -> {
                if (faulty > 0) {
                  write.removeFaulty();
                }
                return write.write(request.actor().name(), clock.instant());
              });
      write.committed();
      return written;
    } catch (StagedWrite.ChangedMeanwhileException e) {
      findings.add(TransferFindings.changedMeanwhile(name));
      return new StagedWrite.Written(0, 0);
    } catch (SQLException e) {
      if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
        throw e;
      }
      findings.add(TransferFindings.changedMeanwhile(name));
      return new StagedWrite.Written(0, 0);
    } finally {
      write.close();
    }
  }

  private Optional<Path> report(long faulty) throws SQLException, IOException {
    if (faultCount() == 0) {
      return Optional.empty();
    }
    Optional<Path> workbook = faulty == 0 ? Optional.empty() : writableFaultsFile();
    new FaultReport(file, header).write(connection, findings, workbook, !request.goodRowsOnly());
    return workbook;
  }

  /** The findings say everything too; a folder that may not be written to is no reason to fail. */
  private Optional<Path> writableFaultsFile() {
    Path target = request.faultsFile();
    if (target == null) {
      return Optional.empty();
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null && Files.isWritable(folder)) {
      return Optional.of(target);
    }
    findings.add(TransferFindings.faultsFileNotWritten(target.toString()));
    return Optional.empty();
  }

  private long faultCount() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + StagingArea.FAULTS)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private ImportOutcome outcome(
      StagedWrite.Written written, long faulty, Optional<Path> faultsFile) {
    return new ImportOutcome(
        read, written.created(), written.updated(), unchanged, faulty, findings, faultsFile);
  }
}
