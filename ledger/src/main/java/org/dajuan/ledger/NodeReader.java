package org.dajuan.ledger;

/** Where the hashes of complete subtrees are read, for instance from tiles. */
@FunctionalInterface
public interface NodeReader {

  /**
   * The hash of the complete subtree over the leaves from {@code index · 2^height} on, {@code
   * 2^height} of them; height 0 is a leaf hash.
   */
  Hash read(int height, long index);
}
