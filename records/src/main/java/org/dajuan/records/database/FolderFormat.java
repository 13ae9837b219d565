package org.dajuan.records.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The format number of a data folder: written once, and refused when it is newer than ours. */
final class FolderFormat {

  private FolderFormat() {}

  static void claim(DataFolder folder) {
    Path file = folder.formatFile();
    try {
      create(folder.root());
      if (!Files.exists(file)) {
        write(file);
        return;
      }
      String text = Files.readString(file).strip();
      if (!text.matches("\\d{1,6}")) {
        throw new DatabaseException(
            file + " does not hold a format number. Restore it from a backup.");
      }
      if (Integer.parseInt(text) > DataFolder.FORMAT) {
        throw new DatabaseException(
            "The data folder "
                + folder.root()
                + " has format "
                + text
                + ", this program knows "
                + DataFolder.FORMAT
                + ". Use the newer program that wrote it.");
      }
    } catch (IOException e) {
      throw new DatabaseException(
          "The data folder "
              + folder.root()
              + " cannot be used: "
              + e.getClass().getSimpleName().replace("Exception", "")
              + ", "
              + e.getMessage()
              + ". Check that it is writable and that the disk is not full.",
          e);
    }
  }

  /** Appears whole or not at all: another process may look for it at the same moment. */
  private static void write(Path file) throws IOException {
    Path draft = Files.createTempFile(file.getParent(), file.getFileName() + ".", ".new");
    try {
      Files.writeString(draft, DataFolder.FORMAT + "\n");
      if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-r--r--"));
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Others may pass through to what they are allowed to read, but not look around. */
  private static void create(Path root) throws IOException {
    if (Files.isDirectory(root)) {
      return;
    }
    Files.createDirectories(root);
    if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx--x--x"));
    }
  }
}
