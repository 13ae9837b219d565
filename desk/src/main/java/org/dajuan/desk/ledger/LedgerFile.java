package org.dajuan.desk.ledger;

import java.nio.file.Path;

/** A public file of the log. */
public record LedgerFile(Path path, Kind kind) {

  /** What a file is, and so how long it stays as it is. */
  public enum Kind {

    /** The newest signed tree head; another one follows with the next entries. */
    CHECKPOINT,

    /** The key that verifies checkpoints. */
    KEY,

    /** A tile of the tree or of entries; never changes. */
    TILE
  }
}
