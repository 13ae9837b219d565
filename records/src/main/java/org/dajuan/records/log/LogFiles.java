package org.dajuan.records.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dajuan.ledger.LedgerFormatException;
import org.dajuan.ledger.note.SignedNote;
import org.dajuan.ledger.note.SigningKey;
import org.dajuan.ledger.note.VerifierKey;
import org.dajuan.ledger.tile.TileDirectory;
import org.dajuan.records.database.DataFolder;

/**
 * The log outside of the database: its key, its checkpoint and its tiles in the data folder. The
 * key's name is the log's origin for ever.
 */
public final class LogFiles {

  private final Path keyFile;
  private final Path verifierFile;
  private final TileDirectory tiles;

  private LogFiles(DataFolder folder) {
    this.keyFile = folder.signingKey();
    this.verifierFile = folder.verifierKey();
    this.tiles = new TileDirectory(folder.ledger());
  }

  public static LogFiles of(DataFolder folder) {
    return new LogFiles(folder);
  }

  /**
   * The log's secret key. At first use it is made, named {@code origin}, and its public form is
   * written beside it.
   *
   * @throws LedgerException if there is a key that cannot be used or read
   */
  SigningKey loadOrCreateKey(String origin) {
    try {
      // With a database elsewhere nobody else may have made the data folder.
      Files.createDirectories(keyFile.getParent());
      SigningKey key =
          Files.exists(keyFile)
              ? SigningKey.load(keyFile)
              : SigningKey.loadOrCreate(keyFile, origin);
      String verifier = key.verifier().format() + "\n";
      if (!Files.exists(verifierFile)) {
        Files.writeString(verifierFile, verifier);
      }
      return key;
    } catch (IOException | LedgerFormatException unusable) {
      throw new LedgerException(
          "The signing key " + keyFile + " cannot be used: " + unusable.getMessage() + ".",
          unusable);
    }
  }

  /**
   * The log's public key; empty while nothing was ever published.
   *
   * @throws LedgerException if it cannot be read
   */
  public Optional<VerifierKey> findVerifierKey() {
    if (!Files.exists(verifierFile)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          VerifierKey.parse(Files.readString(verifierFile, StandardCharsets.UTF_8).strip()));
    } catch (IOException | LedgerFormatException unusable) {
      throw new LedgerException(
          "The public key " + verifierFile + " cannot be used: " + unusable.getMessage() + ".",
          unusable);
    }
  }

  /** Text of the checkpoint file; empty while nothing was ever published. */
  Optional<String> findCheckpoint() {
    try {
      return tiles.findCheckpoint();
    } catch (IOException unreadable) {
      throw new LedgerException(
          "The checkpoint cannot be read: " + unreadable.getMessage() + ".", unreadable);
    }
  }

  void writeCheckpoint(SignedNote note) throws IOException {
    tiles.writeCheckpoint(note.format());
  }

  TileDirectory tiles() {
    return tiles;
  }
}
