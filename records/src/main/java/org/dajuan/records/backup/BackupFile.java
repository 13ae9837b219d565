package org.dajuan.records.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dajuan.ledger.Hash;

/** A backup that is read. Every part is checked against the manifest before any is used. */
final class BackupFile implements AutoCloseable {

  private static final int MANIFEST_LIMIT = 256 << 20;

  private final Path file;
  private final ZipFile zip;
  private final Manifest manifest;

  private BackupFile(Path file, ZipFile zip) throws IOException {
    this.file = file;
    this.zip = zip;
    ZipEntry entry = zip.getEntry(Manifest.NAME);
    if (entry == null || entry.getSize() > MANIFEST_LIMIT) {
      throw new BackupException(file + " is no backup of Dajuan: it has no manifest.");
    }
    this.manifest = Manifest.parse(bytes(Manifest.NAME));
  }

  /**
   * Opens a backup and verifies every part.
   *
   * @throws BackupException if it is none, is damaged, or holds what its manifest does not name
   */
  static BackupFile open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BackupException("There is no file " + file + ".");
    }
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException damaged) {
      throw new BackupException(
          file + " is no zip file or was cut off: " + damaged.getMessage() + ".", damaged);
    }
    try {
      BackupFile backup = new BackupFile(file, zip);
      backup.verify();
      return backup;
    } catch (ZipException damaged) {
      zip.close();
      throw new BackupException(file + " is damaged: " + damaged.getMessage() + ".", damaged);
    } catch (IOException | RuntimeException failed) {
      zip.close();
      throw failed;
    }
  }

  private void verify() throws IOException {
    Set<String> unnamed = new HashSet<>();
    zip.stream().map(ZipEntry::getName).forEach(unnamed::add);
    unnamed.remove(Manifest.NAME);
    for (Map.Entry<String, Manifest.Part> part : manifest.parts().entrySet()) {
      if (!unnamed.remove(part.getKey())) {
        throw new BackupException(file + " is damaged: " + part.getKey() + " is missing.");
      }
      if (!digest(part.getKey()).equals(part.getValue().sha256())) {
        throw new BackupException(
            file + " is damaged: " + part.getKey() + " is not what the manifest says.");
      }
    }
    if (!unnamed.isEmpty()) {
      throw new BackupException(
          file + " holds what its manifest does not name: " + unnamed.iterator().next() + ".");
    }
  }

  private String digest(String name) throws IOException {
    MessageDigest digest = Hash.newDigest();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = open(name)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  Manifest manifest() {
    return manifest;
  }

  InputStream open(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new BackupException(file + " is damaged: " + name + " is missing.");
    }
    return zip.getInputStream(entry);
  }

  byte[] bytes(String name) throws IOException {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
