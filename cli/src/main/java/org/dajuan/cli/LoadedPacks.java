package org.dajuan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.pack.LoadResult;
import org.dajuan.catalog.pack.PackLoader;
import picocli.CommandLine;

/** Loads packs for commands that need no data folder. */
final class LoadedPacks {

  private LoadedPacks() {}

  /**
   * The catalog of the packs; faults go to standard error.
   *
   * @throws Failure when a folder is missing or a pack is faulty
   */
  static Catalog load(List<Path> folders, CommandLine command) {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw Failure.badInput("no_such_folder", folder);
      }
    }
    LoadResult result = new PackLoader().load(folders);
    if (result.catalog().isEmpty()) {
      FindingLines.print(result.findings(), command.getErr());
      throw Failure.badInput("pack_faulty", result.findings().errorCount());
    }
    return result.catalog().get();
  }
}
