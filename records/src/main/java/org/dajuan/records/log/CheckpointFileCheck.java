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
        findings.file(
            "checkpoint_file_missing", FILE, "检查点文件缺失。", "The checkpoint file is missing.");
      }
      return size;
    }
    try {
      SignedNote note = SignedNote.parse(text.get());
      Checkpoint checkpoint = Checkpoint.parse(note.text());
      if (!note.isSignedBy(key) || !checkpoint.origin().equals(key.name())) {
        findings.file(
            "checkpoint_file_signature",
            FILE,
            "检查点文件的签名不实。",
            "The checkpoint file is not signed by " + key.name() + ".");
        return size;
      }
      compare(checkpoint, newest, size, findings);
      return Math.max(size, checkpoint.size());
    } catch (LedgerFormatException damaged) {
      findings.file(
          "checkpoint_file_damaged",
          FILE,
          "检查点文件已损坏：" + damaged.getMessage() + "。",
          "The checkpoint file is damaged: " + damaged.getMessage() + ".");
      return size;
    }
  }

  private static void compare(
      Checkpoint checkpoint, Optional<Signed> newest, long size, LogFindings findings) {
    if (newest.isEmpty() || checkpoint.size() > size) {
      findings.checkpoint(
          "checkpoint_removed",
          checkpoint.size(),
          "数据库中规模为 " + checkpoint.size() + " 的检查点已被删除，公开文件中尚有。",
          "The checkpoint of size "
              + checkpoint.size()
              + " was removed from the database; the published file has it.");
    } else if (checkpoint.size() < size) {
      findings.file(
          "checkpoint_file_behind",
          FILE,
          "检查点文件停在 " + checkpoint.size() + " 条，而最后签名的是 " + size + " 条。",
          "The checkpoint file stops at size "
              + checkpoint.size()
              + " though size "
              + size
              + " was signed.");
    } else if (!checkpoint.root().equals(newest.get().root())) {
      findings.file(
          "checkpoint_file_differs",
          FILE,
          "检查点文件的根与数据库所记不同。",
          "The checkpoint file has another root than the database for size " + size + ".");
    }
  }
}
