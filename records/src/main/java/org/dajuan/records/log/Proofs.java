package org.dajuan.records.log;

import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.util.List;
import org.dajuan.ledger.Entry;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.LedgerFormatException;
import org.dajuan.ledger.MerkleTree;
import org.dajuan.ledger.note.Checkpoint;
import org.dajuan.ledger.note.LogProof;
import org.dajuan.ledger.note.SignedNote;
import org.dajuan.ledger.tile.TileReader;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * Proofs from the published log, for anyone to check offline. Each proof is made for the newest
 * checkpoint; publish first when it must cover the newest entries.
 */
public final class Proofs {

  private final Database database;
  private final LogFiles files;

  public Proofs(Database database, DataFolder folder) {
    this.database = database;
    this.files = LogFiles.of(folder);
  }

  /**
   * An entry as it stands in the database.
   *
   * @param salt null when the content was erased
   * @param content canonical content, null when it was erased
   */
  public record Stored(Entry entry, byte @Nullable [] salt, @Nullable String content) {}

  /** That the tree of the old size is the beginning of the tree of the new size. */
  public record Consistency(
      long oldSize, Hash oldRoot, long newSize, Hash newRoot, List<Hash> path) {

    public Consistency {
      path = List.copyOf(path);
    }
  }

  /**
   * The newest checkpoint that was published.
   *
   * @throws LedgerException if nothing was published yet, or the file is no checkpoint
   */
  public SignedNote checkpoint() {
    String note =
        files
            .findCheckpoint()
            .orElseThrow(
                () ->
                    new LedgerException(
                        "Nothing was published yet. Run 'dajuan ledger checkpoint' first."));
    try {
      return SignedNote.parse(note);
    } catch (LedgerFormatException broken) {
      throw new LedgerException(
          "The checkpoint file is damaged: "
              + broken.getMessage()
              + ". Run 'dajuan ledger verify'.",
          broken);
    }
  }

  /**
   * That an entry stands in the log.
   *
   * @throws LedgerException if the published log has no such entry, or its tiles are damaged
   */
  public LogProof inclusion(long sequence) {
    SignedNote note = checkpoint();
    Checkpoint head = Checkpoint.parse(note.text());
    requireInside(sequence, head.size());
    return damageNamed(
        () ->
            new LogProof(
                sequence,
                MerkleTree.inclusionProof(sequence, head.size(), reader(head.size())),
                note));
  }

  /**
   * That the log of size {@code oldSize} is the beginning of the log of size {@code newSize}.
   *
   * @throws LedgerException if the sizes are not 0 ≤ old ≤ new ≤ published, or tiles are damaged
   */
  public Consistency consistency(long oldSize, long newSize) {
    long published = Checkpoint.parse(checkpoint().text()).size();
    if (oldSize < 0 || oldSize > newSize || newSize > published) {
      throw new LedgerException(
          "No consistency from size "
              + oldSize
              + " to "
              + newSize
              + ": sizes go from 0 to "
              + published
              + ", the smaller one first.");
    }
    TileReader tiles = reader(published);
    return damageNamed(
        () ->
            new Consistency(
                oldSize,
                MerkleTree.root(oldSize, tiles),
                newSize,
                MerkleTree.root(newSize, tiles),
                oldSize == 0 || oldSize == newSize
                    ? List.of()
                    : MerkleTree.consistencyProof(oldSize, newSize, tiles)));
  }

  /**
   * The entry with its salt and content from the database.
   *
   * @throws LedgerException if there is none
   */
  public Stored entry(long sequence) {
    return database
        .asEngine()
        .ask(
            "SELECT " + EntryRow.ALL_COLUMNS + " FROM ledger.entry WHERE seq = ?",
            (connection, select) -> {
              select.setLong(1, sequence);
              try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                  throw new LedgerException("The ledger has no entry " + sequence + ".");
                }
                return new Stored(
                    EntryRow.read(row),
                    row.getBytes(EntryRow.SALT),
                    row.getString(EntryRow.CONTENT));
              }
            });
  }

  private TileReader reader(long size) {
    return new TileReader(files.tiles(), size);
  }

  private static void requireInside(long sequence, long size) {
    if (sequence < 0 || sequence >= size) {
      throw new LedgerException(
          size == 0
              ? "The published log has no entry yet."
              : "The published log has no entry "
                  + sequence
                  + ". Give a sequence from 0 to "
                  + (size - 1)
                  + ".");
    }
  }

  private interface Reading<T> {
    T read();
  }

  private static <T> T damageNamed(Reading<T> reading) {
    try {
      return reading.read();
    } catch (LedgerFormatException | UncheckedIOException damaged) {
      throw new LedgerException(
          "The published files are damaged: "
              + damaged.getMessage()
              + ". Run 'dajuan ledger verify'.",
          damaged);
    }
  }
}
