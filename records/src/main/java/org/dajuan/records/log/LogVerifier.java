package org.dajuan.records.log;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Register;
import org.dajuan.ledger.note.VerifierKey;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.database.Database;
import org.dajuan.records.database.DatabaseException;
import org.dajuan.records.log.SignedCheckpoints.Signed;
import org.dajuan.records.schema.RegisterTable;

/**
 * Re-reads every entry, row and published file, and names whatever was changed behind the program's
 * back: entries removed, rewritten, swapped or cut off; contents that are not what was committed
 * to; tiles and checkpoints that differ or are not signed; rows edited, deleted or inserted.
 *
 * <p>Sees one moment of the database, so records may be entered meanwhile. Streams: memory is
 * bounded, time grows with the number of entries and rows. Signs and mends nothing. What it cannot
 * see is a folder put back as a whole to an earlier day: that only a witness can.
 */
public final class LogVerifier {

  private static final String VERSION_GAPS =
      """
      SELECT seq, register, record_id::text, version, before + 1
      FROM (
        SELECT seq, register, record_id, version,
               coalesce(lag(version) OVER (PARTITION BY register, record_id ORDER BY seq), 0)
                 AS before
        FROM ledger.entry
        WHERE record_id IS NOT NULL AND register IS NOT NULL
      ) e
      WHERE version <> before + 1
      ORDER BY seq
      """;

  /**
   * Within a content every quote of a value is escaped, so that the text found can only be the key.
   * Of an erased content the next entry of its record that has one tells the region.
   */
  private static final String REGIONS =
      """
      SELECT seq, said, coalesce(region_code, '')
      FROM (
        SELECT seq, region_code, register,
               coalesce(substring(content FROM '"@region":"([^"\\\\]*)"'), '') AS said
        FROM ledger.entry
        WHERE register IS NOT NULL AND content IS NOT NULL
      ) e
      WHERE said <> coalesce(region_code, '')
      ORDER BY seq
      """;

  /** What was erased by the program is followed by an entry of the same record that says so. */
  private static final String ERASED =
      """
      SELECT e.seq, e.register, e.record_id::text
      FROM ledger.entry e
      WHERE e.content IS NULL AND NOT EXISTS (
        SELECT FROM ledger.entry l
        WHERE l.record_id = e.record_id AND l.register = e.register AND l.seq > e.seq
          AND l.kind = 'erase' AND l.content IS NOT NULL)
      ORDER BY e.seq
      """;

  private static final String REGISTERS =
      """
      SELECT register, count(DISTINCT record_id)
      FROM ledger.entry
      WHERE record_id IS NOT NULL AND register IS NOT NULL
      GROUP BY register
      ORDER BY register
      """;

  private final Database database;
  private final LogFiles files;
  private final Catalog catalog;

  public LogVerifier(Database database, DataFolder folder, Catalog catalog) {
    this.database = database;
    this.files = LogFiles.of(folder);
    this.catalog = catalog;
  }

  /** Verifies with the public key of the data folder. */
  public LogVerification verify() {
    return verify(Optional.empty());
  }

  /**
   * Verifies.
   *
   * @param trusted the log's public key as known from elsewhere; the data folder's own key proves
   *     less, because who can change the folder can change it too
   * @throws LedgerException if database or files cannot be read at all
   */
  public LogVerification verify(Optional<VerifierKey> trusted) {
    LogFindings findings = new LogFindings();
    Optional<VerifierKey> own = files.findVerifierKey();
    Optional<String> file = files.findCheckpoint();
    try {
      return database
          .asEngine()
          .look(
              snapshot -> {
                Optional<Signed> newest = SignedCheckpoints.findNewest(snapshot);
                Optional<VerifierKey> key = trusted.isPresent() ? trusted : own;
                if (key.isEmpty()) {
                  return withoutKey(snapshot, newest, findings);
                }
                return verify(snapshot, key.get(), fileAsOf(file, newest), newest, findings);
              });
    } catch (DatabaseException refused) {
      throw new LedgerException("The ledger cannot be read: " + refused.getMessage(), refused);
    } catch (IOException unreadable) {
      throw new LedgerException(
          "The ledger's files cannot be read: " + unreadable.getMessage(), unreadable);
    }
  }

  /** The file is written after the row: read again when it seems to lag behind. */
  private Optional<String> fileAsOf(Optional<String> file, Optional<Signed> newest) {
    boolean lags = newest.isPresent() && !file.equals(newest.map(Signed::note));
    return lags ? files.findCheckpoint() : file;
  }

  private LogVerification verify(
      Connection snapshot,
      VerifierKey key,
      Optional<String> file,
      Optional<Signed> newest,
      LogFindings findings)
      throws SQLException, IOException {
    long published = CheckpointFileCheck.check(file, newest, key, findings);
    try (CheckpointCheck checkpoints = new CheckpointCheck(snapshot, key, findings)) {
      EntryCheck entries =
          new EntryCheck(new SnapshotTiles(files.tiles()), published, checkpoints::at, findings);
      entries.run(snapshot);
      return finish(snapshot, entries, published, checkpoints.checked(), key.name(), findings);
    }
  }

  /** Before the first publication there is nothing but entries and rows. */
  private LogVerification withoutKey(
      Connection snapshot, Optional<Signed> newest, LogFindings findings)
      throws SQLException, IOException {
    if (newest.isPresent()) {
      findings.file(LogFaults.KEY_MISSING, "ledger.vkey");
    }
    EntryCheck entries =
        new EntryCheck(new SnapshotTiles(files.tiles()), 0, (size, root) -> {}, findings);
    entries.run(snapshot);
    return finish(snapshot, entries, 0, 0, "", findings);
  }

  private LogVerification finish(
      Connection snapshot,
      EntryCheck entries,
      long published,
      long checkpoints,
      String origin,
      LogFindings findings)
      throws SQLException {
    checkHead(snapshot, entries.end(), Reservation.underway(snapshot), findings);
    checkVersions(snapshot, findings);
    checkRegions(snapshot, findings);
    checkErased(snapshot, findings);
    new LookCheck(findings).run(snapshot);
    checkRegisters(snapshot, findings);
    RowCheck rows = new RowCheck(snapshot, findings);
    for (Register register : catalog.registers().values()) {
      if (hasTable(snapshot, register)) {
        rows.run(register);
      }
    }
    return new LogVerification(
        findings.findings(),
        entries.entries(),
        published,
        checkpoints,
        rows.rows(),
        entries.erased(),
        origin);
  }

  private static void checkHead(
      Connection snapshot, long end, List<long[]> underway, LogFindings findings)
      throws SQLException {
    try (Statement statement = snapshot.createStatement();
        ResultSet row = statement.executeQuery("SELECT next FROM ledger.head")) {
      long next = row.next() ? row.getLong(1) : -1;
      if (next != end && !(next > end && Reservation.covers(underway, end, next - 1))) {
        findings.head(next, end);
      }
    }
  }

  private static void checkVersions(Connection snapshot, LogFindings findings) throws SQLException {
    try (Statement statement = snapshot.createStatement()) {
      statement.setFetchSize(1_000);
      try (ResultSet row = statement.executeQuery(VERSION_GAPS)) {
        while (row.next()) {
          findings.versionGap(
              row.getLong(1), row.getString(2), row.getString(3), row.getInt(4), row.getInt(5));
        }
      }
    }
  }

  /** The column decides who sees an entry; it is outside of what the entry commits to. */
  private static void checkRegions(Connection snapshot, LogFindings findings) throws SQLException {
    try (Statement statement = snapshot.createStatement()) {
      statement.setFetchSize(1_000);
      try (ResultSet row = statement.executeQuery(REGIONS)) {
        while (row.next()) {
          findings.regionChanged(row.getLong(1), row.getString(2), row.getString(3));
        }
      }
    }
  }

  private static void checkErased(Connection snapshot, LogFindings findings) throws SQLException {
    try (Statement statement = snapshot.createStatement()) {
      statement.setFetchSize(1_000);
      try (ResultSet row = statement.executeQuery(ERASED)) {
        while (row.next()) {
          findings.erasedWithoutEntry(row.getLong(1), row.getString(2), row.getString(3));
        }
      }
    }
  }

  private void checkRegisters(Connection snapshot, LogFindings findings) throws SQLException {
    try (Statement statement = snapshot.createStatement();
        ResultSet row = statement.executeQuery(REGISTERS)) {
      while (row.next()) {
        if (catalog.findRegister(row.getString(1)).isEmpty()) {
          findings.registerUnknown(row.getString(1), row.getLong(2));
        }
      }
    }
  }

  private static boolean hasTable(Connection snapshot, Register register) throws SQLException {
    try (var statement = snapshot.prepareStatement("SELECT to_regclass(?) IS NOT NULL")) {
      statement.setString(1, RegisterTable.of(register).sqlName());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
