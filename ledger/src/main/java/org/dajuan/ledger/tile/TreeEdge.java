package org.dajuan.ledger.tile;

import java.util.Arrays;
import java.util.Objects;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.MerkleTree;
import org.jspecify.annotations.Nullable;

/**
 * The right edge of a tree: at each level the hashes of the tile that is not full yet.
 *
 * <p>This is all that is needed to append and to know the root, whatever the size: at most 7 levels
 * of 255 hashes. Not thread-safe.
 */
final class TreeEdge {

  private final byte[][] hashes = new byte[Tile.MAX_LEVEL + 1][];
  private final int[] counts = new int[Tile.MAX_LEVEL + 1];

  /** Receives each tile that became full; its bytes are the receiver's. */
  @FunctionalInterface
  interface FullTiles {
    void accept(int level, byte[] tile);
  }

  void append(Hash leaf, FullTiles full) {
    Hash hash = leaf;
    for (int level = 0; ; level++) {
      add(level, hash);
      if (counts[level] < Tile.FULL) {
        return;
      }
      byte[] tile = hashes(level);
      counts[level] = 0;
      full.accept(level, tile);
      hash = rootOf(tile, 0, Tile.FULL);
    }
  }

  /** Adds a hash to a level without regard to the others: for restoring an edge. */
  void add(int level, Hash hash) {
    if (hashes[level] == null) {
      hashes[level] = new byte[Tile.FULL * Hash.SIZE];
    }
    hash.copyInto(hashes[level], counts[level]++ * Hash.SIZE);
  }

  /** How many hashes the open tile of a level holds, 0 to 255. */
  int count(int level) {
    return counts[level];
  }

  /** The bytes of the open tile of a level. */
  byte[] hashes(int level) {
    return Arrays.copyOf(hashes[level], counts[level] * Hash.SIZE);
  }

  /** The root of the whole tree. */
  Hash root() {
    Hash root = null;
    for (int level = 0; level <= Tile.MAX_LEVEL; level++) {
      if (counts[level] > 0) {
        root = foldBefore(hashes[level], counts[level], root);
      }
    }
    return root == null ? MerkleTree.EMPTY_ROOT : root;
  }

  /**
   * The complete subtrees of a level, largest leftmost, with {@code right} to the right of them.
   */
  private static Hash foldBefore(byte[] tile, int count, @Nullable Hash right) {
    Hash folded = right;
    int end = count;
    while (end > 0) {
      int block = Integer.lowestOneBit(end);
      Hash subtree = rootOf(tile, end - block, block);
      folded = folded == null ? subtree : MerkleTree.node(subtree, folded);
      end -= block;
    }
    return Objects.requireNonNull(folded);
  }

  private static Hash rootOf(byte[] tile, int from, int count) {
    if (count == 1) {
      return Hash.at(tile, from * Hash.SIZE);
    }
    int half = count / 2;
    return MerkleTree.node(rootOf(tile, from, half), rootOf(tile, from + half, half));
  }
}
