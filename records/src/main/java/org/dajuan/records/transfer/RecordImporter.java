package org.dajuan.records.transfer;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Sight;
import org.dajuan.records.database.Database;
import org.dajuan.records.database.DatabaseException;
import org.dajuan.records.draft.RecordFaults;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.tabular.TabularFile;
import org.dajuan.records.tabular.UnreadableFileException;
import org.dajuan.records.write.RecordId;

/**
 * Imports CSV files and workbooks of any size into a register: rows are read into a temporary
 * table, checked as a set, and become entries and records in one transaction. A file with faults is
 * refused as a whole, or its good rows go in, as the request says. Memory is bounded. Thread-safe.
 */
public final class RecordImporter {
  /** Smaller imports change little of what the planner knows. */
  private static final long ANALYZE_FROM_ROWS = 1_000;

  private final Catalog catalog;
  private final Database database;
  private final Access access;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private final RecordId ids;

  public RecordImporter(Catalog catalog, Database database, InstantSource clock) {
    this.catalog = catalog;
    this.database = database;
    this.access = new Access(catalog, database);
    this.clock = clock;
    this.ids = new RecordId(clock, random);
  }

  /**
   * Imports a file.
   *
   * @throws IOException when the file, or the workbook of faults, cannot be read or written for a
   *     reason that lies outside the file's content
   * @throws DatabaseException when the database fails; nothing was imported then
   */
  public ImportOutcome run(ImportRequest request, ImportProgress progress) throws IOException {
    Findings findings = new Findings();
    Optional<Register> register = catalog.findRegister(request.register());
    if (register.isEmpty()) {
      findings.add(
          RecordFaults.unknownRegister(request.register(), catalog)
              .at(new Place.InField(request.register(), "", "*")));
      return ImportOutcome.refused(findings);
    }
    try (TabularFile file = TabularFile.open(request.file())) {
      return run(request, register.get(), file, findings, progress);
    } catch (UnreadableFileException e) {
      findings.add(e.finding());
      return ImportOutcome.refused(findings);
    }
  }

  private ImportOutcome run(
      ImportRequest request,
      Register register,
      TabularFile file,
      Findings findings,
      ImportProgress progress)
      throws IOException {
    String name = String.valueOf(request.file().getFileName());
    int sheet = request.sheet() == null ? -1 : file.sheets().indexOf(request.sheet());
    if (sheet < 0 && request.sheet() != null) {
      findings.add(
          TransferFaults.UNKNOWN_SHEET.at(
              Place.InFile.whole(name),
              "sheet",
              request.sheet(),
              "known",
              String.join("、", file.sheets())));
      return ImportOutcome.refused(findings);
    }
    Optional<ImportTable> table = ImportTable.find(catalog, register, file, sheet, name);
    file.remarks().stream()
        .filter(each -> table.isEmpty() || table.get().concerns(each))
        .forEach(findings::add);
    if (table.isEmpty()) {
      findings.add(
          TransferFaults.NO_HEADER.at(
              new Place.InFile(name, 1, 0), "columns", TransferFaults.columns(register.fields())));
      return ImportOutcome.refused(findings);
    }
    table.get().findings().forEach(findings::add);
    if (findings.hasErrors()) {
      return ImportOutcome.refused(findings);
    }
    Sight sight = access.sight(request.actor(), register);
    ImportOutcome outcome =
        access
            .as(request.actor())
            .keep(
                connection ->
                    new RunningImport(
                            database,
                            request,
                            catalog,
                            register,
                            sight,
                            table.get(),
                            connection,
                            findings)
                        .run(ids, random, clock, progress));
    if (outcome.created() + outcome.updated() >= ANALYZE_FROM_ROWS) {
      analyze(RegisterTable.of(register));
    }
    return outcome;
  }

  /**
   * Tells PostgreSQL's planner at once what the table holds now; figures are computed next, long
   * before it would look by itself. Only the owner may.
   */
  private void analyze(RegisterTable table) {
    database
        .asOwner()
        .change(
            connection -> {
              try (Statement statement = connection.createStatement()) {
                return statement.execute("ANALYZE " + table.sqlName());
              }
            });
  }
}
