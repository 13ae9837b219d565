package org.dajuan.records.log;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.LedgerFormatException;
import org.dajuan.ledger.note.Checkpoint;
import org.dajuan.ledger.note.SignedNote;
import org.dajuan.ledger.note.SigningKey;
import org.dajuan.ledger.tile.TiledLog;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.database.Database;
import org.dajuan.records.database.Transaction;
import org.dajuan.records.log.SignedCheckpoints.Signed;

/**
 * Brings the public files up to date with the entries: tiles, then a signed checkpoint in the
 * database, then the checkpoint file. May be called after every commit or now and then, from any
 * thread or process: one publishes, the others wait. A crash at any point is mended by the next
 * call.
 *
 * <p>Never signs a second root for a size, nor a smaller size after a larger one.
 */
public final class LogPublisher {

  private static final int FETCH = 5_000;

  /** How long a publication waits for imports. */
  public static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Database database;
  private final LogFiles files;
  private final SigningKey key;
  private final InstantSource clock;

  /**
   * @param origin name of the log, such as {@code dajuan.example/140429}; counts at first use only,
   *     for the log keeps the name its key was made with
   * @throws LedgerException if the signing key cannot be used
   */
  public LogPublisher(Database database, DataFolder folder, String origin, InstantSource clock) {
    this.database = database;
    this.files = LogFiles.of(folder);
    this.key = files.loadOrCreateKey(origin);
    this.clock = clock;
  }

  /** The log's name. */
  public String origin() {
    return key.verifier().name();
  }

  /**
   * Publishes every entry committed before the call, up to the first one that an import has still
   * to write.
   *
   * @return the newest checkpoint, signed
   * @throws LedgerException if entries that were published are not as they were, or a file cannot
   *     be written; nothing is signed then
   */
  public SignedNote publish() {
    Reservation.settle(database);
    try (PublicationLock held = PublicationLock.take(database.engine())) {
      return publish(held.connection());
    } catch (SQLException refused) {
      throw new LedgerException(
          "The ledger could not be read or its checkpoint not be stored: " + refused.getMessage(),
          refused);
    } catch (IOException failed) {
      throw new LedgerException(
          "The ledger's files could not be written: "
              + failed.getMessage()
              + ". Check that the data folder is writable and the disk is not full.",
          failed);
    }
  }

  /**
   * Publishes up to an entry at least, waiting for imports at work before it.
   *
   * @throws LedgerException if they do not come to an end within {@link #PATIENCE}
   */
  public SignedNote publishThrough(long sequence) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      SignedNote note = publish();
      if (Checkpoint.parse(note.text()).size() > sequence) {
        return note;
      }
      if (System.nanoTime() - end > 0) {
        throw new LedgerException(
            "Entry "
                + sequence
                + " cannot be published while an import is at work before it. Try again when the"
                + " import has ended.");
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LedgerException("Interrupted while waiting for an import.", e);
    }
  }

  private SignedNote publish(Connection connection) throws SQLException, IOException {
    Optional<Signed> newest = SignedCheckpoints.findNewest(connection);
    TiledLog log = open(connection, newest);
    long before = log.size();
    append(connection, log, Long.MAX_VALUE);
    if (newest.isPresent() && log.size() == before) {
      SignedNote note = SignedNote.parse(newest.get().note());
      if (!files.findCheckpoint().equals(Optional.of(note.format()))) {
        log.flush();
        files.writeCheckpoint(note);
      }
      return note;
    }
    Checkpoint checkpoint = Checkpoint.of(origin(), log.size(), log.flush());
    SignedNote note = checkpoint.sign(key);
    SignedCheckpoints.insert(connection, checkpoint, note, clock.instant());
    files.writeCheckpoint(note);
    return note;
  }

  /** The log as of its newest checkpoint; from the entries where tiles are lost. */
  private TiledLog open(Connection connection, Optional<Signed> newest)
      throws SQLException, IOException {
    if (newest.isEmpty()) {
      return TiledLog.create(files.tiles());
    }
    long size = newest.get().size();
    Hash root = newest.get().root();
    try {
      return TiledLog.open(files.tiles(), size, root);
    } catch (LedgerFormatException damaged) {
      TiledLog anew = TiledLog.create(files.tiles());
      append(connection, anew, size);
      if (anew.size() != size || !anew.root().equals(root)) {
        throw new LedgerException(
            "The tiles are damaged ("
                + damaged.getMessage()
                + ") and the entries do not give the root that was signed for size "
                + size
                + ". Nothing is signed. Run 'dajuan ledger verify', then restore a backup.",
            damaged);
      }
      return anew;
    }
  }

  /** Appends the entries from the log's size on, up to {@code end}. */
  private static void append(Connection connection, TiledLog log, long end)
      throws SQLException, IOException {
    Transaction.QUESTION.<IOException>run(
        connection,
        same -> {
          try (PreparedStatement select =
              same.prepareStatement(
                  "SELECT "
                      + EntryRow.COLUMNS
                      + " FROM ledger.entry WHERE seq >= ? AND seq < ? AND seq < (SELECT"
                      + " ledger.settled()) ORDER BY seq")) {
            select.setFetchSize(FETCH);
            select.setLong(1, log.size());
            select.setLong(2, end);
            try (ResultSet rows = select.executeQuery()) {
              append(rows, log);
            }
          }
        });
  }

  private static void append(ResultSet rows, TiledLog log) throws SQLException, IOException {
    while (rows.next()) {
      if (rows.getLong(1) != log.size()) {
        throw new LedgerException(
            "Entry "
                + log.size()
                + " is missing from the ledger. Nothing is signed. Run 'dajuan ledger verify',"
                + " then restore a backup.");
      }
      log.append(leaf(rows));
    }
  }

  private static byte[] leaf(ResultSet row) throws SQLException {
    try {
      return EntryRow.read(row).leafBytes();
    } catch (LedgerFormatException malformed) {
      throw new LedgerException(
          "Entry "
              + row.getLong(1)
              + " is not an entry: "
              + malformed.getMessage()
              + ". Nothing is signed. Run 'dajuan ledger verify', then restore a backup.",
          malformed);
    }
  }
}
