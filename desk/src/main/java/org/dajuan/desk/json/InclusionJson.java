package org.dajuan.desk.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dajuan.ledger.Entry;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.MerkleTree;
import org.dajuan.ledger.note.LogProof;

/**
 * Proof that an entry stands in the ledger, as JSON.
 *
 * @param leaf hash of the entry, in hexadecimal
 * @param entry the bytes that were hashed
 * @param path hashes beside the way to the root, in Base64
 * @param checkpoint signed note of the head
 */
public record InclusionJson(
    long index, String leaf, String entry, List<String> path, String checkpoint) {

  public static InclusionJson of(LogProof proof, Entry entry) {
    byte[] bytes = entry.leafBytes();
    return new InclusionJson(
        proof.index(),
        MerkleTree.leaf(bytes).hex(),
        new String(bytes, StandardCharsets.UTF_8),
        proof.path().stream().map(Hash::base64).toList(),
        proof.checkpoint().format());
  }
}
