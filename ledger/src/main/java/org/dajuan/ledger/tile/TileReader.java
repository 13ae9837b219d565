package org.dajuan.ledger.tile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.LedgerFormatException;
import org.dajuan.ledger.MerkleTree;
import org.dajuan.ledger.NodeReader;

/**
 * Reads a tree of a given size from its tiles; proofs for it and for every smaller tree follow.
 *
 * <p>A proof reads at most about one tile per 8 levels of the tree. Some tiles are kept in memory;
 * not thread-safe. What tiles say is believed here: who must not trust them verifies the proof made
 * from them.
 */
public final class TileReader implements NodeReader {

  private static final int KEPT_TILES = 64;

  private final TileStore store;
  private final long size;
  private final Map<Tile, byte[]> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Tile, byte[]> eldest) {
          return size() > KEPT_TILES;
        }
      };

  /**
   * @param size a size for which tiles were published: that of the last checkpoint
   */
  public TileReader(TileStore store, long size) {
    this.store = store;
    this.size = size;
  }

  /**
   * {@inheritDoc}
   *
   * @throws LedgerFormatException if a tile is missing or has not the length it must have
   * @throws UncheckedIOException if a tile cannot be read
   */
  @Override
  public Hash read(int height, long index) {
    int level = height / 8;
    int within = height % 8;
    long first = index << within;
    byte[] tile = tile(level, first / Tile.FULL);
    return fold(tile, (int) (first % Tile.FULL), 1 << within);
  }

  private static Hash fold(byte[] tile, int from, int count) {
    if ((from + count) * Hash.SIZE > tile.length) {
      throw new LedgerFormatException("the tree is smaller than the node that was asked for");
    }
    if (count == 1) {
      return Hash.at(tile, from * Hash.SIZE);
    }
    int half = count / 2;
    return MerkleTree.node(fold(tile, from, half), fold(tile, from + half, half));
  }

  /** The root of this reader's size. */
  public Hash root() {
    return MerkleTree.root(size, this);
  }

  /** The bytes of entry {@code index}. */
  public byte[] entry(long index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("entry " + index + " is not in a log of " + size);
    }
    List<byte[]> entries = EntryBundle.parse(tile(Tile.ENTRIES, index / Tile.FULL));
    int at = (int) (index % Tile.FULL);
    if (at >= entries.size()) {
      throw new LedgerFormatException("entry " + index + " is missing from its bundle");
    }
    return entries.get(at);
  }

  private byte[] tile(int level, long index) {
    Tile tile = new Tile(level, index, width(level, index));
    byte[] bytes = kept.get(tile);
    if (bytes == null) {
      bytes = load(tile);
      kept.put(tile, bytes);
    }
    return bytes;
  }

  private int width(int level, long index) {
    long hashes = size >>> (8 * Math.max(level, 0));
    long width = Math.min(Tile.FULL, hashes - index * Tile.FULL);
    if (width < 1) {
      throw new LedgerFormatException(
          "a log of " + size + " has no tile " + index + " at " + level);
    }
    return (int) width;
  }

  private byte[] load(Tile tile) {
    try {
      Optional<byte[]> found = store.find(tile);
      if (found.isEmpty() && !tile.isFull()) {
        found = store.find(tile.full());
      }
      byte[] bytes =
          found.orElseThrow(
              () -> new LedgerFormatException("the file " + tile.path() + " is missing"));
      if (tile.level() != Tile.ENTRIES
          && (bytes.length < tile.width() * Hash.SIZE || bytes.length % Hash.SIZE != 0)) {
        throw new LedgerFormatException(
            "the file "
                + tile.path()
                + " has "
                + bytes.length
                + " bytes, not "
                + tile.width() * Hash.SIZE);
      }
      return bytes;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + tile.path(), unreadable);
    }
  }
}
