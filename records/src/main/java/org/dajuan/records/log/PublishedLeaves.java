package org.dajuan.records.log;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.LedgerFormatException;
import org.dajuan.ledger.MerkleTree;
import org.dajuan.ledger.tile.EntryBundle;
import org.dajuan.ledger.tile.Tile;
import org.dajuan.ledger.tile.TileStore;
import org.jspecify.annotations.Nullable;

/**
 * The leaves of a published log as its files have them: the bytes from the bundles, the hashes from
 * the lowest tiles. Read in order; keeps one bundle and one tile in memory.
 */
final class PublishedLeaves {

  private final TileStore tiles;
  private final long size;
  private long loaded = -1;
  private List<byte[]> bundle = List.of();
  private byte[] hashes = new byte[0];

  PublishedLeaves(TileStore tiles, long size) {
    this.tiles = tiles;
    this.size = size;
  }

  /**
   * What was published as leaf {@code sequence}, judged by three witnesses: the tile's hash, the
   * bundle's bytes, and the bytes that the database gives. Two that agree are right; so a change of
   * any one is told from a change of another.
   *
   * @param fromDatabase null when the database has no such entry
   * @return null when neither the files nor the database have it
   */
  byte @Nullable [] agreed(long sequence, byte @Nullable [] fromDatabase) throws IOException {
    load(sequence / Tile.FULL);
    int at = (int) (sequence % Tile.FULL);
    byte[] bundled = at < bundle.size() ? bundle.get(at) : null;
    if (fromDatabase == null || bundled == null) {
      return bundled == null ? fromDatabase : bundled;
    }
    if (Arrays.equals(bundled, fromDatabase)) {
      return bundled;
    }
    boolean tileKnows = (at + 1) * Hash.SIZE <= hashes.length;
    if (tileKnows && MerkleTree.leaf(fromDatabase).equals(Hash.at(hashes, at * Hash.SIZE))) {
      return fromDatabase;
    }
    return bundled;
  }

  private void load(long index) throws IOException {
    if (index == loaded) {
      return;
    }
    int width = (int) Math.min(Tile.FULL, size - index * Tile.FULL);
    bundle = entries(tiles.find(new Tile(Tile.ENTRIES, index, width)));
    hashes = tiles.find(new Tile(0, index, width)).orElse(new byte[0]);
    loaded = index;
  }

  private static List<byte[]> entries(Optional<byte[]> file) {
    try {
      return file.map(EntryBundle::parse).orElse(List.of());
    } catch (LedgerFormatException damaged) {
      return List.of();
    }
  }
}
