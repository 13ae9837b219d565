package org.dajuan.records.log;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.dajuan.ledger.Entry;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.LedgerFormatException;
import org.dajuan.ledger.tile.Tile;
import org.dajuan.ledger.tile.TileComparison;
import org.dajuan.ledger.tile.TileStore;
import org.dajuan.ledger.tile.TiledLog;
import org.jspecify.annotations.Nullable;

/**
 * Every entry of the database against what was published, and every published file against the tree
 * that the leaves give. One pass in the order of sequences; memory does not grow with the log.
 */
final class EntryCheck {

  /** Told of every size that the tree reaches; may ask for its root there. */
  @FunctionalInterface
  interface Roots {
    void at(long size, Supplier<Hash> root) throws SQLException;
  }

  private static final int FETCH = 2_000;

  private final LogFindings findings;
  private final PublishedLeaves leaves;
  private final Roots roots;
  private final Differences differences;
  private final ContentCheck contents;
  private final TileComparison comparison;
  private final TiledLog tree;
  private final long published;
  private boolean treeStands = true;
  private List<long[]> underway = List.of();
  private long next;
  private long entries;

  EntryCheck(TileStore tiles, long published, Roots roots, LogFindings findings) {
    this.findings = findings;
    this.published = published;
    this.leaves = new PublishedLeaves(tiles, published);
    this.roots = roots;
    this.differences = new Differences(findings);
    this.contents = new ContentCheck(findings);
    this.comparison = new TileComparison(tiles);
    this.tree = TiledLog.create(comparison);
  }

  void run(Connection snapshot) throws SQLException, IOException {
    underway = Reservation.underway(snapshot);
    roots.at(0, tree::root);
    try (Statement statement = snapshot.createStatement()) {
      statement.setFetchSize(FETCH);
      try (ResultSet rows =
          statement.executeQuery(
              "SELECT " + EntryRow.ALL_COLUMNS + " FROM ledger.entry ORDER BY seq")) {
        while (rows.next()) {
          row(rows);
        }
      }
    }
    if (next < published) {
      findings.truncated(next, published);
      while (next < published) {
        grow(leaves.agreed(next, null));
      }
    }
    differences.tell();
    contents.tell();
    compareTiles();
  }

  private void row(ResultSet row) throws SQLException, IOException {
    entries++;
    long sequence = row.getLong(1);
    if (sequence < 0) {
      findings.malformed(sequence, "the sequence is negative");
      return;
    }
    skipTo(sequence);
    Entry entry = null;
    try {
      entry = EntryRow.read(row);
      contents.check(entry, row.getBytes(EntryRow.SALT), row.getString(EntryRow.CONTENT));
    } catch (LedgerFormatException malformed) {
      findings.malformed(sequence, String.valueOf(malformed.getMessage()));
    }
    if (sequence >= published) {
      next = sequence + 1;
      return;
    }
    byte[] found = entry == null ? null : entry.leafBytes();
    byte[] agreed = leaves.agreed(sequence, found);
    if (entry != null && agreed != null && !Arrays.equals(agreed, found)) {
      differ(agreed, entry);
    }
    grow(agreed);
  }

  /** Names what is missing before {@code sequence}. */
  private void skipTo(long sequence) throws SQLException, IOException {
    while (next < sequence && next < published) {
      byte[] leaf = leaves.agreed(next, null);
      findings.entryMissing(next, describe(leaf));
      grow(leaf);
    }
    if (next < sequence) {
      if (!Reservation.covers(underway, next, sequence - 1)) {
        findings.entriesMissing(next, sequence - 1);
      }
      next = sequence;
    }
  }

  private static String describe(byte @Nullable [] leaf) {
    if (leaf == null) {
      return "?";
    }
    try {
      return LogFindings.describe(Entry.parse(leaf));
    } catch (LedgerFormatException damaged) {
      return "?";
    }
  }

  private void differ(byte[] agreed, Entry entry) {
    try {
      differences.add(Entry.parse(agreed), entry);
    } catch (LedgerFormatException damaged) {
      findings.malformed(entry.sequence(), "published as something else than an entry");
    }
  }

  private void grow(byte @Nullable [] leaf) throws SQLException, IOException {
    next++;
    if (leaf == null) {
      treeStands = false;
    }
    if (treeStands && leaf != null) {
      tree.append(leaf);
      roots.at(next, tree::root);
    }
  }

  private void compareTiles() throws IOException {
    if (!treeStands) {
      findings.file(LogFaults.TILES_UNUSABLE, "tile/entries");
      return;
    }
    tree.flush();
    comparison.damaged().forEach(this::tellTile);
    long more = comparison.total() - comparison.damaged().size();
    if (more > 0) {
      findings.file(LogFaults.TILES_MORE, "tile", "more", more);
    }
  }

  private void tellTile(Tile tile, TileComparison.Damage damage) {
    if (damage == TileComparison.Damage.MISSING) {
      findings.file(LogFaults.TILE_MISSING, tile.path());
    } else {
      findings.file(LogFaults.TILE_CHANGED, tile.path());
    }
  }

  long entries() {
    return entries;
  }

  long erased() {
    return contents.erased();
  }

  /** The sequence after the last entry. */
  long end() {
    return next;
  }
}
