package org.dajuan.ledger.tile;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.LedgerFormatException;
import org.dajuan.ledger.MerkleTree;

/**
 * Appends leaves to the files of a log.
 *
 * <p>Use: {@code open} at the size and root of the last checkpoint, {@code append} each further
 * leaf in order, {@code flush}, then sign a checkpoint over {@link #size()} and {@link #root()} and
 * write it. After a crash the files may be ahead of the checkpoint; opening at the checkpoint again
 * and appending the same leaves mends that. Only tiles that are touched are written. One writer;
 * not thread-safe; memory is bounded whatever the size.
 */
public final class TiledLog {

  private static final int TILES_AT_ONCE = 256;

  private final TileStore store;
  private final TreeEdge edge;
  private final EntryBundle bundle = new EntryBundle();
  private final Map<Tile, byte[]> written = new LinkedHashMap<>();
  private long size;

  private TiledLog(TileStore store, long size, TreeEdge edge) {
    this.store = store;
    this.size = size;
    this.edge = edge;
  }

  /** A log without leaves; files that are there are overwritten as leaves come. */
  public static TiledLog create(TileStore store) {
    return new TiledLog(store, 0, new TreeEdge());
  }

  /**
   * The log as of its last checkpoint.
   *
   * @throws LedgerFormatException if the files are missing or do not give {@code root}; then create
   *     the log anew from its entries
   */
  public static TiledLog open(TileStore store, long size, Hash root) throws IOException {
    TreeEdge edge = new TreeEdge();
    TiledLog log = new TiledLog(store, size, edge);
    TileReader reader = new TileReader(store, size);
    for (int level = 0; level <= Tile.MAX_LEVEL; level++) {
      long hashes = size >>> (8 * level);
      for (long i = hashes - hashes % Tile.FULL; i < hashes; i++) {
        edge.add(level, reader.read(8 * level, i));
      }
    }
    for (long i = size - size % Tile.FULL; i < size; i++) {
      byte[] entry = reader.entry(i);
      if (!MerkleTree.leaf(entry).equals(reader.read(0, i))) {
        throw new LedgerFormatException("entry " + i + " in its bundle is not what the tile says");
      }
      log.bundle.add(entry);
    }
    if (!edge.root().equals(root)) {
      throw new LedgerFormatException(
          "the tiles of size " + size + " do not give the root of the checkpoint");
    }
    return log;
  }

  /**
   * Appends one leaf; full tiles are written now and then, the rest by {@link #flush()}.
   *
   * @throws LedgerFormatException if the leaf is longer than {@link EntryBundle#MAX_ENTRY}
   */
  public void append(byte[] leaf) throws IOException {
    long bundleIndex = size / Tile.FULL;
    bundle.add(leaf);
    edge.append(MerkleTree.leaf(leaf), this::full);
    size++;
    if (size % Tile.FULL == 0) {
      written.put(new Tile(Tile.ENTRIES, bundleIndex, Tile.FULL), bundle.toBytes());
      bundle.clear();
    }
    if (written.size() >= TILES_AT_ONCE) {
      writeFull();
    }
  }

  private void full(int level, byte[] tile) {
    written.put(new Tile(level, size >>> (8 * (level + 1)), Tile.FULL), tile);
  }

  /** Appends all of {@code leaves}. */
  public void appendAll(Iterable<byte[]> leaves) throws IOException {
    for (byte[] leaf : leaves) {
      append(leaf);
    }
  }

  /** Writes what is not written: full tiles, then partial ones; returns the root. */
  public Hash flush() throws IOException {
    writeFull();
    Map<Tile, byte[]> partial = new LinkedHashMap<>();
    for (int level = 0; level <= Tile.MAX_LEVEL; level++) {
      if (edge.count(level) > 0) {
        partial.put(
            new Tile(level, size >>> (8 * (level + 1)), edge.count(level)), edge.hashes(level));
      }
    }
    if (size % Tile.FULL > 0) {
      partial.put(
          new Tile(Tile.ENTRIES, size / Tile.FULL, (int) (size % Tile.FULL)), bundle.toBytes());
    }
    store.write(partial);
    return root();
  }

  private void writeFull() throws IOException {
    store.write(written);
    for (Tile tile : List.copyOf(written.keySet())) {
      store.removePartial(tile);
    }
    written.clear();
  }

  /** How many leaves the log has. */
  public long size() {
    return size;
  }

  /** The root over all leaves, flushed or not. */
  public Hash root() {
    return edge.root();
  }
}
