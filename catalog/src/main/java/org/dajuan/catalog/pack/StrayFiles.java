package org.dajuan.catalog.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dajuan.catalog.finding.NearestWord;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.PackFaults;

/** Warns of files and folders whose name is nearly one that would have been read. */
final class StrayFiles {

  private static final Set<String> KNOWN =
      Set.of(
          "pack.yaml",
          "levels.yaml",
          "units.yaml",
          "holidays.yaml",
          "roles.yaml",
          "chapters.yaml",
          "lifecycles.yaml",
          "parameters.yaml",
          "wordlists.yaml",
          "adopted.yaml",
          "regions.csv",
          "orgs.csv",
          "codes",
          "streams",
          "forms",
          "reports",
          "targets",
          "data");

  private StrayFiles() {}

  static void check(PackFolder pack, Faults faults) {
    List<Path> files;
    try (Stream<Path> all = Files.list(pack.path())) {
      files = all.sorted().toList();
    } catch (IOException e) {
      faults.report(
          PackFaults.FILE_UNREADABLE, pack.place(pack.path()), "reason", String.valueOf(e));
      return;
    }
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      String plain = name.endsWith(".yml") ? name.replace(".yml", ".yaml") : name;
      String nearest = KNOWN.contains(plain) ? plain : NearestWord.suggest(name, KNOWN);
      if (!KNOWN.contains(name) && !nearest.isEmpty()) {
        faults.report(PackFaults.STRAY_FILE, pack.place(file), "name", name, "nearest", nearest);
      }
    }
  }
}
