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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Objection;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.org.Rights;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;
import org.dajuan.records.access.Sight;
import org.dajuan.records.database.Database;
import org.dajuan.records.database.Transaction;
import org.dajuan.records.draft.Conditions;
import org.dajuan.records.draft.RecordDraft;
import org.dajuan.records.draft.RecordFaults;
import org.dajuan.records.draft.ReferenceLookup;
import org.dajuan.records.draft.WaysIn;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.tabular.Row;
import org.dajuan.records.tabular.RowObjection;
import org.dajuan.records.tabular.RowReader;
import org.dajuan.records.write.RecordId;
import org.jspecify.annotations.Nullable;

/** One import from header to end, on one connection. Used once, by one thread. */
final class RunningImport {
  private static final int BATCH_ROWS = 2_000;

  /** Of more refused rows it is not said that they speak of one record. */
  private static final int MOST_REFUSED = 100_000;

  private static final String UNIQUE_VIOLATION = "23505";

  private final Database database;
  private final ImportRequest request;
  private final Catalog catalog;
  private final RegisterTable table;
  private final Lifecycle lifecycle;
  private final Sight sight;
  private final ImportTable file;
  private final ImportColumns columns;
  private final Connection connection;
  private final Findings findings;
  private final ReferenceLookup references;
  private final ExistingRecords existing;

  /** The records of refused rows, with the first such row of each. */
  private final Map<UUID, Long> refused = new HashMap<>();

  private long read;
  private long unchanged;

  RunningImport(
      Database database,
      ImportRequest request,
      Catalog catalog,
      Register register,
      Sight sight,
      ImportTable file,
      Connection connection,
      Findings findings) {
    this.database = database;
    this.request = request;
    this.catalog = catalog;
    this.table = RegisterTable.of(register);
    this.lifecycle = catalog.lifecycleOf(register);
    this.sight = sight;
    this.file = file;
    this.columns = file.columns();
    this.connection = connection;
    this.findings = findings;
    this.references = new ReferenceLookup(catalog, table);
    this.existing = new ExistingRecords(table, columns);
  }

  ImportOutcome run(RecordId ids, SecureRandom random, InstantSource clock, ImportProgress progress)
      throws SQLException, IOException {
    String name = String.valueOf(request.file().getFileName());
    try (StagingArea staging =
        new StagingArea(connection, catalog, table, name, file.numbers(), ids, random)) {
      stage(staging, progress);
      if (read == 0) {
        findings.add(TransferFaults.NO_ROWS.at(file.heading().place(Row.WHOLE)));
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
    boolean complete = file.file().rowsAreComplete();
    RowDrafter drafter = new RowDrafter(catalog, table, columns, complete);
    FootLine footLine = new FootLine(table.register(), columns);
    TableWatch watch = new TableWatch(columns, complete);
    List<StagedRow> batch = new ArrayList<>(BATCH_ROWS);
    List<RowObjection> objections = new ArrayList<>();
    try (RowReader reader = file.open()) {
      for (Row row = reader.next(); row != null; row = reader.next()) {
        if (row.isBlank()) {
          continue;
        }
        watch.see(row);
        Optional<RowObjection> passedOver = footLine.recognise(row);
        if (passedOver.isPresent()) {
          objections.add(passedOver.get());
          continue;
        }
        read++;
        StagedRow staged = drafter.draft(row, objections);
        if (!staged.faulty) {
          batch.add(staged);
        }
        if (batch.size() == BATCH_ROWS || objections.size() >= BATCH_ROWS) {
          flush(staging, batch, objections);
          progress.at(ImportProgress.Step.READING, read);
        }
      }
    }
    flush(staging, batch, objections);
    watch.findings().forEach(findings::add);
  }

  private void flush(StagingArea staging, List<StagedRow> batch, List<RowObjection> objections)
      throws SQLException {
    resolve(batch, objections);
    if (request.update()) {
      List<StagedRow> same = existing.complete(connection, batch);
      unchanged += same.size();
      batch.removeAll(same);
      batch.forEach(row -> checkUpdate(row, objections));
    }
    batch.forEach(row -> checkRight(row, objections));
    batch.removeIf(row -> row.faulty);
    staging.addRows(batch);
    staging.add(objections);
    batch.clear();
    objections.clear();
  }

  private void resolve(List<StagedRow> batch, List<RowObjection> objections) throws SQLException {
    if (!references.isNeeded()) {
      return;
    }
    List<RecordDraft> drafts = batch.stream().map(row -> row.draft).toList();
    references.resolve(
        connection,
        drafts,
        (index, field, objection) -> {
          StagedRow row = batch.get(index);
          row.faulty = true;
          objections.add(new RowObjection(row.number, columns.of(field), objection));
        });
  }

  /** Entering a record, or changing one, needs the right in the region it lies in and comes to. */
  private void checkRight(StagedRow row, List<RowObjection> objections) {
    Rights.Action action = row.existing == null ? Rights.Action.CREATE : Rights.Action.EDIT;
    String region = row.draft.region(catalog);
    boolean here = region == null || sight.may(action, region);
    boolean before = row.existing == null || sight.may(action, row.existing.region());
    if (!row.faulty && !(here && before)) {
      row.faulty = true;
      objections.add(
          new RowObjection(
              row.number, Row.WHOLE, RecordFaults.notPermitted(table.register(), action)));
    }
  }

  /** What the write path of single records refuses is refused here too. */
  private void checkUpdate(StagedRow row, List<RowObjection> objections) {
    if (row.existing == null) {
      return;
    }
    String state = row.existing.state();
    Objection objection = null;
    if (state.equals(State.VOIDED)) {
      objection = RecordFaults.RECORD_VOIDED.with();
    } else if (row.state != null && !row.state.equals(state)) {
      objection = ImportFaults.STATE_BY_IMPORT.with("state", state);
    } else if (lifecycle.findState(state).filter(State::end).isPresent()) {
      objection =
          RecordFaults.RECORD_FINISHED.with(
              "state", lifecycle.findState(state).orElseThrow().title());
    }
    if (objection != null) {
      row.faulty = true;
      objections.add(new RowObjection(row.number, Row.WHOLE, objection));
      sayRepeated(row, row.existing.id(), objections);
    }
  }

  /** Refused rows are not staged, so the check of the staged ones does not see them twice. */
  private void sayRepeated(StagedRow row, UUID record, List<RowObjection> objections) {
    Long first = refused.size() < MOST_REFUSED ? refused.putIfAbsent(record, row.number) : null;
    if (first != null) {
      objections.add(
          new RowObjection(
              row.number,
              Row.WHOLE,
              ImportFaults.DUPLICATE_IN_FILE.saying(file.numbers().label(first))));
    }
  }

  private boolean check(String name) throws SQLException {
    try {
      new StagingChecks(
              connection,
              table,
              columns,
              file.numbers(),
              new WaysIn(lifecycle, request.actor(), sight),
              lifecycle)
          .run();
      return true;
    } catch (SQLException e) {
      if (!Conditions.isDataException(e)) {
        throw e;
      }
      findings.add(
          RecordFaults.RULE_NOT_COMPUTABLE.at(
              Place.InFile.whole(name),
              "rule",
              table.register().id(),
              "reason",
              String.valueOf(e.getMessage())));
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
      findings.add(TransferFaults.CHANGED_MEANWHILE.at(Place.InFile.whole(name)));
      return new StagedWrite.Written(0, 0);
    } catch (SQLException e) {
      if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
        throw e;
      }
      findings.add(TransferFaults.CHANGED_MEANWHILE.at(Place.InFile.whole(name)));
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
    new FaultReport(file).write(connection, findings, workbook, !request.goodRowsOnly());
    return workbook;
  }

  /** The findings say everything too; a folder that may not be written to is no reason to fail. */
  private Optional<Path> writableFaultsFile() {
    Path target = request.faultsFile();
    if (target == null) {
      return Optional.empty();
    }
    Path folder = target.toAbsolutePath().normalize().getParent();
    if (isWithinPack(folder)) {
      findings.add(TransferFaults.FAULTS_FILE_IN_PACK.at(Place.InFile.whole(target.toString())));
      return Optional.empty();
    }
    if (folder != null && Files.isWritable(folder)) {
      return Optional.of(target);
    }
    findings.add(TransferFaults.FAULTS_FILE_NOT_WRITTEN.at(Place.InFile.whole(target.toString())));
    return Optional.empty();
  }

  /** What lies in a pack's folders is part of the pack; a workbook of ours must not be. */
  private static boolean isWithinPack(@Nullable Path folder) {
    for (Path each = folder; each != null; each = each.getParent()) {
      if (Files.exists(each.resolve("pack.yaml"))) {
        return true;
      }
    }
    return false;
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
