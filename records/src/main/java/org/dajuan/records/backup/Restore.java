package org.dajuan.records.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.database.Database;
import org.dajuan.records.database.DatabaseException;
import org.dajuan.records.database.Transaction;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Makes a data folder from a backup: into an empty folder only, after every part was verified. All
 * or nothing: what was made is removed when anything fails. Verify the ledger afterwards: digests
 * find damage, only signatures find forgery.
 */
public final class Restore {

  private Restore() {}

  /**
   * Restores a backup.
   *
   * @param folder must be empty or not exist
   * @throws BackupException if the file is no sound backup, or the folder is not empty
   */
  public static Manifest read(Path file, DataFolder folder) {
    requireEmpty(folder.root());
    try (BackupFile backup = BackupFile.open(file)) {
      try {
        restore(backup, folder);
        return backup.manifest();
      } catch (SQLException refused) {
        clear(folder.root());
        throw new BackupException(
            "The backup cannot be restored: " + refused.getMessage(), refused);
      } catch (IOException | DatabaseException | BackupException failed) {
        clear(folder.root());
        throw failed;
      }
    } catch (IOException failed) {
      throw new BackupException(
          "The backup "
              + file
              + " cannot be restored into "
              + folder.root()
              + ": "
              + failed.getMessage()
              + ". Check that you may write there and that the disk is not full.",
          failed);
    }
  }

  private static void requireEmpty(Path root) {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> content = Files.list(root)) {
      if (content.findAny().isPresent()) {
        throw new BackupException(
            root + " is not empty. Restore into a new folder, so that nothing is overwritten.");
      }
    } catch (IOException failed) {
      throw new BackupException(root + " is no folder that can be read.", failed);
    }
  }

  private static void restore(BackupFile backup, DataFolder folder)
      throws IOException, SQLException {
    Definitions definitions = Definitions.parse(backup.bytes(Definitions.NAME));
    for (String name : backup.manifest().parts().keySet()) {
      if (name.startsWith(Backup.FILES)) {
        writeFile(backup, name, folder);
      }
    }
    try (Database database = Database.openWithoutTables(folder);
        Connection connection = database.owner().getConnection()) {
      Transaction.CHANGE.<IOException>run(connection, same -> fill(same, backup, definitions));
      executeAll(connection, List.of("ANALYZE"));
    }
  }

  private static void fill(Connection connection, BackupFile backup, Definitions definitions)
      throws SQLException, IOException {
    Backup.prepare(connection);
    executeAll(connection, definitions.before());
    CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
    for (TableRows table : TableRows.list(connection)) {
      try (InputStream rows = backup.open(table.part())) {
        copy.copyIn(table.copyIn(), rows);
      }
    }
    executeAll(connection, definitions.after());
  }

  private static void writeFile(BackupFile backup, String name, DataFolder folder)
      throws IOException {
    Path target = folder.root().resolve(name.substring(Backup.FILES.length())).normalize();
    if (!target.startsWith(folder.root()) || target.startsWith(folder.postgres())) {
      throw new BackupException("The backup holds a file outside of the folder: " + name + ".");
    }
    Files.createDirectories(target.getParent());
    if (target.equals(folder.signingKey())
        && target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          target,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(target, backup.bytes(name));
      return;
    }
    try (InputStream in = backup.open(name)) {
      Files.copy(in, target);
    }
  }

  private static void executeAll(Connection connection, List<String> statements)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        try {
          statement.execute(sql);
        } catch (SQLException refused) {
          throw new SQLException(refused.getMessage() + " in: " + sql, refused);
        }
      }
    }
  }

  /** Removes what was made in a folder that was empty before; the folder itself stays. */
  private static void clear(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> all = Files.walk(root)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!each.equals(root)) {
          Files.delete(each);
        }
      }
    }
  }
}
