package org.dajuan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dajuan.records.database.DataFolder;
import org.dajuan.server.workspace.Workspace;
import org.dajuan.server.workspace.WorkspaceOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which data folder and database a command works on. */
final class DataOptions {

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  private @Nullable Path data;

  @Option(names = "--db", paramLabel = "URL", descriptionKey = "db")
  private @Nullable String database;

  /** The folder asked for, else {@code ~/.dajuan}. */
  Path folder() {
    Path folder = data == null ? Path.of(System.getProperty("user.home"), ".dajuan") : data;
    return folder.toAbsolutePath().normalize();
  }

  WorkspaceOptions options() {
    return WorkspaceOptions.of(folder(), installation())
        .withDatabase(Optional.ofNullable(database));
  }

  /** Opens the workspace; a folder without one is made with the default packs. */
  Workspace open() {
    return Workspace.open(options());
  }

  /** The data folder, which must be there already: commands that only look must not make one. */
  DataFolder existing() {
    if (!Files.isDirectory(folder())) {
      throw Failure.badInput("no_data_folder", folder());
    }
    return new DataFolder(folder());
  }

  /** The folder in which Dajuan is installed, as the launcher says; else where we are. */
  static Path installation() {
    return Path.of(System.getProperty("dajuan.home", "")).toAbsolutePath().normalize();
  }
}
