package org.dajuan.records.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The format number of a data folder: written once, and refused when it is newer than ours. */
final class FolderFormat {

  private FolderFormat() {}

  static void claim(DataFolder folder) {
    Path file = folder.formatFile();
    try {
      create(folder.root());
      if (!Files.exists(file)) {
        Files.writeString(file, DataFolder.FORMAT + "\n");
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
