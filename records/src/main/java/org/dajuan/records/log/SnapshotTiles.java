package org.dajuan.records.log;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.tile.Tile;
import org.dajuan.ledger.tile.TileStore;

/**
 * The tiles as they were at an earlier size: a partial tile that has meanwhile been replaced by the
 * full one is cut from it. So a log can be verified while it is being published. Read-only.
 */
final class SnapshotTiles implements TileStore {

  private final TileStore stored;

  SnapshotTiles(TileStore stored) {
    this.stored = stored;
  }

  @Override
  public Optional<byte[]> find(Tile tile) throws IOException {
    Optional<byte[]> found = stored.find(tile);
    if (found.isPresent() || tile.isFull()) {
      return found;
    }
    return stored.find(tile.full()).map(full -> Arrays.copyOf(full, length(tile, full)));
  }

  private static int length(Tile tile, byte[] full) {
    if (tile.level() != Tile.ENTRIES) {
      return Math.min(full.length, tile.width() * Hash.SIZE);
    }
    int end = 0;
    for (int i = 0; i < tile.width() && end + 2 <= full.length; i++) {
      end += 2 + ((full[end] & 0xff) << 8 | (full[end + 1] & 0xff));
    }
    return Math.min(full.length, end);
  }

  @Override
  public void write(Map<Tile, byte[]> tiles) {
    throw new UnsupportedOperationException("a snapshot is not written");
  }

  @Override
  public void removePartial(Tile tile) {
    throw new UnsupportedOperationException("a snapshot is not written");
  }
}
