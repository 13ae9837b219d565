package org.dajuan.desk.json;

import org.dajuan.ledger.note.Checkpoint;
import org.dajuan.ledger.note.SignedNote;

/**
 * A signed head of the ledger as JSON.
 *
 * @param root hash of the tree, in Base64
 * @param note the signed note as it is published
 */
public record CheckpointJson(String origin, long size, String root, String note) {

  public static CheckpointJson of(SignedNote note) {
    Checkpoint head = Checkpoint.parse(note.text());
    return new CheckpointJson(head.origin(), head.size(), head.root().base64(), note.format());
  }
}
