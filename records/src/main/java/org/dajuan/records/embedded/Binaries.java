package org.dajuan.records.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs, unpacked once per user into a folder named after the archive. The bundle
 * holds {@code initdb}, {@code pg_ctl} and {@code postgres} only.
 */
final class Binaries {

  private Binaries() {}

  /**
   * The folder with the programs; unpacked unless that was done before.
   *
   * @param candidates where they may be kept, the preferred place first; the next one is taken when
   *     one cannot be written
   */
  static Path unpacked(List<Path> candidates) {
    String archive = archiveName();
    IOException lastFailure = new IOException("no folder was given");
    for (Path cache : candidates) {
      try {
        return unpacked(archive, cache);
      } catch (IOException failed) {
        lastFailure = failed;
      }
    }
    throw new EmbeddedPostgresException(
        "PostgreSQL could not be unpacked into "
            + candidates
            + " ("
            + lastFailure.getMessage()
            + "). Make room there, or name another folder with the environment variable"
            + " DAJUAN_CACHE.",
        lastFailure);
  }

  /** A cache for all data folders of the user, else a folder of this server alone. */
  static List<Path> places(ServerFolder folder) {
    Path own = folder.root().resolve("bin");
    String named = System.getenv("DAJUAN_CACHE");
    if (named != null && !named.isBlank()) {
      return List.of(Path.of(named), own);
    }
    String cache = System.getenv("XDG_CACHE_HOME");
    Path base =
        cache != null && !cache.isBlank()
            ? Path.of(cache)
            : Path.of(System.getProperty("user.home", "."), ".cache");
    return List.of(base.resolve("dajuan"), own);
  }

  private static Path unpacked(String archive, Path cache) throws IOException {
    Files.createDirectories(cache);
    Path home = cache.resolve("postgresql-" + fingerprint(archive));
    if (!Files.isDirectory(home)) {
      unpackOnce(archive, cache, home);
    }
    return home;
  }

  private static String archiveName() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String family =
        system.contains("mac") ? "darwin" : system.contains("win") ? "windows" : "linux";
    String processor =
        switch (machine) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> family.equals("linux") ? "arm_64" : "arm64v8";
          default -> machine;
        };
    String name = "/postgres-" + family + "-" + processor + ".txz";
    if (Binaries.class.getResource(name) == null) {
      throw new EmbeddedPostgresException(
          "No PostgreSQL is shipped for "
              + system
              + " on "
              + machine
              + ". Run a PostgreSQL server of version 15 or later and name it with --db.");
    }
    return name;
  }

  private static InputStream open(String archive) throws IOException {
    InputStream stream = Binaries.class.getResourceAsStream(archive);
    if (stream == null) {
      throw new IOException("archive " + archive + " is missing");
    }
    return new BufferedInputStream(stream, 1 << 16);
  }

  /** Tells one archive from another; the jar knows it, so that 15 MB need not be read each time. */
  private static String fingerprint(String archive) throws IOException {
    URL resource = Binaries.class.getResource(archive);
    if (resource != null && resource.openConnection() instanceof JarURLConnection jar) {
      JarEntry entry = jar.getJarEntry();
      return "%08x-%d".formatted(entry.getCrc(), entry.getSize());
    }
    try (CheckedInputStream in = new CheckedInputStream(open(archive), new CRC32())) {
      long size = in.transferTo(OutputStream.nullOutputStream());
      return "%08x-%d".formatted(in.getChecksum().getValue(), size);
    }
  }

  /** Several processes may come at once: the first unpacks, the others wait. */
  private static void unpackOnce(String archive, Path cache, Path home) throws IOException {
    synchronized (Binaries.class) {
      try (FileChannel channel =
              FileChannel.open(
                  cache.resolve("unpack.lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock held = channel.lock()) {
        if (!held.isValid() || Files.isDirectory(home)) {
          return;
        }
        Path half = cache.resolve("unpacking-" + ProcessHandle.current().pid());
        delete(half);
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
    Files.createDirectories(into);
    boolean modes = into.getFileSystem().supportedFileAttributeViews().contains("posix");
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
          if ((entry.getMode() & 0100) != 0 && modes) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
          }
        }
      }
    }
    if (modes) {
      close(into);
    }
  }

  /** Whatever the umask: everybody may read, only the owner may change; also folders in between. */
  private static void close(Path home) throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      for (Path each : (Iterable<Path>) all::iterator) {
        if (!Files.isSymbolicLink(each)) {
          boolean executable = Files.isDirectory(each) || Files.isExecutable(each);
          Files.setPosixFilePermissions(
              each, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
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
