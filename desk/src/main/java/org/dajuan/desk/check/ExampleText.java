package org.dajuan.desk.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.PackInfo;

/** A text to try the check with, which a pack may bring along as {@code examples/article.txt}. */
public final class ExampleText {

  private ExampleText() {}

  /** That of the uppermost pack which has one. */
  public static Optional<Path> find(Catalog catalog) {
    Optional<Path> found = Optional.empty();
    for (PackInfo pack : catalog.packs()) {
      Path file = pack.folder().resolve("examples").resolve("article.txt");
      found = Files.isRegularFile(file) ? Optional.of(file) : found;
    }
    return found;
  }
}
