package org.dajuan.server.workspace;

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
 *     {@link #DEFAULT_PACK}
 */
public record WorkspaceOptions(
    DataFolder folder,
    Path installation,
    Optional<String> database,
    List<Path> packs,
    Clock clock) {

  /** The pack of a new folder, below {@code packs} of the installation. */
  public static final String DEFAULT_PACK = "wuxiang";

  public WorkspaceOptions {
    packs = List.copyOf(packs);
  }

  /** The folder's own database and remembered packs, by the system's clock. */
  public static WorkspaceOptions of(Path folder, Path installation) {
    return new WorkspaceOptions(
        new DataFolder(folder), installation, Optional.empty(), List.of(), Clock.systemUTC());
  }

  public WorkspaceOptions withDatabase(Optional<String> jdbcUrl) {
    return new WorkspaceOptions(folder, installation, jdbcUrl, packs, clock);
  }

  public WorkspaceOptions withPacks(List<Path> folders) {
    return new WorkspaceOptions(folder, installation, database, folders, clock);
  }

  public WorkspaceOptions withClock(Clock other) {
    return new WorkspaceOptions(folder, installation, database, packs, other);
  }
}
