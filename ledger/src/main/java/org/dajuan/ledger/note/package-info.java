/**
 * Signed notes and what is written in them: keys, checkpoints, witnesses' cosignatures, proof
 * files.
 *
 * <p>Begin with {@link org.dajuan.ledger.note.LogProof} to verify that something stands in the
 * ledger, with {@link org.dajuan.ledger.note.SigningKey} and {@link
 * org.dajuan.ledger.note.Checkpoint} to sign. Formats: C2SP signed-note, tlog-checkpoint,
 * tlog-cosignature, tlog-proof.
 *
 * <p>Imports of ours: ledger.
 */
@NullMarked
package org.dajuan.ledger.note;

import org.jspecify.annotations.NullMarked;
