package org.dajuan.desk.json;

import java.util.List;
import org.dajuan.ledger.Hash;
import org.dajuan.records.log.Proofs;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Proof that one head of the ledger continues another, as JSON; hashes in Base64.
 *
 * @param path hashes from which both roots follow
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ConsistencyJson(
    long oldSize, String oldRoot, long newSize, String newRoot, List<String> path) {

  public static ConsistencyJson of(Proofs.Consistency proof) {
    return new ConsistencyJson(
        proof.oldSize(),
        proof.oldRoot().base64(),
        proof.newSize(),
        proof.newRoot().base64(),
        proof.path().stream().map(Hash::base64).toList());
  }
}
