package org.dajuan.ledger.tile;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the tiles that leaves give with those that are stored, writing nothing.
 *
 * <p>Use: {@code TiledLog.create(comparison)}, append every leaf, flush; then {@link #damaged()}
 * names each stored file that differs or is missing. Memory is bounded: further damages are only
 * counted.
 */
public final class TileComparison implements TileStore {

  private static final int NAMED = 100;

  /** What is wrong with a stored file. */
  public enum Damage {
    MISSING,
    DIFFERENT
  }

  private final TileStore stored;
  private final Map<Tile, Damage> damaged = new LinkedHashMap<>();
  private long total;

  public TileComparison(TileStore stored) {
    this.stored = stored;
  }

  /** The first 100 damaged tiles, in the order in which they were met. */
  public Map<Tile, Damage> damaged() {
    return Collections.unmodifiableMap(damaged);
  }

  /** How many tiles are damaged. */
  public long total() {
    return total;
  }

  @Override
  public Optional<byte[]> find(Tile tile) throws IOException {
    return stored.find(tile);
  }

  @Override
  public void write(Map<Tile, byte[]> tiles) throws IOException {
    for (Map.Entry<Tile, byte[]> tile : tiles.entrySet()) {
      Optional<byte[]> found = stored.find(tile.getKey());
      if (found.isEmpty()) {
        add(tile.getKey(), Damage.MISSING);
      } else if (!Arrays.equals(found.get(), tile.getValue())) {
        add(tile.getKey(), Damage.DIFFERENT);
      }
    }
  }

  private void add(Tile tile, Damage damage) {
    total++;
    if (damaged.size() < NAMED) {
      damaged.put(tile, damage);
    }
  }

  /** Does nothing: a comparison changes no file. */
  @Override
  public void removePartial(Tile tile) {}
}
