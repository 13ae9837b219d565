package org.dajuan.records.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * Files and folders that only their owner may read (modes 600 and 700 where the system has modes).
 */
final class PrivateFile {

  private static final SecureRandom RANDOM = new SecureRandom();

  private PrivateFile() {}

  /**
   * The secret kept in a file; made of 32 random bytes, as 64 hexadecimal digits, when the file is
   * not there yet. Appears whole or not at all.
   */
  static String secret(Path file) throws IOException {
    if (!Files.exists(file)) {
      byte[] random = new byte[32];
      RANDOM.nextBytes(random);
      Path unfinished =
          create(
              file.resolveSibling(file.getFileName() + ".new"), HexFormat.of().formatHex(random));
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return Files.readString(file, StandardCharsets.UTF_8).strip();
  }

  /** A new file with a text, readable by its owner only; an older one is replaced. */
  static Path create(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(file, attribute(file, "rw-------"));
    Files.writeString(file, text, StandardOpenOption.TRUNCATE_EXISTING);
    return file;
  }

  static void folder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, attribute(folder, "rwx------"));
    }
  }

  /** Whether its mode lets anybody but its owner change it. */
  static boolean isWritableByOthers(Path path) throws IOException {
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
    return permissions.contains(PosixFilePermission.GROUP_WRITE)
        || permissions.contains(PosixFilePermission.OTHERS_WRITE);
  }

  private static FileAttribute<?>[] attribute(Path path, String mode) {
    if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString(mode);
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
  }
}
