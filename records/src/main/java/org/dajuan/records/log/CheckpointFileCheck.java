package org.dajuan.records.log;

import java.util.Optional;
import org.dajuan.ledger.LedgerFormatException;
import org.dajuan.ledger.note.Checkpoint;
import org.dajuan.ledger.note.SignedNote;
import org.dajuan.ledger.note.VerifierKey;
import org.dajuan.records.log.SignedCheckpoints.Signed;

/** The file {@code checkpoint} against the newest checkpoint that the database has. */
final class CheckpointFileCheck {

  private static final String FILE = "checkpoint";

  private CheckpointFileCheck() {}

  /**
   * Checks the file.
   *
   * @param text the file's text
   * @param newest the newest checkpoint of the database
   * @return the size that the log was published with: the larger one of the two that can be
   *     believed
   */
  static long check(
      Optional<String> text, Optional<Signed> newest, VerifierKey key, LogFindings findings) {
    long size = newest.map(Signed::size).orElse(0L);
    if (text.isEmpty()) {
      if (newest.isPresent()) {
        findings.file(LogFaults.CHECKPOINT_FILE_MISSING, FILE);
      }
      return size;
    }
    try {
      SignedNote note = SignedNote.parse(text.get());
      Checkpoint checkpoint = Checkpoint.parse(note.text());
      if (!note.isSignedBy(key) || !checkpoint.origin().equals(key.name())) {
        findings.file(LogFaults.CHECKPOINT_FILE_SIGNATURE, FILE);
        return size;
      }
      compare(checkpoint, newest, size, findings);
      return Math.max(size, checkpoint.size());
    } catch (LedgerFormatException damaged) {
      findings.file(
          LogFaults.CHECKPOINT_FILE_DAMAGED, FILE, "reason", String.valueOf(damaged.getMessage()));
      return size;
    }
  }

  private static void compare(
      Checkpoint checkpoint, Optional<Signed> newest, long size, LogFindings findings) {
    if (newest.isEmpty() || checkpoint.size() > size) {
      findings.checkpoint(LogFaults.CHECKPOINT_REMOVED, checkpoint.size());
    } else if (checkpoint.size() < size) {
      findings.file(
          LogFaults.CHECKPOINT_FILE_BEHIND, FILE, "size", checkpoint.size(), "signed", size);
    } else if (!checkpoint.root().equals(newest.get().root())) {
      findings.file(LogFaults.CHECKPOINT_FILE_DIFFERS, FILE, "size", size);
    }
  }
}
