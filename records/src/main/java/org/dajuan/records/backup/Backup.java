package org.dajuan.records.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.database.Database;
import org.dajuan.records.database.DatabaseException;
import org.dajuan.records.log.PublicationLock;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Writes a data folder into one zip file while the folder is in use: every table as of one moment,
 * how the tables are made, the ledger's files and key, the folder's configuration and attachments,
 * and a manifest with the SHA-256 of each part. The file holds the signing key and personal data:
 * it is made readable by its owner only and must be kept so.
 */
public final class Backup {

  /** Name of the folder in the zip file that holds files of the data folder. */
  static final String FILES = "files/";

  private static final String TEMPORARY = ".tmp";

  private Backup() {}

  /**
   * Writes a backup.
   *
   * @param file must not exist; appears only when it is complete and on the disk
   * @throws BackupException if it cannot be written
   */
  public static Manifest write(
      Database database, DataFolder folder, Path file, InstantSource clock) {
    Path target = file.toAbsolutePath();
    Path unfinished = target.resolveSibling(target.getFileName() + ".part").normalize();
    if (Files.exists(target)) {
      throw new BackupException(
          target + " exists already. Name another file, so that no backup is lost.");
    }
    try {
      Files.deleteIfExists(unfinished);
      try (Parts parts = Parts.create(unfinished)) {
        Manifest manifest = write(database, folder, unfinished, parts, clock);
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        return manifest;
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (NoSuchFileException missing) {
      throw new BackupException(
          "The backup cannot be written to " + target + ": there is no such folder.", missing);
    } catch (IOException failed) {
      throw new BackupException(
          "The backup cannot be written to "
              + target
              + ": "
              + failed.getMessage()
              + ". Check that you may write there and that the disk is not full.",
          failed);
    } catch (DatabaseException refused) {
      throw new BackupException(String.valueOf(refused.getMessage()), refused);
    }
  }

  private static Manifest write(
      Database database, DataFolder folder, Path unfinished, Parts parts, InstantSource clock)
      throws IOException {
    return database
        .asOwner()
        .look(
            snapshot -> {
              String catalog;
              long entries;
              // Published files must not be ahead of the tables: nothing is published until both
              // are held.
              try (PublicationLock held = PublicationLock.take(database.owner())) {
                held.requireHeld();
                prepare(snapshot);
                catalog = text(snapshot, "SELECT coalesce(min(digest), '') FROM sys.catalog");
                entries = Long.parseLong(text(snapshot, "SELECT count(*) FROM ledger.entry"));
                addLedger(folder, parts);
              }
              addOthers(folder, unfinished, parts);
              addTables(snapshot, parts);
              Manifest manifest =
                  new Manifest(Manifest.FORMAT, clock.instant(), catalog, entries, parts.written());
              parts.finish(manifest);
              return manifest;
            });
  }

  static void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String setting : TableRows.SESSION) {
        statement.execute(setting);
      }
    }
  }

  /** The public files of the ledger, which must not change meanwhile. */
  private static void addLedger(DataFolder folder, Parts parts) throws IOException {
    if (Files.exists(folder.ledger())) {
      addFiles(folder, folder.ledger(), path -> true, parts);
    }
  }

  /**
   * All else but PostgreSQL, whose rows are kept as rows, logs, and this backup if it is written
   * here.
   */
  private static void addOthers(DataFolder folder, Path unfinished, Parts parts)
      throws IOException {
    addFiles(
        folder,
        folder.root(),
        path ->
            !path.startsWith(folder.postgres())
                && !path.startsWith(folder.ledger())
                && !path.startsWith(folder.logs())
                && !path.equals(unfinished),
        parts);
  }

  private static void addFiles(DataFolder folder, Path root, Predicate<Path> which, Parts parts)
      throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return which.test(path) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()
                && which.test(path)
                && !path.toString().endsWith(TEMPORARY)) {
              files.add(path);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    for (Path path : files) {
      String name = folder.root().relativize(path).toString().replace('\\', '/');
      parts.add(FILES + name, out -> Files.copy(path, out));
    }
  }

  private static void addTables(Connection snapshot, Parts parts) throws SQLException, IOException {
    Definitions definitions = Definitions.read(snapshot);
    parts.add(Definitions.NAME, out -> out.write(definitions.toJson()));
    CopyManager copy = snapshot.unwrap(PGConnection.class).getCopyAPI();
    for (TableRows table : TableRows.list(snapshot)) {
      parts.add(table.part(), out -> copyOut(copy, table, out));
    }
  }

  private static void copyOut(CopyManager copy, TableRows table, OutputStream out)
      throws IOException {
    try {
      copy.copyOut(table.copyOut(), out);
    } catch (SQLException refused) {
      throw new IOException("reading " + table.name() + ": " + refused.getMessage(), refused);
    }
  }

  private static String text(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
