package org.dajuan.catalog.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.Limits;
import org.dajuan.catalog.pack.source.YamlNode;

/**
 * Sorts folders into stacks of packs: two counties that do not require one another each form a
 * stack with what they require, and are never loaded together, since each may have its own levels,
 * units and codes.
 */
public final class PackStacks {

  private PackStacks() {}

  /**
   * The uppermost packs among the folders, each to be loaded by itself; the others are required by
   * one of them. A folder without pack.yaml stands for the packs in it. Plain files, such as a
   * notice that lies beside the packs, are left out. Faults of the packs are not reported here:
   * they are when the packs are loaded.
   *
   * @throws UncheckedIOException when a folder cannot be listed
   */
  public static List<Path> uppermost(List<Path> folders) {
    Map<Path, Set<Path>> required = new LinkedHashMap<>();
    for (Path each : packs(folders)) {
      required.put(each, requiredBy(each));
    }
    List<Path> uppermost = new ArrayList<>();
    Set<Path> covered = new LinkedHashSet<>();
    required.forEach(
        (pack, below) -> {
          if (required.values().stream().noneMatch(others -> others.contains(pack))) {
            uppermost.add(pack);
            covered.addAll(below);
          }
        });
    // Packs that require each other are below one another; the first of them stands for all.
    required.forEach(
        (pack, below) -> {
          if (!uppermost.contains(pack) && !covered.contains(pack)) {
            uppermost.add(pack);
            covered.addAll(below);
          }
        });
    return uppermost;
  }

  private static Set<Path> packs(List<Path> folders) {
    Set<Path> packs = new LinkedHashSet<>();
    for (Path each : folders) {
      Path folder = each.toAbsolutePath().normalize();
      if (!Files.isDirectory(folder)) {
        continue;
      }
      List<Path> inside = isPack(folder) ? List.of() : packsIn(folder);
      if (inside.isEmpty()) {
        packs.add(folder);
      }
      packs.addAll(inside);
    }
    return packs;
  }

  private static boolean isPack(Path folder) {
    return Files.exists(folder.resolve("pack.yaml"));
  }

  private static List<Path> packsIn(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(PackStacks::isPack).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /** All packs that a pack requires, directly or through others; itself only in a circle. */
  private static Set<Path> requiredBy(Path pack) {
    Set<Path> found = new LinkedHashSet<>();
    Deque<Path> open = new ArrayDeque<>(List.of(pack));
    while (!open.isEmpty()) {
      Path next = open.remove();
      for (Path each : requires(next)) {
        if (found.add(each)) {
          open.add(each);
        }
      }
    }
    found.remove(pack);
    return found;
  }

  private static List<Path> requires(Path pack) {
    Faults unheard = new Faults();
    PackFolder folder = new PackFolder(pack, unheard, Limits.DEFAULT);
    List<Path> found = new ArrayList<>();
    folder
        .yaml("pack.yaml")
        .map(node -> Entries.of(node, unheard))
        .ifPresent(
            entries -> {
              for (YamlNode.Scalar name : entries.scalars("requires")) {
                boolean plain = Definitions.ID.matcher(name.value()).matches();
                Path other = plain ? PackFinder.besideOrAbove(pack, name.value()) : null;
                if (other != null) {
                  found.add(other);
                }
              }
            });
    return found;
  }
}
