package org.dajuan.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The tree straight from the definition of RFC 6962, over leaves "0", "1", "2", … */
public final class ReferenceTree {

  private ReferenceTree() {}

  public static byte[] leafBytes(long index) {
    return Long.toString(index).getBytes(StandardCharsets.UTF_8);
  }

  public static List<Hash> leaves(int size) {
    List<Hash> leaves = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      leaves.add(MerkleTree.leaf(leafBytes(i)));
    }
    return leaves;
  }

  public static Hash root(List<Hash> leaves) {
    if (leaves.isEmpty()) {
      return MerkleTree.EMPTY_ROOT;
    }
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int split = Integer.highestOneBit(leaves.size() - 1);
    return MerkleTree.node(
        root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
  }

  /** Reads subtrees by hashing the leaves below them. */
  public static NodeReader nodes(List<Hash> leaves) {
    return (height, index) ->
        root(leaves.subList((int) (index << height), (int) ((index + 1) << height)));
  }
}
