package org.dajuan.ledger.tile;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Where tiles are kept: a directory, or a check against one. */
public interface TileStore {

  /**
   * The bytes of a tile, as stored; empty if it is not there.
   *
   * @throws IOException if it is there and cannot be read
   */
  Optional<byte[]> find(Tile tile) throws IOException;

  /**
   * Stores tiles so that each appears at once and whole, and all are durable when this returns.
   *
   * @throws IOException if one cannot be written; each tile is then either as before or as given
   */
  void write(Map<Tile, byte[]> tiles) throws IOException;

  /** Removes all partial tiles in place of which the full {@code tile} stands. */
  void removePartial(Tile tile) throws IOException;
}
