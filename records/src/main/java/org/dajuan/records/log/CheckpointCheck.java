package org.dajuan.records.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.dajuan.catalog.word.Localized;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.LedgerFormatException;
import org.dajuan.ledger.note.Checkpoint;
import org.dajuan.ledger.note.SignedNote;
import org.dajuan.ledger.note.VerifierKey;
import org.dajuan.records.log.SignedCheckpoints.Signed;

/**
 * Every checkpoint ever signed, against the root that the leaves give at its size. Goes through the
 * table in the order of sizes while the tree grows.
 */
final class CheckpointCheck implements AutoCloseable {

  private static final int FETCH = 1_000;

  private final LogFindings findings;
  private final VerifierKey key;
  private final Statement statement;
  private final ResultSet rows;
  private boolean more;
  private long checked;

  CheckpointCheck(Connection snapshot, VerifierKey key, LogFindings findings) throws SQLException {
    this.findings = findings;
    this.key = key;
    this.statement = snapshot.createStatement();
    statement.setFetchSize(FETCH);
    this.rows =
        statement.executeQuery(
            "SELECT " + SignedCheckpoints.COLUMNS + " FROM ledger.checkpoint ORDER BY size");
    this.more = rows.next();
  }

  /**
   * The tree has reached {@code size}; {@code root} is asked for when a checkpoint stands there.
   */
  void at(long size, Supplier<Hash> root) throws SQLException {
    while (more && rows.getLong(1) <= size) {
      if (rows.getLong(1) == size) {
        check(root.get());
      }
      more = rows.next();
    }
  }

  private void check(Hash root) throws SQLException {
    long size = rows.getLong(1);
    checked++;
    try {
      Signed signed = SignedCheckpoints.read(rows);
      SignedNote note = SignedNote.parse(signed.note());
      Checkpoint checkpoint = Checkpoint.parse(note.text());
      if (!note.isSignedBy(key) || !checkpoint.origin().equals(key.name())) {
        findings.checkpoint(LogFaults.CHECKPOINT_SIGNATURE, size);
      } else if (checkpoint.size() != size || !checkpoint.root().equals(signed.root())) {
        findings.checkpointChanged(size, new Localized("与其签名内容不符", "is not what its note says"));
      } else if (!checkpoint.root().equals(root)) {
        findings.checkpoint(LogFaults.CHECKPOINT_ROOT, size);
      }
    } catch (LedgerFormatException damaged) {
      findings.checkpointChanged(
          size,
          new Localized("已损坏：" + damaged.getMessage(), "is damaged: " + damaged.getMessage()));
    }
  }

  long checked() {
    return checked;
  }

  @Override
  public void close() throws SQLException {
    rows.close();
    statement.close();
  }
}
