package org.dajuan.server.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * 账本公开文件 — finds the file of the log that an address names. Only the names that C2SP tlog-tiles
 * knows exist, so no address leads out of the folder.
 */
final class LedgerFiles {

  private static final Pattern TILE =
      Pattern.compile(
          "tile/(?:[0-9]|[1-5][0-9]|6[0-3]|entries)/(?:x[0-9]{3}/){0,6}[0-9]{3}"
              + "(?:\\.p/(?:[1-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))?");
  private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");

  private final Path folder;
  private final Path publicKey;

  /**
   * @param folder with the files {@code checkpoint} and {@code tile/…}
   * @param publicKey file with the verifier key of the log
   */
  LedgerFiles(Path folder, Path publicKey) {
    this.folder = folder;
    this.publicKey = publicKey;
  }

  /** The answer for a name below {@code /ledger/}; nothing when there is no such file. */
  Optional<ResponseEntity<FileSystemResource>> find(String name) {
    if (name.equals("checkpoint")) {
      return answer(folder.resolve(name), TEXT, CacheControl.maxAge(Duration.ofSeconds(5)));
    }
    if (name.equals("vkey")) {
      return answer(publicKey, TEXT, CacheControl.maxAge(Duration.ofMinutes(5)));
    }
    if (TILE.matcher(name).matches()) {
      return answer(
          folder.resolve(name),
          MediaType.APPLICATION_OCTET_STREAM,
          CacheControl.maxAge(Duration.ofDays(365)).immutable());
    }
    return Optional.empty();
  }

  private static Optional<ResponseEntity<FileSystemResource>> answer(
      Path file, MediaType type, CacheControl caching) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    return Optional.of(
        ResponseEntity.ok()
            .contentType(type)
            .cacheControl(caching.cachePublic())
            .header("Access-Control-Allow-Origin", "*")
            .body(new FileSystemResource(file)));
  }
}
