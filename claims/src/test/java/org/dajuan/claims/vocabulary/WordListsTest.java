package org.dajuan.claims.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** FEATURE: every word list stands in one place and something asks for it. */
class WordListsTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path LISTS = Path.of("src/main/resources/org/dajuan/claims/vocabulary");

  @Test
  void everyListIsAskedFor() throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(file));
      }
    }
    List<String> unused =
        Vocabulary.builtIn().names().stream()
            .filter(name -> code.indexOf('"' + name + '"') < 0)
            .toList();
    assertThat(unused).isEmpty();
  }

  @Test
  void noNameStandsTwice() throws IOException {
    long lists = 0;
    try (Stream<Path> files = Files.list(LISTS)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
        lists += Files.readAllLines(file).stream().filter(line -> line.startsWith("[")).count();
      }
    }
    assertThat(Vocabulary.builtIn().names()).hasSize((int) lists);
  }
}
