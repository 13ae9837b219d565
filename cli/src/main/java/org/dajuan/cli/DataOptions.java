package org.dajuan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dajuan.desk.open.Workspace;
import org.dajuan.desk.open.WorkspaceOptions;
import org.dajuan.records.database.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** Which data folder and database a command works on. */
final class DataOptions {

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  private @Nullable Path data;

  @Option(names = "--db", paramLabel = "URL", descriptionKey = "db")
  private @Nullable String database;

  @Option(names = "--pack", paramLabel = "DIR", descriptionKey = "pack")
  private List<Path> packs = List.of();

  /**
   * The folder asked for, else {@code ~/.dajuan}. An empty name, as an unset variable of a script
   * gives, is no folder: it would mean the one we stand in.
   */
  Path folder() {
    if (isEmpty(data)) {
      throw Failure.badInput("empty_option", "--data");
    } else if (packs.stream().anyMatch(DataOptions::isEmpty)) {
      throw Failure.badInput("empty_option", "--pack");
    } else if (database != null && database.isBlank()) {
      throw Failure.badInput("empty_option", "--db");
    }
    Path folder = data == null ? Path.of(System.getProperty("user.home"), ".dajuan") : data;
    return folder.toAbsolutePath().normalize();
  }

  private static boolean isEmpty(@Nullable Path path) {
    return path != null && path.toString().isBlank();
  }

  WorkspaceOptions options() {
    return WorkspaceOptions.of(folder(), installation())
        .withDatabase(Optional.ofNullable(database))
        .withPacks(packs)
        .withNewFolderPacks(newFolderPacks());
  }

  /** Opens the workspace; a folder without one is made with the default packs. */
  Workspace open() {
    return Workspace.open(options());
  }

  /** The pack that the installation names for new data folders; the launcher says which. */
  private static List<Path> newFolderPacks() {
    String name = System.getProperty("dajuan.pack", "");
    return name.isEmpty() ? List.of() : List.of(installation().resolve("packs").resolve(name));
  }

  /** The data folder, which must be there already: commands that only look must not make one. */
  DataFolder existing() {
    if (!Files.isDirectory(folder())) {
      throw Failure.badInput("no_data_folder", folder());
    }
    return new DataFolder(folder());
  }

  /** Where the command that was asked for puts logs; null when it works on no data folder. */
  static @Nullable Path logsOf(ParseResult parsed) {
    for (CommandSpec mixin : parsed.commandSpec().mixins().values()) {
      if (mixin.userObject() instanceof DataOptions options && !isEmpty(options.data)) {
        DataFolder folder = new DataFolder(options.folder());
        return Files.exists(folder.formatFile()) ? folder.logs() : null;
      }
    }
    return parsed.hasSubcommand() ? logsOf(parsed.subcommand()) : null;
  }

  /** The folder in which Dajuan is installed, as the launcher says; else where we are. */
  static Path installation() {
    return Path.of(System.getProperty("dajuan.home", "")).toAbsolutePath().normalize();
  }
}
