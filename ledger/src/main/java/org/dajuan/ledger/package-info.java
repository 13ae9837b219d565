/**
 * The ledger: entries with salted commitments, the Merkle tree over them, and proofs about it.
 *
 * <p>Begin with {@link org.dajuan.ledger.Entry} (what is recorded), {@link
 * org.dajuan.ledger.Commitment} and {@link org.dajuan.ledger.CanonicalContent} (what it commits to)
 * and {@link org.dajuan.ledger.MerkleTree} (how it is proven). Files stand in {@code
 * org.dajuan.ledger.tile}, signatures and checkpoints in {@code org.dajuan.ledger.note}. The
 * formats with test vectors are described in {@code docs/ledger.md}.
 *
 * <p>Needs nothing but the JDK, so that a third party can embed the verifier. Arithmetic is kept
 * apart from reading and writing.
 *
 * <p>Imports of ours: none.
 */
@NullMarked
package org.dajuan.ledger;

import org.jspecify.annotations.NullMarked;
