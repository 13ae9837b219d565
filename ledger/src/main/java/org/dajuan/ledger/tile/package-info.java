/**
 * The ledger as static files, per C2SP tlog-tiles.
 *
 * <p>Begin with {@link org.dajuan.ledger.tile.TiledLog}, which turns leaves into tiles, and {@link
 * org.dajuan.ledger.tile.TileReader}, from which proofs are made. Files are read and written only
 * in {@link org.dajuan.ledger.tile.TileDirectory}.
 *
 * <p>Imports of ours: ledger.
 */
@NullMarked
package org.dajuan.ledger.tile;

import org.jspecify.annotations.NullMarked;
