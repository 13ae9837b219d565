package org.dajuan.catalog.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.dajuan.catalog.PackInfo;

/**
 * Digest of a pack: SHA-256 over its files sorted by name, each as the length of its relative name,
 * the name in UTF-8, the length of its content and the content; lengths are 8 bytes, big-endian.
 * Hidden files and folders do not count.
 */
final class PackDigest {

  private PackDigest() {}

  /**
   * The digest in hex.
   *
   * @throws UncheckedIOException when a file cannot be read
   */
  static String of(List<Path> files, Path folder) {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[1 << 16];
    for (Path file : files) {
      byte[] name = name(file, folder).getBytes(StandardCharsets.UTF_8);
      digest.update(length(name.length));
      digest.update(name);
      try (InputStream in = Files.newInputStream(file)) {
        digest.update(length(Files.size(file)));
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          digest.update(buffer, 0, read);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The digest of a catalog: SHA-256 over the ids and digests of its packs, in order. */
  static String of(List<PackInfo> packs) {
    MessageDigest digest = sha256();
    for (PackInfo pack : packs) {
      String line = pack.id() + " " + pack.digest() + "\n";
      digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The files of a pack that count, sorted by relative name. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !isHidden(folder.relativize(file)))
          .sorted((a, b) -> name(a, folder).compareTo(name(b, folder)))
          .toList();
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      String name = part.toString();
      if (name.startsWith(".") || name.startsWith("__")) {
        return true;
      }
    }
    return false;
  }

  private static String name(Path file, Path folder) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static byte[] length(long bytes) {
    return ByteBuffer.allocate(Long.BYTES).putLong(bytes).array();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
