package org.dajuan.desk.open;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dajuan.records.database.DataFolder;

/**
 * Which workspace to open.
 *
 * @param installation folder of the program, in which {@code packs} lies
 * @param database JDBC address of a server of others; empty for the folder's own PostgreSQL
 * @param packs folders of packs for this folder from now on; empty for those it remembers, else
 *     {@code newFolderPacks}
 * @param newFolderPacks folders of packs for a folder that remembers none yet
 */
public record WorkspaceOptions(
    DataFolder folder,
    Path installation,
    Optional<String> database,
    List<Path> packs,
    List<Path> newFolderPacks,
    Clock clock) {

  public WorkspaceOptions {
    packs = List.copyOf(packs);
    newFolderPacks = List.copyOf(newFolderPacks);
  }

  /** The folder's own database and remembered packs, by the system's clock. */
  public static WorkspaceOptions of(Path folder, Path installation) {
    return new WorkspaceOptions(
        new DataFolder(folder),
        installation,
        Optional.empty(),
        List.of(),
        List.of(),
        Clock.systemUTC());
  }

  public WorkspaceOptions withDatabase(Optional<String> jdbcUrl) {
    return new WorkspaceOptions(folder, installation, jdbcUrl, packs, newFolderPacks, clock);
  }

  public WorkspaceOptions withPacks(List<Path> folders) {
    return new WorkspaceOptions(folder, installation, database, folders, newFolderPacks, clock);
  }

  public WorkspaceOptions withNewFolderPacks(List<Path> folders) {
    return new WorkspaceOptions(folder, installation, database, packs, folders, clock);
  }

  public WorkspaceOptions withClock(Clock other) {
    return new WorkspaceOptions(folder, installation, database, packs, newFolderPacks, other);
  }
}
