package org.dajuan.desk.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dajuan.records.log.LedgerException;
import org.dajuan.records.log.Proofs;

/**
 * 账本 — finds the public files of the log and proves entries; signs nothing. Only the names that
 * C2SP tlog-tiles knows exist, so no address leads out of the folder. Thread-safe.
 */
public final class LedgerDesk {

  private static final Pattern TILE =
      Pattern.compile(
          "tile/(?:[0-9]|[1-5][0-9]|6[0-3]|entries)/(?:x[0-9]{3}/){0,6}[0-9]{3}"
              + "(?:\\.p/(?:[1-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))?");

  private final Path folder;
  private final Path publicKey;
  private final Proofs proofs;

  /**
   * @param folder with the files {@code checkpoint} and {@code tile/…}
   * @param publicKey file with the verifier key of the log
   */
  public LedgerDesk(Path folder, Path publicKey, Proofs proofs) {
    this.folder = folder;
    this.publicKey = publicKey;
    this.proofs = proofs;
  }

  /** The file of a name, such as {@code tile/0/000}; nothing when there is no such file. */
  public Optional<LedgerFile> find(String name) {
    if (name.equals("checkpoint")) {
      return file(folder.resolve(name), LedgerFile.Kind.CHECKPOINT);
    }
    if (name.equals("vkey")) {
      return file(publicKey, LedgerFile.Kind.KEY);
    }
    return TILE.matcher(name).matches()
        ? file(folder.resolve(name), LedgerFile.Kind.TILE)
        : Optional.empty();
  }

  private static Optional<LedgerFile> file(Path path, LedgerFile.Kind kind) {
    return Files.isRegularFile(path) ? Optional.of(new LedgerFile(path, kind)) : Optional.empty();
  }

  /** The proof of an entry, as C2SP tlog-proof writes it; nothing for one not published. */
  public Optional<String> proof(long sequence) {
    try {
      return Optional.of(proofs.inclusion(sequence).format());
    } catch (LedgerException notPublished) {
      // Whoever asks gets no proof; that the files are damaged is found by verifying the ledger.
      return Optional.empty();
    }
  }
}
