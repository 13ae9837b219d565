package org.dajuan.catalog.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files of test packs: from the test resources, into a folder, and away. */
final class PackFiles {

  private static final String BASE = "base";

  private PackFiles() {}

  /** The text of each file of a folder of the test resources, by its name within the folder. */
  static Map<String, String> ofResource(String folder) {
    URL url = Thread.currentThread().getContextClassLoader().getResource(folder);
    if (url == null) {
      throw new IllegalArgumentException("no test resource " + folder);
    }
    try {
      return read(Path.of(url.toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(folder, e);
    }
  }

  /** Writes a pack, with the nation-wide pack beside it where one of its files requires that. */
  static void write(Map<String, String> files, Path pack) {
    try {
      for (Map.Entry<String, String> each : files.entrySet()) {
        Path file = pack.resolve(each.getKey()).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, each.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (files.getOrDefault("pack.yaml", "").contains("requires: [" + BASE)) {
      write(read(base()), pack.resolveSibling(BASE));
    }
  }

  /** A new folder, which is there until the JVM ends. */
  static Path newFolder() {
    try {
      return Files.createTempDirectory(Root.FOLDER, "pack-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Root {
    static final Path FOLDER = create();

    private static Path create() {
      try {
        Path folder = Files.createTempDirectory("dajuan-packs-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("test folder not deleted", e);
    }
  }

  private static Map<String, String> read(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> regular = all.filter(Files::isRegularFile).toList();
      for (Path each : regular) {
        files.put(folder.relativize(each).toString().replace('\\', '/'), Files.readString(each));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** Tests run in the folder of their module, which lies beside the packs. */
  private static Path base() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path base = at.resolve("packs").resolve(BASE);
      if (Files.isRegularFile(base.resolve("pack.yaml"))) {
        return base;
      }
    }
    throw new IllegalStateException("no packs/" + BASE + " above the folder of the test");
  }
}
