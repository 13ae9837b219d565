package org.dajuan.desk.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * {@code config.yaml}: which packs a data folder is made from, and whether it is a demo. Packs of
 * the installation are kept by name, so that the program may move; others by absolute path.
 *
 * @param packs as written in the file
 * @param demo whether the folder was made by the demo, which may then wipe it
 */
record FolderConfig(List<String> packs, boolean demo) {

  FolderConfig {
    packs = List.copyOf(packs);
  }

  /** What the file says; without a file no packs and no demo. */
  static FolderConfig read(Path file) {
    if (!Files.exists(file)) {
      return new FolderConfig(List.of(), false);
    }
    try {
      Object content =
          new Load(LoadSettings.builder().setLabel(file.toString()).build())
              .loadFromString(Files.readString(file));
      if (content instanceof Map<?, ?> map && map.get("packs") instanceof List<?> names) {
        List<String> packs = new ArrayList<>();
        names.forEach(name -> packs.add(String.valueOf(name)));
        return new FolderConfig(packs, Boolean.TRUE.equals(map.get("demo")));
      }
    } catch (YamlEngineException e) {
      throw new WorkspaceException(
          file + " is not YAML: " + e.getMessage() + " Mend it or restore it from a backup.",
          List.of());
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
    throw new WorkspaceException(
        file + ": the list of packs is missing. Write for example: packs: [NAME]", List.of());
  }

  /** Writes the file as a whole or not at all. */
  void write(Path file) {
    StringBuilder text =
        new StringBuilder("# Which packs this data folder is made from.\npacks:\n");
    packs.forEach(pack -> text.append("  - '").append(pack.replace("'", "''")).append("'\n"));
    if (demo) {
      text.append("demo: true\n");
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      // A draft of its own: two processes may open a new folder at the same moment.
      Path draft =
          Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + ".", ".new");
      try {
        Files.writeString(draft, text);
        Files.move(
            draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing " + file, e);
    }
  }

  /** The folders that the names mean. */
  List<Path> folders(Path installation) {
    return packs.stream().map(name -> installation.resolve("packs").resolve(name)).toList();
  }

  /** The config that remembers these folders. */
  static FolderConfig of(List<Path> folders, Path installation, boolean demo) {
    Path own = installation.resolve("packs").toAbsolutePath().normalize();
    List<String> names = new ArrayList<>();
    for (Path folder : folders) {
      Path absolute = folder.toAbsolutePath().normalize();
      names.add(
          own.equals(absolute.getParent())
              ? absolute.getFileName().toString()
              : absolute.toString());
    }
    return new FolderConfig(names, demo);
  }
}
