package org.dajuan.cli.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dajuan.catalog.pack.LoadResult;
import org.dajuan.catalog.pack.PackLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** FEATURE: what a county is stands in packs; no Java file knows any of it by name. */
class NoContentInCodeTest {

  private static final Path ROOT = Path.of("..");
  private static final ContentNames NAMES = new ContentNames();

  @BeforeAll
  static void readPacks() throws IOException {
    for (Path pack : packs()) {
      LoadResult loaded = new PackLoader().load(List.of(pack));
      assertThat(loaded.catalog()).as(pack + " " + loaded.findings().list()).isPresent();
      NAMES.add(loaded.catalog().orElseThrow());
    }
  }

  /** Every folder with a pack, those within folders of packs too. */
  private static List<Path> packs() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("packs"), 3)) {
      return files
          .filter(file -> file.endsWith("pack.yaml"))
          .map(Path::getParent)
          .sorted()
          .toList();
    }
  }

  @Test
  void noJavaFileNamesAnIndicatorARegisterAStreamOrAPlace() throws IOException {
    assertThat(NAMES.isEmpty()).isFalse();
    List<String> found = new ArrayList<>();
    int files = 0;
    for (Path file : mainFiles()) {
      files++;
      for (JavaWords.Word word : JavaWords.of(Files.readString(file))) {
        NAMES
            .find(word)
            .ifPresent(name -> found.add(ROOT.relativize(file) + ":" + word.line() + " " + name));
      }
    }
    assertThat(files).isGreaterThan(100);
    assertThat(found)
        .as("say this in a pack (a word list, an option of a register), not in Java")
        .isEmpty();
  }

  private static List<Path> mainFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path module : modules.sorted().toList()) {
        Path main = module.resolve(Path.of("src", "main", "java"));
        if (Files.isDirectory(main)) {
          try (Stream<Path> sources = Files.walk(main)) {
            sources.filter(each -> each.toString().endsWith(".java")).sorted().forEach(files::add);
          }
        }
      }
    }
    return files;
  }

  @Test
  void wordsOfAFile() {
    assertThat(
            JavaWords.of(
                """
                // "not me"
                class A { /* nor "me" */ String laneVillages = "lane\\"s" + '"'; }
                """))
        .extracting(JavaWords.Word::text)
        .containsExactly("class", "A", "String", "laneVillages", "lane\\\"s");
  }
}
