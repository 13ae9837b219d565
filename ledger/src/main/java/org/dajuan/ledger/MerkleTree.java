package org.dajuan.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The Merkle tree of RFC 6962 and RFC 9162: hashes, roots, proofs and their verification.
 *
 * <p>Pure arithmetic. A tree of n &gt; 1 leaves is split at the largest power of two below n; it is
 * never padded. Verification never throws: a proof that is too long, too short or about a leaf
 * outside of the tree is false.
 */
public final class MerkleTree {

  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  /** The root of the tree without leaves, SHA-256 of nothing. */
  public static final Hash EMPTY_ROOT = Hash.sha256("".getBytes(StandardCharsets.UTF_8));

  private MerkleTree() {}

  /** The hash of a leaf with these bytes. */
  public static Hash leaf(byte[] bytes) {
    return Hash.sha256(LEAF, bytes);
  }

  /** The hash of the node over two subtrees. */
  public static Hash node(Hash left, Hash right) {
    var digest = Hash.newDigest();
    digest.update(NODE);
    left.update(digest);
    right.update(digest);
    return Hash.finish(digest);
  }

  /** The root of the first {@code size} leaves; reads at most 64 hashes. */
  public static Hash root(long size, NodeReader nodes) {
    requireSize(size);
    return size == 0 ? EMPTY_ROOT : range(0, size, nodes);
  }

  /**
   * The inclusion proof of leaf {@code index} in the tree of {@code size}: sibling of the leaf
   * first, child of the root last.
   *
   * @throws IndexOutOfBoundsException if the tree has no such leaf
   */
  public static List<Hash> inclusionProof(long index, long size, NodeReader nodes) {
    requireSize(size);
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("leaf " + index + " is not in a tree of " + size);
    }
    List<Hash> proof = new ArrayList<>();
    path(index, 0, size, nodes, proof);
    return List.copyOf(proof);
  }

  private static void path(long index, long start, long size, NodeReader nodes, List<Hash> proof) {
    if (size == 1) {
      return;
    }
    long split = Long.highestOneBit(size - 1);
    if (index < split) {
      path(index, start, split, nodes, proof);
      proof.add(range(start + split, size - split, nodes));
    } else {
      path(index - split, start + split, size - split, nodes, proof);
      proof.add(range(start, split, nodes));
    }
  }

  /**
   * The proof that the tree of {@code oldSize} is the beginning of that of {@code newSize}; empty
   * if they are the same or the old one is empty.
   *
   * @throws IndexOutOfBoundsException if the old tree is larger than the new one
   */
  public static List<Hash> consistencyProof(long oldSize, long newSize, NodeReader nodes) {
    requireSize(oldSize);
    if (oldSize > newSize) {
      throw new IndexOutOfBoundsException(
          "a tree of " + oldSize + " cannot be the beginning of one of " + newSize);
    }
    if (oldSize == 0 || oldSize == newSize) {
      return List.of();
    }
    List<Hash> proof = new ArrayList<>();
    subproof(oldSize, 0, newSize, true, nodes, proof);
    return List.copyOf(proof);
  }

  private static void subproof(
      long old, long start, long size, boolean known, NodeReader nodes, List<Hash> proof) {
    if (old == size) {
      if (!known) {
        proof.add(range(start, size, nodes));
      }
      return;
    }
    long split = Long.highestOneBit(size - 1);
    if (old <= split) {
      subproof(old, start, split, known, nodes, proof);
      proof.add(range(start + split, size - split, nodes));
    } else {
      subproof(old - split, start + split, size - split, false, nodes, proof);
      proof.add(range(start, split, nodes));
    }
  }

  private static Hash range(long start, long size, NodeReader nodes) {
    if (Long.bitCount(size) == 1) {
      int height = Long.numberOfTrailingZeros(size);
      return nodes.read(height, start >>> height);
    }
    long split = Long.highestOneBit(size - 1);
    return node(range(start, split, nodes), range(start + split, size - split, nodes));
  }

  /**
   * Whether the proof shows that the leaf with this hash stands at {@code index} (RFC 9162,
   * 2.1.3.2).
   */
  public static boolean verifyInclusion(
      long index, long size, Hash leaf, List<Hash> proof, Hash root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long node = index;
    long last = size - 1;
    Hash hash = leaf;
    for (Hash sibling : proof) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        hash = node(sibling, hash);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        hash = node(hash, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && hash.equals(root);
  }

  /**
   * Whether the proof shows that the old tree is the beginning of the new one (RFC 9162, 2.1.4.2).
   * The empty tree is the beginning of every tree, with an empty proof.
   */
  public static boolean verifyConsistency(
      long oldSize, Hash oldRoot, long newSize, Hash newRoot, List<Hash> proof) {
    if (oldSize < 0 || oldSize > newSize) {
      return false;
    }
    if (oldSize == newSize) {
      return proof.isEmpty() && oldRoot.equals(newRoot) && isEmptyRootRight(newSize, newRoot);
    }
    if (oldSize == 0) {
      return proof.isEmpty() && oldRoot.equals(EMPTY_ROOT);
    }
    Deque<Hash> rest = new ArrayDeque<>(proof);
    if (Long.bitCount(oldSize) == 1) {
      rest.addFirst(oldRoot);
    }
    if (rest.isEmpty()) {
      return false;
    }
    return walk(oldSize, oldRoot, newSize, newRoot, rest);
  }

  private static boolean isEmptyRootRight(long size, Hash root) {
    return size != 0 || root.equals(EMPTY_ROOT);
  }

  private static boolean walk(
      long oldSize, Hash oldRoot, long newSize, Hash newRoot, Deque<Hash> rest) {
    long node = oldSize - 1;
    long last = newSize - 1;
    while ((node & 1) == 1) {
      node >>= 1;
      last >>= 1;
    }
    Hash oldHash = rest.removeFirst();
    Hash newHash = oldHash;
    for (Hash hash : rest) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        oldHash = node(hash, oldHash);
        newHash = node(hash, newHash);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        newHash = node(newHash, hash);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && oldHash.equals(oldRoot) && newHash.equals(newRoot);
  }

  private static void requireSize(long size) {
    if (size < 0) {
      throw new IndexOutOfBoundsException("a tree cannot have " + size + " leaves");
    }
  }
}
