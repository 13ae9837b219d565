package org.dajuan.records.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.dajuan.records.database.DatabaseException;

/**
 * PostgreSQL's programs, unpacked once per user into a cache folder named by the digest of the
 * archive. The bundle holds {@code initdb}, {@code pg_ctl} and {@code postgres} only.
 */
final class PostgresBinaries {

  private final Path home;

  private PostgresBinaries(Path home) {
    this.home = home;
  }

  /** Unpacks the archive of this machine's system into {@code cache} unless it is there already. */
  static PostgresBinaries unpacked(Path cache) {
    String archive = archiveName();
    try {
      Files.createDirectories(cache);
      Path home = cache.resolve("postgresql-" + digest(archive).substring(0, 16));
      if (!Files.isDirectory(home)) {
        unpackOnce(archive, cache, home);
      }
      return new PostgresBinaries(home);
    } catch (IOException | UncheckedIOException e) {
      throw new DatabaseException(
          "PostgreSQL could not be unpacked into "
              + cache
              + ": "
              + e.getMessage()
              + ". Make room there, or name another folder with the environment variable"
              + " DAJUAN_CACHE.",
          e);
    }
  }

  Path program(String name) {
    return home.resolve("bin").resolve(name);
  }

  private static String archiveName() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String processor = machine.contains("aarch64") ? "arm_64" : "x86_64";
    String family =
        system.contains("mac") ? "darwin" : system.contains("win") ? "windows" : "linux";
    String name = "/postgres-" + family + "-" + processor + ".txz";
    if (PostgresBinaries.class.getResource(name) == null) {
      throw new DatabaseException(
          "No PostgreSQL is shipped for "
              + system
              + " on "
              + machine
              + ". Run a PostgreSQL server of version 15 or later and name it with --db.");
    }
    return name;
  }

  private static InputStream open(String archive) throws IOException {
    InputStream stream = PostgresBinaries.class.getResourceAsStream(archive);
    if (stream == null) {
      throw new IOException("archive " + archive + " is missing");
    }
    return new BufferedInputStream(stream, 1 << 16);
  }

  private static String digest(String archive) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Several processes may come at once: the first unpacks, the others wait. */
  private static void unpackOnce(String archive, Path cache, Path home) throws IOException {
    synchronized (PostgresBinaries.class) {
      try (FileChannel channel =
              FileChannel.open(
                  cache.resolve("unpack.lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock held = channel.lock()) {
        if (!held.isValid() || Files.isDirectory(home)) {
          return;
        }
        Path half = Files.createTempDirectory(cache, "unpacking-");
        try {
          unpack(archive, half);
          Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        } finally {
          delete(half);
        }
      }
    }
  }

  private static void unpack(String archive, Path into) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZCompressorInputStream(open(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
          throw new IOException("archive entry outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
          Files.createDirectories(target.getParent());
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(tar, target);
          if ((entry.getMode() & 0100) != 0
              && target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
          }
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
