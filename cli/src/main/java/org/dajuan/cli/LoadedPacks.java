package org.dajuan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.pack.LoadResult;
import org.dajuan.catalog.pack.PackLoader;
import org.dajuan.catalog.pack.PackStacks;
import picocli.CommandLine;

/** Loads packs for commands that need no data folder. */
final class LoadedPacks {

  private LoadedPacks() {}

  /**
   * The catalogs of the packs, one for each county among them; faults go to standard error.
   *
   * @throws Failure when a folder is missing or a pack is faulty
   */
  static List<Catalog> load(List<Path> folders, CommandLine command) {
    for (Path folder : folders) {
      if (!Files.exists(folder) || (folders.size() == 1 && !Files.isDirectory(folder))) {
        throw Failure.badInput("no_such_folder", folder);
      }
    }
    List<Path> uppermost = PackStacks.uppermost(folders);
    if (uppermost.isEmpty()) {
      throw Failure.badInput("no_such_folder", folders.get(0));
    }
    List<Catalog> catalogs = new ArrayList<>();
    for (Path pack : uppermost) {
      LoadResult result = new PackLoader().load(List.of(pack));
      if (result.catalog().isEmpty()) {
        FindingLines.print(result.findings(), command.getErr());
        throw Failure.badInput("pack_faulty", result.findings().errorCount());
      }
      catalogs.add(result.catalog().get());
    }
    return catalogs;
  }

  /** What people call the packs of a catalog: the title of the uppermost. */
  static String title(Catalog catalog) {
    return Texts.of(catalog.packs().get(catalog.packs().size() - 1).title());
  }
}
