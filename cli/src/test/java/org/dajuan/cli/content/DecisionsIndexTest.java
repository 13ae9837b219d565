package org.dajuan.cli.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** FEATURE: every decision can be found from one page, under its number and title. */
class DecisionsIndexTest {

  private static final Path DECISIONS = Path.of("..", "docs", "decisions");

  private static List<Path> decisions() throws IOException {
    try (Stream<Path> all = Files.list(DECISIONS)) {
      return all.filter(file -> !file.endsWith("README.md")).sorted().toList();
    }
  }

  @Test
  void indexNamesEveryDecision() throws IOException {
    List<String> rows = new ArrayList<>();
    for (Path each : decisions()) {
      String heading = Files.readAllLines(each).get(0).substring(2);
      int space = heading.indexOf(' ');
      rows.add(
          "| [%s](%s) | %s |"
              .formatted(
                  heading.substring(0, space), each.getFileName(), heading.substring(space + 1)));
    }
    assertThat(
            Files.readAllLines(DECISIONS.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| [")))
        .as("docs/decisions/README.md: one row for each file, in order")
        .containsExactlyElementsOf(rows);
  }

  @Test
  void numberOfAFileIsThatOfItsHeading() throws IOException {
    for (Path each : decisions()) {
      assertThat(Files.readAllLines(each).get(0))
          .as(each.toString())
          .startsWith("# " + each.getFileName().toString().substring(0, 4) + " ");
    }
  }
}
