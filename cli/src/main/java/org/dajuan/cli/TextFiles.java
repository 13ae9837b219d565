package org.dajuan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files to check: those named, and all below the folders named, in the order of their names.
 * Hidden files, lock files of Office (~$) and what lies below the output folder are left out; links
 * are not followed.
 */
final class TextFiles {

  /**
   * @param relative its name below the folder it was found in, for the output folder
   * @param named whether it was named itself, so that it must be a text
   */
  record TextFile(Path path, Path relative, boolean named, long bytes) {}

  private TextFiles() {}

  static List<TextFile> of(List<Path> arguments, @Nullable Path output) throws IOException {
    List<TextFile> all = new ArrayList<>();
    for (Path argument : arguments) {
      if (!Files.isDirectory(argument)) {
        long bytes = Files.isRegularFile(argument) ? Files.size(argument) : 0;
        all.add(new TextFile(argument, argument.getFileName(), true, bytes));
        continue;
      }
      Path root = argument.toAbsolutePath().normalize();
      Path name = root.getFileName();
      try (Stream<Path> below = Files.walk(root)) {
        for (Path each : below.sorted().filter(path -> isWanted(root, path, output)).toList()) {
          Path relative = root.relativize(each);
          all.add(
              new TextFile(
                  argument.resolve(relative),
                  arguments.size() > 1 && name != null ? name.resolve(relative) : relative,
                  false,
                  Files.size(each)));
        }
      }
    }
    return all;
  }

  private static boolean isWanted(Path root, Path file, @Nullable Path output) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (output != null && file.startsWith(output.toAbsolutePath().normalize())) {
      return false;
    }
    for (Path part : root.relativize(file)) {
      if (part.toString().startsWith(".") || part.toString().startsWith("~$")) {
        return false;
      }
    }
    return true;
  }
}
