package org.dajuan.desk.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.database.Database;

/** Empties the folder of an earlier demo; never any other folder that holds something. */
public final class FolderReset {

  private FolderReset() {}

  /**
   * Makes sure that the folder is empty or absent.
   *
   * @throws WorkspaceException when it holds something that no demo made, or is in use
   */
  public static void prepare(DataFolder folder) {
    if (isEmpty(folder.root())) {
      return;
    }
    if (!Workspace.isDemo(folder)) {
      throw new WorkspaceException(
          folder.root()
              + " holds data that no demo has made. Give the demo a folder of its own: --data DIR.",
          List.of());
    }
    stopServer(folder);
    delete(folder.root());
  }

  /** A killed demo may have left its database server running: whoever leaves last stops it. */
  private static void stopServer(DataFolder folder) {
    Path running = folder.postgres().resolve("data").resolve("postmaster.pid");
    if (!Files.exists(running)) {
      return;
    }
    Database.open(folder).close();
    if (Files.exists(running)) {
      throw new WorkspaceException(
          folder.root()
              + " is in use by another Dajuan. Stop it, or use another folder: --data DIR.",
          List.of());
    }
  }

  private static boolean isEmpty(Path root) {
    if (!Files.exists(root)) {
      return true;
    }
    try (Stream<Path> content = Files.list(root)) {
      return content.findAny().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + root, e);
    }
  }

  private static void delete(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("emptying " + root, e);
    }
  }
}
