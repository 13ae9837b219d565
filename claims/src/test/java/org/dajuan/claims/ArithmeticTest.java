package org.dajuan.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.things.ThingSource;
import org.dajuan.claims.verdict.FigureSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** FEATURE: a text that contradicts itself is told so, without any ledger, and no other text is. */
class ArithmeticTest {

  private static final Path TABLES = Path.of("src/test/resources/arithmetic/tables.txt");

  private static final TextChecker CHECKER =
      new TextChecker(TestCatalog.of("青岚县"), FigureSource.none(), ThingSource.none());

  static List<String> lines() throws IOException {
    return Files.readAllLines(TABLES).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void tables(String line) {
    int space = line.indexOf(' ');
    String expected = line.substring(0, space);
    List<String> codes = codes(line.substring(space + 1).replace('⏎', '\n'));
    if (expected.equals("-")) {
      assertThat(codes).isEmpty();
    } else {
      assertThat(new TreeSet<>(codes)).containsExactly(expected);
    }
  }

  @Test
  void articleOfTheSampleCounty() {
    assertThat(codes(SampleCounty.article())).isEmpty();
  }

  private static List<String> codes(String text) {
    return CHECKER.check(text, TestCatalog.HOME, Period.year(2023)).findings().stream()
        .map(Finding::code)
        .toList();
  }
}
