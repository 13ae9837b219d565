package org.dajuan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dajuan.ledger.LedgerFormatException;
import org.dajuan.ledger.note.VerifierKey;

/** A public key given on the command line: the key itself, or a file that holds it. */
final class TrustedKey {

  private TrustedKey() {}

  static VerifierKey read(String keyOrFile) {
    try {
      boolean isFile = !keyOrFile.contains("+") || Files.isRegularFile(Path.of(keyOrFile));
      return VerifierKey.parse(
          isFile ? CheckCommand.read(Path.of(keyOrFile)).text().strip() : keyOrFile);
    } catch (IOException | LedgerFormatException e) {
      throw Failure.badInput("key_wrong", keyOrFile, Reason.of(e));
    }
  }
}
